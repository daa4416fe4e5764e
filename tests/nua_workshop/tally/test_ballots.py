"""The plain values of a vote."""

from __future__ import annotations

import pytest

from nua_workshop.tally.ballots import ABSTENTION, Answer, Ballot, Dots, default_dots


@pytest.mark.parametrize(
    ("n_options", "dots"),
    [(1, 1), (2, 1), (3, 1), (5, 1), (6, 5), (12, 5), (13, 4), (25, 8), (30, 10), (63, 20)],
)
def test_the_dots_proposed_grow_with_the_options(n_options: int, dots: int) -> None:
    assert default_dots(n_options) == dots


def test_only_the_word_abstain_is_an_abstention() -> None:
    assert Ballot(ABSTENTION).abstains
    assert not Ballot(Answer("no")).abstains


def test_dots_know_how_many_were_given_in_all() -> None:
    assert Dots((("A", 3), ("B", 1))).spent == 4
