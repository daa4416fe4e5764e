"""Cities and countries in a text, and the zones they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from nua_workshop.intake.folding import fold
from nua_workshop.intake.vocabulary import (
    WORD_ENDS,
    any_of,
    known_places,
    organisations,
    words,
)


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A place as named in a sentence: its zone, its country, and whether it is a city."""

    start: int
    end: int
    zone: str
    country: str
    is_city: bool


def places_in(text: str) -> tuple[NamedPlace, ...]:
    """Return the places a folded sentence names, in order."""
    return tuple(_found(text))


def country_of(zone: str) -> str:
    """Return the country whose clocks a zone tells, or nothing for an unknown one."""
    return next((place.country for place in known_places() if place.zone == zone), "")


@cache
def names_pattern() -> str:
    """Return a pattern for any known place."""
    return any_of(tuple(_by_name()))


def zone_named(name: str) -> str:
    """Return the zone of one folded place name."""
    return _by_name()[name].zone


def _found(text: str) -> Iterator[NamedPlace]:
    for match in _pattern().finditer(text):
        if match["name"] is not None:
            place = _by_name()[match["name"]]
            yield NamedPlace(
                match.start("name"), match.end(), place.zone, place.country, place.is_city
            )


@dataclass(frozen=True, slots=True)
class _Named:
    zone: str
    country: str
    is_city: bool


@cache
def _by_name() -> dict[str, _Named]:
    found: dict[str, _Named] = {}
    for place in known_places():
        for city in place.cities:
            found[fold(city)] = _Named(place.zone, place.country, True)
        for country in place.countries:
            found.setdefault(fold(country), _Named(place.zone, place.country, False))
    for body in organisations().values():
        for name in body.names if body.zone else ():
            found[fold(name)] = _Named(body.zone, country_of(body.zone), True)
    return found


@cache
def _pattern() -> re.Pattern[str]:
    prefixes = any_of(words("grammar", "joined_prefixes"))
    others = any_of(words("terms", "not_places"))
    return re.compile(
        rf"(?<![^\W\d_]){prefixes}{{0,2}}(?:{others}|(?P<name>{names_pattern()})){WORD_ENDS}"
    )
