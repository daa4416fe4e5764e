"""The hall's drawing sheet: everything is measured in shares of its size, and text is fitted, never cut.

Places are given from the start side, so one description serves both directions of reading.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption

from nua_workshop.wording import Wording
from ui.desk import theme
from ui.desk.drawing import cells_width, draw_bar, draw_cells

BOLD, SEMI, PLAIN = QFont.Weight.Bold, QFont.Weight.DemiBold, QFont.Weight.Normal
SHRINK = 0.94
ONE_LINE_FROM = 0.8
"""A text is shrunk to this share of its size before it is broken into more lines."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: its largest and smallest size in hundredths of the height, and its lines."""

    largest: float
    smallest: float
    lines: int = 1
    weight: QFont.Weight = PLAIN
    colour: str = theme.HALL.ink
    align: str = "start"


@dataclass(frozen=True, slots=True)
class Box:
    """A place on the sheet, from its start side and its top."""

    start: float
    top: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        """Where it ends below."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text broken into lines at a size that fits its box, or the nearest to it."""

    layout: QTextLayout
    size: float
    lines: int
    height: float
    width: float
    fits: bool


class Canvas:
    """One painting of the hall; `misfits` names every text that found no room."""

    def __init__(self, painter: QPainter, size: QSizeF, words: Wording) -> None:
        self.painter, self.words = painter, words
        self.width, self.height = size.width(), size.height()
        self.unit = self.height / 100
        self.margin = self.width * 0.046
        self.direction = theme.direction(words)
        self.misfits: list[str] = []
        self.lines = 0
        painter.setLayoutDirection(self.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(QRectF(0, 0, self.width, self.height), QColor(theme.HALL.ground))

    @property
    def is_mirrored(self) -> bool:
        """Whether reading begins at the right."""
        return self.direction == Qt.LayoutDirection.RightToLeft

    @property
    def inside(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin

    def box(self, start: float, top: float, width: float, height: float) -> Box:
        """Return a place inside the margins: `start` and `width` in pixels, top and height in units."""
        return Box(self.margin + start, top * self.unit, width, height * self.unit)

    def row(self, top: float, height: float) -> Box:
        """Return a place from margin to margin."""
        return self.box(0, top, self.inside, height)

    def rect(self, box: Box) -> QRectF:
        """Return where a box lies on the screen."""
        x = self.width - box.start - box.width if self.is_mirrored else box.start
        return QRectF(x, box.top, box.width, box.height)

    def write(self, text: str, box: Box, style: Style) -> Fitted:
        """Draw a text into the middle height of a box."""
        fitted = self.fit(text, box, style)
        if not fitted.fits:
            self.misfits.append(text)
        self.lines += fitted.lines
        place = self.rect(box)
        top = place.top() + (place.height() - fitted.height) / 2
        self.painter.setPen(QColor(style.colour))
        fitted.layout.draw(self.painter, QPointF(place.left(), top))
        return fitted

    def fit(self, text: str, box: Box, style: Style) -> Fitted:
        """Return the text at the largest size at which it fits: first smaller, then on more lines."""
        best: Fitted | None = None
        for lines in range(1, style.lines + 1):
            is_last = lines == style.lines
            floor = (
                style.smallest if is_last else max(style.largest * ONE_LINE_FROM, style.smallest)
            )
            best = self._shrunk(text, box, style, lines, floor)
            if best.fits:
                return best
        assert best is not None
        return best

    def one_size(self, texts: Sequence[tuple[str, Box]], style: Style, least: float = 0.0) -> Style:
        """Return the style at which all of several texts fit; `least` is told to very long ones."""
        sizes = [self.fit(text, box, style).size for text, box in texts]
        return replace(style, largest=max(min(sizes, default=style.largest), least))

    def text_width(self, text: str, size: float, weight: QFont.Weight = PLAIN) -> float:
        """Return how wide a line stands at `size` units."""
        return self._laid_out(text, self._font(size, weight), 1e6, "start").width

    def digits(self, text: str, box: Box, size: float, colour: str) -> None:
        """Draw a countdown in fixed cells, smaller where the width asks for it."""
        font = self._font(size, BOLD)
        while cells_width(text, font) > box.width:
            size *= SHRINK
            font = self._font(size, BOLD)
        self.lines += 1
        draw_cells(self.painter, self.rect(box), text, font, QColor(colour))

    def bar(self, box: Box, share: float, colour: str) -> None:
        """Draw a rounded bar that fills from the start side."""
        draw_bar(self.painter, self.rect(box), share, colour, theme.HALL.track)

    def block(self, box: Box, colour: str, corner: float = 0.8) -> None:
        """Draw a filled surface."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(colour))
        radius = corner * self.unit
        self.painter.drawRoundedRect(self.rect(box), radius, radius)

    def _shrunk(self, text: str, box: Box, style: Style, lines: int, floor: float) -> Fitted:
        size = style.largest
        while True:
            fitted = self._laid_out(text, self._font(size, style.weight), box.width, style.align)
            has_room = fitted.lines <= lines and fitted.height <= box.height * 1.02
            if (has_room and fitted.fits) or size <= floor:
                return _with(fitted, size, has_room and fitted.fits)
            size = max(size * SHRINK, floor)

    def _laid_out(self, text: str, font: QFont, width: float, align: str) -> Fitted:
        layout = QTextLayout(text, font)
        option = QTextOption(self._alignment(align))
        option.setTextDirection(self.direction)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        height = widest = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
            widest = max(widest, line.naturalTextWidth())
        layout.endLayout()
        fits = widest <= width + 0.5
        return Fitted(layout, font.pixelSize(), layout.lineCount(), height, widest, fits)

    def _alignment(self, align: str) -> Qt.AlignmentFlag:
        if align == "middle":
            return Qt.AlignmentFlag.AlignHCenter
        is_right = (align == "start") == self.is_mirrored
        return Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft

    def _font(self, size: float, weight: QFont.Weight) -> QFont:
        return theme.font(size * self.unit, weight)


def _with(fitted: Fitted, size: float, fits: bool) -> Fitted:
    return Fitted(fitted.layout, size, fitted.lines, fitted.height, fitted.width, fits)
