"""The agenda of one day as a table that is edited in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import get_args

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from nua_workshop.agenda import AgendaItem, Kind
from nua_workshop.views.preparation import AgendaRow
from nua_workshop.wording import Wording
from ui.desk import names
from ui.desk.parts.fields import choice_field, number_field
from ui.desk.parts.row_table import Column, RowModel, RowTable

Index = QModelIndex | QPersistentModelIndex
TITLE, KIND, OWNER, MINUTES = 1, 2, 3, 4
LONGEST = 12 * 60


class AgendaTable(RowTable):
    """Items in order; a change of one field is one changed item."""

    changed = Signal(object)
    """An item as it should be."""
    moved = Signal(int)
    """By how many places the chosen item is to move: -1 or 1."""
    removed = Signal()

    def __init__(self, words: Wording) -> None:
        self._words = words
        self._zone = "UTC"
        columns = _columns(words, lambda: self._zone)
        self._rows: RowModel[AgendaRow] = RowModel(columns)
        super().__init__(self._rows)
        self._rows.setParent(self)
        self.lay_out(columns)
        self._kinds = ChoiceCells(names.choices(words, names.ITEM_KINDS), self)
        self._minutes = MinutesCells(self)
        self.setItemDelegateForColumn(KIND, self._kinds)
        self.setItemDelegateForColumn(MINUTES, self._minutes)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            trigger.DoubleClicked | trigger.SelectedClicked | trigger.EditKeyPressed
        )
        self._rows.edited.connect(self._edited)

    @property
    def chosen(self) -> AgendaRow | None:
        """The row that is chosen."""
        return self._rows.rows[self.row] if 0 <= self.row < len(self._rows.rows) else None

    def show_items(self, rows: tuple[AgendaRow, ...], zone: str) -> None:
        """Show items with the hours of `zone`; the chosen one stays chosen wherever it went."""
        self._zone = zone
        before = self.chosen.item.id if self.chosen else ""
        self._rows.set_rows(rows)
        ids = [row.item.id for row in rows]
        if before in ids:
            self.choose(ids.index(before))

    def choose_item(self, item_id: str, *, edit: bool = False) -> None:
        """Choose an item, and begin to write its title where asked to."""
        ids = [row.item.id for row in self._rows.rows]
        if item_id in ids:
            self.choose(ids.index(item_id))
            if edit:
                self.edit(self._rows.index(ids.index(item_id), TITLE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        steps = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}
        key = event.key()
        if with_control and key in steps:
            self.moved.emit(steps[key])
        elif key == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def _edited(self, row: int, column: int, value: object) -> None:
        self.changed.emit(edited(self._rows.rows[row].item, column, value))


class ChoiceCells(QStyledItemDelegate):
    """Cells in which one of a few names is chosen."""

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._choices = tuple(choices)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = choice_field(self._choices, str(index.data(Qt.ItemDataRole.EditRole)))
        field.setParent(parent)
        field.activated.connect(lambda _: self.commitData.emit(field))
        return field

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())


class MinutesCells(QStyledItemDelegate):
    """Cells in which a length is written in minutes."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        value = index.data(Qt.ItemDataRole.EditRole)
        field = number_field(value if isinstance(value, int) else 1, 1, LONGEST)
        field.setParent(parent)
        return field

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QSpinBox):
            editor.interpretText()
            model.setData(index, editor.value())


def edited(item: AgendaItem, column: int, value: object) -> AgendaItem:
    """Return `item` with one of its columns changed."""
    match column:
        case 1:
            return replace(item, title=str(value))
        case 2:
            kind: Kind = next(k for k in get_args(Kind) if k == value)
            return replace(item, kind=kind)
        case 3:
            return replace(item, owner=str(value).strip())
        case _:
            return replace(item, length=timedelta(minutes=int(str(value))))


def _columns(words: Wording, zone: Callable[[], str]) -> tuple[Column[AgendaRow], ...]:
    say = words.say

    def hours(row: AgendaRow) -> str:
        return words.span(words.hour_in(row.start, zone()), words.hour_in(row.end, zone()))

    return (
        Column(say("No."), lambda row: words.number(row.number), 56, lambda row: "quiet"),
        Column(
            say("Item"),
            lambda row: row.item.title,
            is_strong=True,
            value=lambda row: row.item.title,
        ),
        Column(
            say("Kind"),
            lambda row: say(names.ITEM_KINDS[row.item.kind]),
            152,
            value=lambda row: row.item.kind,
        ),
        Column(
            say("Led by"),
            lambda row: row.item.owner or "…",
            184,
            lambda row: None if row.item.owner else "quiet",
            value=lambda row: row.item.owner,
        ),
        Column(
            say("Length"),
            lambda row: words.minutes(row.item.length),
            112,
            value=lambda row: round(row.item.length / timedelta(minutes=1)),
        ),
        Column(say("Hours"), hours, 136),
    )
