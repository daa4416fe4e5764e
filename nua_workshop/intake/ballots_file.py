"""A plain file of ballots, read so that nothing in it is dropped in silence."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal, get_args

import msgspec

from nua_workshop.errors import N_, WorkshopError
from nua_workshop.tally.ballots import (
    ABSTENTION,
    Answer,
    Approvals,
    Ballot,
    Choice,
    Dots,
    Majority,
    Marks,
    Params,
    Question,
    default_dots,
)
from nua_workshop.tally.counting import checked_question
from nua_workshop.tally.refusals import BallotRefused, UnknownMajority
from nua_workshop.tally.result import Refused, Turnout, refused

LARGEST = 50_000_000
NotNegative = Annotated[int, msgspec.Meta(ge=0)]
AtLeastOne = Annotated[int, msgspec.Meta(ge=1)]

# Other names people write for the base a majority is taken of.
_MAJORITIES: dict[str, Majority] = {
    "present_and_voting": "present_and_voting",
    "majority_of_present": "majority_of_present",
    "of_present": "majority_of_present",
    "present": "majority_of_present",
    "majority_of_ballots_cast": "majority_of_ballots_cast",
    "of_ballots_cast": "majority_of_ballots_cast",
    "ballots_cast": "majority_of_ballots_cast",
    "cast": "majority_of_ballots_cast",
}


class BallotsFileUnreadable(WorkshopError):
    """The file cannot be opened."""

    sentence = N_("The ballots file “{name}” cannot be opened: {reason}.")


class BallotsFileTooLarge(WorkshopError):
    """The file is larger than any vote of people in a hall."""

    sentence = N_("The ballots file “{name}” is too large to be one vote.")


class NoBallotsFile(WorkshopError):
    """The file is not JSON in the form of a ballots file."""

    sentence = N_("“{name}” is not a ballots file: {detail}.")


class BallotMisshapen(BallotRefused):
    """A ballot that is not written the way a ballots file writes them."""

    code = "malformed"
    sentence = N_("This ballot is not written the way a ballots file writes them: {detail}.")


class MarksMissing(BallotRefused):
    """A ballot without the marks its method needs."""

    code = "no_marks"
    sentence = N_("This ballot carries no marks for this way of voting.")


@dataclass(frozen=True, slots=True)
class BallotsFile:
    """What a ballots file holds: the question, the ballots in their order, and who was there."""

    question: Question
    handed_in: tuple[Ballot | Refused, ...]
    turnout: Turnout


class _Params(msgspec.Struct):
    dots: int | None = None
    max_per_option: int = Params().max_per_option
    majority: str = Params().majority
    tie_break: tuple[str, ...] = Params().tie_break


class _Turnout(msgspec.Struct):
    eligible: NotNegative | None = None
    present: NotNegative | None = None


class _Head(msgspec.Struct):
    method: str
    ballots: list[object]
    options: tuple[str, ...] = ()
    params: _Params = msgspec.field(default_factory=_Params)
    turnout: _Turnout = msgspec.field(default_factory=_Turnout)


class _Ballot(msgspec.Struct):
    count: AtLeastOne = 1
    voter: str | int | None = None
    category: str | None = None
    mode: Literal["in_person", "remote", "assisted"] | None = None
    dots: dict[str, int] | None = None
    approve: tuple[str, ...] | None = None
    answer: Choice | None = None


def read_ballots(path: Path) -> BallotsFile:
    """Return what the file says, ballots that cannot be read kept in their place as refused."""
    head = _head(_document(path), path.name)
    question = checked_question(_question(head))
    handed_in = tuple(
        _ballot(question.method, position, raw) for position, raw in enumerate(head.ballots, 1)
    )
    return BallotsFile(question, handed_in, Turnout(head.turnout.eligible, head.turnout.present))


def _document(path: Path) -> object:
    try:
        return _parsed(_text(path))
    except (ValueError, RecursionError) as trouble:
        raise NoBallotsFile(name=path.name, detail=str(trouble)) from trouble


def _parsed(text: str) -> object:
    # json alone tells when a name stands twice in one object, where marks would be lost.
    document: object = json.loads(
        text, object_pairs_hook=_no_name_twice, parse_constant=_no_such_number
    )
    if "\\ud" in text.lower():
        # Half a character, written as an escape, could never be shown or saved again.
        json.dumps(document, ensure_ascii=False).encode()
    return document


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            # Not asked of the file system beforehand: a device or a pipe has no honest size.
            content = file.read(LARGEST + 1)
    except OSError as trouble:
        reason = trouble.strerror or type(trouble).__name__
        raise BallotsFileUnreadable(name=path.name, reason=reason) from trouble
    if len(content) > LARGEST:
        raise BallotsFileTooLarge(name=path.name)
    return content.decode("utf-8-sig")


def _no_name_twice(pairs: list[tuple[str, object]]) -> dict[str, object]:
    named = dict(pairs)
    if len(named) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"the name {twice!r} stands twice in one object")
    return named


def _no_such_number(written: str) -> object:
    raise ValueError(f"{written} is no number")


def _head(document: object, name: str) -> _Head:
    try:
        return msgspec.convert(document, _Head)
    except msgspec.ValidationError as trouble:
        raise NoBallotsFile(name=name, detail=str(trouble)) from trouble


def _question(head: _Head) -> Question:
    given = head.params
    if given.majority not in _MAJORITIES:
        raise UnknownMajority(majority=given.majority, known=", ".join(get_args(Majority)))
    dots = default_dots(len(head.options)) if given.dots is None else given.dots
    params = Params(dots, given.max_per_option, _MAJORITIES[given.majority], given.tie_break)
    return Question(head.method, head.options, params)


def _ballot(method: str, position: int, raw: object) -> Ballot | Refused:
    try:
        read = msgspec.convert(raw, _Ballot)
        return Ballot(_marks(method, read), read.count, _voter(raw), read.category, read.mode)
    except msgspec.ValidationError as trouble:
        why = BallotMisshapen(detail=str(trouble))
        return refused(position, _count(raw), why, _voter(raw))
    except MarksMissing as why_not:
        return refused(position, _count(raw), why_not, _voter(raw))


def _marks(method: str, read: _Ballot) -> Marks:
    """Return the marks `method` needs; in a file, marks given to nothing are an abstention."""
    match method:
        case "dots" if read.dots is not None:
            return Dots(tuple(read.dots.items())) if any(read.dots.values()) else ABSTENTION
        case "approval" if read.approve is not None:
            return Approvals(read.approve) if read.approve else ABSTENTION
        case "yes_no" if read.answer is not None:
            return Answer(read.answer)
    if read.answer == "abstain":
        return ABSTENTION
    raise MarksMissing()


def _voter(raw: object) -> str | None:
    voter = raw.get("voter") if isinstance(raw, dict) else None
    return str(voter) if isinstance(voter, str | int) and voter != "" else None


def _count(raw: object) -> int:
    """Return how many ballots a misshapen entry says it stands for, if it says so at all."""
    count = raw.get("count") if isinstance(raw, dict) else None
    return count if type(count) is int and count > 0 else 1
