"""What the meeting is called and what kind it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from nua_workshop.intake.date_grammar import written_dates
from nua_workshop.intake.draft import Fact
from nua_workshop.intake.hour_grammar import written_hours
from nua_workshop.intake.mode import IN_PERSON
from nua_workshop.intake.organisation_names import is_only_a_name
from nua_workshop.intake.passages import Passage
from nua_workshop.intake.relevance import speaks_of_the_meeting
from nua_workshop.intake.vocabulary import any_of, any_word, either, table, words
from nua_workshop.intake.zone_labels import zone_labels

SEMINAR = "seminar"
WEBINAR = "webinar"
MEETING = "meeting"
_FEWEST_WORDS = 3
_BYLINE_ENDS = ("_", "|", ":")
_LONGEST = 160
_MARKS = ' .:;,،-–—#*_|"“”«»'


def read_title(passages: Sequence[Passage], lines: Sequence[str]) -> Fact | None:
    """Return the title the text carries: labelled, or the first line of its header that names a meeting."""
    header = [passage for passage in passages if passage.is_header]
    found = next((fact for p in header if (fact := _labelled(p))), None)
    if found:
        return found
    candidates = [p for p in header if _may_be_title(p)]
    named = next((p for p in candidates if kind_in(p.text)), None)
    chosen = named or next(
        (p for p in candidates if len(p.text.strip(_MARKS).split()) >= _FEWEST_WORDS), None
    )
    return _fact(chosen, lines) if chosen else None


def propose_title(passages: Sequence[Passage]) -> Fact | None:
    """Return what could be the title of a text without one: what it says is held."""
    for passage in passages:
        kind = _kinds().search(passage.text) if speaks_of_the_meeting(passage) else None
        if kind is not None:
            end = min(kind.start() + _LONGEST, len(passage.text))
            return Fact(passage.original(kind.start(), end).strip(_MARKS), passage.line)
    return None


def read_kind(title: Fact | None, passages: Sequence[Passage], mode: str | None) -> str | None:
    """Return the kind of meeting, from the title first; nothing where no word for one is found."""
    found = kind_in(_folded(title, passages)) if title else None
    told = (kind for p in passages if speaks_of_the_meeting(p) and (kind := kind_in(p.text)))
    found = found or next(told, None)
    if found == SEMINAR:
        return WEBINAR if mode not in {None, IN_PERSON} else MEETING
    return found


def kind_in(text: str) -> str | None:
    """Return the kind of meeting a folded text names, the most telling first."""
    return next((kind for kind in table("kinds") if any_word("kinds", kind).search(text)), None)


def _folded(title: Fact, passages: Sequence[Passage]) -> str:
    return " ".join(p.fold.text for p in passages if p.line == title.line)


def _labelled(passage: Passage) -> Fact | None:
    match = _label().match(passage.text)
    if match is None or not passage.text[match.end() :].strip():
        return None
    return Fact(passage.original(match.end()).strip(_MARKS), passage.line)


def _may_be_title(passage: Passage) -> bool:
    text = passage.text.strip(_MARKS)
    if passage.start > 0 or text in words("labels", "document") or is_only_a_name(text):
        return False
    if any_word("labels", "document").match(text) and not kind_in(text):
        return False
    is_byline = passage.original().endswith(_BYLINE_ENDS)
    return not (is_byline or _starts_with_time(passage.text) or len(text) < 4)


def _starts_with_time(text: str) -> bool:
    dates = [found.start for found in written_dates(text)]
    hours = [found.start for found in written_hours(text)]
    zones = [found.start for found in zone_labels(text)]
    return min([*dates, *hours, *zones, _LONGEST]) < 15


def _fact(passage: Passage, lines: Sequence[str]) -> Fact:
    whole = lines[passage.line - 1].strip()
    dates = written_dates(passage.fold.text)
    if dates:
        whole = passage.fold.original(0, dates[0].start)
    return Fact(whole.strip().strip(_MARKS), passage.line)


@cache
def _kinds() -> re.Pattern[str]:
    return re.compile(any_of(tuple(word for found in table("kinds").values() for word in found)))


@cache
def _label() -> re.Pattern[str]:
    return re.compile(rf" ?{either('labels', 'title')} ?: ?")
