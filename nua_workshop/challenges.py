"""The local challenges a facilitator can put to the vote without typing, in three languages.

A meeting keeps the wording it was shown, so later editions of this list change no result.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import msgspec

from nua_workshop.places import resource


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the New Urban Agenda that challenges are sorted under."""

    code: str
    ar: str
    en: str
    fr: str

    def text(self, language: str) -> str:
        """Return the heading in a language, in English where it is not one of the three."""
        return {"ar": self.ar, "fr": self.fr}.get(language, self.en)


@dataclass(frozen=True, slots=True)
class Challenge:
    """Something a city struggles with, with the SDG targets it touches and its heading's code."""

    code: str
    ar: str
    en: str
    fr: str
    sdg: tuple[str, ...]
    nua: str

    def text(self, language: str) -> str:
        """Return its name in a language, in English where it is not one of the three."""
        return {"ar": self.ar, "fr": self.fr}.get(language, self.en)


@dataclass(frozen=True, slots=True)
class _Catalogue:
    headings: tuple[Heading, ...]
    starting_set: tuple[str, ...]
    local: tuple[Challenge, ...]
    sdg_11: tuple[Challenge, ...]


def catalogue() -> tuple[Challenge, ...]:
    """Return every challenge to choose from: the local ones, then the targets of SDG 11."""
    return _catalogue().local + _catalogue().sdg_11


def local_challenges() -> tuple[Challenge, ...]:
    """Return the challenges as people of a city would name them."""
    return _catalogue().local


def sdg_targets() -> tuple[Challenge, ...]:
    """Return the targets of SDG 11 that a city can be asked about, in short words."""
    return _catalogue().sdg_11


def starting_set() -> tuple[Challenge, ...]:
    """Return the six challenges proposed for Amman until the facilitator chooses others."""
    by_code = {challenge.code: challenge for challenge in catalogue()}
    return tuple(by_code[code] for code in _catalogue().starting_set)


def headings() -> tuple[Heading, ...]:
    """Return the headings of the New Urban Agenda in its own order."""
    return _catalogue().headings


@cache
def _catalogue() -> _Catalogue:
    text = resource("catalogue/challenges.json").read_bytes()
    return msgspec.json.decode(text, type=_Catalogue)
