"""A card: the white surface that holds what belongs together."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from ui.desk import theme
from ui.desk.parts.texts import Text


class Card(QFrame):
    """A surface with a heading, if it has one, and things below each other."""

    def __init__(self, heading: str = "") -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*(4 * theme.STEP,) * 4)
        self.column.setSpacing(2 * theme.STEP)
        if heading:
            self.column.addWidget(Text(heading, "strong"))

    def add(self, *parts: QWidget | QLayout) -> None:
        """Put parts below what is there."""
        for part in parts:
            if isinstance(part, QWidget):
                self.column.addWidget(part)
            else:
                self.column.addLayout(part)
