"""A table over a tuple of rows of a view: the one model and look that all lists of the console share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.desk import theme
from ui.desk.theme import Tone

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

PILL_ROLE = Qt.ItemDataRole.UserRole + 1
ROW_HEIGHT = 44


@dataclass(frozen=True, slots=True)
class Pill:
    """A short state in a rounded box; `is_on` fills it and gives it a tick."""

    text: str
    tone: Tone = "quiet"
    is_on: bool = True
    can_press: bool = False


def _nothing(_row: object) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its name, what it says of a row, and how it looks and may be changed."""

    title: str
    text: Callable[[Row], str]
    width: int = 0
    tone: Callable[[Row], Tone | None] = _nothing
    is_strong: bool = False
    pill: Callable[[Row], Pill | None] = _nothing
    value: Callable[[Row], object] | None = None
    is_centred: bool = False


class RowModel(QAbstractTableModel, Generic[Row]):
    """Rows of a view as Qt asks for them."""

    edited = Signal(int, int, object)
    """Row, column and the new value; the view comes back changed, or not."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows as they are shown."""
        return self._rows

    def set_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows; the same number of them leaves selection and place as they are."""
        if len(rows) == len(self._rows):
            self._rows = rows
            if rows:
                self.dataChanged.emit(
                    self.index(0, 0), self.index(len(rows) - 1, len(self._columns) - 1)
                )
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt calls it
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt calls it
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self._columns[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self._rows[index.row()], self._columns[index.column()]
        match role:
            case (
                Qt.ItemDataRole.DisplayRole
                | Qt.ItemDataRole.AccessibleTextRole
                | Qt.ItemDataRole.ToolTipRole
            ):
                return column.text(row)
            case Qt.ItemDataRole.EditRole:
                return column.value(row) if column.value else column.text(row)
            case Qt.ItemDataRole.ForegroundRole:
                tone = column.tone(row)
                return None if tone is None else QColor(theme.CONSOLE.tone(tone))
            case Qt.ItemDataRole.FontRole:
                return theme.font(theme.BODY, QFont.Weight.DemiBold) if column.is_strong else None
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case _:
                return column.pill(row) if role == PILL_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and self._columns[index.column()].value is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or value == self.data(index, role):
            return False
        self.edited.emit(index.row(), index.column(), value)
        return True


class RowTable(QTableView):
    """A table with breathing room: whole rows chosen, hair lines, no grid."""

    def __init__(self, model: QAbstractTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.horizontalHeader().setHighlightSections(False)

    def lay_out(self, columns: Sequence[Column[Row]]) -> None:
        """Give each column its width; those without one share what is left."""
        header = self.horizontalHeader()
        header.setMinimumSectionSize(24)
        for number, column in enumerate(columns):
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(number, mode.Fixed if column.width else mode.Stretch)
            if column.width:
                header.resizeSection(number, column.width)

    @property
    def row(self) -> int:
        """The row that is chosen, or -1."""
        return self.currentIndex().row()

    def choose(self, row: int) -> None:
        """Choose a row and bring it into sight."""
        index = self.model().index(row, max(self.currentIndex().column(), 0))
        self.setCurrentIndex(index)
        self.scrollTo(index)


def _alignment(column: Column[Row]) -> int:
    across = Qt.AlignmentFlag.AlignHCenter if column.is_centred else Qt.AlignmentFlag.AlignLeading
    return int(across | Qt.AlignmentFlag.AlignVCenter)
