"""Bodies that call, host and support meetings, recognised in all their wordings.

It stands alone because one body has many names: its key is the Latin short form or the bracketed
short name, and a wrongly expanded abbreviation never becomes a body of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from nua_workshop.intake.folding import fold
from nua_workshop.intake.vocabulary import (
    WORD_ENDS,
    WORD_STARTS,
    Organisation,
    any_of,
    organisations,
    words,
)


@dataclass(frozen=True, slots=True)
class NamedBody:
    """An organisation as named in a sentence."""

    start: int
    end: int
    key: str
    wording: str


def bodies_in(text: str) -> tuple[NamedBody, ...]:
    """Return the known organisations a folded sentence names, in order."""
    return tuple(_found(text))


def body(key: str) -> Organisation:
    """Return the organisation with that key."""
    return organisations()[key]


def is_only_a_name(text: str) -> bool:
    """Return whether a folded line holds the names of organisations and nothing else."""
    found = bodies_in(text)
    rest = len(text) - sum(named.end - named.start for named in found)
    return bool(found) and rest <= 6


def is_misnamed(named: NamedBody) -> bool:
    """Return whether a wording is known to expand the name wrongly."""
    return named.wording in {fold(wrong) for wrong in body(named.key).wrong}


def is_no_body(text: str) -> bool:
    """Return whether a folded phrase is an abbreviation or a wrong expansion that names no organisation."""
    return any(
        re.search(rf"\b{re.escape(word)}\b", text) for word in words("terms", "not_organisations")
    )


def _found(text: str) -> Iterator[NamedBody]:
    for match in _pattern().finditer(text):
        wording = match["wording"]
        yield NamedBody(match.start("wording"), match.end(), _keys()[wording], wording)


@cache
def _keys() -> dict[str, str]:
    return {
        fold(name): key
        for key, known in organisations().items()
        for name in (*known.names, *known.short)
    }


@cache
def _pattern() -> re.Pattern[str]:
    prefixes = any_of(words("grammar", "joined_prefixes"))
    return re.compile(
        rf"{WORD_STARTS}{prefixes}{{0,2}}(?P<wording>{any_of(tuple(_keys()))}){WORD_ENDS}"
    )
