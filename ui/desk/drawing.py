"""What console and hall draw alike: digits in fixed cells, and a bar that fills from the start side."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

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
