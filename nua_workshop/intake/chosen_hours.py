"""The hours of one day, from what the note says and what a person chose over it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from itertools import pairwise

from nua_workshop.intake.draft import CONFLICT, Hours, HoursReading


@dataclass(frozen=True, slots=True)
class Sitting:
    """One day's hours as far as they are decided."""

    day: date | None
    start: time | None
    end: time | None


def hours_of(
    hours: Hours, day: date | None, start: time | None, end: time | None
) -> tuple[Sitting, ...]:
    """Return the sittings of `day`; what is still open in them is None. Chosen hours prevail."""
    if start is not None and end is not None:
        return (Sitting(day, start, end),)
    readings = _readings_for(hours.readings, day)
    if not readings:
        return (Sitting(day, start, end),)
    if hours.state == CONFLICT or not _follow(readings):
        return (_narrowed(readings, day, start, end),)
    return _adjusted(readings, day, start, end)


def _readings_for(readings: Sequence[HoursReading], day: date | None) -> tuple[HoursReading, ...]:
    own = tuple(r for r in readings if not r.dates or day is None or day in r.dates)
    if own or len({(r.start, r.end) for r in readings}) != 1:
        return own
    return (readings[0],)


def _follow(readings: Sequence[HoursReading]) -> bool:
    ordered = sorted(readings, key=lambda r: r.start)
    return all(a.end <= b.start for a, b in pairwise(ordered))


def _narrowed(
    readings: Sequence[HoursReading], day: date | None, start: time | None, end: time | None
) -> Sitting:
    """Return what is left open when one end of the hours was chosen: a reading with it decides the other."""
    fitting = [r for r in readings if start in {None, r.start} and end in {None, r.end}] or readings
    starts, ends = {r.start for r in fitting}, {r.end for r in fitting}
    only_start = starts.pop() if len(starts) == 1 else None
    only_end = ends.pop() if len(ends) == 1 else None
    return Sitting(day, start or only_start, end or only_end)


def _adjusted(
    readings: Sequence[HoursReading], day: date | None, start: time | None, end: time | None
) -> tuple[Sitting, ...]:
    ordered = sorted(readings, key=lambda r: r.start)
    if start is not None:
        ordered[0] = replace(ordered[0], start=start)
    if end is not None:
        ordered[-1] = replace(ordered[-1], end=end)
    return tuple(Sitting(day, r.start, r.end) for r in ordered)
