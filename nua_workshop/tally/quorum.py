"""Whether enough people are present, in the hall and online together, for a vote to bind anyone."""

from __future__ import annotations

from typing import Literal

QuorumRule = Literal["more_than_half", "two_thirds"]


def needed_for(rule: QuorumRule, eligible: int) -> int:
    """Return how many of the `eligible` must be present when the vote opens."""
    match rule:
        case "more_than_half":
            return eligible // 2 + 1
        case "two_thirds":
            return -(-2 * eligible // 3)


def is_met(rule: QuorumRule, eligible: int, present: int) -> bool:
    """Return whether those `present` are enough."""
    return present >= needed_for(rule, eligible)
