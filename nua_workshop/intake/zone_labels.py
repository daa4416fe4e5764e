"""The zone a note writes beside its hours: “Amman time”, two cities with a slash, “(GMT +2)” in either order.

A label counts only with a known place; a number alone never makes a zone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from functools import cache

from nua_workshop.intake.place_names import names_pattern, zone_named
from nua_workshop.intake.vocabulary import WORD_ENDS, WORD_STARTS, any_of, either, words

_FARTHEST = timedelta(hours=14)


@dataclass(frozen=True, slots=True)
class ZoneLabel:
    """One label: its zones in the order written, and the offset beside them if there is one."""

    start: int
    end: int
    zones: tuple[str, ...]
    offset: timedelta | None


def zone_labels(text: str) -> tuple[ZoneLabel, ...]:
    """Return the labels in a folded sentence; one without zones is an offset standing alone."""
    found = [_label(match) for match in _labels().finditer(text)]
    taken = [(label.start, label.end) for label in found]
    for match in _offsets().finditer(text):
        offset = _offset(match)
        inside = any(start <= match.start() < end for start, end in taken)
        if offset is not None and not inside:
            found.append(ZoneLabel(match.start(), match.end(), (), offset))
    return tuple(sorted(found, key=lambda label: label.start))


def _label(match: re.Match[str]) -> ZoneLabel:
    named = match["before"] or match["after"]
    names = re.compile(names_pattern() + WORD_ENDS).findall(named)
    zones = tuple(dict.fromkeys(zone_named(name) for name in names))
    tail = _offsets().match(match.string, match.end())
    if tail is None:
        return ZoneLabel(match.start(), match.end(), zones, None)
    return ZoneLabel(match.start(), tail.end(), zones, _offset(tail))


def _offset(match: re.Match[str]) -> timedelta | None:
    sign = match["sign"] or match["sign2"] or match["sign3"]
    hours = match["hours"] or match["hours2"] or match["hours3"]
    minutes = match["minutes"] or match["minutes2"] or "0"
    size = timedelta(hours=int(hours), minutes=int(minutes))
    if size > _FARTHEST or int(minutes) > 59:
        return None
    return -size if sign == "-" else size


@cache
def _labels() -> re.Pattern[str]:
    kinds = any_of(words("zones", "kinds_of_place"))
    place = rf"(?:{kinds} )?{names_pattern()}{WORD_ENDS}"
    between = either("zones", "between")
    listed = rf"{place}(?: ?{between} ?{place}){{0,3}}"
    introduced = rf"{either('zones', 'introducers')} ?(?P<before>{listed})"
    followed = rf"(?P<after>{listed}) {either('zones', 'after')}{WORD_ENDS}"
    return re.compile(rf"{WORD_STARTS}(?:{introduced}|{followed})")


@cache
def _offsets() -> re.Pattern[str]:
    universal = either("zones", "universal")
    after = rf"{universal} ?(?P<sign>[+-]) ?(?P<hours>\d{{1,2}})(?::?(?P<minutes>\d\d))?"
    before = rf"(?P<sign2>[+-]) ?(?P<hours2>\d{{1,2}})(?::(?P<minutes2>\d\d))? ?{universal}"
    visual = rf"(?<!\d)(?P<hours3>\d{{1,2}}) ?(?P<sign3>[+-]) ?{universal}"
    return re.compile(rf" ?[,\u060c]? ?\(? ?(?:{after}|{before}|{visual})(?!\d) ?\)?")
