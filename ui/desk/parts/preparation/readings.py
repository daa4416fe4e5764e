"""Readings of one thing side by side, each a large button that tells what it would mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QWidget

from ui.desk import theme
from ui.desk.parts.rows import column, row
from ui.desk.parts.texts import Text


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reading says, and what follows from it: pairs of city and hours."""

    text: str
    rows: tuple[tuple[str, str], ...] = ()


class ReadingButton(QPushButton):
    """One reading; pressed, it holds."""

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setProperty("role", "choice")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(reading.text)
        inside = column(_still(Text(reading.text, "strong")), _rows(reading.rows), gap=2)
        inside.setContentsMargins(*(3 * theme.STEP,) * 4)
        self.setLayout(inside)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Readings(QWidget):
    """Several readings, of which none holds until a person chooses one."""

    changed = Signal()

    def __init__(self, readings: Sequence[Reading]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.buttons = tuple(ReadingButton(reading) for reading in readings)
        for number, button in enumerate(self.buttons):
            self._group.addButton(button, number)
        self.setLayout(row(*self.buttons, gap=3))
        self._group.idClicked.connect(self._pressed)

    @property
    def chosen(self) -> int:
        """The number of the reading that holds, or -1."""
        return self._group.checkedId()

    def _pressed(self) -> None:
        self.changed.emit()


def _rows(rows: tuple[tuple[str, str], ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(3 * theme.STEP)
    grid.setVerticalSpacing(theme.STEP)
    for number, (city, hours) in enumerate(rows):
        grid.addWidget(_still(Text(city, "small")), number, 0)
        grid.addWidget(_still(Text(hours)), number, 1)
    grid.setColumnStretch(2, 1)
    return grid


def _still(text: Text) -> Text:
    text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return text
