"""A countdown whose digits stand in fixed cells, so that nothing jumps from second to second."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desk import theme
from ui.desk.drawing import cells_width, draw_cells


class DigitCells(QWidget):
    """The countdown of the console, readable from two metres."""

    def __init__(self, size: int = theme.COUNTDOWN) -> None:
        super().__init__()
        self._size = size
        self._text = ""
        self._colour = theme.CONSOLE.ink
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMaximumHeight(size)

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text

    def show_text(self, text: str, colour: str) -> None:
        """Show another time; painting happens only when it differs."""
        if (text, colour) != (self._text, self._colour):
            self._text, self._colour = text, colour
            self.setAccessibleName(text)
            self.update()

    def prefer(self, size: int) -> None:
        """Be this high where there is room."""
        if size != self._size:
            self._size = size
            self.setMaximumHeight(size)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(round(cells_width("00:00", self._font(self._size))), self._size)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, theme.COUNTDOWN_LEAST)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        box = QRectF(self.rect())
        draw_cells(painter, box, self._text, self._font(self.height()), QColor(self._colour))

    def _font(self, size: int) -> QFont:
        return theme.font(size, QFont.Weight.Bold)
