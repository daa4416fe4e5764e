"""How the fields of a concept note are worded: their names, their values, how sure they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from nua_workshop.errors import N_
from nua_workshop.intake.draft import (
    ABSENT,
    BLOCKING,
    CONFLICT,
    INFERRED,
    INFO,
    MAJOR,
    MINOR,
    STATED,
    Draft,
    Fact,
    HoursReading,
)
from nua_workshop.intake.reading import FieldName
from nua_workshop.wording import Wording
from ui.desk import names
from ui.desk.theme import Tone

FIELDS: Mapping[FieldName, str] = MappingProxyType(
    {
        "title": N_("Title"),
        "kind": N_("Kind"),
        "dates": N_("Date"),
        "hours": N_("Hours"),
        "zone": N_("Time of"),
        "venue": N_("Place"),
        "mode": N_("Form"),
        "organisers": N_("Organised by"),
        "partners": N_("With"),
        "objectives": N_("Aims"),
        "participants": N_("Participants"),
        "topics": N_("Topics"),
        "interpretation": N_("Languages"),
        "registration": N_("Registration"),
    }
)
STATES: Mapping[str, tuple[str, Tone]] = MappingProxyType(
    {
        STATED: (N_("Stated"), "good"),
        INFERRED: (N_("Inferred"), "warn"),
        CONFLICT: (N_("Contradictory"), "late"),
        ABSENT: (N_("Not in the text"), "quiet"),
    }
)
GRADES: Mapping[str, tuple[str, Tone]] = MappingProxyType(
    {
        BLOCKING: (N_("Must be decided"), "late"),
        MAJOR: (N_("Please check"), "warn"),
        MINOR: (N_("Minor remark"), "calm"),
        INFO: (N_("For information"), "quiet"),
    }
)
LANGUAGES: Mapping[str, str] = MappingProxyType(
    {"ar": N_("Arabic"), "en": N_("English"), "fr": N_("French")}
)


def value_of(field: FieldName, draft: Draft, words: Wording) -> str:
    """Return what the note says of a field, readings that disagree beside each other; or nothing."""
    match field:
        case "title":
            return _fact(draft.title or draft.proposed_title)
        case "kind":
            return _known(names.MEETING_KINDS, draft.kind, words)
        case "dates":
            return _either([days_told(words, each) for each in draft.dates.readings], words)
        case "hours":
            return _either([hours_told(words, each) for each in draft.hours.readings], words)
        case "zone":
            return words.names([words.city(zone) for zone in draft.zone.readings])
        case "venue":
            return _fact(draft.venue)
        case "mode":
            return _known(names.MEETING_MODES, draft.mode.value or "", words)
    return _less_urgent(field, draft, words)


def _less_urgent(field: FieldName, draft: Draft, words: Wording) -> str:
    match field:
        case "organisers":
            return words.names(list(draft.organisers))
        case "partners":
            return words.names(list(draft.partners))
        case "interpretation":
            return words.names([_known(LANGUAGES, each, words) for each in draft.interpretation])
        case "registration":
            return _fact(draft.registration)
        case "objectives":
            return _facts(draft.objectives)
        case "participants":
            return _facts(draft.participants)
        case _:
            return _facts(draft.topics)


def days_told(words: Wording, days: tuple[date, ...]) -> str:
    """Return one reading of the days: a single one in full, several as the first and the last."""
    if not days:
        return ""
    if len(days) == 1:
        return words.day(days[0])
    first, last = words.day(days[0], year=False), words.day(days[-1])
    return words.say("{first} to {last}", first=first, last=last)


def hours_told(words: Wording, reading: HoursReading) -> str:
    """Return one reading of the hours, with its days where it has its own."""
    hours = words.span(words.hour(reading.start), words.hour(reading.end))
    if not reading.dates:
        return hours
    return words.say("{day}, {hours}", day=days_told(words, reading.dates), hours=hours)


def _either(readings: list[str], words: Wording) -> str:
    if len(readings) == 2:
        return words.say("{one} or {other}", one=readings[0], other=readings[1])
    return words.names(readings)


def _known(known: Mapping[str, str], key: str, words: Wording) -> str:
    name = known.get(key)
    return words.say(name) if name else key


def _fact(fact: Fact | None) -> str:
    return fact.text if fact else ""


def _facts(facts: Iterable[Fact]) -> str:
    return "\n".join(fact.text for fact in facts)
