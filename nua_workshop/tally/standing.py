"""How options stand against each other: totals, shares and places, with every tie in sight."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

Figures = tuple[tuple[str, Fraction], ...]
Places = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """The order `n` voters gave the options; `shares` are percentages, all figures are exact."""

    n: int
    totals: Figures
    shares: Figures
    places: Places

    @property
    def rank(self) -> dict[str, int]:
        """The competition rank of each option: 1, 2, 2, 4."""
        rank_of = {}
        rank = 1
        for place in self.places:
            rank_of.update(dict.fromkeys(place, rank))
            rank += len(place)
        return {option: rank_of[option] for option, _ in self.totals}

    @property
    def ties(self) -> Places:
        """The places that several options share."""
        return tuple(place for place in self.places if len(place) > 1)

    @property
    def leaders(self) -> tuple[str, ...]:
        """The options in the first place; none while nothing has been given to any."""
        return self.places[0] if any(total for _, total in self.totals) else ()


def standing(
    n: int, totals: Mapping[str, int], whole: int, *tie_keys: Mapping[str, int]
) -> Standing:
    """Return how options stand: shares are of `whole`, `tie_keys` tell equal totals apart."""
    keys = {o: (total, *(key[o] for key in tie_keys)) for o, total in totals.items()}
    return Standing(
        n,
        tuple((option, Fraction(total)) for option, total in totals.items()),
        tuple((option, share(total, whole)) for option, total in totals.items()),
        places(keys),
    )


def places(keys: Mapping[str, tuple[int, ...]]) -> Places:
    """Return the options grouped by equal key, the highest first, in the order they are shown."""
    by_key: dict[tuple[int, ...], list[str]] = {}
    for option, key in keys.items():
        by_key.setdefault(key, []).append(option)
    return tuple(tuple(by_key[key]) for key in sorted(by_key, reverse=True))


def share(part: int, whole: int) -> Fraction:
    """Return `part` of `whole` in percent, nothing of nothing being nothing."""
    return Fraction(100 * part, whole) if whole else Fraction(0)
