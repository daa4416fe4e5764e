"""The day's agenda beside the running item: what was, what is, what is to be expected, and the plan."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from nua_workshop.views.run import AgendaRow
from nua_workshop.wording import Wording
from ui.desk import theme
from ui.desk.drawing import draw_paragraph
from ui.desk.parts.running.said import planned_at, row_times

Index = QModelIndex | QPersistentModelIndex
SIDE, TOP = 12, 9
WRAP = Qt.TextFlag.TextWordWrap
END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop


class AgendaModel(QAbstractListModel):
    """The rows of the day."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[AgendaRow, ...] = ()

    def show_rows(self, rows: tuple[AgendaRow, ...]) -> None:
        """Show other rows."""
        if rows == self.rows:
            return
        is_same_shape = [row.item_id for row in rows] == [row.item_id for row in self.rows]
        if not is_same_shape:
            self.beginResetModel()
        self.rows = rows
        if is_same_shape:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        else:
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self.rows[index.row()].title if role == Qt.ItemDataRole.DisplayRole else None


class AgendaDelegate(QStyledItemDelegate):
    """Draws one row: the title at the start, its times at the end, the plan below where it differs."""

    def __init__(self, model: AgendaModel, view: QListView, words: Wording) -> None:
        super().__init__(view)
        self._rows, self._view, self._words = model, view, words

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        row = self._rows.rows[index.row()]
        room = QRect(0, 0, width - 2 * SIDE - self._times_width(row) - 16, 1000)
        title = QFontMetrics(_font(row)).boundingRect(room, WRAP, row.title).height()
        below = QFontMetrics(theme.font(theme.SMALL)).height() if self._below(row) else 0
        line = QFontMetrics(theme.font(theme.BODY)).height()
        return QSize(width, max(title, line + below) + 2 * TOP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._rows.rows[index.row()]
        box = getattr(option, "rect")  # noqa: B009 - the stubs do not know this attribute
        painter.save()
        painter.setLayoutDirection(self._view.layoutDirection())
        self._ground(painter, box, row)
        inside = box.adjusted(SIDE, TOP, -SIDE, -TOP)
        times = self._times_width(row)
        painter.setPen(QColor(_ink(row)))
        painter.setFont(_font(row))
        painter.drawText(inside, END, row_times(row, self._zone, self._words))
        room = QRect(inside.left(), inside.top(), inside.width() - times - 16, inside.height())
        place = QStyle.visualRect(self._view.layoutDirection(), inside, room)
        draw_paragraph(painter, place, row.title)
        painter.setFont(theme.font(theme.SMALL))
        painter.setPen(QColor(theme.CONSOLE.soft))
        shift = QFontMetrics(theme.font(theme.BODY)).height()
        painter.drawText(inside.adjusted(0, shift, 0, 0), END, self._below(row))
        painter.restore()

    def show_zone(self, zone: str) -> None:
        """Show times on the clocks of this zone."""
        self._zone = zone

    _zone = "UTC"

    def _ground(self, painter: QPainter, box: QRect, row: AgendaRow) -> None:
        if row.state == "running":
            painter.fillRect(box, QColor(theme.CONSOLE.accent_weak))
        painter.setPen(QPen(QColor(theme.CONSOLE.line), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _times_width(self, row: AgendaRow) -> int:
        metrics = QFontMetrics(_font(row))
        small = QFontMetrics(theme.font(theme.SMALL))
        times = metrics.horizontalAdvance(row_times(row, self._zone, self._words))
        return max(times, small.horizontalAdvance(self._below(row))) + 2

    def _below(self, row: AgendaRow) -> str:
        return planned_at(row, self._zone, self._words)


class AgendaList(QListView):
    """The agenda of the day; nothing is chosen in it, the running row stays in sight."""

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._model = AgendaModel()
        self._delegate = AgendaDelegate(self._model, self, words)
        self._running = ""
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_rows(self, rows: tuple[AgendaRow, ...], zone: str) -> None:
        """Show the rows of the day on the clocks of a zone."""
        self._delegate.show_zone(zone)
        self._model.show_rows(rows)
        running = next((row.item_id for row in rows if row.state == "running"), "")
        if running != self._running:
            self._running = running
            self.doItemsLayout()
            self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        for number, row in enumerate(self._model.rows):
            if row.item_id == self._running:
                self.scrollTo(self._model.index(max(number - 1, 0)))
                self.scrollTo(self._model.index(number))


def _font(row: AgendaRow) -> QFont:
    weight = QFont.Weight.DemiBold if row.state == "running" else QFont.Weight.Normal
    return theme.font(theme.BODY, weight)


def _ink(row: AgendaRow) -> str:
    return (
        theme.CONSOLE.soft if row.state in ("done", "skipped", "postponed") else theme.CONSOLE.ink
    )
