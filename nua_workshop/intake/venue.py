"""Where people meet, if the text says so: behind a label, after “held in”, or before the date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from nua_workshop.intake.date_grammar import written_dates
from nua_workshop.intake.draft import Fact
from nua_workshop.intake.hour_grammar import written_hours
from nua_workshop.intake.passages import Passage
from nua_workshop.intake.place_names import places_in
from nua_workshop.intake.relevance import speaks_of_the_meeting
from nua_workshop.intake.vocabulary import WORD_ENDS, WORD_STARTS, any_word, either

_LONGEST = 140
_REACH = 300


@dataclass(frozen=True, slots=True)
class Venue:
    """The words that name the place, and the zone of the city or country in them."""

    fact: Fact
    zone: str | None


def read_venue(passages: Sequence[Passage]) -> Venue | None:
    """Return where the meeting is, if the text says it."""
    told = [passage for passage in passages if speaks_of_the_meeting(passage)]
    for find in (_labelled, _held_in, _before_the_date):
        for passage in told:
            span = find(passage)
            if span is not None:
                return _venue(passage, *span)
    return None


def zone_of(text: str) -> str | None:
    """Return the zone of the first city a folded text names, else of its first country."""
    found = sorted(places_in(text), key=lambda place: (not place.is_city, place.start))
    return found[0].zone if found else None


def _venue(passage: Passage, start: int, end: int) -> Venue:
    words = passage.original(start, end).strip(" .،,:;-")
    return Venue(Fact(words, passage.line), zone_of(passage.text[start:end]))


def _labelled(passage: Passage) -> tuple[int, int] | None:
    label = passage.fold.text[: passage.start]
    if ":" not in label or not any_word("labels", "venue").search(label):
        return None
    end = min((start for start, _ in _times(passage.text)), default=len(passage.text))
    return (0, end) if _is_place(passage.text[:end]) else None


def _held_in(passage: Passage) -> tuple[int, int] | None:
    held = any_word("phrases", "held").search(passage.text)
    if held is None:
        return None
    for within in _in().finditer(passage.text, held.end(), held.end() + _REACH):
        end = _end(passage.text, within.end())
        if _is_place(passage.text[within.end() : end]):
            return within.end(), end
    return None


def _before_the_date(passage: Passage) -> tuple[int, int] | None:
    places = places_in(passage.text)
    if not passage.is_header or not places or places[0].start > 0:
        return None
    end = min((start for start, _ in _times(passage.text)), default=len(passage.text))
    rest = passage.text[:end]
    for place in reversed(places):
        rest = rest[: place.start] + rest[place.end :] if place.end <= end else rest
    return (0, end) if not rest.strip(" ,.-()\u060c") else None


def _is_place(text: str) -> bool:
    start = text.strip(' "')
    if not start or start[0].isdigit() or any_word("phrases", "not_a_venue").match(start):
        return False
    return bool(places_in(start) or any_word("phrases", "venue_words").search(start))


def _end(text: str, start: int) -> int:
    near = text[: start + _LONGEST]
    ends = [stop.start() for stop in _ends().finditer(near, start) if not _goes_on(near, stop)]
    times = [begin + start for begin, _ in _times(near[start:])]
    return min([*ends, *times, len(near)])


def _goes_on(text: str, stop: re.Match[str]) -> bool:
    if stop.group().strip() not in {",", "\u060c"}:
        return False
    after = text[stop.end() : stop.end() + 60].lstrip()
    place = places_in(after)
    named = any_word("phrases", "venue_words").match(after)
    return bool(named or (place and place[0].start == 0))


def _times(text: str) -> Iterator[tuple[int, int]]:
    for written in written_dates(text):
        yield written.start, written.end
    for hours in written_hours(text):
        yield hours.start, hours.end


@cache
def _in() -> re.Pattern[str]:
    return re.compile(rf"{WORD_STARTS}{either('phrases', 'in')} ")


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(
        rf"[,.;:(\u060c\u061b]| {WORD_STARTS}{either('phrases', 'venue_ends')}{WORD_ENDS}"
    )
