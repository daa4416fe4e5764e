"""The moments of a meeting worth a picture, found in its journal: a running item, an open vote, a result."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import takewhile

from nua_workshop.agenda import AgendaItem
from nua_workshop.apply import replayed
from nua_workshop.events.agenda import AgendaProposed, ItemFinished, ItemStarted
from nua_workshop.events.event import Event, Record
from nua_workshop.events.meeting import HallState, HallSwitched, MeetingClosed, MeetingOpened
from nua_workshop.events.people import PersonArrived
from nua_workshop.events.voting import BallotCast, ResultShown, RoundPrepared

MINUTE = timedelta(minutes=1)
_ENDS = (ItemStarted, ItemFinished)


@dataclass(frozen=True, slots=True)
class Moment:
    """A journal up to a point, and the time it is looked at."""

    name: str
    records: tuple[Record, ...]
    now: datetime


def moments(records: tuple[Record, ...]) -> tuple[Moment, ...]:
    """Return what a journal has of the moments one knows a meeting by, each under its name."""
    return tuple(_moments(records))


def _moments(records: tuple[Record, ...]) -> Iterator[Moment]:
    agenda = replayed(records).agenda
    talks = [item for item in agenda.items if item.kind in ("discussion", "presentation")]
    breaks = [item for item in agenda.items if item.kind == "break"]
    yield from _after_last(records, "agenda", _is(AgendaProposed), first=True)
    before = tuple(takewhile(lambda r: not isinstance(r.event, MeetingOpened), records))
    yield from _after_last(before, "welcome", _is(PersonArrived))
    for item in talks[:1]:
        yield from _during(records, "item", item, 0.55)
        yield from _during(records, "warning", item, 0.88)
        yield from _during(records, "late", item, 1.0, 4 * MINUTE)
        yield from _told(records, "message", item, "message")
        yield from _told(records, "blank", item, "blank")
    for item in breaks[:1]:
        yield from _during(records, "break", item, 0.3)
    yield from _after_last(records, "prepared", _is(RoundPrepared))
    yield from _half_voted(records)
    yield from _after_last(records, "result", _is(ResultShown))
    yield from _after_last(records, "closed", _is(MeetingClosed))


def _after_last(
    records: tuple[Record, ...], name: str, is_it: Callable[[Event], bool], *, first: bool = False
) -> Iterator[Moment]:
    found = [place for place, record in enumerate(records) if is_it(record.event)]
    if found:
        place = found[0] if first else found[-1]
        yield Moment(name, records[: place + 1], records[place].at + timedelta(seconds=20))


def _during(
    records: tuple[Record, ...],
    name: str,
    item: AgendaItem,
    share: float,
    beyond: timedelta = timedelta(),
) -> Iterator[Moment]:
    started = [p for p, r in enumerate(records) if r.event == ItemStarted(item.id)]
    if not started:
        return
    begun = records[started[0]]
    now = begun.at + item.length * share + beyond
    # What ends the item is left out, so that a late picture shows it running over.
    kept = takewhile(
        lambda r: r.at <= now and (r.seq <= begun.seq or not isinstance(r.event, _ENDS)), records
    )
    yield Moment(name, tuple(kept), now)


def _told(
    records: tuple[Record, ...], name: str, item: AgendaItem, state: HallState
) -> Iterator[Moment]:
    for moment in _during(records, name, item, 0.55):
        text = "" if state == "blank" else item.title
        told = Record(len(moment.records) + 1, moment.now, HallSwitched(state, text))
        yield Moment(name, (*moment.records, told), moment.now)


def _half_voted(records: tuple[Record, ...]) -> Iterator[Moment]:
    cast = [place for place, record in enumerate(records) if _is(BallotCast)(record.event)]
    if cast:
        place = cast[len(cast) * 2 // 3]
        yield Moment("vote", records[: place + 1], records[place].at + timedelta(seconds=2))


def _is(kind: type[Event]) -> Callable[[Event], bool]:
    return lambda event: isinstance(event, kind)
