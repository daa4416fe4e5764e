"""The agenda of a meeting, day by day: edited in place, re-timed at once, its sum told in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from nua_workshop.agenda import AgendaItem
from nua_workshop.commands.agenda import PlaceItem, RemoveItem
from nua_workshop.views.preparation import AgendaRow, DayPlan, PreparationView
from nua_workshop.wording import Wording
from ui.desk.parts.buttons import button
from ui.desk.parts.card import Card
from ui.desk.parts.chip import Chip
from ui.desk.parts.empty import EmptyState
from ui.desk.parts.preparation.agenda_table import AgendaTable
from ui.desk.parts.rows import held, row
from ui.desk.parts.segments import Segments
from ui.desk.parts.texts import Text
from ui.desk.theme import Tone

NEW_ITEM = timedelta(minutes=15)


class AgendaEditor(Card):
    """One day's items at a time, with buttons for what keys do too."""

    asked = Signal(object)
    """A command about the agenda."""
    proposal_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self._view: PreparationView | None = None
        self._day = 0
        self._days: Segments | None = None
        self._make()
        self._lay_out()
        self._connect()

    def show_view(self, view: PreparationView) -> None:
        """Show the agenda."""
        is_other = self._view is None or _dates(self._view) != _dates(view)
        self._view = view
        self._day = min(self._day, max(len(view.days) - 1, 0))
        if is_other:
            self._make_days(view)
        if view.days:
            self._show_day(view.days[self._day])
        has_items = any(day.rows for day in view.days) or view.is_closed
        self.table.setVisible(has_items)
        self.empty.setVisible(not has_items)
        self.undo.setEnabled(view.can_undo and not view.is_closed)
        for each in (self.add_item, self.remove, self.up, self.down, self.propose):
            each.setEnabled(not view.is_closed)

    def _make(self) -> None:
        say = self._words.say
        self.table = AgendaTable(self._words)
        self.empty = EmptyState(
            "clipboard-list",
            say("There is no agenda yet"),
            say("Have one proposed that fits the hours, or add the first item yourself."),
            say("Propose an agenda"),
        )
        self.sum, self._hours = Chip(), Text("", "soft")
        self.add_item = button(say("Add an item"), "primary", "plus")
        self.remove = button(say("Remove"), "plain")
        self.up = button(say("Up"), "plain", "arrow-up")
        self.down = button(say("Down"), "plain", "arrow-down")
        self.undo = button(say("Undo"), "plain", "undo-2")
        self.propose = button(say("Propose anew"), "plain")
        self._sure = button(say("Yes, replace this agenda"), "danger")
        self._sure.hide()

    def _lay_out(self) -> None:
        self._head = held(row())
        self.add(row(self._head, None, self._hours, self.sum, gap=3), self.table)
        self.column.addWidget(self.empty, 1)
        buttons: Sequence[QPushButton] = (self.add_item, self.up, self.down, self.remove, self.undo)
        self.add(row(*buttons, None, self.propose, self._sure))

    def _connect(self) -> None:
        self.table.changed.connect(self._change)
        self.table.moved.connect(self._move)
        self.table.removed.connect(self._remove)
        self.add_item.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.undo.clicked.connect(self.undo_wanted)
        self.propose.clicked.connect(self._ask_first)
        self.empty.asked.connect(self._propose)
        self._sure.clicked.connect(self._propose)

    def _make_days(self, view: PreparationView) -> None:
        if self._days is not None:
            self._days.deleteLater()
        names = [(str(day.number), day_name(self._words, day)) for day in view.days]
        self._days = Segments(names or [("0", "")], str(self._day))
        self._days.setVisible(view.is_multi_day)
        self._days.changed.connect(self._turn)
        layout = self._head.layout()
        if layout is not None:
            layout.addWidget(self._days)

    def _show_day(self, day: DayPlan) -> None:
        words, zone = self._words, self._view.zone if self._view else "UTC"
        self.table.show_items(day.rows, zone)
        hours = words.span(words.hour_in(day.start, zone), words.hour_in(day.end, zone))
        said = words.say("{day}, {hours}", day=words.day(day.date), hours=hours)
        self._hours.say(said)
        self.sum.say(*sum_told(words, day))

    def _turn(self, day: str) -> None:
        self._day = int(day)
        if self._view is not None:
            self.show_view(self._view)

    def _change(self, item: AgendaItem) -> None:
        self.asked.emit(PlaceItem(item, self._position(item.id)))

    def _move(self, by: int) -> None:
        chosen, rows = self.table.chosen, self._rows()
        if chosen is None:
            return
        place = rows.index(chosen) + by
        if 0 <= place < len(rows):
            self.asked.emit(PlaceItem(chosen.item, self._position(chosen.item.id) + by))

    def _add(self) -> None:
        rows = self._rows()
        after = self.table.chosen or (rows[-1] if rows else None)
        position = None if after is None else self._position(after.item.id) + 1
        item = AgendaItem("", self._words.say("New item"), "discussion", NEW_ITEM, self._day)
        self.asked.emit(PlaceItem(item, position))

    def _remove(self) -> None:
        if self.table.chosen is not None:
            self.asked.emit(RemoveItem(self.table.chosen.item.id))

    def _ask_first(self) -> None:
        self._sure.setVisible(not self._sure.isVisible())

    def _propose(self) -> None:
        self._sure.hide()
        self.proposal_wanted.emit()

    def _rows(self) -> tuple[AgendaRow, ...]:
        return self._view.days[self._day].rows if self._view and self._view.days else ()

    def _position(self, item_id: str) -> int:
        ids = [r.item.id for day in (self._view.days if self._view else ()) for r in day.rows]
        return ids.index(item_id)


def _dates(view: PreparationView) -> tuple[object, ...]:
    return tuple(day.date for day in view.days)


def day_name(words: Wording, day: DayPlan) -> str:
    """Return what a day is called beside others."""
    return words.say(
        "Day {number}: {date}", number=day.number + 1, date=words.day(day.date, year=False)
    )


def sum_told(words: Wording, day: DayPlan) -> tuple[str, Tone]:
    """Return in words how a day's items fit its hours, and how grave that is."""
    n = round(abs(day.spare) / timedelta(minutes=1))
    if n == 0:
        return words.say("Fits the day exactly"), "good"
    if day.spare < timedelta():
        return words.count(
            "One minute over the planned end", "{n} minutes over the planned end", n
        ), "warn"
    return words.count("One minute still free", "{n} minutes still free", n), "calm"
