"""How groups of voters differ, by attendance and by category, and what may be shown of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from nua_workshop.tally.ballots import Ballot, Question
from nua_workshop.tally.methods import family
from nua_workshop.tally.result import Disagreement, Group, Result

MODES = ("in_person", "remote", "assisted")
SMALLEST_SHOWN = 5
GAP_IN_POINTS = 20
GAP_IN_RANKS = 3


def groups(question: Question, ballots: Sequence[Ballot]) -> tuple[Group, ...]:
    """Return how each mode and each category sees the options; unnamed ones form no group."""
    return (*_by("mode", question, ballots), *_by("category", question, ballots))


def disagreements(found: Sequence[Group]) -> tuple[Disagreement, ...]:
    """Return the options that two large enough groups of one dimension see differently."""
    large = [group for group in found if group.standing.n >= SMALLEST_SHOWN]
    return tuple(
        gap
        for one, other in combinations(large, 2)
        if one.dimension == other.dimension
        for gap in _gaps(one, other)
        if gap.gap >= GAP_IN_POINTS or gap.rank_gap >= GAP_IN_RANKS
    )


def for_a_secret_round(result: Result) -> Result:
    """Return `result` without the groups from which somebody's ballot could be read off."""
    shown = tuple(
        group
        for dimension in ("mode", "category")
        for group in _safe([g for g in result.groups if g.dimension == dimension], result)
    )
    return replace(result, groups=shown, disagreements=disagreements(shown))


def _by(dimension: str, question: Question, ballots: Sequence[Ballot]) -> list[Group]:
    of_group: dict[str, list[Ballot]] = {}
    for ballot in ballots:
        name = ballot.mode if dimension == "mode" else ballot.category
        if name is not None:
            of_group.setdefault(name, []).append(ballot)
    count = family(question.method).standing
    return [
        Group(dimension, name, count(question, of_group[name]))
        for name in sorted(of_group, key=_shown_order)
    ]


def _shown_order(name: str) -> tuple[int, str]:
    return (MODES.index(name) if name in MODES else len(MODES), name)


def _gaps(one: Group, other: Group) -> list[Disagreement]:
    shares, ranks = dict(other.standing.shares), other.standing.rank
    return [
        Disagreement(
            option,
            one.dimension,
            (one.name, other.name),
            abs(share - shares[option]),
            abs(one.standing.rank[option] - ranks[option]),
        )
        for option, share in one.standing.shares
    ]


def _safe(same_dimension: list[Group], result: Result) -> list[Group]:
    """Hide small groups, and one more where the hidden rest would be small enough to work out."""
    shown = sorted(same_dimension, key=lambda group: group.standing.n, reverse=True)
    while shown and _is_small(shown[-1].standing.n):
        shown.pop()
    while shown and _is_small(result.standing.n - sum(group.standing.n for group in shown)):
        shown.pop()
    return [group for group in same_dimension if group in shown]


def _is_small(n: int) -> bool:
    return 0 < n < SMALLEST_SHOWN
