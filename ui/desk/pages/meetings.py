"""The first page: a concept note to begin with, a meeting file to go on with, the meetings before."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from nua_workshop.settings import Recent
from nua_workshop.views.meetings import MeetingsView, Sample
from nua_workshop.wording import Wording
from ui.desk import keys, theme
from ui.desk.page import Page
from ui.desk.parts.buttons import button
from ui.desk.parts.card import Card
from ui.desk.parts.flow import Flow
from ui.desk.parts.meetings.drop_card import DropCard
from ui.desk.parts.row_table import Column, RowModel, RowTable
from ui.desk.parts.rows import column, row
from ui.desk.parts.texts import Text

NOTE_SUFFIXES = (".docx", ".pdf", ".txt", ".md")
MEETING_SUFFIX = ".nua"
CHOOSE = keys.Key("Ctrl N", ("Ctrl+N", "Ctrl+\u0649"))
OPEN = keys.Key("Ctrl O", ("Ctrl+O", "Ctrl+\u062e"))


class MeetingsPage(Page):
    """Where everything begins; opening files is for whoever listens."""

    icon = "layout-list"

    note_chosen = Signal(object)
    """The `Path` of a concept note to be read."""
    file_chosen = Signal(object)
    """The `Path` of a meeting file to be opened."""

    def __init__(self, words: Wording, view: MeetingsView | None = None) -> None:
        super().__init__(words)
        self._samples: list[QWidget] = []
        self._make()
        self._lay_out()
        self._connect()
        self.show_view(view or MeetingsView())

    @property
    def title(self) -> str:
        return self.words.say("Meetings")

    def show_view(self, view: MeetingsView) -> None:
        """Show the meetings opened before and the samples."""
        self._rows.set_rows(view.recent)
        self._open_path = view.open_path
        self._recent.setVisible(bool(view.recent))
        self._first_steps.setVisible(not view.recent)
        for old in self._samples:
            old.hide()
            old.deleteLater()
        self._samples = [self._sample(each) for each in view.samples]
        for made in self._samples:
            self._sample_line.addWidget(made)
        self._sample_title.setVisible(bool(view.samples))

    def _make(self) -> None:
        say = self.words.say
        self.note = DropCard(
            "file-plus",
            say("Begin with a concept note"),
            say(
                "Drop the file here or choose it. What it says is read out; you decide what is open."
            ),
            say("Choose a concept note"),
            CHOOSE.cap,
        )
        self.note.take(NOTE_SUFFIXES, say("Concept notes"))
        self.file = DropCard(
            "folder-open",
            say("Go on with a meeting"),
            say("A meeting is one file. It opens where it was left, to the second."),
            say("Open a meeting file"),
            OPEN.cap,
        )
        self.file.button.setProperty("role", "")
        self.file.take((MEETING_SUFFIX,), say("Meeting files"))
        self._make_recent()

    def _make_recent(self) -> None:
        say = self.words.say
        columns: tuple[Column[Recent], ...] = (
            Column(say("Meeting"), self._named, is_strong=True),
            Column(say("First day"), self._day, 280),
            Column(
                say("File"), lambda each: self.words.isolated(Path(each.path).name), 300, _quiet
            ),
        )
        self._rows: RowModel[Recent] = RowModel(columns, self)
        self.table = RowTable(self._rows)
        self.table.lay_out(columns)
        self._open_path = ""
        self._first_steps = self._steps()

    def _steps(self) -> Card:
        say = self.words.say
        steps = (
            say("Choose a concept note: title, dates, hours and place are read from it."),
            say("Decide what the note leaves open, adjust the agenda, list the people."),
            say("Run the day: timer, hall display, survey of priorities, minutes in Word."),
        )
        card = Card(say("How a meeting goes"))
        for number, step in enumerate(steps, 1):
            figure = Text(self.words.number(number), "display")
            figure.setFixedWidth(10 * theme.STEP)
            line = row(figure, Text(step, wraps=True), gap=3)
            line.setStretch(1, 1)
            card.add(line)
        return card

    def _lay_out(self) -> None:
        say = self.words.say
        both = row(self.note, self.file, gap=4)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        self._sample_title = Text(say("Try it with a sample:"), "soft")
        self._sample_line = Flow()
        samples = row(self._sample_title, self._sample_line)
        samples.setStretch(1, 1)
        self._recent = Card(say("Recent meetings"))
        self._recent.add(self.table)
        outer = self.column()
        outer.addLayout(column(both, samples, gap=3))
        outer.addWidget(self._first_steps)
        outer.addWidget(self._recent, 1)
        outer.addStretch(0)

    def _connect(self) -> None:
        self.note.chosen.connect(self.note_chosen)
        self.file.chosen.connect(self.file_chosen)
        self.table.activated.connect(self._open)
        self.table.clicked.connect(self._open)
        keys.bind(CHOOSE, self, self.note.ask)
        keys.bind(OPEN, self, self.file.ask)

    def _sample(self, sample: Sample) -> QWidget:
        made = button(sample.title, "choice", "file-text")
        made.clicked.connect(partial(self._try, sample.path))
        return made

    def _try(self, path: Path) -> None:
        self.note_chosen.emit(path)

    def _open(self, index: QModelIndex) -> None:
        self.file_chosen.emit(Path(self._rows.rows[index.row()].path))

    def _named(self, meeting: Recent) -> str:
        if meeting.path and meeting.path == self._open_path:
            return self.words.say("{title} (open now)", title=meeting.title)
        return meeting.title

    def _day(self, meeting: Recent) -> str:
        return "" if meeting.day is None else self.words.day(meeting.day)


def _quiet(_meeting: Recent) -> theme.Tone:
    return "quiet"
