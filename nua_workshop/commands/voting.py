"""What is asked in voting: by the facilitator, by phones, and by whoever types for somebody else."""

from __future__ import annotations

from dataclasses import dataclass

from nua_workshop.ballot import AssistedVia, Mark, Method, Option
from nua_workshop.commands.command import Command


@dataclass(frozen=True, slots=True)
class IssueSlips(Command):
    """Give a voting code to everybody who has none; `codes` are fresh ones, enough for all."""

    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class JoinDevice(Command):
    """Let a phone vote for whoever holds this code."""

    code: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class ReleaseDevice(Command):
    """Let a person's code be used on another phone."""

    person_id: str


@dataclass(frozen=True, slots=True)
class PrepareRound(Command):
    """Write a question, or change one that has not opened."""

    question: str
    method: Method
    options: tuple[Option, ...]
    item_id: str = ""
    round_id: str = ""


@dataclass(frozen=True, slots=True)
class DropRound(Command):
    """Take back a question that has not opened."""

    round_id: str


@dataclass(frozen=True, slots=True)
class OpenRound(Command):
    """Begin voting; whoever is present now may vote."""

    round_id: str


@dataclass(frozen=True, slots=True)
class CastBallot(Command):
    """Hand in marks from a phone that has joined; the same `serial` twice is one ballot."""

    round_id: str
    fingerprint: str
    marks: tuple[Mark, ...]
    serial: str
    receipt: str


@dataclass(frozen=True, slots=True)
class EnterBallot(Command):
    """Type in what somebody said, after reading it back to them."""

    round_id: str
    person_id: str
    marks: tuple[Mark, ...]
    serial: str
    receipt: str
    via: AssistedVia = "voice"


@dataclass(frozen=True, slots=True)
class CloseRound(Command):
    """End voting and seal the result."""

    round_id: str


@dataclass(frozen=True, slots=True)
class ShowResult(Command):
    """Put a result on the hall display, or take it off."""

    round_id: str
    is_shown: bool = True
