"""Getting a meeting ready: the note as read, the agenda, the particulars; three steps on one page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from nua_workshop.commands.agenda import ProposeAgenda
from nua_workshop.commands.command import Command
from nua_workshop.commands.meeting import Undo
from nua_workshop.events.agenda import ItemPlaced
from nua_workshop.events.event import Area
from nua_workshop.intake.draft import Draft
from nua_workshop.intake.note import read_text
from nua_workshop.meeting import Meeting
from nua_workshop.proposal import propose
from nua_workshop.views.preparation import PreparationView, preparation_view
from nua_workshop.wording import Wording
from nua_workshop.workshop import Granted
from ui.desk.bridge import Bridge
from ui.desk.page import Notice, Page
from ui.desk.parts.empty import EmptyState
from ui.desk.parts.preparation.agenda_editor import AgendaEditor
from ui.desk.parts.preparation.details_form import DetailsForm
from ui.desk.parts.preparation.note_reader import NoteReader
from ui.desk.parts.rows import row
from ui.desk.parts.segments import Segments

CITIES = ("Asia/Amman", "Asia/Beirut", "Africa/Casablanca", "America/New_York")


class PreparationPage(Page):
    """Works before there is a meeting, on a draft, and after, on the meeting itself."""

    icon = "clipboard-list"

    meeting_wanted = Signal(object, object)
    """A meeting is to be made of this `Draft` with these `Choices`; the app asks where to keep it."""

    def __init__(
        self, words: Wording, bridge: Bridge | None = None, cities: Sequence[str] = CITIES
    ) -> None:
        super().__init__(words)
        self._bridge = bridge
        self._draft: Draft | None = None
        self._make(("Asia/Amman", *cities))
        self._lay_out()
        self._connect()
        self._start()

    @property
    def title(self) -> str:
        return self.words.say("Preparation")

    def undo_area(self) -> Area | None:
        return "agenda"

    def refresh(self) -> None:
        if self._bridge is not None:
            self.show_view(preparation_view(self._bridge.meeting))

    def show_view(self, view: PreparationView) -> None:
        """Show agenda and details of a meeting."""
        self.agenda.show_view(view)
        self.details.show_view(view)

    def show_draft(self, draft: Draft) -> None:
        """Show a concept note that was just read."""
        self._draft = draft
        self.note.show_draft(draft, is_made=self._bridge is not None)
        self.turn("note")

    def turn(self, step: str) -> None:
        """Turn to a step: note, agenda or details."""
        self.steps.choose(step)
        if step == "note" and self._draft is None:
            self._stack.setCurrentWidget(self._empty)
            return
        parts = {"note": self.note, "agenda": self.agenda, "details": self.details}
        self._stack.setCurrentWidget(parts[step])

    def _make(self, cities: Sequence[str]) -> None:
        say = self.words.say
        names = (
            ("note", say("Concept note")),
            ("agenda", say("Agenda")),
            ("details", say("Meeting details")),
        )
        self.steps = Segments(names)
        self.note = NoteReader(self.words, cities)
        self.agenda = AgendaEditor(self.words)
        self.details = DetailsForm(self.words)
        self._empty = self._without_note()

    def _without_note(self) -> EmptyState:
        say = self.words.say
        if self._bridge is not None:
            return EmptyState("file-text", say("This meeting was made without a concept note"))
        return EmptyState(
            "file-text",
            say("No concept note has been read yet"),
            say("Choose the note of the meeting; what it says is read out and shown here."),
            say("Choose a concept note"),
        )

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for part in (self.note, self.agenda, self.details, self._empty):
            self._stack.addWidget(part)
        outer = self.column()
        self.steps.setVisible(self._bridge is not None)
        outer.addLayout(row(self.steps, None))
        outer.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.steps.changed.connect(self.turn)
        self.note.meeting_wanted.connect(self.meeting_wanted)
        self.note.other_wanted.connect(self._go_home)
        self._empty.asked.connect(self._go_home)
        self.agenda.asked.connect(self._ask)
        self.details.asked.connect(self._ask)
        self.agenda.proposal_wanted.connect(self._propose)
        self.agenda.undo_wanted.connect(lambda: self._ask(Undo("agenda")))

    def _start(self) -> None:
        if self._bridge is None:
            self.turn("note")
            return
        self._bridge.changed.connect(self._meeting_changed)
        self._draft = _draft_of(self._bridge.meeting)
        if self._draft is not None:
            self.note.show_draft(self._draft, is_made=True)
        self.turn("agenda")
        self.refresh()

    def _meeting_changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def _ask(self, command: Command) -> None:
        if self._bridge is not None:
            self._bridge.send(command, self._asked)

    def _asked(self, done: Granted) -> None:
        placed = [r.event for r in done.records if isinstance(r.event, ItemPlaced)]
        if placed:
            self.refresh()
            is_new = placed[-1].item.id == f"i{done.records[-1].seq}"
            self.agenda.table.choose_item(placed[-1].item.id, edit=is_new)

    def _propose(self) -> None:
        if self._bridge is None:
            return
        meeting = self._bridge.meeting
        items = propose(meeting.details.kind, meeting.days, meeting.zone, self.words)
        said = Notice(self.words.say("A new agenda was proposed."), undo="agenda")
        self._bridge.send(ProposeAgenda(items), lambda _: self.noticed.emit(said))

    def _go_home(self) -> None:
        self.wanted.emit("meetings")


def _draft_of(meeting: Meeting) -> Draft | None:
    source = meeting.source
    return read_text(source.text, source.name) if source and source.text.strip() else None
