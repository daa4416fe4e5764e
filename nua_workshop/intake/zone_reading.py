"""The zone of the meeting: named beside the hours, or told by the place, and checked against the days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from nua_workshop import zones
from nua_workshop.intake.draft import CONFLICT, INFERRED, STATED, Mention, ZoneOffset, ZoneReading
from nua_workshop.intake.passages import Passage
from nua_workshop.intake.place_names import country_of
from nua_workshop.intake.zone_labels import ZoneLabel, zone_labels

_NOON = time(12)


@dataclass(frozen=True, slots=True)
class ZoneHints:
    """What speaks for a zone where none is named: the venue, then the title, then who calls the meeting."""

    venue: str | None = None
    title: str | None = None
    organiser: str | None = None

    @property
    def best(self) -> str | None:
        """The strongest of them."""
        return self.venue or self.title or self.organiser


def read_zone(
    passages: Sequence[Passage], hints: ZoneHints, days: Sequence[date], *, hours_in_each: bool
) -> ZoneReading:
    """Return the zone in all its readings; `hours_in_each` says that each zone has its own hours."""
    labels = [(passage, label) for passage in passages for label in zone_labels(passage.text)]
    named = tuple(dict.fromkeys(name for _, label in labels for name in label.zones))
    mentions = tuple(_mention(*found) for found in labels if found[1].zones)
    offset = next((label.offset for _, label in labels if label.offset is not None), None)
    if not named:
        return _inferred(hints, offset, days)
    primary = hints.venue if hints.venue in named and not hours_in_each else named[0]
    readings = tuple(dict.fromkeys((primary or named[0], *named)))
    state = STATED
    if not hours_in_each and differ(readings, days):
        state = CONFLICT
    if is_elsewhere(readings, hints.venue):
        readings, state = (*readings, str(hints.venue)), CONFLICT
    offsets = offsets_on(readings, days)
    return ZoneReading(state, readings, readings[0], offset, offsets, mentions)


def differ(names: Sequence[str], days: Sequence[date]) -> bool:
    """Return whether the clocks of several zones disagree on one of the days."""
    return any(len({offset_at(name, day) for name in names}) > 1 for day in days)


def is_elsewhere(named: Sequence[str], venue: str | None) -> bool:
    """Return whether no zone named is of the venue's country."""
    return venue is not None and country_of(venue) not in {country_of(name) for name in named}


def offsets_on(names: Sequence[str], days: Sequence[date]) -> tuple[ZoneOffset, ...]:
    """Return the offset of each zone on the first day, nothing while no day is known."""
    return tuple(ZoneOffset(name, offset_at(name, days[0])) for name in names) if days else ()


def offset_at(name: str, day: date) -> timedelta:
    """Return how far a zone is ahead of UTC in the middle of a day."""
    return zones.offset(datetime.combine(day, _NOON, zones.zone(name)), name)


def _inferred(hints: ZoneHints, offset: timedelta | None, days: Sequence[date]) -> ZoneReading:
    if hints.best is None:
        return ZoneReading(written_offset=offset)
    readings = (hints.best,)
    return ZoneReading(INFERRED, readings, hints.best, offset, offsets_on(readings, days))


def _mention(passage: Passage, label: ZoneLabel) -> Mention:
    raw = passage.original(label.start, label.end)
    whole = raw if raw.count("(") == raw.count(")") else raw.removesuffix(")")
    return Mention(whole.strip(), passage.line)
