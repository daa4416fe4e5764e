"""Writing folded for matching: one form for all spellings of a word, and the way back to what was written.

It stands alone because nothing folded is ever shown: readers match on the fold and quote the original.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_SAME = str.maketrans(
    {
        "\u0671": "\u0627",  # alef wasla
        "\u0649": "\u064a",  # alef maksura
        "\u0629": "\u0647",  # teh marbuta
        "\u0640": None,  # tatweel
        "\u2044": "/",
    }
)
_DASHES = frozenset("\u2010\u2011\u2012\u2013\u2014\u2015\u2212")
_QUOTES = frozenset("\u00ab\u00bb\u201c\u201d\u201e\u201f")
_APOSTROPHES = frozenset("\u2018\u2019\u02bc\u00b4`")
_NO_SPACE_BEFORE = frozenset("\u060c.:,")


@dataclass(frozen=True, slots=True)
class Folded:
    """A line in its folded form, with the place in the original of every character."""

    text: str
    source: str
    positions: tuple[int, ...]

    def original(self, start: int, end: int) -> str:
        """Return what was written where the fold has `start` to `end`."""
        if start >= end:
            return ""
        last = self.positions[end - 1] + 1
        while last < len(self.source) and not _folded_character(self.source[last]):
            last += 1
        return self.source[self.positions[start] : last]


def fold(text: str) -> str:
    """Return `text` folded for matching."""
    return folded(text).text


def folded(source: str) -> Folded:
    """Return `source` folded, with the way back."""
    letters: list[str] = []
    positions: list[int] = []
    for position, character in enumerate(source):
        for letter in _folded_character(character):
            _append(letter, position, letters, positions)
    return Folded("".join(letters), source, tuple(positions))


def _append(letter: str, position: int, letters: list[str], positions: list[int]) -> None:
    after_space = bool(letters) and letters[-1] == " "
    if after_space and letter in _NO_SPACE_BEFORE:
        letters[-1], positions[-1] = letter, position
    elif not (after_space and letter == " "):
        letters.append(letter)
        positions.append(position)


@lru_cache(maxsize=4096)
def _folded_character(character: str) -> str:
    plain = character
    while (simpler := _simpler(plain)) != plain:
        plain = simpler
    return plain


def _simpler(text: str) -> str:
    split = unicodedata.normalize("NFKD", text.lower())
    return "".join(map(_one, split)).translate(_SAME)


def _one(character: str) -> str:
    category = unicodedata.category(character)
    if category in {"Mn", "Cf"}:
        return ""
    if category in {"Zs", "Zl", "Zp", "Cc"}:
        return " "
    if category == "Nd":
        return str(unicodedata.decimal(character))
    return _mark(character)


def _mark(character: str) -> str:
    if character in _DASHES:
        return "-"
    if character in _QUOTES:
        return '"'
    return "'" if character in _APOSTROPHES else character
