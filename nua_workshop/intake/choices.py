"""What a person decided about an open draft, and the plan that follows once nothing is open any more."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from types import MappingProxyType
from typing import Final, TypeVar

from nua_workshop import zones
from nua_workshop.agenda import Day
from nua_workshop.errors import N_, WorkshopError
from nua_workshop.intake.chosen_hours import Sitting, hours_of
from nua_workshop.intake.draft import CONFLICT, Draft
from nua_workshop.intake.zone_reading import differ

DATE = "date"
START = "start"
END = "end"
ZONE = "zone"

T = TypeVar("T")


class NotAChoice(WorkshopError):
    """A choice that names none of the things that can be chosen."""

    sentence = N_("“{choice}” is not a choice. Write date=…, start=…, end=… or zone=….")


class NotADate(WorkshopError):
    """A date that is none."""

    sentence = N_("“{value}” is not a date. Write it like 2021-12-08.")


class NotATime(WorkshopError):
    """A time that is none."""

    sentence = N_("“{value}” is not a time of day. Write it like 13:45.")


class ChosenTwice(WorkshopError):
    """Two different choices of what can only be one."""

    sentence = N_("“{field}” was chosen more than once. Choose it once.")


class EndsBeforeItStarts(WorkshopError):
    """Hours that run backwards."""

    sentence = N_("The meeting cannot end at {end} when it starts at {start}. Choose other hours.")


class StillOpen(WorkshopError):
    """A plan was asked for while something is undecided."""

    sentence = N_("Something is still open in this note.")


class DateStillOpen(StillOpen):
    """The day is undecided."""

    sentence = N_("The date of the meeting must be chosen first.")


class HoursStillOpen(StillOpen):
    """Start and end are undecided."""

    sentence = N_("The start and the end of the meeting must be chosen first.")


class StartStillOpen(StillOpen):
    """The start is undecided."""

    sentence = N_("The start of the meeting must be chosen first.")


class EndStillOpen(StillOpen):
    """The end is undecided."""

    sentence = N_("The end of the meeting must be chosen first.")


class ZoneStillOpen(StillOpen):
    """The zone is undecided."""

    sentence = N_("The time zone of the meeting must be chosen first.")


class DateAndHoursStillOpen(StillOpen):
    """Neither the day nor the hours are decided."""

    sentence = N_("The date, the start and the end of the meeting must be chosen first.")


class SeveralStillOpen(StillOpen):
    """More than one thing is undecided."""

    sentence = N_("Several things must be chosen first: {fields}.")


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person chose; whatever is left out is taken from the note."""

    dates: tuple[date, ...] = ()
    start: time | None = None
    end: time | None = None
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision: the field, what was chosen, and the readings that were not."""

    field: str
    chosen: str
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """When the meeting is: its days in the local time of its zone, and the decisions that led there."""

    days: tuple[Day, ...]
    zone: str
    choices_made: tuple[Decision, ...] = ()


def parse_choices(written: Iterable[str]) -> Choices:
    """Return choices written like “end=13:45”; a date may come more than once."""
    choices = Choices()
    for choice in written:
        field, equals, value = choice.partition("=")
        if not equals or not value.strip():
            raise NotAChoice(choice=choice)
        choices = _with(choices, field.strip().lower(), value.strip(), choice)
    return choices


def decided(draft: Draft, choices: Choices) -> Plan:
    """Return the plan; raises `StillOpen` while days, hours or zone are undecided.

    Raises `NoSuchLocalTime` and `LocalTimeTwice` when the clocks of that city do not have such a time once.
    """
    days = _days(draft, choices)
    hours = [
        sitting
        for day in days
        for sitting in hours_of(draft.hours, day, choices.start, choices.end)
    ]
    zone = _zone(draft, choices, days)
    _refuse_what_is_open(
        days, hours or hours_of(draft.hours, None, choices.start, choices.end), zone
    )
    planned = tuple(_day(sitting, zone or "") for sitting in hours)
    return Plan(planned, zone or "", tuple(_decisions(draft, choices)))


def _with(choices: Choices, field: str, value: str, choice: str) -> Choices:
    match field:
        case "date":
            dates = {*choices.dates, _date(value)}
            return replace(choices, dates=tuple(sorted(dates)))
        case "start":
            return replace(choices, start=_once(field, choices.start, _time(value)))
        case "end":
            return replace(choices, end=_once(field, choices.end, _time(value)))
        case "zone":
            return replace(choices, zone=_once(field, choices.zone, zones.zone(value).key))
        case _:
            raise NotAChoice(choice=choice)


def _date(value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise NotADate(value=value) from None


def _time(value: str) -> time:
    match = re.fullmatch(r"(\d{1,2}):(\d\d)", value, re.ASCII)
    if match is None or int(match[1]) > 23 or int(match[2]) > 59:
        raise NotATime(value=value)
    return time(int(match[1]), int(match[2]))


def _once(field: str, before: T | None, value: T) -> T:
    if before is not None and before != value:
        raise ChosenTwice(field=field)
    return value


def _days(draft: Draft, choices: Choices) -> tuple[date, ...]:
    if choices.dates:
        return choices.dates
    return draft.dates.readings[0] if len(draft.dates.readings) == 1 else ()


def _zone(draft: Draft, choices: Choices, days: Sequence[date]) -> str | None:
    if choices.zone is not None:
        return zones.zone(choices.zone).key
    # Two cities may agree on the day the note was written for and not on the day that was chosen.
    moved = choices.dates and choices.dates not in draft.dates.readings
    is_open = draft.zone.state == CONFLICT or (moved and differ(draft.zone.readings, days))
    return None if is_open else draft.zone.primary


def _refuse_what_is_open(days: Sequence[date], hours: Sequence[Sitting], zone: str | None) -> None:
    fields = [*((DATE,) if not days else ()), *_open_hours(hours), *((ZONE,) if not zone else ())]
    if not fields:
        return
    refusal = _REFUSALS.get(tuple(fields))
    if refusal is not None:
        raise refusal
    raise SeveralStillOpen(fields=", ".join(fields))


def _open_hours(hours: Sequence[Sitting]) -> Iterator[str]:
    if any(sitting.start is None for sitting in hours):
        yield START
    if any(sitting.end is None for sitting in hours):
        yield END


def _day(sitting: Sitting, zone: str) -> Day:
    if sitting.day is None or sitting.start is None or sitting.end is None:
        raise StillOpen
    if sitting.end <= sitting.start:
        raise EndsBeforeItStarts(end=sitting.end, start=sitting.start)
    for at in (sitting.start, sitting.end):
        zones.instant(zone, sitting.day, at)
    return Day(sitting.day, sitting.start, sitting.end)


def _decisions(draft: Draft, choices: Choices) -> Iterator[Decision]:
    if choices.dates:
        read = [_joined(days) for days in draft.dates.readings]
        yield _decision(DATE, _joined(choices.dates), read)
    if choices.start is not None:
        read = [_clock(reading.start) for reading in draft.hours.readings]
        yield _decision(START, _clock(choices.start), read)
    if choices.end is not None:
        read = [_clock(reading.end) for reading in draft.hours.readings]
        yield _decision(END, _clock(choices.end), read)
    if choices.zone is not None:
        yield _decision(ZONE, choices.zone, draft.zone.readings)


def _decision(field: str, chosen: str, read: Iterable[str]) -> Decision:
    return Decision(field, chosen, tuple(dict.fromkeys(text for text in read if text != chosen)))


def _joined(days: Iterable[date]) -> str:
    return ", ".join(day.isoformat() for day in days)


def _clock(at: time) -> str:
    return at.strftime("%H:%M")


_REFUSALS: Final[Mapping[tuple[str, ...], type[StillOpen]]] = MappingProxyType(
    {
        (DATE,): DateStillOpen,
        (START,): StartStillOpen,
        (END,): EndStillOpen,
        (START, END): HoursStillOpen,
        (ZONE,): ZoneStillOpen,
        (DATE, START, END): DateAndHoursStillOpen,
    }
)
