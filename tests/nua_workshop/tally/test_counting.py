"""What happens to every ballot that is handed in, whatever the method."""

from __future__ import annotations

import pytest

from nua_workshop.tally import refusals
from nua_workshop.tally.ballots import ABSTENTION, Approvals, Ballot, Question
from nua_workshop.tally.counting import checked_question, count
from nua_workshop.tally.result import Turnout, refused

QUESTION = Question("approval", ("A", "B"))
FOR_A = Approvals(("A",))
FOR_B = Approvals(("B",))
UNKNOWN = Approvals(("X",))


def test_a_ballot_against_the_rules_is_listed_with_its_position() -> None:
    result = count(QUESTION, [Ballot(FOR_A), Ballot(UNKNOWN, voter="v2")])
    (listed,) = result.box.refused
    assert (listed.position, listed.code, listed.voter) == (2, "unknown_option", "v2")


def test_a_ballot_refused_while_reading_keeps_its_position() -> None:
    unread = refused(1, 1, refusals.OtherMarks())
    result = count(QUESTION, [unread, Ballot(UNKNOWN), Ballot(FOR_A)])
    assert [each.position for each in result.box.refused] == [1, 2]


def test_refused_and_abstaining_ballots_are_cast_but_not_valid() -> None:
    result = count(QUESTION, [Ballot(FOR_A, 3), Ballot(ABSTENTION, 2), Ballot(UNKNOWN, 4)])
    assert (result.box.cast, result.box.valid, result.box.abstained) == (9, 3, 2)


def test_the_last_ballot_of_a_person_counts() -> None:
    result = count(QUESTION, [Ballot(FOR_A, voter="v1"), Ballot(FOR_B, voter="v1")])
    assert result.winners == ("B",)


def test_a_replaced_ballot_is_listed_but_not_cast_twice() -> None:
    result = count(QUESTION, [Ballot(FOR_A, voter="v1"), Ballot(FOR_B, voter="v1")])
    assert [each.code for each in result.box.refused] == ["replaced"]
    assert result.box.cast == 1


def test_a_refused_ballot_does_not_replace_a_good_one() -> None:
    result = count(QUESTION, [Ballot(FOR_A, voter="v1"), Ballot(UNKNOWN, voter="v1")])
    assert result.winners == ("A",)


def test_nobody_wins_when_nothing_was_cast() -> None:
    result = count(QUESTION, [])
    assert result.winners == ()
    assert result.standing.ties == (("A", "B"),)


def test_turnout_is_unknown_where_nobody_counted() -> None:
    assert count(QUESTION, []).turnout_of_eligible is None


def test_turnout_is_taken_of_all_ballots_cast() -> None:
    result = count(QUESTION, [Ballot(FOR_A, 2), Ballot(ABSTENTION)], Turnout(12, 4))
    assert (result.turnout_of_eligible, result.turnout_of_present) == (25, 75)


@pytest.mark.parametrize(
    ("question", "why"),
    [
        (Question("approval", ()), refusals.NoOptions),
        (Question("approval", ("A", "A")), refusals.SameOptionTwice),
        (Question("approval", ("A", " ")), refusals.NamelessOption),
        (Question("tea_leaves", ("A",)), refusals.UnknownMethod),
        (Question("schulze", ("A",)), refusals.MethodNotCounted),
    ],
)
def test_a_question_that_cannot_be_voted_on_is_refused(
    question: Question, why: type[Exception]
) -> None:
    with pytest.raises(why):
        checked_question(question)


def test_a_refusal_of_a_method_names_those_that_are_counted() -> None:
    with pytest.raises(refusals.MethodNotCounted, match="dots, approval, yes_no"):
        checked_question(Question("schulze", ("A",)))
