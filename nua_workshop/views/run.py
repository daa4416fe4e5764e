"""What the facilitator needs while the agenda runs: the item on the floor, lateness, what comes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from nua_workshop.agenda import AgendaItem, Kind, planned
from nua_workshop.meeting import Meeting
from nua_workshop.notes import Note
from nua_workshop.timer import (
    ZERO,
    Countdown,
    Run,
    countdown,
    current_day,
    expected,
    expected_end,
    lateness,
)
from nua_workshop.views.headline import shown_zones

RunState = Literal["empty", "not_begun", "running", "between", "day_over", "over", "closed"]
RowState = Literal["done", "running", "ahead", "skipped", "postponed"]


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One item of the day: as planned, and as it really went or is to be expected."""

    item_id: str
    title: str
    kind: Kind
    state: RowState
    planned_start: datetime
    planned_end: datetime
    start: datetime
    end: datetime

    @property
    def shift(self) -> timedelta:
        """How much later than planned it began or will begin; negative when earlier."""
        return self.start - self.planned_start


@dataclass(frozen=True, slots=True)
class Current:
    """The item on the floor; `number` counts the items of its day from 1."""

    item_id: str
    title: str
    kind: Kind
    owner: str
    number: int
    total: int
    started: datetime
    planned_start: datetime
    countdown: Countdown


@dataclass(frozen=True, slots=True)
class RunView:
    """The running of one day as it stands at one moment."""

    state: RunState
    zones: tuple[str, ...]
    rows: tuple[AgendaRow, ...]
    current: Current | None
    next: AgendaRow | None
    starts: datetime
    lateness: timedelta
    end: datetime
    notes: tuple[Note, ...]
    can_undo: bool


def run_view(meeting: Meeting, now: datetime) -> RunView:
    """Return how the current day of the meeting runs at `now`."""
    rows = agenda_rows(meeting, now)
    current = current_item(meeting, now)
    time = (meeting.agenda, meeting.timer, meeting.days, meeting.zone, now)
    return RunView(
        _state(meeting, rows),
        shown_zones(meeting),
        rows,
        current,
        next_row(rows),
        rows[0].planned_start if rows else now,
        lateness(*time),
        expected_end(*time),
        _notes(meeting, current),
        bool(meeting.steps("agenda").done),
    )


def agenda_rows(meeting: Meeting, now: datetime) -> tuple[AgendaRow, ...]:
    """Return the items of the current day with their planned and their real or expected times."""
    day = current_day(meeting.agenda, meeting.timer, meeting.days, meeting.zone, now)
    ahead = {
        each.item.id: (each.start, each.end)
        for each in expected(meeting.agenda, meeting.timer, meeting.days, meeting.zone, now)
    }
    plan = planned(meeting.agenda, meeting.days, meeting.zone)
    rows = []
    for each in plan:
        if min(each.item.day, len(meeting.days) - 1) == day:
            times = ahead.get(each.item.id) or _real(meeting, each.item) or (each.start, each.end)
            rows.append(_row(meeting, each.item, (each.start, each.end), times))
    return tuple(rows)


def current_item(meeting: Meeting, now: datetime) -> Current | None:
    """Return the item on the floor, or None while there is none."""
    run = meeting.timer.current
    if run is None or not meeting.agenda.has(run.item_id):
        return None
    return _current(meeting, run, meeting.agenda.item(run.item_id), now)


def next_row(rows: tuple[AgendaRow, ...]) -> AgendaRow | None:
    """Return the first item ahead of the running one, as the space bar takes it."""
    running = [n for n, row in enumerate(rows) if row.state == "running"]
    following = rows[running[0] + 1 :] if running else rows
    return next((row for row in following if row.state == "ahead"), None)


def _state(meeting: Meeting, rows: tuple[AgendaRow, ...]) -> RunState:
    if meeting.closed_at is not None:
        return "closed"
    if not rows:
        return "empty"
    if any(row.state == "running" for row in rows):
        return "running"
    if next_row(rows) is None:
        return "day_over" if _goes_on(meeting) else "over"
    return "not_begun" if all(row.state == "ahead" for row in rows) else "between"


def _goes_on(meeting: Meeting) -> bool:
    items = meeting.agenda.items
    return any(meeting.timer.outcome(item.id) is None for item in items)


def _row(
    meeting: Meeting,
    item: AgendaItem,
    plan: tuple[datetime, datetime],
    times: tuple[datetime, datetime],
) -> AgendaRow:
    run = meeting.timer.current
    is_running = run is not None and run.item_id == item.id
    state: RowState = "running" if is_running else meeting.timer.outcome(item.id) or "ahead"
    return AgendaRow(item.id, item.title, item.kind, state, *plan, *times)


def _real(meeting: Meeting, item: AgendaItem) -> tuple[datetime, datetime] | None:
    runs = meeting.timer.runs_of(item.id)
    if not runs or runs[-1].ended is None:
        return None
    return runs[0].started, runs[-1].ended


def _current(meeting: Meeting, run: Run, item: AgendaItem, now: datetime) -> Current:
    of_day = meeting.agenda.on_day(min(item.day, len(meeting.days) - 1), meeting.days)
    plan = planned(meeting.agenda, meeting.days, meeting.zone)
    start = next((each.start for each in plan if each.item.id == item.id), run.started)
    return Current(
        item.id,
        item.title,
        item.kind,
        item.owner,
        of_day.index(item) + 1,
        len(of_day),
        run.started,
        start,
        _in_seconds(countdown(run, item, now)),
    )


def _in_seconds(exact: Countdown) -> Countdown:
    # What is shown changes once a second, so that a still screen is painted once a second.
    left = -((-exact.left) // timedelta(seconds=1)) * timedelta(seconds=1)
    return Countdown(left, max(exact.length, ZERO), exact.is_paused)


def _notes(meeting: Meeting, current: Current | None) -> tuple[Note, ...]:
    entries = meeting.notebook.of_item(current.item_id if current else "")
    return tuple(entry.note for entry in entries)
