"""The days of the meeting: which of the dates in a text are meant, and whether they agree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from nua_workshop.intake.date_grammar import WrittenDate, relative_weekday, written_dates
from nua_workshop.intake.draft import (
    ABSENT,
    CONFLICT,
    INFERRED,
    STATED,
    WEEKDAYS,
    Dates,
    Mention,
)
from nua_workshop.intake.hour_grammar import written_hours
from nua_workshop.intake.passages import Passage
from nua_workshop.intake.relevance import (
    belongs_to_another_event,
    names_a_meeting,
    speaks_of_the_meeting,
)
from nua_workshop.intake.vocabulary import any_word

Days = tuple[date, ...]
_DAY_WORDS = ("first_days", "second_days", "third_days")


@dataclass(frozen=True, slots=True)
class DateSighting:
    """One date where it stands, and the calendar days it can mean."""

    passage: Passage
    written: WrittenDate
    readings: tuple[Days, ...] = ()
    is_sure: bool = True

    @property
    def mention(self) -> Mention:
        """The date as written, with its line."""
        raw = self.passage.original(self.written.start, self.written.end)
        return Mention(raw.rstrip("."), self.passage.line)

    @property
    def weekdays_fit(self) -> bool:
        """Whether the weekdays written with it are those of its days, in one reading at least."""
        return not self.readings or any(_fit(self.written.weekdays, days) for days in self.readings)

    @property
    def is_impossible(self) -> bool:
        """Whether its year is known and no such day exists."""
        return self.written.year is not None and not self.readings


def date_sightings(passages: Sequence[Passage], *, day_first: bool) -> tuple[DateSighting, ...]:
    """Return the dates that can be the meeting's: those told of it, else the one date the text has."""
    every = tuple(_sightings(passages, day_first))
    found = tuple(s for s in every if speaks_of_the_meeting(s.passage))
    if not found:
        found = tuple(s for s in every if names_a_meeting(s.passage) and s.written.year)
    return _with_years(found)


def read_dates(sightings: Sequence[DateSighting], passages: Sequence[Passage]) -> Dates:
    """Return the days of the meeting with all their readings."""
    relative = _relative(passages)
    mentions = tuple(dict.fromkeys(s.mention for s in sightings)) or tuple(m for m, _ in relative)
    weekday = next((s.written.weekdays[0] for s in sightings if s.written.weekdays), None)
    if weekday is None and relative and not sightings:
        weekday = relative[0][1]
    readings = _readings(sightings)
    return Dates(_state(readings, sightings), readings, weekday, mentions)


def _state(readings: tuple[Days, ...], sightings: Sequence[DateSighting]) -> str:
    if len(readings) > 1:
        return CONFLICT
    if not readings:
        return ABSENT
    return STATED if any(speaks_of_the_meeting(s.passage) for s in sightings) else INFERRED


def _sightings(passages: Sequence[Passage], day_first: bool) -> Iterator[DateSighting]:
    for passage in passages:
        for written in written_dates(passage.text, day_first=day_first):
            if not belongs_to_another_event(passage, written.start):
                yield DateSighting(passage, written)


def _with_years(sightings: Sequence[DateSighting]) -> tuple[DateSighting, ...]:
    years = {s.written.year for s in sightings} - {None}
    year = years.pop() if len(years) == 1 else None
    return tuple(
        DateSighting(s.passage, s.written, s.written.days(year), len(s.written.alternatives) == 1)
        for s in sightings
    )


def _relative(passages: Sequence[Passage]) -> list[tuple[Mention, str]]:
    found = []
    for passage in passages:
        relative = relative_weekday(passage.text) if speaks_of_the_meeting(passage) else None
        if relative is not None:
            start, end, weekday = relative
            found.append((Mention(passage.original(start, end), passage.line), weekday))
    return found


def _readings(sightings: Sequence[DateSighting]) -> tuple[Days, ...]:
    whole = _unions(sightings)
    sure = {days for s in sightings if s.is_sure for days in s.readings} | set(whole)
    found = dict.fromkeys(whole)
    for sighting in sightings:
        for days in _settled(sighting, sure):
            if not _is_part(days, sighting, whole):
                found[days] = None
    return _without_covered(tuple(found), sightings)


def _settled(sighting: DateSighting, sure: set[Days]) -> tuple[Days, ...]:
    # 08/12/2021 can be read twice, but not when the text says 8 December elsewhere.
    known = tuple(days for days in sighting.readings if days in sure)
    return known if known and not sighting.written.months_differ else sighting.readings


def _unions(sightings: Sequence[DateSighting]) -> tuple[Days, ...]:
    """Return the meetings told day by day: “Day 1: …”, “Day 2: …”, or one date with hours on each line."""
    single = [s for s in sightings if len(s.readings) == 1 and len(s.readings[0]) == 1]
    numbered = [s for s in single if day_number(s.passage.text) is not None]
    listed = numbered or [s for s in single if written_hours(s.passage.text)]
    days = tuple(sorted({s.readings[0][0] for s in listed}))
    lines = {s.passage.line for s in listed if s.passage.is_header or s.passage.section == "place"}
    return (
        (days,) if len(days) > 1 and (numbered or len(lines) >= len(days)) else _same_line(single)
    )


def _same_line(single: Sequence[DateSighting]) -> tuple[Days, ...]:
    found = []
    for line in dict.fromkeys(s.passage.line for s in single):
        days = tuple(sorted({s.readings[0][0] for s in single if s.passage.line == line}))
        if len(days) > 1:
            found.append(days)
    return tuple(found)


def _is_part(days: Days, sighting: DateSighting, whole: Sequence[Days]) -> bool:
    return len(days) == 1 and any(set(days) < set(union) for union in whole)


def _without_covered(
    readings: tuple[Days, ...], sightings: Sequence[DateSighting]
) -> tuple[Days, ...]:
    """Return the readings without single days that are told apart only to give them hours of their own."""
    with_hours = {d for s in sightings if written_hours(s.passage.text) for d in s.readings}
    singles = {days[0] for days in readings if len(days) == 1}
    kept = []
    for days in readings:
        longer = [other for other in readings if set(days) < set(other)]
        told_apart = days in with_hours or any(set(other) <= singles for other in longer)
        if not (len(days) == 1 and longer and told_apart):
            kept.append(days)
    return tuple(kept)


def day_number(text: str) -> int | None:
    """Return which day of the meeting a folded sentence is about, counted from 0, if it says so."""
    for number, key in enumerate(_DAY_WORDS):
        if any_word("dates", key).search(text):
            return number
    return None


def _fit(weekdays: tuple[str, ...], days: Days) -> bool:
    names = [WEEKDAYS[day.weekday()] for day in days]
    if len(weekdays) == 2:
        return weekdays == (names[0], names[-1])
    return all(named == name for named, name in zip(weekdays, names, strict=False))
