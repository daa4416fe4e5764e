"""How people write hours: every form of “from … to …” this program recognises in one folded sentence.

It stands alone as a grammar: dates and zone labels are blanked out before it looks, and it knows no meetings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time, timedelta
from functools import cache

from nua_workshop.intake.vocabulary import (
    WORD_ENDS,
    WORD_STARTS,
    any_of,
    either,
    meanings,
    table,
    words,
)

AM = "am"
NOON = "noon"
PM = "pm"


@dataclass(frozen=True, slots=True)
class WrittenTime:
    """One time of day as written, with the word for its part of the day if there is one."""

    start: int
    end: int
    hour: int
    minute: int
    period: str | None
    is_bare: bool
    after_between: bool = False

    def on_the_clock(self, period: str | None = None) -> time:
        """Return the time on the 24-hour clock, read with its own part of the day or with `period`."""
        return time(_hour(self.hour, self.period or period), self.minute)

    @property
    def mixes_clocks(self) -> bool:
        """Whether an hour of the 24-hour clock is followed by a word of the 12-hour clock."""
        return self.period is not None and self.hour > 12


@dataclass(frozen=True, slots=True)
class WrittenHours:
    """One mention of hours from start to end."""

    start: int
    end: int
    begins: time
    ends: time
    twelve_hour: bool
    mixes_clocks: bool


def written_hours(text: str) -> tuple[WrittenHours, ...]:
    """Return the ranges of hours in a folded sentence, in order."""
    return tuple(_ranges(text, _times(text)))


def written_starts(text: str) -> tuple[WrittenTime, ...]:
    """Return the single times in a folded sentence that are surely times, for a text without ranges."""
    return tuple(at for at in _times(text) if not at.is_bare)


def written_length(text: str) -> timedelta | None:
    """Return for how long a folded sentence says each sitting lasts, such as “for three hours”."""
    return _length(text, "numbers_", "hour_units", timedelta(hours=1))


def written_days(text: str) -> int | None:
    """Return over how many days a folded sentence says the meeting runs."""
    found = _length(text, "days_", "day_units", timedelta(days=1))
    return None if found is None else found.days


def _hour(hour: int, period: str | None) -> int:
    if period == AM:
        return 0 if hour == 12 else hour
    afternoon = period == PM or (period == NOON and hour <= 4)
    return hour + 12 if afternoon and hour < 12 else hour


def _times(text: str) -> list[WrittenTime]:
    found = (_time(match) for match in _pattern().finditer(text))
    return [at for at in found if at is not None]


def _time(match: re.Match[str]) -> WrittenTime | None:
    hour, minute = _hour_and_minute(match)
    period = _period(match["period"])
    if hour > 23 or minute > 59 or (hour == 0 and period in {NOON, PM}):
        return None
    written_plainly = match["colon"] or match["word"] or match["h"]
    lead = match["lead"] or ""
    is_marked = any(mark in lead.split(" ") for mark in words("hours", "marks"))
    is_bare = not (written_plainly or period or is_marked)
    after_between = lead in words("hours", "between")
    return WrittenTime(match.start(), match.end(), hour, minute, period, is_bare, after_between)


def _hour_and_minute(match: re.Match[str]) -> tuple[int, int]:
    if match["word"]:
        hour = int(meanings("hour_words")[match["word"]])
        part = int(meanings("hour_parts")[match["part"]]) if match["part"] else 0
        return (hour, part) if part >= 0 else ((hour - 2) % 12 + 1, 60 + part)
    written = match["colon"] or match["h"] or match["plain"]
    return int(written), int(match["minutes"] or match["hminutes"] or match["dotted"] or 0)


def _period(word: str | None) -> str | None:
    return next((name for name in (AM, NOON, PM) if word in words("hours", name)), None)


def _ranges(text: str, times: list[WrittenTime]) -> Iterator[WrittenHours]:
    position = 0
    while position + 1 < len(times):
        first, second = times[position : position + 2]
        third = times[position + 2] if position + 2 < len(times) else None
        if _belong(text, first, second, third):
            written = _range(first, second)
            if written is not None:
                yield written
                position += 2
                continue
        position += 1


def _belong(text: str, first: WrittenTime, second: WrittenTime, third: WrittenTime | None) -> bool:
    if first.is_bare and second.is_bare:
        return False
    if first.is_bare and third is not None and _joined(text, second, third):
        return False
    return _joined(text, first, second)


def _joined(text: str, first: WrittenTime, second: WrittenTime) -> bool:
    if first.after_between and _and().fullmatch(text, first.end, second.start):
        return True
    return _through().fullmatch(text, first.end, second.start) is not None


def _range(first: WrittenTime, second: WrittenTime) -> WrittenHours | None:
    begins, ends = _start(first, second), second.on_the_clock()
    if ends <= begins and second.period is None and second.hour < 12 and begins.hour < 13:
        # “10:00-1:00” and “9:00 in the morning to 1:30”: an afternoon end on a 12-hour clock.
        later = second.on_the_clock(PM)
        if later > begins:
            return WrittenHours(first.start, second.end, begins, later, True, True)
    mixes = first.mixes_clocks or second.mixes_clocks
    if (first.is_bare or second.is_bare) and ends <= begins:
        return None
    twelve = bool(first.period or second.period)
    return WrittenHours(first.start, second.end, begins, ends, twelve, mixes)


def _start(first: WrittenTime, second: WrittenTime) -> time:
    as_written = first.on_the_clock()
    if first.period is not None or second.period not in {PM, NOON}:
        return as_written
    shared = first.on_the_clock(PM)
    # “1:00-3:00 in the afternoon” shares the word, “10:00-1:00 in the afternoon” cannot.
    return shared if first.hour < 8 and shared < second.on_the_clock() else as_written


def _length(text: str, key: str, units: str, unit: timedelta) -> timedelta | None:
    worded = _lengths_in_words(key).search(text)
    if worded is not None:
        number = _lengths_by_word(key)[worded["length"]]
        return number * unit
    counted = _counted_lengths(units).search(text)
    return None if counted is None else int(counted["number"]) * unit


def _lengths_by_word(key: str) -> dict[str, int]:
    return {
        word: int(name.removeprefix(key))
        for name, found in table("durations").items()
        if name.startswith(key)
        for word in found
    }


@cache
def _lengths_in_words(key: str) -> re.Pattern[str]:
    lengths = any_of(tuple(_lengths_by_word(key)))
    lead = either("durations", "introducers")
    return re.compile(rf"{WORD_STARTS}{lead} (?P<length>{lengths}){WORD_ENDS}")


@cache
def _counted_lengths(units: str) -> re.Pattern[str]:
    lead = either("durations", "introducers")
    unit = either("durations", units)
    return re.compile(rf"{WORD_STARTS}{lead} (?P<number>\d{{1,2}}) {unit}{WORD_ENDS}")


@cache
def _through() -> re.Pattern[str]:
    return re.compile(rf" ?{either('hours', 'through')} ?")


@cache
def _and() -> re.Pattern[str]:
    return re.compile(rf" ?{either('dates', 'and')} ?")


@cache
def _pattern() -> re.Pattern[str]:
    numbers = any_of(tuple(word for found in table("hour_words").values() for word in found))
    parts = any_of(tuple(word for found in table("hour_parts").values() for word in found))
    periods = any_of(tuple(w for name in (AM, NOON, PM) for w in words("hours", name)))
    leads = any_of(words("hours", "introducers") + words("hours", "between"))
    written = (
        r"(?<![\d:.,/+])(?:(?P<colon>\d{1,2}) ?[:\u066b] ?(?P<minutes>[0-5]\d)(?::00)?(?:h\b)?"
        r"|(?P<h>\d{1,2}) ?h ?(?P<hminutes>[0-5]\d)?(?![^\W_])"
        r"|(?P<plain>\d{1,2})(?:\.(?P<dotted>[0-5]\d))?)(?![\d:/%])(?!\.\d)"
    )
    worded = rf"{WORD_STARTS}(?P<word>{numbers})(?: (?P<part>{parts}))?{WORD_ENDS}"
    return re.compile(
        rf"(?:{WORD_STARTS}(?P<lead>{leads}) )?(?:{written}|{worded})"
        rf"(?: ?(?P<period>{periods}){WORD_ENDS})?"
    )
