"""The agenda as planned: days, items in their order, and the hours that follow from their lengths."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal

from nua_workshop import zones
from nua_workshop.errors import N_, WorkshopError

Kind = Literal[
    "opening",
    "presentation",
    "discussion",
    "group_work",
    "report_back",
    "vote",
    "break",
    "prayer",
    "closing",
]
KINDS: tuple[Kind, ...] = (
    "opening",
    "presentation",
    "discussion",
    "group_work",
    "report_back",
    "vote",
    "break",
    "prayer",
    "closing",
)
PAUSES: frozenset[Kind] = frozenset({"break", "prayer"})


class NoSuchItem(WorkshopError):
    """An agenda item was named that the agenda does not have."""

    sentence = N_("This item is no longer on the agenda.")


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the meeting, in the local time of the meeting's zone."""

    date: date
    start: time
    end: time


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One item of the agenda; `day` counts the meeting's days from 0."""

    id: str
    title: str
    kind: Kind
    length: timedelta
    day: int = 0
    owner: str = ""
    fixed_start: time | None = None
    minimum: timedelta | None = None

    @property
    def is_pause(self) -> bool:
        """Whether people leave the room meanwhile, so that nothing is discussed."""
        return self.kind in PAUSES


@dataclass(frozen=True, slots=True)
class PlannedItem:
    """An item with the instants it was planned to begin and end."""

    item: AgendaItem
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Agenda:
    """The items in the order they are taken."""

    items: tuple[AgendaItem, ...] = ()

    def item(self, item_id: str) -> AgendaItem:
        """Return the item called `item_id`; raises `NoSuchItem`."""
        return self.items[self.position(item_id)]

    def position(self, item_id: str) -> int:
        """Return where the item stands, from 0; raises `NoSuchItem`."""
        for position, item in enumerate(self.items):
            if item.id == item_id:
                return position
        raise NoSuchItem

    def has(self, item_id: str) -> bool:
        """Return whether the agenda has this item."""
        return any(item.id == item_id for item in self.items)

    def on_day(self, number: int, days: tuple[Day, ...]) -> tuple[AgendaItem, ...]:
        """Return what is taken on one of `days`; items of days that are no more fall to the last."""
        last = len(days) - 1
        return tuple(item for item in self.items if min(item.day, last) == number)

    def placed(self, item: AgendaItem, position: int) -> Agenda:
        """Return the agenda with `item` at `position`; days always stay in order."""
        items = [other for other in self.items if other.id != item.id]
        items.insert(position, item)
        return Agenda(tuple(sorted(items, key=lambda each: each.day)))

    def changed(self, item: AgendaItem) -> Agenda:
        """Return the agenda with the item of the same id replaced."""
        return self.placed(item, self.position(item.id))

    def without(self, item_id: str) -> Agenda:
        """Return the agenda without that item."""
        return Agenda(tuple(item for item in self.items if item.id != item_id))


def planned(agenda: Agenda, days: tuple[Day, ...], zone: str) -> tuple[PlannedItem, ...]:
    """Return every item with its planned instants; arithmetic is in UTC, so DST nights add up."""
    return tuple(
        placed
        for number, day in enumerate(days)
        for placed in in_a_row(
            agenda.on_day(number, days), zones.instant(zone, day.date, day.start), day.date, zone
        )
    )


def in_a_row(
    items: Iterable[AgendaItem], start: datetime, on: date, zone: str
) -> tuple[PlannedItem, ...]:
    """Return items one after the other from `start` on; none begins before its fixed start."""
    row: list[PlannedItem] = []
    for item in items:
        if item.fixed_start is not None:
            # Rules refuse a doubtful hour; one left over from another schedule must not stop a screen.
            start = max(start, zones.readings(zone, on, item.fixed_start)[0])
        row.append(PlannedItem(item, start, start + item.length))
        start += item.length
    return tuple(row)


def planned_end(day: Day, zone: str) -> datetime:
    """Return the instant a day is to end; a day that ends before it starts runs past midnight."""
    past_midnight = timedelta(days=1) if day.end <= day.start else timedelta()
    return zones.instant(zone, day.date + past_midnight, day.end)
