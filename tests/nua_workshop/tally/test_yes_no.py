"""When a proposal is carried: the base of the majority decides as much as the votes."""

from __future__ import annotations

import pytest

from nua_workshop.tally import refusals
from nua_workshop.tally.ballots import Answer, Approvals, Ballot, Majority, Params, Question
from nua_workshop.tally.counting import checked, checked_question, count, rule
from nua_workshop.tally.result import Decision, Result, Turnout
from nua_workshop.wording import Wording

BASES: tuple[Majority, ...] = (
    "present_and_voting",
    "majority_of_present",
    "majority_of_ballots_cast",
)


def vote(yes: int, no: int, abstain: int, majority: Majority, present: int = 30) -> Result:
    question = Question("yes_no", (), Params(majority=majority))
    ballots = [
        Ballot(Answer("yes"), yes),
        Ballot(Answer("no"), no),
        Ballot(Answer("abstain"), abstain),
    ]
    return count(question, ballots, Turnout(present=present))


def decision(result: Result) -> Decision:
    assert isinstance(result.detail, Decision)
    return result.detail


def test_abstentions_do_not_count_among_those_present_and_voting() -> None:
    carried = decision(vote(8, 7, 9, "present_and_voting"))
    assert (carried.base, carried.needed, carried.is_carried) == (15, 8, True)


def test_abstentions_weigh_against_a_majority_of_the_ballots() -> None:
    assert not decision(vote(8, 7, 9, "majority_of_ballots_cast")).is_carried


def test_people_who_did_not_vote_weigh_against_a_majority_of_those_present() -> None:
    assert decision(vote(15, 0, 0, "majority_of_present")).needed == 16


def test_equal_votes_are_undecided() -> None:
    result = vote(7, 7, 1, "present_and_voting")
    assert decision(result).is_tied
    assert result.winners == ()


def test_a_rejected_proposal_is_won_by_no() -> None:
    assert vote(3, 4, 0, "present_and_voting").winners == ("no",)


def test_a_carried_proposal_is_won_by_yes() -> None:
    assert vote(4, 3, 0, "present_and_voting").winners == ("yes",)


def test_nothing_is_carried_without_a_single_vote() -> None:
    assert not decision(count(Question("yes_no", ()), [])).is_carried


def test_abstentions_are_cast_but_not_valid() -> None:
    box = vote(2, 1, 4, "present_and_voting").box
    assert (box.cast, box.valid, box.abstained) == (7, 3, 4)


def test_a_majority_of_those_present_needs_their_number() -> None:
    with pytest.raises(refusals.PresentNotKnown):
        count(Question("yes_no", (), Params(majority="majority_of_present")), [])


def test_an_unknown_majority_is_refused() -> None:
    params = Params(majority="two_cheers")  # type: ignore[arg-type]
    with pytest.raises(refusals.UnknownMajority):
        checked_question(Question("yes_no", (), params))


def test_ticks_are_no_answer() -> None:
    with pytest.raises(refusals.OtherMarks):
        checked(Question("yes_no", ()), Approvals(("yes",)))


def test_an_answer_nobody_offered_is_refused() -> None:
    with pytest.raises(refusals.OtherMarks):
        checked(Question("yes_no", ()), Answer("maybe"))  # type: ignore[arg-type]


def test_each_base_has_a_sentence_of_its_own() -> None:
    said = {rule(Question("yes_no", (), Params(majority=m)), Wording("en")) for m in BASES}
    assert len(said) == 3
