"""One number with its word, large enough to be read while walking past."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from ui.desk import theme
from ui.desk.parts.rows import row
from ui.desk.parts.texts import Text


class Figure(QFrame):
    """A number and what it counts."""

    def __init__(self, label: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._number = Text("", "title")
        self._label = Text(label, "soft")
        inside = row(self._number, self._label, None, gap=3)
        inside.setContentsMargins(4 * theme.STEP, 2 * theme.STEP, 4 * theme.STEP, 2 * theme.STEP)
        self.setLayout(inside)

    @property
    def number(self) -> str:
        """The number as it is shown."""
        return self._number.text()

    def say(self, number: str) -> None:
        """Show another number."""
        self._number.say(number)
        self.setAccessibleName(f"{self._label.text()} {number}")
