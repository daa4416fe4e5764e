"""What a check and a rehearsal come to, as plain values for whoever prints them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Recount:
    """A closed round counted again: whether its seal comes out the same."""

    round_id: str
    question: str
    seal: str
    is_same: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    """What checking a whole file came to."""

    records: int
    first_changed: int | None
    recounts: tuple[Recount, ...]

    @property
    def holds(self) -> bool:
        """Whether nothing was changed and every sealed round counts the same."""
        return self.first_changed is None and all(each.is_same for each in self.recounts)


@dataclass(frozen=True, slots=True)
class Summary:
    """What a rehearsal played and where its results lie."""

    title: str
    folder: str
    meeting: str
    minutes: str
    screenshots: tuple[str, ...]
    people: int
    arrived: int
    ballots: tuple[tuple[str, int], ...]
    records: int
