"""The words a reader recognises, kept as tables so that a new spelling is one line of data."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from nua_workshop.intake.folding import fold
from nua_workshop.places import resource

WORD_STARTS = r"(?<![^\W\d_])"
WORD_ENDS = r"(?![^\W\d_])"


class Place(msgspec.Struct, frozen=True):
    """One zone with the names of its cities, and of its country where that has a single zone."""

    zone: str
    country: str
    cities: tuple[str, ...]
    countries: tuple[str, ...] = ()


class Organisation(msgspec.Struct, frozen=True):
    """A body that calls or supports meetings, with every wording it was seen in."""

    ar: str
    latin: str
    names: tuple[str, ...]
    short: tuple[str, ...]
    wrong: tuple[str, ...] = ()
    zone: str = ""


@cache
def table(name: str) -> dict[str, tuple[str, ...]]:
    """Return the table `name` with its words folded; treat it as read-only."""
    found = msgspec.json.decode(_bytes(name), type=dict[str, tuple[str, ...]])
    return {key: tuple(fold(word) for word in words) for key, words in found.items()}


def words(name: str, key: str) -> tuple[str, ...]:
    """Return the folded words under `key` of a table."""
    return table(name)[key]


@cache
def known_places() -> tuple[Place, ...]:
    """Return every zone whose cities can be recognised."""
    return msgspec.json.decode(_bytes("places"), type=tuple[Place, ...])


@cache
def organisations() -> dict[str, Organisation]:
    """Return every organisation that can be recognised, by its key."""
    return msgspec.json.decode(_bytes("organisations"), type=dict[str, Organisation])


def any_of(choices: tuple[str, ...]) -> str:
    """Return a pattern for one of `choices`, the longest first."""
    longest_first = sorted(set(choices), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word) for word in longest_first) + ")"


@cache
def either(name: str, key: str) -> str:
    """Return a pattern for one of the words under `key` of a table."""
    return any_of(words(name, key))


@cache
def any_word(name: str, key: str) -> re.Pattern[str]:
    """Return a pattern that finds one of a table's words standing alone, or after the Arabic “and”."""
    return re.compile(_and_before() + either(name, key) + WORD_ENDS)


@cache
def meanings(name: str) -> dict[str, str]:
    """Return the key of each word in a table whose words all differ."""
    return {word: key for key, choices in table(name).items() for word in choices}


def _and_before() -> str:
    return WORD_STARTS + "(?:" + words("dates", "and")[0] + ")?"


def _bytes(name: str) -> bytes:
    return resource(f"words/{name}.json").read_bytes()
