"""The result as bars: places, totals and shares, options of one place tied together by a bracket."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui.desk import theme

ROW = 52
PLACE = 44
FIGURES = 168
BAR = 8
Box = tuple[int, int, int, int]
STRONG = QFont.Weight.DemiBold
LEADING, TRAILING = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing


@dataclass(frozen=True, slots=True)
class Bar:
    """One option: its place, its words, its figures, and how long its bar is, 0 to 1."""

    place: str
    text: str
    figures: str
    length: float
    is_first: bool = False
    is_tied: bool = False


class ResultBars(QWidget):
    """Bars below each other, the first place at the top."""

    def __init__(self, tied: str) -> None:
        super().__init__()
        self._tied = tied
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is drawn."""
        return self._bars

    def show_bars(self, bars: tuple[Bar, ...]) -> None:
        """Draw other bars."""
        self._bars = bars
        self.setAccessibleName("\n".join(f"{b.place} {b.text} {b.figures}" for b in bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, ROW * max(len(self._bars), 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, ROW * max(len(self._bars), 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        for number, bar in enumerate(self._bars):
            self._draw(painter, bar, number * ROW)

    def _draw(self, painter: QPainter, bar: Bar, top: int) -> None:
        colours, width = theme.CONSOLE, self.width()
        middle = width - PLACE - FIGURES
        place, words = (0, top, PLACE, ROW), (PLACE, top, middle, ROW - 18)
        figures = (PLACE + middle, top, FIGURES, ROW - 18)
        painter.setPen(QColor(colours.ink))
        self._text(painter, place, bar.place, theme.font(theme.TITLE, STRONG))
        text = f"{bar.text}  ·  {self._tied}" if bar.is_tied else bar.text
        self._text(painter, words, text, theme.font(theme.BODY, STRONG))
        painter.setPen(QColor(colours.soft))
        self._text(painter, figures, bar.figures, theme.font(theme.BODY), TRAILING)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = (PLACE, top + ROW - 18, width - PLACE, BAR)
        self._bar(painter, whole, QColor(colours.track))
        done = (PLACE, top + ROW - 18, round((width - PLACE) * bar.length), BAR)
        self._bar(painter, done, QColor(colours.accent if bar.is_first else colours.rest))

    def _bar(self, painter: QPainter, box: Box, colour: QColor) -> None:
        if box[2] > 0:
            painter.setBrush(colour)
            painter.drawRoundedRect(self._mirrored(box), BAR / 2, BAR / 2)

    def _text(
        self, painter: QPainter, box: Box, text: str, font: QFont, side: Qt.AlignmentFlag = LEADING
    ) -> None:
        painter.setFont(font)
        where = QStyle.visualAlignment(self.layoutDirection(), side)
        painter.drawText(self._mirrored(box), int(where | Qt.AlignmentFlag.AlignVCenter), text)

    def _mirrored(self, box: Box) -> QRectF:
        frame = self.rect()
        return QRectF(QStyle.visualRect(self.layoutDirection(), frame, QRectF(*box).toRect()))
