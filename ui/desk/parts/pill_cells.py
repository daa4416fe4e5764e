"""Cells that show a state as a rounded box with a word, and a tick where it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.desk import theme
from ui.desk.parts.row_table import PILL_ROLE, ROW_HEIGHT, Pill

if TYPE_CHECKING:
    Index = QModelIndex | QPersistentModelIndex

HEIGHT = 28
SIDE = 10
TICK = 14


class PillCells(QStyledItemDelegate):
    """Paints the `Pill` of a cell on top of the row's own ground."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        pill = index.data(PILL_ROLE)
        if not isinstance(pill, Pill):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, pill, QRectF(option.rect), option.direction)
        painter.restore()

    def displayText(self, value: object, locale: object) -> str:
        """Nothing: the word stands in the box."""
        return ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(96, ROW_HEIGHT)

    def _draw(
        self, painter: QPainter, pill: Pill, cell: QRectF, direction: Qt.LayoutDirection
    ) -> None:
        font = theme.font(theme.SMALL, QFont.Weight.DemiBold if pill.is_on else QFont.Weight.Normal)
        room = QFontMetrics(font).horizontalAdvance(pill.text) + 2 * SIDE
        width = min(room + (TICK + 4 if pill.is_on and pill.can_press else 0), cell.width() - 8)
        box = QRectF(0, 0, width, HEIGHT)
        box.moveCenter(cell.center())
        colour = QColor(theme.CONSOLE.tone(pill.tone))
        _box(painter, box, colour, pill.is_on)
        word = box.adjusted(SIDE, 0, -SIDE, 0)
        if pill.is_on and pill.can_press:
            word = self._tick(painter, word, colour, direction)
        painter.setFont(font)
        painter.setPen(colour if pill.is_on else QColor(theme.CONSOLE.soft))
        painter.drawText(word, Qt.AlignmentFlag.AlignCenter, pill.text)

    def _tick(
        self, painter: QPainter, word: QRectF, colour: QColor, direction: Qt.LayoutDirection
    ) -> QRectF:
        is_rtl = direction == Qt.LayoutDirection.RightToLeft
        x = word.right() - TICK if is_rtl else word.left()
        y = word.center().y()
        painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(
            QPolygonF([QPointF(x + 2, y), QPointF(x + 5, y + 4), QPointF(x + 11, y - 4)])
        )
        return word.adjusted(0, 0, -TICK - 4, 0) if is_rtl else word.adjusted(TICK + 4, 0, 0, 0)


def pill_room(text: str) -> int:
    """Return how wide a column must be for a pill with this word and its tick."""
    bold = QFontMetrics(theme.font(theme.SMALL, QFont.Weight.DemiBold))
    return bold.horizontalAdvance(text) + 2 * SIDE + TICK + 16


def _box(painter: QPainter, box: QRectF, colour: QColor, is_on: bool) -> None:
    radius = HEIGHT / 2
    if is_on:
        fill = QColor(colour)
        fill.setAlpha(28)
        painter.setPen(QPen(colour, 1))
        painter.setBrush(fill)
    else:
        painter.setPen(QPen(QColor(theme.CONSOLE.edge), 1))
        painter.setBrush(QColor(theme.CONSOLE.surface))
    painter.drawRoundedRect(box, radius, radius)
