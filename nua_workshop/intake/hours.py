"""The hours of the meeting: which times in a text are meant, for which days, and whether they agree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

from nua_workshop import zones
from nua_workshop.intake.dates import DateSighting, day_number
from nua_workshop.intake.draft import (
    ABSENT,
    CONFLICT,
    INFERRED,
    STATED,
    Dates,
    Hours,
    HoursReading,
    Mention,
)
from nua_workshop.intake.hour_grammar import (
    WrittenHours,
    written_hours,
    written_length,
    written_starts,
)
from nua_workshop.intake.passages import Passage
from nua_workshop.intake.relevance import (
    is_beside_the_meeting,
    names_a_meeting,
    speaks_of_the_meeting,
)
from nua_workshop.intake.zone_labels import ZoneLabel, zone_labels

_FARTHEST_LABEL = 4


@dataclass(frozen=True, slots=True)
class HoursSighting:
    """One range of hours where it stands, with its own days and its own zones if it has them."""

    passage: Passage
    written: WrittenHours
    dates: tuple[date, ...] = ()
    zones: tuple[str, ...] = ()

    @property
    def mention(self) -> Mention:
        """The hours as written, with their line."""
        raw = self.passage.original(self.written.start, self.written.end)
        return Mention(raw, self.passage.line)

    @property
    def reading(self) -> HoursReading:
        """The hours as a reading."""
        return HoursReading(self.written.begins, self.written.ends, self.dates)


def hours_sightings(
    passages: Sequence[Passage], dated: Sequence[DateSighting], dates: Dates
) -> tuple[HoursSighting, ...]:
    """Return the hours that can be the meeting's: those told of it, else those of a sentence about it."""
    every = tuple(s for passage in passages for s in _in_passage(passage, dated, dates))
    found = tuple(s for s in every if speaks_of_the_meeting(s.passage))
    return found or tuple(s for s in every if names_a_meeting(s.passage))


def read_hours(sightings: Sequence[HoursSighting], passages: Sequence[Passage]) -> Hours:
    """Return the hours of the meeting with all their readings."""
    mentions = tuple(dict.fromkeys(s.mention for s in sightings))
    readings = _readings(sightings)
    if not readings:
        return _from_start_and_length(passages)
    if disagree(readings, sightings):
        return Hours(CONFLICT, readings, mentions)
    told = any(speaks_of_the_meeting(s.passage) for s in sightings)
    return Hours(STATED if told else INFERRED, readings, mentions)


def disagree(readings: Sequence[HoursReading], sightings: Sequence[HoursSighting]) -> bool:
    """Return whether hours exclude each other: not when each has its days, or one sentence lists parts."""
    if len(readings) < 2:
        return False
    days = [day for reading in readings for day in reading.dates]
    if all(reading.dates for reading in readings) and len(set(days)) == len(days):
        return False
    if len({s.zones for s in sightings if s.zones}) > 1:
        return True
    lines = {s.passage.line for s in sightings}
    in_order = sorted(readings, key=lambda r: r.start)
    follow = all(a.end <= b.start for a, b in pairwise(in_order))
    return not (follow and len(lines) == 1)


def blanked(passage: Passage, dated: Sequence[DateSighting]) -> str:
    """Return a passage's folded text with dates and zone labels blanked out, places kept."""
    spans = [(s.written.start, s.written.end) for s in dated if s.passage is passage]
    spans += [(label.start, label.end) for label in zone_labels(passage.text)]
    text = passage.text
    for start, end in spans:
        text = text[:start] + "_" * (end - start) + text[end:]
    return text


def in_own_zones(sightings: Sequence[HoursSighting], day: date | None) -> tuple[HoursSighting, ...]:
    """Return the sightings that repeat the first one's instants in another city's time."""
    first = next((s for s in sightings if s.zones), None)
    if first is None or day is None:
        return ()
    return tuple(
        s for s in sightings
        if s.zones and s.zones != first.zones and _instants(s, day) == _instants(first, day)
    )  # fmt: skip


def _instants(sighting: HoursSighting, day: date) -> tuple[datetime, datetime]:
    rules = zones.zone(sighting.zones[0])
    begins, ends = sighting.written.begins, sighting.written.ends
    start = datetime.combine(day, begins, rules).astimezone(UTC)
    return start, datetime.combine(day, ends, rules).astimezone(UTC)


def _in_passage(
    passage: Passage, dated: Sequence[DateSighting], dates: Dates
) -> Iterator[HoursSighting]:
    labels = zone_labels(passage.text)
    for written in written_hours(blanked(passage, dated)):
        if not is_beside_the_meeting(passage, written.start, written.end):
            own = _own_days(passage, written, dated, dates)
            yield HoursSighting(passage, written, own, _own_zones(written, labels))


def _own_zones(written: WrittenHours, labels: Sequence[ZoneLabel]) -> tuple[str, ...]:
    for label in labels:
        if 0 <= label.start - written.end <= _FARTHEST_LABEL:
            return label.zones
    return ()


def _own_days(
    passage: Passage, written: WrittenHours, dated: Sequence[DateSighting], dates: Dates
) -> tuple[date, ...]:
    every = dates.readings[0] if len(dates.readings) == 1 else ()
    here = [s for s in dated if s.passage.line == passage.line and len(s.readings) == 1]
    before = [s for s in here if s.passage is not passage or s.written.end <= written.start]
    nearest = before[-1:] or here[:1]
    if nearest and set(nearest[0].readings[0]) < set(every):
        return nearest[0].readings[0]
    number = day_number(passage.text)
    return (every[number],) if number is not None and number < len(every) > 1 else ()


def _readings(sightings: Sequence[HoursSighting]) -> tuple[HoursReading, ...]:
    found = tuple(dict.fromkeys(s.reading for s in sightings))
    general = {(r.start, r.end) for r in found if not r.dates}
    return tuple(r for r in found if not r.dates or (r.start, r.end) not in general)


def _from_start_and_length(passages: Sequence[Passage]) -> Hours:
    told = [p for p in passages if speaks_of_the_meeting(p)]
    starts = {(Mention(p.original(*span), p.line), at) for p in told for span, at in _starts(p)}
    mentions = tuple(sorted((m for m, _ in starts), key=lambda m: m.line))
    lengths = {length for p in told if (length := written_length(p.text)) is not None}
    times = {at for _, at in starts}
    if len(times) != 1 or len(lengths) != 1:
        return Hours(ABSENT, (), mentions)
    start = times.pop()
    end = _later(start, lengths.pop())
    return (
        Hours(INFERRED, (HoursReading(start, end),), mentions)
        if end
        else Hours(ABSENT, (), mentions)
    )


def _starts(passage: Passage) -> Iterator[tuple[tuple[int, int], time]]:
    for written in written_starts(blanked(passage, ())):
        if not is_beside_the_meeting(passage, written.start, written.end):
            yield (written.start, written.end), written.on_the_clock()


def _later(start: time, length: timedelta) -> time | None:
    began = datetime.combine(date(2000, 1, 1), start, UTC)
    end = began + length
    return end.time() if end.date() == began.date() else None
