"""A text cut into the pieces readers look at: one sentence each, with its line, its section and its spot.

It stands alone because the same words weigh differently in a header, under “place and time” and elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from nua_workshop.intake.folding import Folded, folded
from nua_workshop.intake.vocabulary import any_of, any_word, meanings, table, words

HEADER = "header"
BODY = "body"
LONGEST_LINE = 8_000
LONGEST_TEXT = 400_000
_LONGEST_HEADER_LINE = 250
_LONGEST_HEADING = 70
_MOST_HEADER_LINES = 12
_NUMBERING = re.compile(r"^(?:#{1,6} ?|[\d]{1,2} ?[.)-] ?|[ivx]{1,4} ?[.)] ?|[*•-] ?)")


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence in its folded form: where it stands, and the way back to what was written."""

    line: int
    start: int
    end: int
    fold: Folded
    section: str

    @property
    def text(self) -> str:
        """The folded words."""
        return self.fold.text[self.start : self.end]

    def original(self, start: int = 0, end: int | None = None) -> str:
        """Return what was written between two places of `text`, without the space around it."""
        stop = self.end if end is None else self.start + end
        return self.fold.original(self.start + start, stop).strip()

    @property
    def is_header(self) -> bool:
        """Whether it stands above the first section, where a note says what, when and where."""
        return self.section == HEADER


def passages(lines: tuple[str, ...]) -> tuple[Passage, ...]:
    """Return every sentence of a text; headings themselves are left out."""
    folds = _folds(lines)
    headings = {number: found for number, fold in folds.items() if (found := heading(fold.text))}
    return tuple(_walk(folds, headings))


def is_cut(lines: tuple[str, ...]) -> bool:
    """Return whether a text is too long to be read to its end."""
    return sum(map(len, lines)) > LONGEST_TEXT or any(len(line) > LONGEST_LINE for line in lines)


def heading(text: str) -> tuple[str, int] | None:
    """Return the section that a folded line opens and where its own text starts, if it opens one."""
    lead = _lead(text)
    whole = text[lead:].strip(" :*#.-_")
    if len(whole) <= _LONGEST_HEADING and whole in meanings("headings"):
        return meanings("headings")[whole], len(text)
    inline = _inline_heading().match(text, lead)
    if inline is None:
        return None
    return meanings("headings")[inline["word"]], inline.end()


def _lead(text: str) -> int:
    ordinal = _ordinals().match(text)
    if ordinal:
        return ordinal.end()
    number = _NUMBERING.match(text.lstrip())
    return len(text) - len(text.lstrip()) + (number.end() if number else 0)


@cache
def _ordinals() -> re.Pattern[str]:
    return re.compile(rf" ?{any_of(words('grammar', 'ordinals'))} ?[:.\-)]? ?(?=\S)")


@cache
def _inline_heading() -> re.Pattern[str]:
    choices = tuple(word for found in table("headings").values() for word in found)
    return re.compile(rf"[*_ ]{{0,3}}(?P<word>{any_of(choices)})[*_ ]{{0,3}}[:|][*_ ]{{0,3}}")


def _folds(lines: tuple[str, ...]) -> dict[int, Folded]:
    left = LONGEST_TEXT
    folds: dict[int, Folded] = {}
    for number, line in enumerate(lines, start=1):
        taken = line[: min(LONGEST_LINE, left)]
        left -= len(taken)
        if taken.strip():
            folds[number] = folded(taken)
    return folds


def _walk(folds: dict[int, Folded], headings: dict[int, tuple[str, int]]) -> Iterator[Passage]:
    section = HEADER
    for count, (number, fold) in enumerate(folds.items()):
        begin = 0
        if number in headings:
            named, begin = headings[number]
            section = _section_after(named, begin == len(fold.text), section)
        elif section == HEADER and not _fits_the_header(fold, count):
            section = BODY
        place = headings[number][0] if number in headings else section
        yield from _sentences(number, fold, begin, place)


def _section_after(named: str, alone: bool, current: str) -> str:
    # “Venue: city hall” on one line of a header does not end the header.
    return current if current == HEADER and not alone else named


def _fits_the_header(fold: Folded, count: int) -> bool:
    is_sentence = any_word("phrases", "held").search(fold.text) and fold.text.rstrip().endswith(".")
    fits = len(fold.text) <= _LONGEST_HEADER_LINE and count < _MOST_HEADER_LINES
    return fits and not is_sentence


def _sentences(number: int, fold: Folded, begin: int, section: str) -> Iterator[Passage]:
    start = begin
    for stop in _STOP.finditer(fold.text, begin):
        if fold.text[start : stop.end()].strip():
            yield Passage(number, start, stop.end(), fold, section)
        start = stop.end()
    if fold.text[start:].strip():
        yield Passage(number, start, len(fold.text), fold, section)


_STOP = re.compile(r"(?<![ap]\.m)(?:[.!?\u061f](?=\s|$)|[;\u061b]) ?")


def sections_of(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return the sections a text opens, in order."""
    found = (heading(fold.text) for fold in _folds(lines).values())
    return tuple(opened[0] for opened in found if opened)
