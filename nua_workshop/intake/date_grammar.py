"""How people write days: every form of date this program recognises in one folded sentence.

It stands alone as a grammar: it knows nothing of meetings and never fills in what is not written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from nua_workshop.intake import date_patterns as patterns
from nua_workshop.intake.vocabulary import meanings

_LONGEST_RANGE = 31
_A_COMMON_YEAR = 2021


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day of a month as written, before its year is known."""

    month: int
    day: int
    years_before: int = 0

    def in_year(self, year: int) -> date | None:
        """Return the calendar day, or None where that month has no such day."""
        try:
            return date(year - self.years_before, self.month, self.day)
        except ValueError:
            return None


MonthDays = tuple[MonthDay, ...]


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """One mention of days: each alternative is a way to read it, most have one."""

    start: int
    end: int
    alternatives: tuple[MonthDays, ...]
    year: int | None = None
    weekdays: tuple[str, ...] = ()
    months_differ: bool = False
    in_words: bool = False

    def days(self, year: int | None = None) -> tuple[tuple[date, ...], ...]:
        """Return the readings as calendar days, those that exist; none while the year is unknown."""
        known = self.year or year
        if known is None:
            return ()
        found = (_calendar_days(days, known) for days in self.alternatives)
        return tuple(dict.fromkeys(days for days in found if days))


def written_dates(text: str, *, day_first: bool = True) -> tuple[WrittenDate, ...]:
    """Return the dates written in a folded sentence, in order, none inside another."""
    found: list[WrittenDate] = []
    candidates = (*_named(text), *_worded(text), *_numeric(text, day_first))
    for candidate in sorted(candidates, key=lambda d: (d.start, -d.end)):
        if not found or candidate.start >= found[-1].end:
            found.append(candidate)
    return tuple(found)


def relative_weekday(text: str) -> tuple[int, int, str] | None:
    """Return where “today, Wednesday” or “next Wednesday” stands, and which weekday it is."""
    match = patterns.relative().search(text)
    if match is None:
        return None
    name = match["a"] or match["b"] or match["c"]
    return match.start(), match.end(), meanings("weekdays")[name]


def _named(text: str) -> Iterator[WrittenDate]:
    for pattern in (patterns.day_first(), patterns.month_first()):
        for match in pattern.finditer(text):
            alternatives = _by_name(match)
            if alternatives:
                yield _written(match, alternatives)


def _written(match: re.Match[str], alternatives: tuple[MonthDays, ...]) -> WrittenDate:
    year = match["year"] or match["year1"]
    return WrittenDate(
        match.start(),
        match.end(),
        alternatives,
        int(year) if year else None,
        _weekdays(match["weekdays"] or "", match["days"]),
        months_differ=len(alternatives) > 1,
    )


def _by_name(match: re.Match[str]) -> tuple[MonthDays, ...]:
    months = dict.fromkeys(_month(match[name]) for name in ("month", "month2") if match[name])
    if match["last"]:
        found = (_over_months(match, month) for month in months)
    else:
        found = (_in_month(match["days"], month) for month in months)
    return tuple(days for days in found if days)


def _month(name: str) -> int:
    return int(meanings("months")[name])


def _in_month(written: str, month: int) -> MonthDays:
    numbers = [int(number) for number in re.findall(r"\d+", written)]
    if len(numbers) == 2 and not patterns.joins().search(written):
        first, last = numbers
        numbers = list(range(first, last + 1)) if last - first < _LONGEST_RANGE else []
    if not numbers or not all(1 <= number <= 31 for number in numbers):
        return ()
    return tuple(MonthDay(month, number) for number in sorted(set(numbers)))


def _over_months(match: re.Match[str], month: int) -> MonthDays:
    first = MonthDay(month, int(re.findall(r"\d+", match["days"])[0]))
    last = MonthDay(_month(match["month3"]), int(re.findall(r"\d+", match["last"])[0]))
    year = int(match["year"] or _A_COMMON_YEAR)
    start = first.in_year(year - int(last.month < first.month))
    end = last.in_year(year)
    if start is None or end is None or not 0 < (end - start).days < _LONGEST_RANGE:
        return ()
    days = (start + timedelta(days=n) for n in range((end - start).days + 1))
    return tuple(MonthDay(d.month, d.day, int(d.year != end.year)) for d in days)


def _weekdays(*written: str) -> tuple[str, ...]:
    names = (name for text in written for name in patterns.weekday().findall(text))
    return tuple(meanings("weekdays")[name] for name in names)


def _worded(text: str) -> Iterator[WrittenDate]:
    for match in patterns.in_words().finditer(text):
        numbers = [
            int(meanings("day_words")[match[name]]) for name in ("one", "two") if match[name]
        ]
        days = tuple(MonthDay(_month(match["month"]), number) for number in numbers)
        year = int(match["year"]) if match["year"] else None
        weekdays = _weekdays(match["weekdays"] or "")
        yield WrittenDate(match.start(), match.end(), (days,), year, weekdays, in_words=True)


def _numeric(text: str, day_first: bool) -> Iterator[WrittenDate]:
    for match in patterns.iso().finditer(text):
        days = (MonthDay(int(match["month"]), int(match["day"])),)
        yield from _checked(match, (days,))
    for match in patterns.slashed().finditer(text):
        first, second = int(match["first"]), int(match["second"])
        orders = [(first, second)] if day_first else [(first, second), (second, first)]
        yield from _checked(match, tuple(_slashed_days(match, d, m) for d, m in orders))


def _slashed_days(match: re.Match[str], day: int, month: int) -> MonthDays:
    start = int(match["from"]) if match["from"] else day
    if not 1 <= start <= day <= 31:
        return ()
    return tuple(MonthDay(month, number) for number in range(start, day + 1))


def _checked(match: re.Match[str], found: tuple[MonthDays, ...]) -> Iterator[WrittenDate]:
    alternatives = tuple(days for days in dict.fromkeys(found) if _exist(days))
    if alternatives:
        weekdays = _weekdays(match["weekdays"] or "")
        yield WrittenDate(match.start(), match.end(), alternatives, int(match["year"]), weekdays)


def _exist(days: MonthDays) -> bool:
    return bool(days) and all(1 <= d.month <= 12 and 1 <= d.day <= 31 for d in days)


def _calendar_days(days: MonthDays, year: int) -> tuple[date, ...]:
    found = [day.in_year(year) for day in days]
    return tuple(day for day in found if day is not None) if None not in found else ()
