"""The door to every count: check a question, check marks, count ballots, say how it was done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from nua_workshop.tally.ballots import ABSTENTION, Ballot, Marks, Question
from nua_workshop.tally.groups import disagreements, groups
from nua_workshop.tally.methods import family
from nua_workshop.tally.refusals import (
    BallotRefused,
    NamelessOption,
    NoOptions,
    ReplacedByALaterBallot,
    SameOptionTwice,
)
from nua_workshop.tally.result import NOBODY_COUNTED, Box, Refused, Result, Turnout, refused
from nua_workshop.wording import Wording


def checked_question(question: Question) -> Question:
    """Return `question` if it can be voted on, else raise a `QuestionRefused`."""
    of_method = family(question.method)
    if not question.options and question.method != "yes_no":
        raise NoOptions()
    for option, times in Counter(question.options).items():
        if not option.strip():
            raise NamelessOption()
        if times > 1:
            raise SameOptionTwice(option=option)
    of_method.check_question(question)
    return question


def checked(question: Question, marks: Marks) -> Marks:
    """Return `marks` if they may be counted or abstain, else raise a `BallotRefused`."""
    if marks != ABSTENTION:
        family(question.method).check(question, marks)
    return marks


def count(
    question: Question, handed_in: Sequence[Ballot | Refused], turnout: Turnout = NOBODY_COUNTED
) -> Result:
    """Return the outcome, in which every ballot that could not be counted is listed."""
    of_method = family(checked_question(question).method)
    sound, refusals = _sorted_out(question, handed_in)
    sides = [ballot for ballot in sound if not ballot.abstains]
    box = Box(_many(sides), _many(sound) - _many(sides), refusals)
    found = groups(question, sides)
    return Result(
        question,
        of_method.standing(question, sides),
        of_method.detail(question, sides, box, turnout),
        box,
        turnout,
        found,
        disagreements(found),
    )


def rule(question: Question, words: Wording) -> str:
    """Return the sentence that tells people how `question` is counted, in their language."""
    return family(question.method).rule(question, words)


def _sorted_out(
    question: Question, handed_in: Sequence[Ballot | Refused]
) -> tuple[list[Ballot], tuple[Refused, ...]]:
    sound: dict[int, Ballot] = {}
    refusals: list[Refused] = []
    for position, each in enumerate(handed_in, start=1):
        if isinstance(each, Refused):
            refusals.append(each)
            continue
        try:
            checked(question, each.marks)
            sound[position] = each
        except BallotRefused as why:
            refusals.append(refused(position, each.count, why, each.voter))
    refusals += _replaced(sound)
    return list(sound.values()), tuple(sorted(refusals, key=lambda one: one.position))


def _replaced(sound: dict[int, Ballot]) -> list[Refused]:
    """Take the earlier ballots of people who voted again out of `sound`; the last one counts."""
    last = {ballot.voter: position for position, ballot in sound.items()}
    earlier = [
        (position, ballot.voter)
        for position, ballot in sound.items()
        if ballot.voter is not None and last[ballot.voter] != position
    ]
    for position, _ in earlier:
        del sound[position]
    # A replaced ballot stands for nobody any more, so it adds nothing to the ballots cast.
    return [refused(position, 0, ReplacedByALaterBallot(), voter) for position, voter in earlier]


def _many(ballots: Sequence[Ballot]) -> int:
    return sum(ballot.count for ballot in ballots)
