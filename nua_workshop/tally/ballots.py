"""What is asked and what a filled ballot says, as plain values: counting them is told elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Choice = Literal["yes", "no", "abstain"]
Majority = Literal["present_and_voting", "majority_of_present", "majority_of_ballots_cast"]


@dataclass(frozen=True, slots=True)
class Params:
    """How a method is set before anyone votes; every default of the product stands here."""

    dots: int = 5
    max_per_option: int = 3
    majority: Majority = "present_and_voting"
    tie_break: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """What people are asked: a method by its name, the options in the order shown, its settings."""

    method: str
    options: tuple[str, ...]
    params: Params = Params()


@dataclass(frozen=True, slots=True)
class Dots:
    """Dots spread over options; options without any may be left out."""

    points: tuple[tuple[str, int], ...]

    @property
    def spent(self) -> int:
        """How many dots were given in all."""
        return sum(n for _, n in self.points)


@dataclass(frozen=True, slots=True)
class Approvals:
    """The options a person ticked."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to a yes or no question; "abstain" is the explicit abstention of every method."""

    answer: Choice


Marks = Dots | Approvals | Answer
ABSTENTION = Answer("abstain")


@dataclass(frozen=True, slots=True)
class Ballot:
    """One filled ballot, or `count` equal ones, with what is known of who filled it and how."""

    marks: Marks
    count: int = 1
    voter: str | None = None
    category: str | None = None
    mode: str | None = None

    @property
    def abstains(self) -> bool:
        """Whether this ballot says in so many words that it takes no side."""
        return self.marks == ABSTENTION


def default_dots(n_options: int) -> int:
    """Return how many dots each person gets for so many options, unless the facilitator says."""
    if 6 <= n_options <= 12:
        return Params().dots
    return max(1, min(20, n_options // 3))
