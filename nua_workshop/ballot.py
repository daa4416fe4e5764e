"""A voting round: its question, who may vote, the ballots, and when they no longer change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from nua_workshop.errors import N_, WorkshopError
from nua_workshop.tally.ballots import (
    ABSTENTION,
    Answer,
    Approvals,
    Choice,
    Dots,
    Marks,
    Params,
    Question,
)

Channel = Literal["phone", "assisted"]
AssistedVia = Literal["voice", "chat", "telephone", "paper"]
RoundState = Literal["prepared", "open", "closed"]


class NoSuchRound(WorkshopError):
    """A round was named that the meeting does not have."""

    sentence = N_("This question is no longer there.")


class VotingHasClosed(WorkshopError):
    """A ballot came after its round was closed."""

    sentence = N_("Voting on this question has closed. Your choice was not counted.")


class VotingIsNotOpen(WorkshopError):
    """Something that needs an open round came before it."""

    sentence = N_("Voting on this question is not open yet.")


class NotAVoter(WorkshopError):
    """Somebody who is not on the frozen list of the round."""

    sentence = N_("This person was not present when voting opened.")


class AnotherRoundIsOpen(WorkshopError):
    """Two rounds at once would confuse the hall."""

    sentence = N_("“{question}” is still open. Close it first.")


class MarksUnreadable(WorkshopError):
    """A ballot that does not say what its method asks."""

    sentence = N_("This ballot could not be read. Reload the page and choose again.")


class CodeNotKnown(WorkshopError):
    """A code that is not one of this meeting."""

    sentence = N_("This code is not one of this meeting. Check the digits on your slip.")


class CodeOnAnotherPhone(WorkshopError):
    """A slip whose code another device has taken."""

    sentence = N_("This code is already in use on another phone. Ask at the desk to move it here.")


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that can be chosen."""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Mark:
    """What a ballot says of one option: dots, a tick, a grade, a place or an answer, by the method."""

    option: str
    values: tuple[int, ...]


ABSTAINED = Mark("abstain", (1,))


@dataclass(frozen=True, slots=True)
class Method:
    """How a round is voted and counted; nothing here changes once voting has opened."""

    name: Literal["dots", "approval", "yes_no"]
    params: Params = field(default_factory=Params)


@dataclass(frozen=True, slots=True)
class Ballot:
    """One voter's marks as they stand; `serial` is the page's own number for this sending."""

    voter: str
    marks: tuple[Mark, ...]
    channel: Channel
    receipt: str
    serial: str
    at: datetime
    via: str = ""
    earlier: tuple[str, ...] = ()

    def is_known(self, serial: str) -> bool:
        """Return whether this sending, or one it replaced, has arrived before."""
        return serial == self.serial or serial in self.earlier


@dataclass(frozen=True, slots=True)
class Voter:
    """Somebody on the frozen list of a round, and how they were there."""

    person_id: str
    mode: str
    category: str


@dataclass(frozen=True, slots=True)
class Round:
    """One question put to the meeting."""

    id: str
    question: str
    method: Method
    options: tuple[Option, ...]
    item_id: str = ""
    voters: tuple[Voter, ...] = ()
    eligible: int = 0
    opened_at: datetime | None = None
    closed_at: datetime | None = None
    seal: str = ""
    is_shown: bool = False
    ballots: Mapping[str, Ballot] = field(default_factory=dict)

    @property
    def state(self) -> RoundState:
        """Whether ballots are not yet, now, or no longer taken."""
        if self.opened_at is None:
            return "prepared"
        return "open" if self.closed_at is None else "closed"

    def voter(self, person_id: str) -> Voter:
        """Return somebody who may vote here; raises `NotAVoter`."""
        for voter in self.voters:
            if voter.person_id == person_id:
                return voter
        raise NotAVoter

    def require_open(self) -> None:
        """Raise `VotingHasClosed` or `VotingIsNotOpen` unless ballots are taken now."""
        if self.state == "closed":
            raise VotingHasClosed
        if self.state == "prepared":
            raise VotingIsNotOpen

    def cast(self, ballot: Ballot) -> Round:
        """Return the round with a ballot; a voter's last one counts, the serials before are kept."""
        if (before := self.ballots.get(ballot.voter)) is not None:
            ballot = replace(ballot, earlier=(*before.earlier, before.serial))
        return replace(self, ballots={**self.ballots, ballot.voter: ballot})

    def as_question(self) -> Question:
        """Return what is counted, for the tally."""
        return Question(self.method.name, tuple(o.code for o in self.options), self.method.params)

    def option(self, code: str) -> Option:
        """Return one option by its code."""
        return next(option for option in self.options if option.code == code)


@dataclass(frozen=True, slots=True)
class Booth:
    """All rounds, and which slip and which device belong to whom."""

    rounds: Mapping[str, Round] = field(default_factory=dict)
    slips: Mapping[str, str] = field(default_factory=dict)
    devices: Mapping[str, str] = field(default_factory=dict)

    def round(self, round_id: str) -> Round:
        """Return one round; raises `NoSuchRound`."""
        if round_id not in self.rounds:
            raise NoSuchRound
        return self.rounds[round_id]

    @property
    def open_round(self) -> Round | None:
        """The round that takes ballots now; there is at most one."""
        return next((r for r in self.rounds.values() if r.state == "open"), None)

    def with_round(self, round_: Round) -> Booth:
        """Return the booth with a round added or changed."""
        return replace(self, rounds={**self.rounds, round_.id: round_})

    def without(self, round_id: str) -> Booth:
        """Return the booth without a round."""
        return replace(self, rounds={k: r for k, r in self.rounds.items() if k != round_id})

    def person_of_code(self, code: str) -> str:
        """Return whose slip this is; raises `CodeNotKnown`."""
        if code not in self.slips:
            raise CodeNotKnown
        return self.slips[code]

    def device_of(self, person_id: str) -> str | None:
        """Return the fingerprint of the device somebody votes with."""
        return next((d for d, person in self.devices.items() if person == person_id), None)

    def with_device(self, fingerprint: str, person_id: str) -> Booth:
        """Return the booth with a person's device; an earlier one of theirs is let go."""
        others = {d: person for d, person in self.devices.items() if person != person_id}
        return replace(self, devices={**others, fingerprint: person_id})

    def without_device_of(self, person_id: str) -> Booth:
        """Return the booth ready to take a new device for this person."""
        others = {d: person for d, person in self.devices.items() if person != person_id}
        return replace(self, devices=others)


def meant(method: Method, marks: tuple[Mark, ...]) -> Marks:
    """Return what marks say, in the terms the method counts in; raises `MarksUnreadable`."""
    if marks == (ABSTAINED,):
        return ABSTENTION
    match method.name:
        case "dots":
            return Dots(tuple((mark.option, _one(mark)) for mark in marks))
        case "approval":
            return Approvals(tuple(_ticked(mark) for mark in marks))
        case "yes_no":
            return Answer(_answer(marks))


def _ticked(mark: Mark) -> str:
    if mark.values != (1,):
        raise MarksUnreadable
    return mark.option


def _one(mark: Mark) -> int:
    if len(mark.values) != 1:
        raise MarksUnreadable
    return mark.values[0]


def _answer(marks: tuple[Mark, ...]) -> Choice:
    chosen: dict[str, Choice] = {"yes": "yes", "no": "no", "abstain": "abstain"}
    if len(marks) != 1 or marks[0].option not in chosen:
        raise MarksUnreadable
    return chosen[_ticked(marks[0])]
