"""Rules for the agenda: how it is written and how it is run."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from nua_workshop import zones
from nua_workshop.agenda import AgendaItem, NoSuchItem
from nua_workshop.commands import agenda as asked
from nua_workshop.errors import N_, WorkshopError
from nua_workshop.events import agenda as happened
from nua_workshop.events.event import Event
from nua_workshop.events.meeting import MeetingOpened
from nua_workshop.meeting import Meeting
from nua_workshop.rules.decide import decide, require_running
from nua_workshop.timer import current_day

LONGEST_ITEM = timedelta(hours=12)


class ItemNeedsTitle(WorkshopError):
    """An agenda item without a title."""

    sentence = N_("Give the item a title first.")


class ItemTooShortOrLong(WorkshopError):
    """An item of no length, or longer than any day."""

    sentence = N_("An item lasts between 1 minute and 12 hours.")


class ItemIsRunning(WorkshopError):
    """The item on the floor cannot be taken off the agenda."""

    sentence = N_("“{title}” is running. Finish it first.")


class NothingRuns(WorkshopError):
    """A timer command while no item runs."""

    sentence = N_("No item is running. Start one first.")


class AgendaIsOver(WorkshopError):
    """Every item has been dealt with."""

    sentence = N_("Every item has been dealt with. Close the meeting, or add an item.")


class DayIsOver(WorkshopError):
    """Every item of the day has been dealt with; the meeting goes on another day."""

    sentence = N_("Every item of this day has been dealt with. The others belong to another day.")


@decide.register
def _(command: asked.ProposeAgenda, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    require_running(meeting)
    if meeting.timer.current is not None:
        raise ItemIsRunning(title=_running(meeting).title)
    return (happened.AgendaProposed(proposed_items(command.items, meeting)),)


@decide.register
def _(command: asked.PlaceItem, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    require_running(meeting)
    item = _checked(command.item, meeting)
    if not item.id:
        item = replace(item, id=meeting.fresh_id("i"))
    elif not meeting.agenda.has(item.id):
        raise NoSuchItem
    end = len(meeting.agenda.items)
    position = end if command.position is None else min(max(command.position, 0), end)
    return (happened.ItemPlaced(item, position),)


@decide.register
def _(command: asked.RemoveItem, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    require_running(meeting)
    item = meeting.agenda.item(command.item_id)
    run = meeting.timer.current
    if run is not None and run.item_id == item.id:
        raise ItemIsRunning(title=item.title)
    return (happened.ItemRemoved(item.id),)


@decide.register
def _(command: asked.StartItem, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    require_running(meeting)
    item = meeting.agenda.item(command.item_id)
    run = meeting.timer.current
    if run is not None and run.item_id == item.id:
        return ()
    opened = (MeetingOpened(),) if meeting.opened_at is None else ()
    return (*opened, happened.ItemStarted(item.id))


@decide.register
def _(command: asked.StartNext, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    return decide(asked.StartItem(next_item(meeting, now).id), meeting, now)


@decide.register
def _(command: asked.FinishItem, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    return (happened.ItemFinished(_running(meeting).id),)


@decide.register
def _(command: asked.SkipItem, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    return _put_aside(happened.ItemPutAside(command.item_id, "skipped"), meeting)


@decide.register
def _(command: asked.PostponeItem, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    return _put_aside(happened.ItemPutAside(command.item_id, "postponed"), meeting)


@decide.register
def _(command: asked.PauseTimer, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    _running(meeting)
    run = meeting.timer.current
    is_paused = run is not None and run.paused_since is not None
    return () if is_paused else (happened.TimerPaused(),)


@decide.register
def _(command: asked.ResumeTimer, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    _running(meeting)
    run = meeting.timer.current
    is_paused = run is not None and run.paused_since is not None
    return (happened.TimerResumed(),) if is_paused else ()


@decide.register
def _(command: asked.AddTime, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    return (happened.TimeAdded(_running(meeting).id, command.extra),)


def proposed_items(items: tuple[AgendaItem, ...], meeting: Meeting) -> tuple[AgendaItem, ...]:
    """Return items fit to be a whole agenda; an id that is empty, doubled or was once run is replaced."""
    taken = (
        {run.item_id for run in meeting.timer.runs} | dict(meeting.timer.put_aside).keys() | {""}
    )
    fit: list[AgendaItem] = []
    for number, item in enumerate(items):
        if item.id in taken:
            item = replace(item, id=meeting.fresh_id("i", number))  # noqa: PLW2901
        taken.add(item.id)
        fit.append(_checked(item, meeting))
    return tuple(fit)


def next_item(meeting: Meeting, now: datetime) -> AgendaItem:
    """Return the item of the current day the screens name as next.

    Raises `AgendaIsOver`, or `DayIsOver` while later days have items.
    """
    number = current_day(meeting.agenda, meeting.timer, meeting.days, meeting.zone, now)
    items, run = meeting.agenda.on_day(number, meeting.days), meeting.timer.current
    ids = [item.id for item in items]
    after = ids.index(run.item_id) + 1 if run is not None and run.item_id in ids else 0
    for item in items[after:]:
        if meeting.timer.outcome(item.id) is None:
            return item
    is_last = number == len(meeting.days) - 1
    raise AgendaIsOver if is_last else DayIsOver


def _running(meeting: Meeting) -> AgendaItem:
    require_running(meeting)
    run = meeting.timer.current
    if run is None or not meeting.agenda.has(run.item_id):
        raise NothingRuns
    return meeting.agenda.item(run.item_id)


def _put_aside(event: happened.ItemPutAside, meeting: Meeting) -> tuple[Event, ...]:
    require_running(meeting)
    meeting.agenda.item(event.item_id)
    return (event,)


def _checked(item: AgendaItem, meeting: Meeting) -> AgendaItem:
    if not item.title.strip():
        raise ItemNeedsTitle
    if not timedelta(minutes=1) <= item.length <= LONGEST_ITEM:
        raise ItemTooShortOrLong
    if item.fixed_start is not None:
        day = meeting.days[min(item.day, len(meeting.days) - 1)]
        zones.instant(meeting.zone, day.date, item.fixed_start)
    return replace(item, title=item.title.strip())
