"""What is open or odd about the days of a meeting."""

from __future__ import annotations

from collections.abc import Iterator

from nua_workshop.errors import N_
from nua_workshop.intake.dates import DateSighting
from nua_workshop.intake.draft import (
    ABSENT,
    BLOCKING,
    CONFLICT,
    INFERRED,
    MAJOR,
    MINOR,
    DaysOf,
    Doubt,
    WeekdayOf,
)
from nua_workshop.intake.findings import Findings


def date_doubts(found: Findings) -> Iterator[Doubt]:
    """Yield the doubts about the days, the graver first."""
    yield from _absent(found)
    yield from _conflict(found)
    yield from _inferred(found)
    for sighting in found.dated:
        yield from _oddities(sighting)


def _absent(found: Findings) -> Iterator[Doubt]:
    if found.dates.state != ABSENT:
        return
    lines, weekday = found.lines_of_dates(), found.dates.weekday
    if weekday is None:
        yield Doubt(
            BLOCKING, "date_absent", lines, N_("The text does not say on which day the meeting is.")
        )
    else:
        yield Doubt(
            BLOCKING,
            "date_absent",
            lines,
            N_("The text says “{weekday}” without a date. Choose the day of the meeting."),
            (("weekday", WeekdayOf(weekday)),),
        )


def _conflict(found: Findings) -> Iterator[Doubt]:
    if found.dates.state == CONFLICT:
        readings = tuple(DaysOf(days[0], days[-1]) for days in found.dates.readings)
        yield Doubt(
            BLOCKING,
            "date_conflict",
            found.lines_of_dates(),
            N_("The text gives different dates for the meeting: {readings}. Choose the right one."),
            (("readings", readings),),
        )


def _inferred(found: Findings) -> Iterator[Doubt]:
    if found.dates.state == INFERRED:
        yield Doubt(
            MINOR,
            "date_inferred",
            found.lines_of_dates(),
            N_("The date was taken from running text. Check that it is the day of the meeting."),
        )


def _oddities(sighting: DateSighting) -> Iterator[Doubt]:
    lines, raw = (sighting.passage.line,), sighting.mention.raw
    if sighting.written.months_differ:
        sentence = N_("“{words}” names two different months. Check which one is meant.")
        yield Doubt(MAJOR, "month_pair_mismatch", lines, sentence, (("words", raw),))
    if sighting.is_impossible:
        sentence = N_("There is no such day as “{words}”. Check the date.")
        yield Doubt(MAJOR, "date_impossible", lines, sentence, (("words", raw),))
    if not sighting.readings and sighting.written.year is None:
        sentence = N_("“{words}” has no year. Choose the full date.")
        yield Doubt(MAJOR, "year_absent", lines, sentence, (("words", raw),))
    if not sighting.weekdays_fit:
        yield _wrong_weekday(sighting, lines)


def _wrong_weekday(sighting: DateSighting, lines: tuple[int, ...]) -> Doubt:
    days = sighting.readings[0]
    return Doubt(
        MAJOR,
        "weekday_mismatch",
        lines,
        N_("“{words}”: the text says {said}, but that day is {date}. Check the date."),
        (
            ("words", sighting.mention.raw),
            ("said", WeekdayOf(sighting.written.weekdays[0])),
            ("date", days[0]),
        ),
    )
