"""A result, once the facilitator shows it: options in their places, ties side by side."""

from __future__ import annotations

from fractions import Fraction

from nua_workshop.errors import N_
from nua_workshop.tally.result import Decision, Result
from nua_workshop.views.phone import PhoneView
from nua_workshop.wording import Wording, rounded
from ui.phone.ballot_form import ANSWERS
from ui.phone.markup import Html, given, joined, piece

_OUTCOMES = {
    True: N_("The proposal is carried."),
    False: N_("The proposal is not carried."),
}


def card(view: PhoneView, words: Wording) -> Html:
    """Return the result of the question in view."""
    assert view.result is not None
    rows = _answers(view.result, words) or _places(view, view.result, words)
    return piece(
        "result",
        turnout=_turnout(view.result, words),
        rows=joined(rows),
        outcome=_outcome(view.result, words),
    )


def _turnout(result: Result, words: Wording) -> str:
    return words.count(
        "One ballot was cast, of {present} present.",
        "{n} ballots were cast, of {present} present.",
        result.box.cast,
        present=result.turnout.present or 0,
    )


def _outcome(result: Result, words: Wording) -> str:
    match result.detail:
        case Decision() as decision if decision.is_tied:
            return words.say("Yes and no are equal: nothing was decided.")
        case Decision() as decision:
            return words.say(_OUTCOMES[decision.is_carried])
        case _ if result.standing.ties:
            return words.say("Options with equal results share a place.")
        case _:
            return ""


def _answers(result: Result, words: Wording) -> list[Html]:
    if not isinstance(result.detail, Decision):
        return []
    detail = result.detail
    counted = {"yes": detail.yes, "no": detail.no, "abstain": detail.abstain}
    whole = sum(counted.values()) or 1
    return [
        _place("", words.say(ANSWERS[code]), words.number(n), Fraction(100 * n, whole))
        for code, n in counted.items()
    ]


def _places(view: PhoneView, result: Result, words: Wording) -> list[Html]:
    assert view.ask is not None
    texts = {option.code: given(option.text) for option in view.ask.options}
    totals, shares = dict(result.standing.totals), dict(result.standing.shares)
    ranks = result.standing.rank
    return [
        _place(words.number(ranks[code]), texts[code], words.number(totals[code]), shares[code])
        for place in result.standing.places
        for code in place
    ]


def _place(rank: str, text: str, total: str, share: Fraction) -> Html:
    return piece("place", rank=rank, text=text, total=total, share=rounded(share, 1))
