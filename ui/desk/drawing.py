"""What console and hall draw alike: digits in fixed cells, bars from the start side, broken lines."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

SEPARATORS = ":"
ALL_DIGITS = "0123456789" + "".join(chr(0x660 + n) for n in range(10))


def cells_width(text: str, font: QFont) -> float:
    """Return how wide `text` stands in cells of this font."""
    cell, gap = _cells(text, font)
    return sum(gap if each in SEPARATORS else cell for each in text)


def draw_cells(painter: QPainter, box: QRectF, text: str, font: QFont, colour: QColor) -> None:
    """Draw `text` into the middle of `box`, one digit a cell, always from left to right."""
    cell, gap = _cells(text, font)
    painter.setFont(font)
    painter.setPen(colour)
    x = box.center().x() - cells_width(text, font) / 2
    for each in text:
        width = gap if each in SEPARATORS else cell
        place = QRectF(x - width, box.top(), 3 * width, box.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, each)
        x += width


def _cells(text: str, font: QFont) -> tuple[float, float]:
    metrics = QFontMetricsF(font)
    # Only the digits of the script in use: the two families differ in width.
    family = ALL_DIGITS[:10] if any(c in ALL_DIGITS[:10] for c in text) else ALL_DIGITS[10:]
    cell = max(metrics.horizontalAdvance(digit) for digit in family)
    return cell, metrics.horizontalAdvance(":") * 1.1


def draw_bar(painter: QPainter, box: QRectF, share: float, colour: str, track: str) -> None:
    """Draw a rounded bar; its filled part stands at the painter's start side."""
    radius = box.height() / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(track))
    painter.drawRoundedRect(box, radius, radius)
    width = box.width() * min(max(share, 0.0), 1.0)
    if width <= 0:
        return
    full = QRectF(box.x(), box.y(), max(width, box.height()), box.height())
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        full.moveRight(box.right())
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(full, radius, radius)


def draw_paragraph(
    painter: QPainter, box: QRect, text: str, *, in_the_middle: bool = False
) -> None:
    """Draw a text on as many lines as it needs, every line beginning exactly at the start side.

    Qt's own drawing of broken lines sets an Arabic line in by the space it was broken at.
    """
    layout = QTextLayout(text.replace("\n", "\u2028"), painter.font())
    is_rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    option = QTextOption(Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(direction_of(text, painter.layoutDirection()))
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    height = _broken(layout, box.width(), QFontMetricsF(painter.font()).leading())
    down = (box.height() - height) / 2 if in_the_middle else 0.0
    layout.draw(painter, QPointF(box.left(), box.top() + down))


def direction_of(text: str, around: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Return how a text runs: as the page does, unless all its letters are of the other kind."""
    kinds = {unicodedata.bidirectional(each) for each in text}
    if kinds & {"R", "AL"} and "L" not in kinds:
        return Qt.LayoutDirection.RightToLeft
    if "L" in kinds and not kinds & {"R", "AL"}:
        return Qt.LayoutDirection.LeftToRight
    return around


def _broken(layout: QTextLayout, width: float, leading: float) -> float:
    height = -leading
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        height += leading
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return height
