"""The first step of preparation: what was read, what is open, the text itself, and the way on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nua_workshop.errors import WorkshopError
from nua_workshop.intake.choices import Choices, Plan, decided
from nua_workshop.intake.draft import Draft
from nua_workshop.intake.reading import marked_lines, moments
from nua_workshop.wording import Wording
from ui.desk.parts.buttons import button
from ui.desk.parts.card import Card
from ui.desk.parts.preparation.decisions import Decisions
from ui.desk.parts.preparation.note_fields import NoteFields
from ui.desk.parts.preparation.source_text import SourceView
from ui.desk.parts.rows import column, held, row, scrolling
from ui.desk.parts.texts import Text


class NoteReader(QWidget):
    """A draft with its doubts; the button to make the meeting lives when nothing blocks."""

    meeting_wanted = Signal(object, object)
    """The draft and the choices."""
    other_wanted = Signal()
    """Another concept note is to be chosen."""

    def __init__(self, words: Wording, shown: Sequence[str]) -> None:
        super().__init__()
        self._words = words
        self._cities = tuple(shown)
        self._draft: Draft | None = None
        self._make()
        self._lay_out()
        self._connect()

    @property
    def choices(self) -> Choices:
        """What was decided so far."""
        return self.decisions.choices

    def show_draft(self, draft: Draft, *, is_made: bool) -> None:
        """Show a note; one whose meeting `is_made` is only to be read."""
        self._draft = draft
        self.fields.show_draft(draft)
        self.decisions.show_draft(draft, self._words, self._cities)
        self._open.setVisible(bool(self.decisions.open) and not is_made)
        self._way_on.setVisible(not is_made)
        self.source.show_text(draft.source.name, draft.source.lines, marked_lines(draft))
        self._show_plan()

    def _make(self) -> None:
        say = self._words.say
        self.fields = NoteFields(self._words)
        self.decisions = Decisions()
        self.source = SourceView(say("The concept note"))
        self.make = button(say("Make the meeting"), "primary")
        self.other = button(say("Choose another note"), "plain")
        self._plan = Text("", "strong", wraps=True)
        self._hours = Text("", "soft", wraps=True)

    def _lay_out(self) -> None:
        self._open = Card(self._words.say("To be decided before the meeting is made"))
        self._open.add(self.decisions)
        self._way_on = Card()
        said = column(self._plan, self._hours, gap=1)
        buttons = column(self.make, self.other, gap=1)
        whole = row(gap=4)
        whole.addLayout(said, 1)
        whole.addLayout(buttons)
        self._way_on.add(whole)
        read = scrolling(held(column(self._open, self.fields, None, gap=4)))
        beside = column(read, self._way_on, gap=4)
        both = row(gap=4)
        both.addLayout(beside, 3)
        both.addWidget(self.source, 2)
        self.setLayout(both)

    def _connect(self) -> None:
        self.fields.line_wanted.connect(self.source.go_to)
        self.decisions.changed.connect(self._show_plan)
        self.make.clicked.connect(self._ask)
        self.other.clicked.connect(self.other_wanted)

    def _show_plan(self) -> None:
        if self._draft is None:
            return
        try:
            plan = decided(self._draft, self.choices)
        except WorkshopError as still_open:
            self._plan.say(self._words.error(still_open), "warn")
            self._hours.clear()
            self.make.setEnabled(False)
            return
        self._plan.say(self._days(plan), "strong")
        self._hours.say(self._elsewhere(plan))
        self.make.setEnabled(True)

    def _days(self, plan: Plan) -> str:
        words = self._words
        days = [
            words.say(
                "{day}, {hours}",
                day=words.day(day.date),
                hours=words.span(words.hour(day.start), words.hour(day.end)),
            )
            for day in plan.days
        ]
        return "\n".join([*days, words.say("{city} time", city=words.city(plan.zone))])

    def _elsewhere(self, plan: Plan) -> str:
        words, first = self._words, moments(plan)[0]
        others = [zone for zone in dict.fromkeys(self._cities) if zone != plan.zone][:3]
        return " · ".join(
            words.say(
                "{city}: {hour}", city=words.city(zone), hour=words.hour_in(first.start, zone)
            )
            for zone in others
        )

    def _ask(self) -> None:
        if self._draft is not None:
            self.meeting_wanted.emit(self._draft, self.choices)
