"""Yes or no: one proposal, carried or not, by a majority whose base was chosen beforehand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from nua_workshop.tally.ballots import Answer, Ballot, Majority, Marks, Question
from nua_workshop.tally.family import check_tie_rules, of_kind
from nua_workshop.tally.refusals import OtherMarks, PresentNotKnown, UnknownMajority
from nua_workshop.tally.result import Box, Decision, Turnout
from nua_workshop.tally.standing import Standing, standing
from nua_workshop.wording import Wording

ANSWERS = ("yes", "no")


class YesNoVoting:
    """Yes, no or an abstention; the options of the question, if any, are only its wording."""

    def check_question(self, question: Question) -> None:
        """Raise a `QuestionRefused` unless the majority is known; no rule here breaks a tie."""
        if question.params.majority not in get_args(Majority):
            raise UnknownMajority(
                majority=question.params.majority, known=", ".join(get_args(Majority))
            )
        check_tie_rules(question)

    def check(self, _question: Question, marks: Marks) -> None:
        """Raise a `BallotRefused` unless this is an answer."""
        if of_kind(Answer, marks).answer not in ANSWERS:
            raise OtherMarks()

    def standing(self, _question: Question, ballots: Sequence[Ballot]) -> Standing:
        """Return yes and no by their votes, as shares of those who took a side."""
        n = sum(ballot.count for ballot in ballots)
        return standing(n, _votes(ballots), n)

    def detail(
        self, question: Question, ballots: Sequence[Ballot], box: Box, turnout: Turnout
    ) -> Decision:
        """Return whether the proposal was carried."""
        votes = _votes(ballots)
        base = _base(question.params.majority, box, turnout)
        return Decision(votes["yes"], votes["no"], box.abstained, question.params.majority, base)

    def rule(self, question: Question, words: Wording) -> str:
        """Return the sentence that says which majority is needed."""
        match question.params.majority:
            case "present_and_voting":
                return words.say(
                    "Carried when more than half of those who voted yes or no say yes;"
                    " abstentions do not count."
                )
            case "majority_of_present":
                return words.say("Carried when more than half of the people present say yes.")
            case "majority_of_ballots_cast":
                return words.say(
                    "Carried when more than half of all ballots cast say yes,"
                    " abstentions and invalid ballots included."
                )


def _votes(ballots: Sequence[Ballot]) -> dict[str, int]:
    votes = dict.fromkeys(ANSWERS, 0)
    for ballot in ballots:
        votes[of_kind(Answer, ballot.marks).answer] += ballot.count
    return votes


def _base(majority: Majority, box: Box, turnout: Turnout) -> int:
    if majority == "present_and_voting":
        return box.valid
    if majority == "majority_of_ballots_cast":
        return box.cast
    if turnout.present is None:
        raise PresentNotKnown()
    return turnout.present
