"""What every family of methods can do, so that counting needs to know none of them by name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from nua_workshop.tally.ballots import Ballot, Marks, Question
from nua_workshop.tally.refusals import OtherMarks, UnsuitableTieRule
from nua_workshop.tally.result import Box, Detail, Turnout
from nua_workshop.tally.standing import Standing
from nua_workshop.wording import Wording

M = TypeVar("M")


class Family(Protocol):
    """One way of voting: what may be asked and marked, how it is counted, how that is said."""

    def check_question(self, question: Question) -> None:
        """Raise a `QuestionRefused` unless the settings fit."""

    def check(self, question: Question, marks: Marks) -> None:
        """Raise a `BallotRefused` unless these marks, no abstention, may be counted."""

    def standing(self, question: Question, ballots: Sequence[Ballot]) -> Standing:
        """Return how the options stand among checked ballots without abstentions."""

    def detail(
        self, question: Question, ballots: Sequence[Ballot], box: Box, turnout: Turnout
    ) -> Detail:
        """Return what only this way of voting has to tell."""

    def rule(self, question: Question, words: Wording) -> str:
        """Return the sentence that says how it is counted."""


def of_kind(kind: type[M], marks: Marks) -> M:
    """Return `marks` known to be of one kind, or raise `OtherMarks`."""
    if not isinstance(marks, kind):
        raise OtherMarks()
    return marks


def check_tie_rules(question: Question, *known: str) -> None:
    """Raise `UnsuitableTieRule` unless every announced rule for ties is among the `known` ones."""
    for tie_rule in question.params.tie_break:
        if tie_rule not in known:
            raise UnsuitableTieRule(tie_rule=tie_rule)
