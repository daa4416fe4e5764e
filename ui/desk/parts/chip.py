"""A chip: a state as a word, a shape and a colour together."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui.desk import theme
from ui.desk.theme import Tone

HEIGHT = 24
SIDE = 10
SHAPE = 8
GAP = 6


class Chip(QWidget):
    """A rounded word; calm and good carry a dot, warn a triangle, late a square, quiet nothing."""

    def __init__(self, word: str = "", tone: Tone = "calm") -> None:
        super().__init__()
        self._word, self._tone = word, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(word)

    @property
    def word(self) -> str:
        """The word it shows."""
        return self._word

    def say(self, word: str, tone: Tone) -> None:
        """Show another state; the same one again is not painted anew."""
        if (word, tone) == (self._word, self._tone):
            return
        self._word, self._tone = word, tone
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._word, self._tone), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        draw_chip(painter, QRectF(self.rect()), self._word, self._tone)


def chip_width(word: str, tone: Tone) -> int:
    """Return how wide a chip is drawn."""
    shape = 0 if tone == "quiet" else SHAPE + GAP
    return QFontMetrics(_font()).horizontalAdvance(word) + 2 * SIDE + shape + 2


def draw_chip(painter: QPainter, box: QRectF, word: str, tone: Tone) -> None:
    """Draw a chip into `box`, from the painter's start side on."""
    colour, ground = QColor(theme.CONSOLE.tone(tone)), _ground(tone)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setBrush(colour)
    inside = box.adjusted(SIDE, 0, -SIDE, 0)
    if tone != "quiet":
        place = QRectF(inside.x(), inside.center().y() - SHAPE / 2, SHAPE, SHAPE)
        _draw_shape(painter, _mirrored(painter, inside, place), tone)
        text = inside.adjusted(SHAPE + GAP, 0, 0, 0)
        inside = _mirrored(painter, inside, text)
    painter.setPen(colour)
    painter.setFont(_font())
    painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, word)


def _draw_shape(painter: QPainter, box: QRectF, tone: Tone) -> None:
    if tone == "warn":
        top = QPointF(box.center().x(), box.top())
        painter.drawPolygon(QPolygonF([top, box.bottomRight(), box.bottomLeft()]))
    elif tone == "late":
        painter.drawRect(box)
    else:
        painter.drawEllipse(box)


def _mirrored(painter: QPainter, frame: QRectF, box: QRectF) -> QRectF:
    rect = QStyle.visualRect(painter.layoutDirection(), frame.toRect(), box.toRect())
    return QRectF(rect)


def _ground(tone: Tone) -> QColor:
    if tone == "calm":
        return QColor(theme.CONSOLE.accent_weak)
    if tone == "quiet":
        return QColor(theme.CONSOLE.track)
    weak = QColor(theme.CONSOLE.tone(tone))
    weak.setAlphaF(0.10)
    return weak


def _font() -> QFont:
    return theme.font(theme.SMALL, QFont.Weight.DemiBold)
