"""What happened in voting: slips, phones, questions, ballots, results."""

from __future__ import annotations

from dataclasses import dataclass

from nua_workshop.ballot import Channel, Mark, Method, Option, Voter
from nua_workshop.events.event import Event


@dataclass(frozen=True, slots=True)
class SlipsIssued(Event):
    """Voting codes were given out: pairs of code and person."""

    slips: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class DeviceJoined(Event):
    """A phone took a slip's code; only the fingerprint of its secret is kept."""

    person_id: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class DeviceReleased(Event):
    """The desk let a person's code go to another phone."""

    person_id: str


@dataclass(frozen=True, slots=True)
class RoundPrepared(Event):
    """A question was written, or changed before it opened."""

    round_id: str
    question: str
    method: Method
    options: tuple[Option, ...]
    item_id: str = ""


@dataclass(frozen=True, slots=True)
class RoundDropped(Event):
    """A question was taken back before it opened."""

    round_id: str


@dataclass(frozen=True, slots=True)
class RoundOpened(Event):
    """Voting began; the list of voters is frozen here."""

    round_id: str
    voters: tuple[Voter, ...]
    eligible: int


@dataclass(frozen=True, slots=True)
class BallotCast(Event):
    """A voter's marks were received, or replaced by new ones."""

    round_id: str
    person_id: str
    marks: tuple[Mark, ...]
    channel: Channel
    receipt: str
    serial: str
    via: str = ""


@dataclass(frozen=True, slots=True)
class RoundClosed(Event):
    """Voting ended; the seal is over rule, list, ballots and result."""

    round_id: str
    seal: str


@dataclass(frozen=True, slots=True)
class ResultShown(Event):
    """A result was put on the hall display, or taken off it."""

    round_id: str
    is_shown: bool = True
