"""What is open or odd about the hours of a meeting."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from nua_workshop.errors import N_
from nua_workshop.intake.draft import (
    ABSENT,
    BLOCKING,
    CONFLICT,
    MAJOR,
    MINOR,
    CityOf,
    Doubt,
    HoursOf,
    HoursReading,
    Value,
)
from nua_workshop.intake.findings import Findings
from nua_workshop.intake.hour_grammar import written_days, written_length
from nua_workshop.intake.relevance import speaks_of_the_meeting


def hour_doubts(found: Findings) -> Iterator[Doubt]:
    """Yield the doubts about the hours, the graver first."""
    yield from _absent(found)
    yield from _conflicts(found)
    yield from _backwards(found)
    yield from _not_on_the_clock(found)
    yield from _clock_wording(found)
    yield from _lengths(found)


def length_of(reading: HoursReading) -> timedelta:
    """Return how long a reading lasts."""
    day = date(2000, 1, 1)
    return datetime.combine(day, reading.end) - datetime.combine(day, reading.start)


def _absent(found: Findings) -> Iterator[Doubt]:
    if found.hours.state == ABSENT:
        sentence = N_("The text does not say from when to when the meeting lasts.")
        yield Doubt(BLOCKING, "hours_absent", found.lines_of_hours(), sentence)


def _conflicts(found: Findings) -> Iterator[Doubt]:
    if found.hours.state != CONFLICT:
        return
    lines, readings = found.lines_of_hours(), found.hours.readings
    starts = tuple(dict.fromkeys(reading.start for reading in readings))
    ends = tuple(dict.fromkeys(reading.end for reading in readings))
    if len(ends) > 1:
        sentence = N_("The text gives different times for the end: {times}. Choose the right one.")
        yield Doubt(BLOCKING, "end_time_conflict", lines, sentence, (("times", ends),))
    if len(starts) > 1:
        sentence = N_(
            "The text gives different times for the start: {times}. Choose the right one."
        )
        yield Doubt(BLOCKING, "start_time_conflict", lines, sentence, (("times", starts),))


def _backwards(found: Findings) -> Iterator[Doubt]:
    for reading in found.hours.readings:
        if reading.end <= reading.start:
            sentence = N_(
                "The meeting would end at {end}, before it starts at {start}. Choose the end."
            )
            values: tuple[tuple[str, Value], ...] = (("end", reading.end), ("start", reading.start))
            yield Doubt(BLOCKING, "end_before_start", found.lines_of_hours(), sentence, values)


def _not_on_the_clock(found: Findings) -> Iterator[Doubt]:
    for trouble in found.sittings.trouble:
        values = tuple((name, _named(name, value)) for name, value in trouble.values.items())
        lines = found.lines_of_hours()
        yield Doubt(BLOCKING, "no_such_local_time", lines, trouble.sentence, values)


def _named(name: str, value: object) -> Value:
    if name == "city":
        return CityOf(str(value))
    return value if isinstance(value, date | time) else str(value)


def _clock_wording(found: Findings) -> Iterator[Doubt]:
    mixed = tuple(dict.fromkeys(s.passage.line for s in found.timed if s.written.mixes_clocks))
    styles = {s.written.twelve_hour for s in found.timed}
    if mixed:
        sentence = N_("The hours mix the 12-hour and the 24-hour clock. Check how they were read.")
        yield Doubt(MINOR, "clock_wording", mixed, sentence)
    elif len(styles) > 1:
        sentence = N_(
            "The text writes its hours once on the 12-hour and once on the 24-hour clock."
        )
        yield Doubt(MINOR, "clock_wording", found.lines_of_hours(), sentence)


def _lengths(found: Findings) -> Iterator[Doubt]:
    for passage in found.passages:
        if speaks_of_the_meeting(passage):
            yield from _length(found, passage.line, written_length(passage.text))
            yield from _days(found, passage.line, written_days(passage.text))


def _length(found: Findings, line: int, said: timedelta | None) -> Iterator[Doubt]:
    readings = found.hours.readings
    if said is None or not readings or any(length_of(reading) == said for reading in readings):
        return
    if sum((length_of(reading) for reading in readings), timedelta()) == said:
        return
    yield Doubt(
        MAJOR,
        "duration_mismatch",
        (*found.lines_of_hours(), line),
        N_("The text says each sitting lasts {said}, but {hours} is {length}."),
        (
            ("said", said),
            ("hours", HoursOf(readings[0].start, readings[0].end)),
            ("length", length_of(readings[0])),
        ),
    )


def _days(found: Findings, line: int, said: int | None) -> Iterator[Doubt]:
    counts = [len(days) for days in found.dates.readings]
    if said is not None and counts and said not in counts:
        sentence = N_(
            "The number of days the text speaks of ({said}) is not that of its dates ({count})."
        )
        values: tuple[tuple[str, Value], ...] = (("said", said), ("count", counts[0]))
        yield Doubt(MAJOR, "duration_mismatch", (*found.lines_of_dates(), line), sentence, values)
