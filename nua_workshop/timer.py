"""What happened to the agenda in time: pure arithmetic over starts, pauses and ends, at any given now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from nua_workshop import zones
from nua_workshop.agenda import Agenda, AgendaItem, Day, PlannedItem, in_a_row, planned_end

WARNING_SHARE = 0.8
ZERO = timedelta()

Outcome = Literal["done", "skipped", "postponed"]
Phase = Literal["calm", "warning", "late"]


@dataclass(frozen=True, slots=True)
class Run:
    """One stretch in which an item was taken: from its start to its end, with what was paused and added."""

    item_id: str
    started: datetime
    extra: timedelta = ZERO
    paused_since: datetime | None = None
    paused_for: timedelta = ZERO
    ended: datetime | None = None

    def elapsed(self, now: datetime) -> timedelta:
        """Return the time the item has used up to `now`, pauses left out."""
        until = self.paused_since or self.ended or now
        return max(until - self.started - self.paused_for, ZERO)


@dataclass(frozen=True, slots=True)
class Timer:
    """Every run of the day in order; the last one without an end is what the room is doing."""

    runs: tuple[Run, ...] = ()
    put_aside: tuple[tuple[str, Outcome], ...] = ()

    @property
    def current(self) -> Run | None:
        """The run that is going on, paused or not."""
        return self.runs[-1] if self.runs and self.runs[-1].ended is None else None

    def runs_of(self, item_id: str) -> tuple[Run, ...]:
        """Return every run of one item."""
        return tuple(run for run in self.runs if run.item_id == item_id)

    def outcome(self, item_id: str) -> Outcome | None:
        """Return how an item ended, or None while it has not."""
        aside = dict(self.put_aside).get(item_id)
        if aside is not None:
            return aside
        runs = self.runs_of(item_id)
        return "done" if runs and runs[-1].ended is not None else None

    def started(self, item_id: str, at: datetime) -> Timer:
        """Return the timer with an item taken up; whatever went on before ends at the same moment."""
        aside = tuple(pair for pair in self.put_aside if pair[0] != item_id)
        return Timer((*self.ended(at).runs, Run(item_id, at)), aside)

    def ended(self, at: datetime) -> Timer:
        """Return the timer with the current run, if any, over."""
        return self._current_now(lambda run: replace(_resumed(run, at), ended=at))

    def paused(self, at: datetime) -> Timer:
        """Return the timer standing still from `at` on."""
        return self._current_now(lambda run: replace(run, paused_since=run.paused_since or at))

    def resumed(self, at: datetime) -> Timer:
        """Return the timer going on; the pause does not count."""
        return self._current_now(lambda run: _resumed(run, at))

    def extended(self, by: timedelta) -> Timer:
        """Return the timer with more time for the current item."""
        return self._current_now(lambda run: replace(run, extra=run.extra + by))

    def aside(self, item_id: str, outcome: Outcome, at: datetime) -> Timer:
        """Return the timer with an item not taken, and why; if it was running, its run ends."""
        is_running = self.current is not None and self.current.item_id == item_id
        timer = self.ended(at) if is_running else self
        return replace(timer, put_aside=(*timer.put_aside, (item_id, outcome)))

    def _current_now(self, change: Callable[[Run], Run]) -> Timer:
        if self.current is None:
            return self
        return replace(self, runs=(*self.runs[:-1], change(self.current)))


def _resumed(run: Run, at: datetime) -> Run:
    if run.paused_since is None:
        return run
    return replace(run, paused_since=None, paused_for=run.paused_for + (at - run.paused_since))


@dataclass(frozen=True, slots=True)
class Countdown:
    """What a room sees of the current item."""

    left: timedelta
    length: timedelta
    is_paused: bool

    @property
    def share_used(self) -> float:
        """How much of the time is gone: 0 at the start, 1 when it is up, more when late."""
        if self.length <= ZERO:
            return 1.0
        return (self.length - self.left) / self.length

    @property
    def phase(self) -> Phase:
        """How urgent it is; the words and colours follow from it."""
        if self.left <= ZERO:
            return "late"
        return "warning" if self.share_used >= WARNING_SHARE else "calm"


def countdown(run: Run, item: AgendaItem, now: datetime) -> Countdown:
    """Return what remains of `item`; negative when it has run over."""
    length = item.length + run.extra
    return Countdown(length - run.elapsed(now), length, run.paused_since is not None)


def expected(
    agenda: Agenda, timer: Timer, days: tuple[Day, ...], zone: str, now: datetime
) -> tuple[PlannedItem, ...]:
    """Return when each item not yet over is to be expected, going on from `now` without a gap."""
    rows: list[PlannedItem] = []
    for number, day in enumerate(days):
        rows += _expected_of_day(agenda.on_day(number, days), timer, day, zone, now)
    return tuple(rows)


def _expected_of_day(
    items: tuple[AgendaItem, ...], timer: Timer, day: Day, zone: str, now: datetime
) -> tuple[PlannedItem, ...]:
    begin = zones.instant(zone, day.date, day.start)
    ahead = [item for item in items if timer.outcome(item.id) is None]
    run = timer.current
    if run is not None and ahead and (going := _going(run, ahead)) is not None:
        left = countdown(run, going, now).left
        ahead.remove(going)
        current = PlannedItem(going, run.started, now + max(left, ZERO))
        return (current, *in_a_row(ahead, current.end, day.date, zone))
    begun = any(timer.runs_of(item.id) for item in items)
    return in_a_row(ahead, now if begun else max(begin, now), day.date, zone)


def _going(run: Run, items: list[AgendaItem]) -> AgendaItem | None:
    return next((item for item in items if item.id == run.item_id), None)


def lateness(
    agenda: Agenda, timer: Timer, days: tuple[Day, ...], zone: str, now: datetime
) -> timedelta:
    """Return by how much the current day will end after its planned end; negative when early."""
    number = current_day(agenda, timer, days, zone, now)
    return expected_end(agenda, timer, days, zone, now) - planned_end(days[number], zone)


def expected_end(
    agenda: Agenda, timer: Timer, days: tuple[Day, ...], zone: str, now: datetime
) -> datetime:
    """Return the instant the current day is to be expected to end."""
    number = current_day(agenda, timer, days, zone, now)
    rows = _expected_of_day(agenda.on_day(number, days), timer, days[number], zone, now)
    if rows:
        return rows[-1].end
    ends = [run.ended for run in timer.runs if run.ended is not None]
    return ends[-1] if ends else planned_end(days[number], zone)


def current_day(
    agenda: Agenda, timer: Timer, days: tuple[Day, ...], zone: str, now: datetime
) -> int:
    """Return the number of the day the meeting is in, from 0: of the running item, else of the calendar."""
    if timer.current is not None and agenda.has(timer.current.item_id):
        return min(agenda.item(timer.current.item_id).day, len(days) - 1)
    open_days = [n for n in range(len(days)) if _has_items_ahead(agenda.on_day(n, days), timer)]
    today = zones.local(now, zone).date()
    if not any(day.date >= today for day in days):  # long past, as when a sample is tried
        return open_days[0] if open_days else max(len(days) - 1, 0)
    begun = [n for n, day in enumerate(days) if _has_come(n, day, days, zone, now)]
    number = begun[-1] if begun else 0
    # A sitting that is done with gives way to the next one of the same date.
    later = [n for n in open_days if n > number and days[n].date == days[number].date]
    return later[0] if later and number not in open_days else number


def _has_items_ahead(items: tuple[AgendaItem, ...], timer: Timer) -> bool:
    return any(timer.outcome(item.id) is None for item in items)


def _has_come(number: int, day: Day, days: tuple[Day, ...], zone: str, now: datetime) -> bool:
    today = zones.local(now, zone).date()
    is_first_of_its_date = all(other.date != day.date for other in days[:number])
    if day.date != today or is_first_of_its_date:
        return day.date <= today
    return now >= zones.instant(zone, day.date, day.start)
