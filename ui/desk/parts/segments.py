"""A few choices beside each other, of which one holds: quicker than a list that opens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from ui.desk import theme
from ui.desk.parts.rows import row


class Segments(QWidget):
    """Choices as buttons that stay down; one at a time."""

    changed = Signal(str)
    """The key of the choice a person pressed."""

    def __init__(self, choices: Sequence[tuple[str, str]], chosen: str = "") -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        for key, text in choices:
            self._buttons[key] = self._button(text)
        self.setLayout(row(*self._buttons.values(), gap=1))
        self.choose(chosen or choices[0][0])
        self._group.buttonClicked.connect(self._pressed)

    @property
    def chosen(self) -> str:
        """The key of what is chosen."""
        return next((k for k, button in self._buttons.items() if button.isChecked()), "")

    def clear(self) -> None:
        """Let no choice hold, until a person presses one."""
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    def choose(self, key: str) -> None:
        """Put down one of the buttons, without a signal."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def _button(self, text: str) -> QPushButton:
        made = QPushButton(text)
        made.setCheckable(True)
        made.setProperty("role", "choice")
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        make_room(made)
        self._group.addButton(made)
        return made

    def _pressed(self) -> None:
        self.changed.emit(self.chosen)


def make_room(button: QPushButton) -> None:
    """Let a button keep its width when it is pressed and its label grows bold."""
    bold = theme.font(theme.SMALL, QFont.Weight.DemiBold)
    icon = 0 if button.icon().isNull() else theme.ICON + theme.STEP
    button.setMinimumWidth(
        QFontMetrics(bold).horizontalAdvance(button.text()) + icon + 7 * theme.STEP
    )
