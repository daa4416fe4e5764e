"""A result as one JSON document for other programs: the keys are a contract, only ever added to."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from nua_workshop.tally.counting import rule
from nua_workshop.tally.result import (
    Box,
    Decision,
    Disagreement,
    Group,
    Refused,
    Result,
    Supporters,
)
from nua_workshop.tally.standing import Figures, Standing
from nua_workshop.wording import Wording, rounded

Document = dict[str, object]


def result_json(result: Result, words: Wording) -> Document:
    """Return everything a count says, with exact totals and percentages rounded half up."""
    return {
        "method": result.question.method,
        "rule": rule(result.question, words),
        "winners": list(result.winners),
        **_outcome(result),
        "ballots": _box(result.box, words),
        "turnout": _turnout(result),
        "groups": {
            dimension: {
                g.name: _group(g, result) for g in result.groups if g.dimension == dimension
            }
            for dimension in ("mode", "category")
        },
        "disagreements": [_disagreement(each) for each in result.disagreements],
    }


def _outcome(result: Result) -> Document:
    match result.detail:
        case Supporters(by_option):
            return {**_places(result.standing), "supporters": dict(by_option)}
        case Decision() as decision:
            return _decision(decision, result.standing)


def _places(standing: Standing) -> Document:
    return {
        "rank": standing.rank,
        "places": [list(place) for place in standing.places],
        "ties": [list(place) for place in standing.ties],
        "totals": {option: exact(total) for option, total in standing.totals},
        "share_percent": _percentages(standing.shares),
    }


def _decision(decision: Decision, standing: Standing) -> Document:
    return {
        "totals": {"yes": decision.yes, "no": decision.no, "abstain": decision.abstain},
        "share_percent": _percentages(standing.shares),
        "carried": decision.is_carried,
        "tied": decision.is_tied,
        "majority": decision.majority,
        "base": decision.base,
        "needed": decision.needed,
    }


def _box(box: Box, words: Wording) -> Document:
    return {
        "cast": box.cast,
        "valid": box.valid,
        "abstained": box.abstained,
        "refused": [_refused(each, words) for each in box.refused],
    }


def _refused(each: Refused, words: Wording) -> Document:
    named: Document = {} if each.voter is None else {"voter": each.voter}
    return {
        "position": each.position,
        **named,
        "code": each.code,
        "reason": each.reason(words),
    }


def _turnout(result: Result) -> Document:
    counted: Iterable[tuple[str, object | None]] = (
        ("eligible", result.turnout.eligible),
        ("present", result.turnout.present),
        ("of_eligible_percent", _percentage(result.turnout_of_eligible)),
        ("of_present_percent", _percentage(result.turnout_of_present)),
        ("did_not_vote", result.did_not_vote),
    )
    return {name: figure for name, figure in counted if figure is not None}


def _group(group: Group, result: Result) -> Document:
    rank = {} if isinstance(result.detail, Decision) else {"rank": group.standing.rank}
    return {
        "n": group.standing.n,
        **rank,
        "totals": {option: exact(total) for option, total in group.standing.totals},
        "share_percent": _percentages(group.standing.shares),
    }


def _disagreement(each: Disagreement) -> Document:
    return {
        "option": each.option,
        "by": each.dimension,
        "between": list(each.between),
        "gap_points": _percentage(each.gap),
        "rank_gap": each.rank_gap,
    }


def exact(figure: Fraction) -> int | float:
    """Return a total as an integer where it is one, else as a decimal."""
    return int(figure) if figure.denominator == 1 else float(figure)


def _percentages(shares: Figures) -> dict[str, float]:
    return {option: float(rounded(share, 1)) for option, share in shares}


def _percentage(share: Fraction | None) -> float | None:
    return None if share is None else float(rounded(share, 1))
