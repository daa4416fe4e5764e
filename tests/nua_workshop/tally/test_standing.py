"""Places, ranks and ties."""

from __future__ import annotations

from fractions import Fraction

from nua_workshop.tally.standing import share, standing


def test_ranks_are_competition_ranks() -> None:
    assert standing(1, {"A": 2, "B": 5, "C": 2, "D": 1}, 10).rank == {
        "A": 2,
        "B": 1,
        "C": 2,
        "D": 4,
    }


def test_equals_stay_in_the_order_they_are_shown() -> None:
    assert standing(1, {"B": 1, "A": 1}, 2).places == (("B", "A"),)


def test_a_second_key_parts_equals() -> None:
    assert standing(1, {"A": 1, "B": 1}, 2, {"A": 0, "B": 3}).places == (("B",), ("A",))


def test_shares_are_exact() -> None:
    assert share(1, 3) == Fraction(100, 3)


def test_nothing_of_nothing_is_nothing() -> None:
    assert share(0, 0) == 0
