"""The note as it was read: doubts first, then every field with its state and the line it came from."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from nua_workshop.intake.draft import ABSENT, Doubt, Draft
from nua_workshop.intake.draft_json import told
from nua_workshop.intake.reading import FieldRow, field_rows
from nua_workshop.wording import Wording
from ui.desk import theme
from ui.desk.parts.buttons import button
from ui.desk.parts.card import Card
from ui.desk.parts.chip import Chip
from ui.desk.parts.preparation.note_words import FIELDS, GRADES, STATES, value_of
from ui.desk.parts.rows import column, held, row
from ui.desk.parts.texts import Text, line

LINE = 30
"""As high as the button that names a line, so that all of a row stands at one height."""


class NoteFields(QWidget):
    """Doubts and fields of one draft."""

    line_wanted = Signal(int)
    """The line of the text a person wants to see."""

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self._doubts = Card(words.say("Remarks on the text"))
        self._fields = Card(words.say("What was read"))
        self._shown: list[QWidget] = []
        self.setLayout(column(self._doubts, self._fields, gap=4))

    def show_draft(self, draft: Draft) -> None:
        """Show another draft."""
        for old in self._shown:
            old.hide()
            old.deleteLater()
        doubts = [self._doubt(doubt) for doubt in draft.doubts]
        fields = self._grid(draft)
        self._doubts.add(*doubts)
        self._fields.add(fields)
        self._shown = [*doubts, fields]
        self._doubts.setVisible(bool(doubts))

    def _doubt(self, doubt: Doubt) -> QWidget:
        word, tone = GRADES[doubt.severity]
        parts = row(Chip(self._words.say(word), tone), None, *self._line_buttons(doubt.lines[:3]))
        return held(column(parts, Text(told(doubt, self._words), wraps=True), line(), gap=1))

    def _grid(self, draft: Draft) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * theme.STEP)
        grid.setVerticalSpacing(3 * theme.STEP)
        grid.setColumnStretch(1, 1)
        for number, each in enumerate(field_rows(draft)):
            self._field(grid, number, each, draft)
        return held(grid)

    def _field(self, grid: QGridLayout, number: int, field: FieldRow, draft: Draft) -> None:
        words, top = self._words, Qt.AlignmentFlag.AlignTop
        word, tone = STATES[field.state]
        value = Text(value_of(field.name, draft, words), wraps=True)
        value.setMinimumWidth(120)
        name = Text(words.say(FIELDS[field.name]), "soft")
        state = held(row(Chip(words.say(word), tone)))
        for each in (name, value, state):
            each.setMinimumHeight(LINE)
        grid.addWidget(name, number, 0, top)
        grid.addWidget(value, number, 1, top)
        if field.state != ABSENT:
            grid.addLayout(row(*self._line_buttons(field.lines[:1])), number, 2, top)
        grid.addWidget(state, number, 3, top)

    def _line_buttons(self, lines: tuple[int, ...]) -> Iterator[QPushButton]:
        for number in lines:
            made = button(self._words.say("Line {number}", number=number), "choice")
            made.clicked.connect(lambda _=False, n=number: self.line_wanted.emit(n))
            yield made
