"""People who do not exist, for rehearsals: common names, a spread of bodies, and leanings when they vote."""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import cache

import msgspec

from nua_workshop.ballot import Mark
from nua_workshop.people import Category, Mode, Person
from nua_workshop.places import resource

_HALL_LEANS = (9, 4, 3, 3, 3, 2)
_REMOTE_LEANS = (2, 9, 6, 2, 3, 4)


@dataclass(frozen=True, slots=True)
class _Body:
    category: Category
    institution: str
    weight: int


@dataclass(frozen=True, slots=True)
class _Names:
    women: tuple[str, ...]
    men: tuple[str, ...]
    families: tuple[str, ...]
    bodies: tuple[_Body, ...]


def people(n: int, remote: int, dice: random.Random) -> tuple[Person, ...]:
    """Return `n` people without ids, no two of one name while names last, `remote` of them from afar."""
    names = _names()
    full = [
        f"{first} {family}" for first in (*names.women, *names.men) for family in names.families
    ]
    dice.shuffle(full)
    bodies = dice.choices(names.bodies, [body.weight for body in names.bodies], k=n)
    return tuple(
        Person(
            id="",
            name=full[place % len(full)],
            institution=body.institution,
            category=body.category,
            mode="in_person" if place < n - remote else "remote",
        )
        for place, body in enumerate(bodies)
    )


def dots(
    options: tuple[str, ...], mode: Mode, to_give: int, most: int, dice: random.Random
) -> tuple[Mark, ...]:
    """Return how somebody spreads dots; the hall and the remote lean differently, so groups show."""
    leans = _HALL_LEANS if mode == "in_person" else _REMOTE_LEANS
    weights = [leans[place % len(leans)] for place in range(len(options))]
    given = dict.fromkeys(options, 0)
    for choice in dice.choices(options, weights, k=to_give):
        given[choice] = min(given[choice] + 1, most)
    return tuple(Mark(option, (n,)) for option, n in given.items() if n)


@cache
def _names() -> _Names:
    return msgspec.json.decode(resource("samples/people.json").read_bytes(), type=_Names)
