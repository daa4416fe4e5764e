"""What a count says, as one frozen value that screens, minutes and files can all be made from."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from nua_workshop.tally.ballots import Majority, Question
from nua_workshop.tally.refusals import BallotRefused
from nua_workshop.tally.standing import Standing, share
from nua_workshop.wording import Wording


@dataclass(frozen=True, slots=True)
class Turnout:
    """How many may vote and how many are there; None where nobody counted them."""

    eligible: int | None = None
    present: int | None = None


NOBODY_COUNTED = Turnout()


@dataclass(frozen=True, slots=True)
class Refused:
    """A ballot that was not counted: its place among the ballots, from 1, and why."""

    position: int
    count: int
    code: str
    sentence: str
    values: tuple[tuple[str, object], ...] = ()
    voter: str | None = None

    def reason(self, words: Wording) -> str:
        """Return why it was not counted, in the reader's language."""
        return words.say(self.sentence, **dict(self.values))


@dataclass(frozen=True, slots=True)
class Box:
    """How many ballots came in and what became of them."""

    valid: int
    abstained: int
    refused: tuple[Refused, ...] = ()

    @property
    def cast(self) -> int:
        """How many ballots were handed in, those not counted included, replaced ones not."""
        return self.valid + self.abstained + sum(each.count for each in self.refused)


@dataclass(frozen=True, slots=True)
class Supporters:
    """How many people gave each option anything at all."""

    by_option: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether a proposal was carried, and by which majority of which base."""

    yes: int
    no: int
    abstain: int
    majority: Majority
    base: int

    @property
    def needed(self) -> int:
        """How many must say yes: more than half of the base."""
        return self.base // 2 + 1

    @property
    def is_carried(self) -> bool:
        """Whether enough people said yes."""
        return self.yes >= self.needed

    @property
    def is_tied(self) -> bool:
        """Whether yes and no are equal, so that only a rule made before could decide."""
        return self.yes == self.no


Detail = Supporters | Decision


@dataclass(frozen=True, slots=True)
class Group:
    """How the options stand among the people of one mode or one category."""

    dimension: str
    name: str
    standing: Standing


@dataclass(frozen=True, slots=True)
class Disagreement:
    """An option that two groups see differently enough to be talked about."""

    option: str
    dimension: str
    between: tuple[str, str]
    gap: Fraction
    rank_gap: int


@dataclass(frozen=True, slots=True)
class Result:
    """The whole outcome of one question."""

    question: Question
    standing: Standing
    detail: Detail
    box: Box
    turnout: Turnout
    groups: tuple[Group, ...]
    disagreements: tuple[Disagreement, ...]

    @property
    def winners(self) -> tuple[str, ...]:
        """What came first: several when they are equal, none when nothing was decided."""
        match self.detail:
            case Decision() as decision:
                return ("yes",) if decision.is_carried else () if decision.is_tied else ("no",)
            case _:
                return self.standing.leaders

    @property
    def turnout_of_eligible(self) -> Fraction | None:
        """The percentage of those who may vote that did; None where they were not counted."""
        eligible = self.turnout.eligible
        return None if eligible is None else share(self.box.cast, eligible)

    @property
    def turnout_of_present(self) -> Fraction | None:
        """The percentage of those present that voted; None where they were not counted."""
        present = self.turnout.present
        return None if present is None else share(self.box.cast, present)

    @property
    def did_not_vote(self) -> int | None:
        """How many of those present cast no ballot; None where they were not (all) counted."""
        present = self.turnout.present
        return None if present is None or present < self.box.cast else present - self.box.cast


def refused(position: int, count: int, why: BallotRefused, voter: str | None = None) -> Refused:
    """Return the entry that keeps a ballot which was not counted in sight."""
    return Refused(position, count, why.code, why.sentence, tuple(why.values.items()), voter)
