"""Tables with room to breathe, over rows that are tuples: no item widgets, no grid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.desk.parts.icons import icon

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 44


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the id of what it shows, a text for each column, and an icon name for the first."""

    id: str
    cells: tuple[str, ...]
    icon: str = ""


class RowsModel(QAbstractTableModel):
    """Rows of a view under their column titles."""

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self._titles = tuple(titles)
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown now."""
        return self._rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; where only texts differ, selection and scrolling stay."""
        fresh = tuple(rows)
        if fresh == self._rows:
            return
        if [row.id for row in fresh] == [row.id for row in self._rows]:
            self._rows = fresh
            last = self.index(len(fresh) - 1, len(self._titles) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and row.icon and index.column() == 0:
            return icon(row.icon)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.cells[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return self._titles[section] if role == Qt.ItemDataRole.DisplayRole else None


class Table(QTableView):
    """A table of rows; one row at a time is chosen."""

    def __init__(self, titles: Sequence[str], stretched: int = 0) -> None:
        super().__init__()
        self._rows = RowsModel(titles)
        self.setModel(self._rows)
        self._set_up(stretched)

    @property
    def chosen(self) -> str | None:
        """The id of the row that is selected."""
        index = self.currentIndex()
        return self._rows.rows[index.row()].id if index.isValid() else None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show rows; the chosen one stays chosen where it is still there."""
        chosen = self.chosen
        self._rows.show_rows(rows)
        if chosen is not None and self.chosen != chosen:
            self.choose(chosen)

    def choose(self, row_id: str) -> None:
        """Select the row with this id."""
        for number, row in enumerate(self._rows.rows):
            if row.id == row_id:
                self.setCurrentIndex(self._rows.index(number, 0))

    def _set_up(self, stretched: int) -> None:
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)


def table(titles: Sequence[str], stretched: int = 0) -> Table:
    """Return a table with these column titles; the `stretched` column takes what room is left."""
    return Table(titles, stretched)
