"""A draft as the plain document that `note --json` prints: its keys are a contract, none is missing."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from nua_workshop import zones
from nua_workshop.intake.draft import (
    CityOf,
    Dates,
    DaysOf,
    Doubt,
    Draft,
    Fact,
    Hours,
    HoursOf,
    HoursReading,
    Mention,
    Scalar,
    Value,
    WeekdayOf,
    ZoneReading,
)
from nua_workshop.wording import Wording

Plain = str | int | bool | None | list["Plain"] | dict[str, "Plain"]
_A_MONDAY = date(2024, 1, 1)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def as_json(draft: Draft, words: Wording) -> dict[str, Plain]:
    """Return the draft for programs, its doubts said in the reader's language."""
    return {
        "title": _fact(draft.title),
        "proposed_title": _fact(draft.proposed_title),
        "kind": draft.kind,
        "dates": _dates(draft.dates),
        "hours": _hours(draft.hours),
        "zone": _zone(draft.zone),
        "sessions_are": draft.sessions_are,
        "sessions": [{"start": _iso(s.start), "end": _iso(s.end)} for s in draft.sessions],
        "venue": _fact(draft.venue),
        "mode": {"value": draft.mode.value, "state": draft.mode.state, "line": draft.mode.line},
        "organisers": [*draft.organisers],
        "partners": [*draft.partners],
        "objectives": _facts(draft.objectives),
        "participants": _facts(draft.participants),
        "topics": _facts(draft.topics),
        "interpretation": [*draft.interpretation],
        "registration": _fact(draft.registration),
        "doubts": [_doubt(doubt, words) for doubt in draft.doubts],
        "ready": draft.ready,
        "source": {"name": draft.source.name, "sha256": draft.source.sha256},
    }


def told(doubt: Doubt, words: Wording) -> str:
    """Return the sentence of a doubt in the reader's language."""
    return words.say(doubt.sentence, **{name: _shown(value, words) for name, value in doubt.values})


def _shown(value: Value, words: Wording) -> str | int | date | time | timedelta:
    if isinstance(value, tuple):
        return words.names([_text(one, words) for one in value])
    return _one(value, words)


def _one(value: Scalar, words: Wording) -> str | int | date | time | timedelta:
    match value:
        case CityOf(zone):
            return words.city(zone)
        case WeekdayOf(name):
            return words.weekday(_A_MONDAY + timedelta(days=_WEEKDAYS.index(name)))
        case DaysOf(first, last):
            ends = [words.day(day) for day in dict.fromkeys((first, last))]
            return ends[0] if len(ends) == 1 else words.span(*ends)
        case HoursOf(start, end):
            return words.span(words.hour(start), words.hour(end))
        case _:
            return value


def _text(value: Scalar, words: Wording) -> str:
    return words.show(_one(value, words))


def _doubt(doubt: Doubt, words: Wording) -> Plain:
    return {
        "severity": doubt.severity,
        "code": doubt.code,
        "lines": [*doubt.lines],
        "say": told(doubt, words),
    }


def _fact(fact: Fact | None) -> Plain:
    return None if fact is None else {"text": fact.text, "line": fact.line}


def _facts(facts: tuple[Fact, ...]) -> list[Plain]:
    return [_fact(fact) for fact in facts]


def _mentions(mentions: tuple[Mention, ...]) -> list[Plain]:
    return [{"raw": mention.raw, "line": mention.line} for mention in mentions]


def _dates(dates: Dates) -> Plain:
    return {
        "state": dates.state,
        "readings": [[day.isoformat() for day in days] for days in dates.readings],
        "weekday": dates.weekday,
        "mentions": _mentions(dates.mentions),
    }


def _hours(hours: Hours) -> Plain:
    return {
        "state": hours.state,
        "readings": [_reading(reading) for reading in hours.readings],
        "mentions": _mentions(hours.mentions),
    }


def _reading(reading: HoursReading) -> Plain:
    shown: dict[str, Plain] = {
        "start": reading.start.strftime("%H:%M"),
        "end": reading.end.strftime("%H:%M"),
    }
    if reading.dates:
        shown["dates"] = [day.isoformat() for day in reading.dates]
    return shown


def _zone(zone: ZoneReading) -> Plain:
    written = zone.written_offset
    return {
        "state": zone.state,
        "readings": [*zone.readings],
        "primary": zone.primary,
        "written_offset": None if written is None else zones.offset_text(written),
        "offset_on_date": {one.zone: zones.offset_text(one.offset) for one in zone.offsets},
        "mentions": _mentions(zone.mentions),
    }


def _iso(moment: datetime) -> str:
    return moment.isoformat()
