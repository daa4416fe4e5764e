"""What may stand on a ballot with dots, and how dots are counted."""

from __future__ import annotations

import pytest

from nua_workshop.tally import refusals
from nua_workshop.tally.ballots import ABSTENTION, Approvals, Ballot, Dots, Params, Question
from nua_workshop.tally.counting import checked, checked_question, count, rule
from nua_workshop.tally.result import Supporters
from nua_workshop.wording import Wording

QUESTION = Question("dots", ("A", "B", "C"), Params(dots=5, max_per_option=3))
MORE_PEOPLE_FIRST = Question("dots", ("A", "B", "C"), Params(tie_break=("supporters",)))


def dots(**points: int) -> Dots:
    return Dots(tuple(points.items()))


def test_marks_within_the_limits_are_accepted() -> None:
    assert checked(QUESTION, dots(A=3, B=2)) == dots(A=3, B=2)


def test_dots_may_stay_unused() -> None:
    assert checked(QUESTION, dots(A=1)) == dots(A=1)


def test_an_explicit_abstention_is_accepted() -> None:
    assert checked(QUESTION, ABSTENTION) == ABSTENTION


@pytest.mark.parametrize(
    ("marks", "why"),
    [
        (dots(A=3, B=3), refusals.MarksOverTheLimit),
        (dots(A=4), refusals.TooManyOnOneOption),
        (dots(A=-1), refusals.DotsBelowNothing),
        (dots(D=1), refusals.UnknownOption),
        (Dots((("A", 1), ("A", 1))), refusals.OptionMarkedTwice),
        (dots(A=0), refusals.EmptyBallot),
        (dots(), refusals.EmptyBallot),
        (Approvals(("A",)), refusals.OtherMarks),
    ],
)
def test_marks_against_the_rules_are_refused(marks: Dots, why: type[Exception]) -> None:
    with pytest.raises(why):
        checked(QUESTION, marks)


def test_a_refusal_says_the_option_and_the_limit() -> None:
    with pytest.raises(refusals.TooManyOnOneOption, match=r"“A” \(4\).*\(3\)"):
        checked(QUESTION, dots(A=4))


def test_dots_are_added_up() -> None:
    result = count(QUESTION, [Ballot(dots(A=3, B=2)), Ballot(dots(B=3), count=2)])
    assert dict(result.standing.totals) == {"A": 3, "B": 8, "C": 0}


def test_shares_are_taken_of_all_dots_given() -> None:
    result = count(QUESTION, [Ballot(dots(A=3, B=1))])
    assert dict(result.standing.shares) == {"A": 75, "B": 25, "C": 0}


def test_supporters_are_people_not_dots() -> None:
    result = count(QUESTION, [Ballot(dots(A=3, C=0)), Ballot(dots(A=1, B=1), count=2)])
    assert result.detail == Supporters((("A", 3), ("B", 2), ("C", 0)))


def test_a_tie_is_a_shared_rank_without_an_announced_rule() -> None:
    result = count(QUESTION, [Ballot(dots(A=2, C=1)), Ballot(dots(B=1), count=2)])
    assert result.standing.rank == {"A": 1, "B": 1, "C": 3}


def test_more_supporters_come_first_where_that_was_announced() -> None:
    result = count(MORE_PEOPLE_FIRST, [Ballot(dots(A=2, C=1)), Ballot(dots(B=1), count=2)])
    assert result.standing.places == (("B",), ("A",), ("C",))


def test_options_equal_in_supporters_too_still_share_their_rank() -> None:
    result = count(MORE_PEOPLE_FIRST, [Ballot(dots(A=1)), Ballot(dots(B=1))])
    assert result.standing.ties == (("A", "B"),)


@pytest.mark.parametrize("params", [Params(dots=0), Params(max_per_option=0)])
def test_a_question_that_leaves_nothing_to_give_is_refused(params: Params) -> None:
    with pytest.raises(refusals.LimitBelowOne):
        checked_question(Question("dots", ("A",), params))


def test_a_tie_rule_of_another_method_is_refused() -> None:
    with pytest.raises(refusals.UnsuitableTieRule, match="pairwise"):
        checked_question(Question("dots", ("A",), Params(tie_break=("pairwise",))))


def test_the_rule_names_the_dots_and_the_limit() -> None:
    assert rule(QUESTION, Wording("en")).startswith(
        "Each person has 5 dots, at most 3 on one option"
    )


def test_the_rule_names_no_limit_above_the_dots() -> None:
    few = Question("dots", ("A",), Params(dots=2, max_per_option=3))
    assert "at most 2 on one option" in rule(few, Wording("en"))


def test_the_rule_says_what_happens_to_equals() -> None:
    words = Wording("en")
    assert "equals share a place" in rule(QUESTION, words)
    assert "more people chose" in rule(MORE_PEOPLE_FIRST, words)
