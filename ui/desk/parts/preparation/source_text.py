"""The concept note as it was written, with the lines that were read marked."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QColor, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from nua_workshop.intake.draft import CONFLICT
from ui.desk import theme
from ui.desk.parts.card import Card
from ui.desk.parts.fields import text_field
from ui.desk.parts.texts import Text


class SourceView(Card):
    """The text of the note; marked lines in the accent, contradictory ones in the colour of warnings."""

    def __init__(self, heading: str) -> None:
        super().__init__(heading)
        self._name = Text("", "small")
        self.text: QPlainTextEdit = text_field()
        self.text.setReadOnly(True)
        self._marks: Mapping[int, str] = {}
        self.add(self._name, self.text)

    def show_text(self, name: str, lines: tuple[str, ...], marks: Mapping[int, str]) -> None:
        """Show a text, its lines counted from 1."""
        self._name.say(name)
        self._marks = marks
        self.text.setPlainText("\n".join(lines))
        self._mark(0)

    def go_to(self, number: int) -> None:
        """Bring a line into sight and mark it strongly."""
        block = self.text.document().findBlockByNumber(number - 1)
        self.text.setTextCursor(QTextCursor(block))
        self.text.centerCursor()
        self._mark(number)

    def _mark(self, strong: int) -> None:
        numbers = {**self._marks, **({strong: "chosen"} if strong else {})}
        self.text.setExtraSelections([self._selection(n, kind) for n, kind in numbers.items()])

    def _selection(self, number: int, kind: str) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        whole = QTextCursor(self.text.document().findBlockByNumber(number - 1))
        whole.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        made.cursor = whole
        made.format.setBackground(_ground(kind))
        made.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        return made


def _ground(kind: str) -> QColor:
    if kind == "chosen":
        strong = QColor(theme.CONSOLE.accent)
        strong.setAlphaF(0.28)
        return strong
    if kind == CONFLICT:
        weak = QColor(theme.CONSOLE.late)
        weak.setAlphaF(0.12)
        return weak
    return QColor(theme.CONSOLE.accent_weak)
