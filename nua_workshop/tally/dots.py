"""Dots: each person spreads a few over the options, so that both breadth and heat are seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from nua_workshop.tally.ballots import Ballot, Dots, Marks, Question
from nua_workshop.tally.family import check_tie_rules, of_kind
from nua_workshop.tally.refusals import (
    DotsBelowNothing,
    EmptyBallot,
    LimitBelowOne,
    MarksOverTheLimit,
    OptionMarkedTwice,
    TooManyOnOneOption,
    UnknownOption,
)
from nua_workshop.tally.result import Box, Supporters, Turnout
from nua_workshop.tally.standing import Standing, standing
from nua_workshop.wording import Wording


class DotVoting:
    """Cumulative voting with a limit on what one option may get from one person."""

    def check_question(self, question: Question) -> None:
        """Raise a `QuestionRefused` unless there is something to give and a fitting tie rule."""
        if question.params.dots < 1 or question.params.max_per_option < 1:
            raise LimitBelowOne()
        check_tie_rules(question, "supporters")

    def check(self, question: Question, marks: Marks) -> None:
        """Raise a `BallotRefused` unless the dots keep within the limits; some may stay unused."""
        dots = of_kind(Dots, marks)
        for option, times in Counter(option for option, _ in dots.points).items():
            if times > 1:
                raise OptionMarkedTwice(option=option)
        for option, given in dots.points:
            _check_one(question, option, given)
        if dots.spent > question.params.dots:
            raise MarksOverTheLimit(given=dots.spent, limit=question.params.dots)
        if not dots.spent:
            raise EmptyBallot()

    def standing(self, question: Question, ballots: Sequence[Ballot]) -> Standing:
        """Return the options by their dots, as shares of all dots given."""
        totals = _totals(question, ballots)
        n = sum(ballot.count for ballot in ballots)
        whole = sum(totals.values())
        if "supporters" in question.params.tie_break:
            return standing(n, totals, whole, _supporters(question, ballots))
        return standing(n, totals, whole)

    def detail(
        self, question: Question, ballots: Sequence[Ballot], _box: Box, _turnout: Turnout
    ) -> Supporters:
        """Return how many people gave each option at least one dot."""
        return Supporters(tuple(_supporters(question, ballots).items()))

    def rule(self, question: Question, words: Wording) -> str:
        """Return the sentence that says how dots are counted."""
        n = question.params.dots
        most = min(n, question.params.max_per_option)
        if "supporters" in question.params.tie_break:
            return words.count(
                "Each person has one dot; options are ordered by their dots,"
                " and among equals the one that more people chose comes first.",
                "Each person has {n} dots, at most {most} on one option; options are ordered by"
                " their dots, and among equals the one that more people chose comes first.",
                n,
                most=most,
            )
        return words.count(
            "Each person has one dot; options are ordered by their dots, and equals share a place.",
            "Each person has {n} dots, at most {most} on one option;"
            " options are ordered by their dots, and equals share a place.",
            n,
            most=most,
        )


def _check_one(question: Question, option: str, given: int) -> None:
    if option not in question.options:
        raise UnknownOption(option=option)
    if given < 0:
        raise DotsBelowNothing(option=option, given=given)
    if given > question.params.max_per_option:
        raise TooManyOnOneOption(option=option, given=given, limit=question.params.max_per_option)


def _totals(question: Question, ballots: Sequence[Ballot]) -> dict[str, int]:
    totals: Counter[str] = Counter()
    for ballot in ballots:
        for option, given in of_kind(Dots, ballot.marks).points:
            totals[option] += given * ballot.count
    return {option: totals[option] for option in question.options}


def _supporters(question: Question, ballots: Sequence[Ballot]) -> dict[str, int]:
    supporters: Counter[str] = Counter()
    for ballot in ballots:
        for option, given in of_kind(Dots, ballot.marks).points:
            supporters[option] += ballot.count if given else 0
    return {option: supporters[option] for option in question.options}
