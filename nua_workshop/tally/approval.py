"""Approval: each person ticks every option they could live with, to cut a long list short."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from nua_workshop.tally.ballots import Approvals, Ballot, Marks, Question
from nua_workshop.tally.family import check_tie_rules, of_kind
from nua_workshop.tally.refusals import EmptyBallot, OptionMarkedTwice, UnknownOption
from nua_workshop.tally.result import Box, Supporters, Turnout
from nua_workshop.tally.standing import Standing, standing
from nua_workshop.wording import Wording


class ApprovalVoting:
    """One tick an option, as many options as one likes."""

    def check_question(self, question: Question) -> None:
        """Raise a `QuestionRefused` unless the tie rule fits; supporters change nothing here."""
        check_tie_rules(question, "supporters")

    def check(self, question: Question, marks: Marks) -> None:
        """Raise a `BallotRefused` unless every tick is on an option, and on each only once."""
        ticked = of_kind(Approvals, marks).options
        known = frozenset(question.options)
        for option, ticks in Counter(ticked).items():
            if option not in known:
                raise UnknownOption(option=option)
            if ticks > 1:
                raise OptionMarkedTwice(option=option)
        if not ticked:
            raise EmptyBallot()

    def standing(self, question: Question, ballots: Sequence[Ballot]) -> Standing:
        """Return the options by their ticks, as shares of the people who voted."""
        n = sum(ballot.count for ballot in ballots)
        return standing(n, _ticks(question, ballots), n)

    def detail(
        self, question: Question, ballots: Sequence[Ballot], _box: Box, _turnout: Turnout
    ) -> Supporters:
        """Return how many people ticked each option."""
        return Supporters(tuple(_ticks(question, ballots).items()))

    def rule(self, _question: Question, words: Wording) -> str:
        """Return the sentence that says how ticks are counted."""
        return words.say(
            "Each person ticks any number of options; options are ordered by their ticks,"
            " and equals share a place."
        )


def _ticks(question: Question, ballots: Sequence[Ballot]) -> dict[str, int]:
    ticks: Counter[str] = Counter()
    for ballot in ballots:
        for option in of_kind(Approvals, ballot.marks).options:
            ticks[option] += ballot.count
    return {option: ticks[option] for option in question.options}
