"""What may stand on an approval ballot, and how ticks are counted."""

from __future__ import annotations

import pytest

from nua_workshop.tally import refusals
from nua_workshop.tally.ballots import Approvals, Ballot, Dots, Params, Question
from nua_workshop.tally.counting import checked, checked_question, count, rule
from nua_workshop.wording import Wording

QUESTION = Question("approval", ("A", "B", "C"))


def ticks(*options: str) -> Approvals:
    return Approvals(options)


def test_every_option_may_be_ticked() -> None:
    assert checked(QUESTION, ticks("A", "B", "C")) == ticks("A", "B", "C")


@pytest.mark.parametrize(
    ("marks", "why"),
    [
        (ticks("D"), refusals.UnknownOption),
        (ticks("A", "A"), refusals.OptionMarkedTwice),
        (ticks(), refusals.EmptyBallot),
        (Dots((("A", 1),)), refusals.OtherMarks),
    ],
)
def test_marks_against_the_rules_are_refused(marks: Approvals, why: type[Exception]) -> None:
    with pytest.raises(why):
        checked(QUESTION, marks)


def test_shares_are_taken_of_the_people_who_voted() -> None:
    result = count(QUESTION, [Ballot(ticks("A", "B"), count=3), Ballot(ticks("B"))])
    assert dict(result.standing.shares) == {"A": 75, "B": 100, "C": 0}


def test_equals_share_their_rank() -> None:
    result = count(QUESTION, [Ballot(ticks("A", "B")), Ballot(ticks("B", "A", "C"))])
    assert result.standing.rank == {"A": 1, "B": 1, "C": 3}


def test_a_majority_favourite_can_be_passed_over_by_what_nobody_minds() -> None:
    result = count(QUESTION, [Ballot(ticks("A", "B"), count=6), Ballot(ticks("B"), count=4)])
    assert result.winners == ("B",)


def test_a_tie_rule_of_another_method_is_refused() -> None:
    with pytest.raises(refusals.UnsuitableTieRule):
        checked_question(Question("approval", ("A",), Params(tie_break=("median",))))


def test_the_rule_says_that_any_number_may_be_ticked() -> None:
    assert "any number of options" in rule(QUESTION, Wording("en"))
