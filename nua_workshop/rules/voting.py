"""Rules of voting: who may vote, when, with what marks, and what closing means."""

from __future__ import annotations

from datetime import datetime

from nua_workshop.ballot import (
    AnotherRoundIsOpen,
    CodeNotKnown,
    CodeOnAnotherPhone,
    Mark,
    Round,
    Voter,
    meant,
)
from nua_workshop.codes import read_code
from nua_workshop.commands import voting as asked
from nua_workshop.errors import N_, WorkshopError
from nua_workshop.events import voting as happened
from nua_workshop.events.event import Event
from nua_workshop.meeting import Meeting
from nua_workshop.results import seal
from nua_workshop.rules.decide import decide, require_running
from nua_workshop.tally import counting

FEWEST_OPTIONS = 2


class QuestionMissing(WorkshopError):
    """A round without a question."""

    sentence = N_("Write the question first.")


class TooFewOptions(WorkshopError):
    """A round that leaves nothing to choose."""

    sentence = N_("Give at least two options to choose from.")


class RoundIsLocked(WorkshopError):
    """Question and method do not change once voting has opened."""

    sentence = N_("This question has already been opened and no longer changes.")


class NobodyIsPresent(WorkshopError):
    """Voting cannot open in an empty room."""

    sentence = N_("Nobody is marked as present. Mark arrivals first; whoever is present may vote.")


class RoundStillOpen(WorkshopError):
    """A result was asked for while ballots are still taken."""

    sentence = N_("Close the voting first; until then nothing of the result is shown.")


class DeviceNotKnown(WorkshopError):
    """A phone that has not joined, or whose code was moved to another."""

    sentence = N_("This phone is not joined any more. Enter the code from your slip again.")


@decide.register
def _(command: asked.IssueSlips, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    served = set(meeting.booth.slips.values())
    waiting = [person for person in meeting.roll.people if person not in served]
    slips = tuple(zip(command.codes, waiting, strict=False))
    return (happened.SlipsIssued(slips),) if slips else ()


@decide.register
def _(command: asked.JoinDevice, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    code = read_code(command.code)
    if code is None:
        raise CodeNotKnown
    person_id = meeting.booth.person_of_code(code)
    device = meeting.booth.device_of(person_id)
    if device == command.fingerprint:
        return ()
    if device is not None:
        raise CodeOnAnotherPhone
    return (happened.DeviceJoined(person_id, command.fingerprint),)


@decide.register
def _(command: asked.ReleaseDevice, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    person = meeting.roll.person(command.person_id)
    if meeting.booth.device_of(person.id) is None:
        return ()
    return (happened.DeviceReleased(person.id),)


@decide.register
def _(command: asked.PrepareRound, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    require_running(meeting)
    if command.round_id and meeting.booth.round(command.round_id).state != "prepared":
        raise RoundIsLocked
    round_id = command.round_id or meeting.fresh_id("r")
    question = command.question.strip()
    if not question:
        raise QuestionMissing
    if len(command.options) < FEWEST_OPTIONS and command.method.name != "yes_no":
        raise TooFewOptions
    round_ = Round(round_id, question, command.method, command.options, command.item_id)
    counting.checked_question(round_.as_question())
    return (
        happened.RoundPrepared(
            round_id, question, command.method, command.options, command.item_id
        ),
    )


@decide.register
def _(command: asked.DropRound, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    if meeting.booth.round(command.round_id).state != "prepared":
        raise RoundIsLocked
    return (happened.RoundDropped(command.round_id),)


@decide.register
def _(command: asked.OpenRound, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    require_running(meeting)
    round_ = meeting.booth.round(command.round_id)
    if round_.state != "prepared":
        raise RoundIsLocked
    if (other := meeting.booth.open_round) is not None:
        raise AnotherRoundIsOpen(question=other.question)
    voters = present_voters(meeting)
    if not voters:
        raise NobodyIsPresent
    return (happened.RoundOpened(round_.id, voters, len(meeting.roll)),)


@decide.register
def _(command: asked.CastBallot, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    person_id = meeting.booth.devices.get(command.fingerprint)
    if person_id is None:
        raise DeviceNotKnown
    round_ = meeting.booth.round(command.round_id)
    if _is_repeated(round_, person_id, command.serial):
        return ()
    marks = _accepted(round_, person_id, command.marks)
    receipt = _receipt(round_, person_id, command.receipt)
    return (happened.BallotCast(round_.id, person_id, marks, "phone", receipt, command.serial),)


@decide.register
def _(command: asked.EnterBallot, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    person = meeting.roll.person(command.person_id)
    round_ = meeting.booth.round(command.round_id)
    if _is_repeated(round_, person.id, command.serial):
        return ()
    marks = _accepted(round_, person.id, command.marks)
    receipt = _receipt(round_, person.id, command.receipt)
    return (
        happened.BallotCast(
            round_.id, person.id, marks, "assisted", receipt, command.serial, command.via
        ),
    )


@decide.register
def _(command: asked.CloseRound, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    round_ = meeting.booth.round(command.round_id)
    if round_.state == "closed":
        return ()
    round_.require_open()
    return (happened.RoundClosed(round_.id, seal(round_)),)


@decide.register
def _(command: asked.ShowResult, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    round_ = meeting.booth.round(command.round_id)
    if round_.state != "closed":
        raise RoundStillOpen
    if round_.is_shown == command.is_shown:
        return ()
    return (happened.ResultShown(round_.id, command.is_shown),)


def present_voters(meeting: Meeting) -> tuple[Voter, ...]:
    """Return who may vote if voting opened now: whoever is present, in the hall or from afar."""
    return tuple(
        Voter(person_id, mode, meeting.roll.person(person_id).category)
        for person_id in meeting.ledger.present()
        if (mode := meeting.ledger.presence(person_id)) is not None
    )


def _is_repeated(round_: Round, person_id: str, serial: str) -> bool:
    before = round_.ballots.get(person_id)
    return before is not None and before.is_known(serial)


def _accepted(round_: Round, person_id: str, marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    round_.require_open()
    round_.voter(person_id)
    counting.checked(round_.as_question(), meant(round_.method, marks))
    return marks


def _receipt(round_: Round, person_id: str, offered: str) -> str:
    # A voter keeps one receipt however often the choice changes; two voters never share one.
    if (before := round_.ballots.get(person_id)) is not None:
        return before.receipt
    taken = {ballot.receipt for ballot in round_.ballots.values()}
    while offered in taken:
        offered = f"{(int(offered) + 1) % 10 ** len(offered):0{len(offered)}}"
    return offered
