"""The language a note is written in, as far as reading it depends on that."""

from __future__ import annotations

from collections.abc import Sequence

from nua_workshop.intake.passages import Passage
from nua_workshop.intake.vocabulary import words

_ENOUGH = 20_000


def is_arabic(passages: Sequence[Passage]) -> bool:
    """Return whether most letters of the text are Arabic."""
    letters = [letter for letter in _start(passages) if letter.isalpha()]
    return sum("\u0600" <= letter <= "\u06ff" for letter in letters) * 2 > len(letters)


def writes_day_first(passages: Sequence[Passage]) -> bool:
    """Return whether 8/12 can only be 8 December: everywhere but in English, where both are written."""
    if is_arabic(passages):
        return True
    spoken = _start(passages).split()
    return _count(spoken, "french") >= _count(spoken, "english")


def _count(spoken: list[str], language: str) -> int:
    return sum(word in words("grammar", language) for word in spoken)


def _start(passages: Sequence[Passage]) -> str:
    return " ".join(passage.text for passage in passages)[:_ENOUGH]
