"""How many must be present."""

from __future__ import annotations

import pytest

from nua_workshop.tally.quorum import QuorumRule, is_met, needed_for


@pytest.mark.parametrize(
    ("rule", "eligible", "needed"),
    [
        ("more_than_half", 30, 16),
        ("more_than_half", 31, 16),
        ("two_thirds", 30, 20),
        ("two_thirds", 31, 21),
    ],
)
def test_the_number_needed_follows_the_rule(rule: QuorumRule, eligible: int, needed: int) -> None:
    assert needed_for(rule, eligible) == needed


def test_exactly_half_is_not_more_than_half() -> None:
    assert not is_met("more_than_half", 30, 15)


def test_two_thirds_to_the_person_is_enough() -> None:
    assert is_met("two_thirds", 30, 20)
