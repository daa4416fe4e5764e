"""Where groups differ, and which groups a secret round may show."""

from __future__ import annotations

import pytest

from nua_workshop.tally.ballots import Approvals, Ballot, Question
from nua_workshop.tally.counting import count
from nua_workshop.tally.groups import for_a_secret_round
from nua_workshop.tally.result import Result

QUESTION = Question("approval", ("A", "B"))


def result_of(**people: int) -> Result:
    """A vote in which the first named group is for A and every other for B."""
    first = next(iter(people))
    return count(
        QUESTION,
        [
            Ballot(Approvals(("A" if name == first else "B",)), n, category=name)
            for name, n in people.items()
        ],
    )


def names(result: Result) -> list[str]:
    return [group.name for group in result.groups]


def test_modes_stand_in_the_order_they_are_spoken_of() -> None:
    marks = Approvals(("A",))
    modes = ("assisted", "remote", "in_person")
    assert names(count(QUESTION, [Ballot(marks, mode=mode) for mode in modes])) == [
        "in_person",
        "remote",
        "assisted",
    ]


def test_people_without_a_category_form_no_group() -> None:
    assert count(QUESTION, [Ballot(Approvals(("A",)))]).groups == ()


def test_a_gap_of_twenty_points_is_told() -> None:
    told = result_of(experts=5, others=5).disagreements
    assert [(each.option, each.gap) for each in told] == [("A", 100), ("B", 100)]


def test_a_gap_is_not_told_of_a_group_under_five() -> None:
    assert result_of(experts=4, others=5).disagreements == ()


@pytest.mark.parametrize(("for_a", "told"), [(7, 0), (8, 1)])
def test_a_gap_is_told_from_exactly_twenty_points_on(for_a: int, told: int) -> None:
    both, only_b = Approvals(("A", "B")), Approvals(("B",))
    ballots = [
        Ballot(both, 6, mode="remote"),
        Ballot(only_b, 4, mode="remote"),
        Ballot(both, for_a, mode="in_person"),
        Ballot(only_b, 10 - for_a, mode="in_person"),
    ]
    assert len(count(QUESTION, ballots).disagreements) == told


def test_small_groups_of_a_secret_round_are_hidden() -> None:
    assert names(for_a_secret_round(result_of(a=9, b=8, c=3, d=2))) == ["a", "b"]


def test_no_group_stays_from_which_a_hidden_one_could_be_worked_out() -> None:
    assert names(for_a_secret_round(result_of(a=9, b=8, c=3))) == ["a"]


def test_nothing_is_told_between_groups_that_are_hidden() -> None:
    assert for_a_secret_round(result_of(a=5, b=6, c=1)).disagreements == ()


def test_large_groups_of_a_secret_round_are_shown() -> None:
    assert names(for_a_secret_round(result_of(a=5, b=6))) == ["a", "b"]
