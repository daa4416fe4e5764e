"""The sessions that follow from days, hours and zone, in every reading that is still possible."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from nua_workshop import zones
from nua_workshop.intake.draft import CONFLICT, Dates, Hours, HoursReading, Session, ZoneReading
from nua_workshop.zones import LocalTimeTwice, NoSuchLocalTime

ALL = "all"
ALTERNATIVES = "alternatives"


@dataclass(frozen=True, slots=True)
class Sittings:
    """The sessions, whether all of them are meant, and the local times that do not exist or come twice."""

    are: str
    sessions: tuple[Session, ...]
    trouble: tuple[NoSuchLocalTime | LocalTimeTwice, ...] = ()


def sittings(dates: Dates, hours: Hours, zone: ZoneReading) -> Sittings:
    """Return the sessions; alternatives as soon as days, hours or zone have more than one reading."""
    open_ones = CONFLICT in {dates.state, hours.state, zone.state}
    names = zone.readings if zone.state == CONFLICT else zone.readings[:1]
    found: dict[Session, None] = {}
    trouble: list[NoSuchLocalTime | LocalTimeTwice] = []
    for name, day, reading in _combined(names, dates, hours):
        try:
            found[_session(name, day, reading)] = None
        except (NoSuchLocalTime, LocalTimeTwice) as wrong:
            trouble.append(wrong)
    ordered = tuple(found) if open_ones else tuple(sorted(found, key=lambda s: s.start))
    return Sittings(ALTERNATIVES if open_ones else ALL, ordered, tuple(trouble))


def _combined(
    names: tuple[str, ...], dates: Dates, hours: Hours
) -> Iterator[tuple[str, date, HoursReading]]:
    for name in names:
        for days in dates.readings:
            for day in days:
                for reading in hours.readings:
                    is_meant = not reading.dates or day in reading.dates
                    if is_meant and reading.start < reading.end:
                        yield name, day, reading


def _session(name: str, day: date, reading: HoursReading) -> Session:
    start = zones.instant(name, day, reading.start)
    end = zones.instant(name, day, reading.end)
    return Session(zones.local(start, name), zones.local(end, name))
