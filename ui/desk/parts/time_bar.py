"""The bar that tells how much of the time is gone, filling from the side where reading begins."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desk import theme
from ui.desk.drawing import draw_bar

THICKNESS = 10


class TimeBar(QWidget):
    """The time bar of the console."""

    def __init__(self) -> None:
        super().__init__()
        self._share, self._colour = 0.0, theme.CONSOLE.accent
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, colour: str) -> None:
        """Show how much is gone, 0 to 1."""
        if (share, colour) != (self._share, self._colour):
            self._share, self._colour = share, colour
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, THICKNESS)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        draw_bar(painter, QRectF(self.rect()), self._share, self._colour, theme.CONSOLE.track)
