"""The note-taker's page: the stream of notes, one form to write and mend, the minutes as a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal

from nua_workshop.commands.notes import StrikeNote, WriteNote
from nua_workshop.events.event import Area
from nua_workshop.notes import Note
from nua_workshop.views.minutes import MinutesView, minutes_view
from nua_workshop.workshop import Granted
from ui.desk import keys
from ui.desk.bridge import Bridge
from ui.desk.page import MeetingPage, Notice
from ui.desk.parts.card import Card
from ui.desk.parts.empty import EmptyState
from ui.desk.parts.figure import Figure
from ui.desk.parts.minutes.export_card import ExportCard
from ui.desk.parts.minutes.note_form import NoteForm
from ui.desk.parts.minutes.note_stream import NoteStream
from ui.desk.parts.rows import column, held, row, scrolling

SIDE_WIDTH = 472


class MinutesPage(MeetingPage):
    """Notes by item, and what they become."""

    icon = "file-text"

    minutes_wanted = Signal(str)
    """The minutes are to be made in this language; the app asks where to and does the work."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._make()
        self._lay_out()
        self._connect()
        self.refresh()

    @property
    def title(self) -> str:
        return self.words.say("Minutes")

    @property
    def badge(self) -> str:
        n = len(self.bridge.meeting.notebook.entries)
        return self.words.number(n) if n else ""

    def undo_area(self) -> Area | None:
        return "notes"

    def refresh(self) -> None:
        self.show_view(minutes_view(self.bridge.meeting))

    def show_view(self, view: MinutesView) -> None:
        """Show notes, counts and what is missing."""
        self.stream.show_view(view)
        self.form.show_view(view)
        self.export.show_view(view)
        self.decisions.say(self.words.number(view.count("decision")))
        self.recommendations.say(self.words.number(view.count("recommendation")))
        self.charges.say(self.words.number(view.count("action")))
        self._empty.setVisible(view.is_empty)
        self._list.setVisible(not view.is_empty)

    def show_file(self, file: Path) -> None:
        """Tell where the minutes that were just made lie."""
        self.export.show_file(file)

    def _make(self) -> None:
        say = self.words.say
        self.decisions = Figure(say("decisions"))
        self.recommendations = Figure(say("recommendations"))
        self.charges = Figure(say("actions"))
        self.stream = NoteStream(self.words)
        self.form = NoteForm(self.words)
        self.export = ExportCard(self.words)
        self._empty = EmptyState(
            "pencil",
            say("Nothing has been noted yet"),
            say("Write points, decisions and actions while the meeting goes on."),
            say("Write a note"),
            keys.NOTE.shown(self.words),
        )

    def _lay_out(self) -> None:
        self._list = Card()
        self._list.add(scrolling(self.stream))
        side = held(column(self.form, self.export, gap=4))
        side.setFixedWidth(SIDE_WIDTH)
        figures = row(self.decisions, self.recommendations, self.charges, gap=3)
        both = row(gap=4)
        both.addLayout(column(figures, self._list, self._empty, gap=4), 1)
        both.addWidget(side)
        self.column().addLayout(both)

    def _connect(self) -> None:
        self.stream.chosen.connect(self._mend)
        self.form.written.connect(self._write)
        self.form.struck.connect(self._strike)
        self.export.wanted.connect(self.minutes_wanted)
        self.export.details_wanted.connect(lambda: self.wanted.emit("preparation"))
        self._empty.asked.connect(self.form.text.setFocus)

    def _mend(self, note: Note) -> None:
        self.form.edit(note)
        self.form.text.setFocus()

    def _write(self, note: Note) -> None:
        said = self.words.say("The note was kept.")
        self.bridge.send(WriteNote(note), lambda done: self._kept(done, said))

    def _strike(self, note_id: str) -> None:
        said = self.words.say("The note was struck out.")
        self.bridge.send(StrikeNote(note_id), lambda done: self._kept(done, said))

    def _kept(self, done: Granted, sentence: str) -> None:
        self.form.begin()
        if done.records:
            self.noticed.emit(Notice(sentence, undo="notes"))
