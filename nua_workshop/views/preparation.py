"""What the preparation page shows of a meeting: its agenda with every hour, and its details."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from nua_workshop.agenda import AgendaItem, PlannedItem, in_a_row, planned_end
from nua_workshop.details import Details
from nua_workshop.meeting import Meeting
from nua_workshop.timer import Outcome
from nua_workshop.zones import instant


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """An item with its number, its hours, and what has become of it."""

    number: int
    item: AgendaItem
    start: datetime
    end: datetime
    outcome: Outcome | None = None
    is_running: bool = False


@dataclass(frozen=True, slots=True)
class DayPlan:
    """One day: its hours as announced, and its items one after the other."""

    number: int
    date: date
    start: datetime
    end: datetime
    rows: tuple[AgendaRow, ...] = ()

    @property
    def spare(self) -> timedelta:
        """What is left until the announced end; negative when the items run over it."""
        return self.end - (self.rows[-1].end if self.rows else self.start)


@dataclass(frozen=True, slots=True)
class PreparationView:
    """The agenda and the details of one meeting."""

    details: Details
    zone: str
    cities: tuple[str, ...] = ()
    days: tuple[DayPlan, ...] = ()
    is_closed: bool = False
    can_undo: bool = False
    can_redo: bool = False

    @property
    def is_multi_day(self) -> bool:
        """Whether there is more than one day, so that each needs its name."""
        return len(self.days) > 1


def preparation_view(meeting: Meeting) -> PreparationView:
    """Return the preparation page of `meeting`."""
    steps = meeting.steps("agenda")
    return PreparationView(
        meeting.details,
        meeting.zone,
        meeting.cities,
        _days(meeting),
        is_closed=meeting.closed_at is not None,
        can_undo=len(steps.done) > 1,
        can_redo=bool(steps.undone),
    )


def _days(meeting: Meeting) -> tuple[DayPlan, ...]:
    plans: list[DayPlan] = []
    number = 1
    for place, day in enumerate(meeting.days):
        start = instant(meeting.zone, day.date, day.start)
        placed = in_a_row(meeting.agenda.on_day(place, meeting.days), start, day.date, meeting.zone)
        rows = tuple(_row(n, each, meeting) for n, each in enumerate(placed, start=number))
        plans.append(DayPlan(place, day.date, start, planned_end(day, meeting.zone), rows))
        number += len(rows)
    return tuple(plans)


def _row(number: int, placed: PlannedItem, meeting: Meeting) -> AgendaRow:
    run = meeting.timer.current
    return AgendaRow(
        number,
        placed.item,
        placed.start,
        placed.end,
        meeting.timer.outcome(placed.item.id),
        run is not None and run.item_id == placed.item.id,
    )
