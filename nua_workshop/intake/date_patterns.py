"""The patterns dates are recognised by, made from the word tables.

They stand apart from the grammar that reads them because they are the part that must stay linear on any text:
every repetition is bounded, and nothing optional is followed by the same thing again.
"""

from __future__ import annotations

import re
from functools import cache

from nua_workshop.intake.vocabulary import (
    WORD_ENDS,
    WORD_STARTS,
    any_of,
    either,
    table,
    words,
)

_NUMBER = r"[0-3]?\d(?:st|nd|rd|th|er)?(?![\d:])"
_YEAR = r"(?:19|20)\d\d(?!\d)"


@cache
def weekday() -> re.Pattern[str]:
    """Return the pattern of a weekday's name, also after the Arabic “and”."""
    return re.compile(_weekday_names() + WORD_ENDS)


@cache
def joins() -> re.Pattern[str]:
    """Return the pattern of what makes two days a list and not a range."""
    return re.compile(rf"{_and()}|[,\u060c]")


@cache
def day_first() -> re.Pattern[str]:
    """Return the pattern of dates like “15-16 February 2021”, also over the end of a month."""
    last = rf"(?: ?{_through()} ?{_weekday_before()}(?P<last>{_NUMBER}) ?{_of()}{_month('month3')}"
    last += rf"(?: ?/ ?{_month_names()})?{_month_ends()})?"
    return re.compile(
        rf"{_weekdays()}(?P<days>{_listed_days()}) ?{_of()}{_months()}{_year('year1')}{last}{_year('year')}"
    )


@cache
def month_first() -> re.Pattern[str]:
    """Return the pattern of dates like “February 15-16, 2021”."""
    last = rf"(?: ?{_through()} ?{_month('month3')} ?(?P<last>{_NUMBER}))?"
    return re.compile(
        rf"{_weekdays()}{WORD_STARTS}{_months()}\.? (?P<days>{_listed_days()}){last}"
        rf"(?P<year1>(?!))?(?: ?[,\u060c]? ?(?P<year>{_YEAR}))"
    )


@cache
def in_words() -> re.Pattern[str]:
    """Return the pattern of dates whose day is a word."""
    names = any_of(tuple(word for found in table("day_words").values() for word in found))
    second = rf"(?: ?(?:{_and()}|{_through()}) ?(?P<two>{names}))?"
    return re.compile(
        rf"{_weekdays()}{WORD_STARTS}(?P<one>{names}){second} {_of()}{_months()}{_year('year')}"
    )


@cache
def iso() -> re.Pattern[str]:
    """Return the pattern of dates like 2021-02-15."""
    return re.compile(
        rf"{_weekdays()}(?<![\d./-])(?P<year>(?:19|20)\d\d)(?P<mark>[-/.])(?P<month>\d?\d)(?P=mark)"
        r"(?P<day>\d?\d)(?!\d)"
    )


@cache
def slashed() -> re.Pattern[str]:
    """Return the pattern of dates like 15/02/2021 and 15-16/02/2021."""
    return re.compile(
        rf"{_weekdays()}(?<![\d./:-])(?:(?P<from>\d?\d) ?- ?)?(?P<first>\d?\d)(?P<mark>[-/.])"
        rf"(?P<second>\d?\d)(?P=mark)(?P<year>{_YEAR})"
    )


@cache
def relative() -> re.Pattern[str]:
    """Return the pattern of days that only the day of writing makes clear."""
    name = _weekday_names()
    near, coming = either("dates", "relative"), either("dates", "coming")
    day = any_of(words("dates", "day"))
    return re.compile(
        rf"{WORD_STARTS}(?:{near} ?[,\u060c]? ?(?P<a>{name})|(?:{day} )?(?P<b>{name}) {coming}"
        rf"|{coming} (?P<c>{name})){WORD_ENDS}"
    )


def _weekday_names() -> str:
    return any_of(tuple(word for found in table("weekdays").values() for word in found))


def _month_names() -> str:
    return any_of(tuple(word for found in table("months").values() for word in found))


def _month(name: str) -> str:
    return rf"(?P<{name}>{_month_names()})"


def _month_ends() -> str:
    # A month may be stuck to the article of the next word, and an abbreviation may end in a point.
    return rf"(?:(?={words('grammar', 'article')[0]})|{WORD_ENDS})"


def _months() -> str:
    second = rf"(?: ?[/(] ?{_month('month2')}{_month_ends()} ?\)?)?"
    return rf"{_month('month')}{_month_ends()}\.?{second}"


def _weekday_before() -> str:
    return rf"(?:{_weekday_names()} ?)?"


def _weekdays() -> str:
    names, day = _weekday_names(), any_of(words("dates", "day"))
    more = rf"(?: ?(?:{_and()}|{_through()}|[,\u060c]) ?{names}){{0,4}}"
    link = rf"(?: ?[,\u060c])?(?: {either('dates', 'weekday_links')})? ?"
    return rf"(?P<weekdays>{WORD_STARTS}(?:{day} )?{names}{more}{WORD_ENDS}{link})?"


def _listed_days() -> str:
    start = rf"(?<![\d:./]){_NUMBER}"
    inner = rf"{_weekday_before()}{_NUMBER}"
    through = rf" ?{_through()} ?{inner}"
    listed = rf"(?: ?[,\u060c] ?{inner}){{0,5}} ?[,\u060c]? ?{_and()} ?{inner}"
    return rf"{start}(?:{through}|{listed})?"


def _year(name: str) -> str:
    return rf"(?: ?[,\u060c./-]? ?(?:{either('dates', 'year_links')} )?(?P<{name}>{_YEAR}))?"


def _and() -> str:
    return either("dates", "and")


def _through() -> str:
    return either("dates", "through")


def _of() -> str:
    return rf"(?:{either('dates', 'of')} ?)?"
