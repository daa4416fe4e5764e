"""What a phone in the hall sees of a meeting: the question, or what goes on, and its owner's receipt.

It holds nothing of how anybody voted, so that it may travel through the air of a full room.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from nua_workshop.ballot import Method, Option, Round
from nua_workshop.meeting import Meeting
from nua_workshop.results import result
from nua_workshop.tally.result import Result
from nua_workshop.timer import countdown, expected

PhoneState = Literal["waiting", "voting", "closed", "result", "over"]


@dataclass(frozen=True, slots=True)
class CurrentItem:
    """What the room is doing; while paused, `ends` moves on with the clock."""

    id: str
    title: str
    started: datetime
    ends: datetime
    left: timedelta
    is_paused: bool


@dataclass(frozen=True, slots=True)
class NextItem:
    """What comes afterwards, and when it is to be expected."""

    id: str
    title: str
    starts: datetime


@dataclass(frozen=True, slots=True)
class AgendaView:
    """Where the meeting stands at `now`."""

    title: str
    zone: str
    now: datetime
    current: CurrentItem | None
    next: NextItem | None


@dataclass(frozen=True, slots=True)
class Ask:
    """A question as it is put to a phone."""

    id: str
    question: str
    method: Method
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Owner:
    """Whoever a phone votes for, whether they may now, and the receipt they have."""

    person_id: str
    name: str
    may_vote: bool
    receipt: str


@dataclass(frozen=True, slots=True)
class PhoneView:
    """Everything one phone shows; without an owner it has not joined."""

    state: PhoneState
    agenda: AgendaView
    ask: Ask | None = None
    owner: Owner | None = None
    result: Result | None = None


def phone(meeting: Meeting, now: datetime, fingerprint: str = "") -> PhoneView:
    """Return what the phone of that fingerprint sees; an unknown one sees what anybody may."""
    round_ = _round_in_view(meeting)
    state = _state(meeting, round_)
    return PhoneView(
        state,
        agenda_now(meeting, now),
        None if round_ is None else _ask(round_),
        _owner(meeting, round_, fingerprint),
        result(round_) if round_ is not None and state == "result" else None,
    )


def agenda_now(meeting: Meeting, now: datetime) -> AgendaView:
    """Return the item that runs and the one after it, with their instants."""
    rows = expected(meeting.agenda, meeting.timer, meeting.days, meeting.zone, now)
    current = _current(meeting, now)
    ahead = [row for row in rows if current is None or row.item.id != current.id]
    following = None
    if ahead and meeting.closed_at is None:
        following = NextItem(ahead[0].item.id, ahead[0].item.title, ahead[0].start)
    return AgendaView(meeting.details.title, meeting.zone, now, current, following)


def in_sight(meeting: Meeting) -> tuple[object, ...]:
    """Return what all phones show, to be compared: ballots change nothing of it."""
    rounds = tuple(
        (r.id, r.state, r.is_shown) for r in meeting.booth.rounds.values() if r.state != "prepared"
    )
    return (
        meeting.details.title,
        meeting.zone,
        meeting.days,
        meeting.closed_at,
        meeting.agenda,
        meeting.timer,
        rounds,
    )


def _round_in_view(meeting: Meeting) -> Round | None:
    if (round_ := meeting.booth.open_round) is not None:
        return round_
    closed = [r for r in meeting.booth.rounds.values() if r.closed_at is not None]
    return max(closed, key=_closing) if closed else None


def _closing(round_: Round) -> datetime:
    assert round_.closed_at is not None
    return round_.closed_at


def _state(meeting: Meeting, round_: Round | None) -> PhoneState:
    if round_ is not None and round_.state == "open":
        return "voting"
    if round_ is not None and round_.is_shown:
        return "result"
    if meeting.closed_at is not None:
        return "over"
    if round_ is None or _room_has_moved_on(meeting, round_):
        return "waiting"
    return "closed"


def _room_has_moved_on(meeting: Meeting, round_: Round) -> bool:
    run = meeting.timer.current
    return run is not None and run.started > _closing(round_)


def _current(meeting: Meeting, now: datetime) -> CurrentItem | None:
    run = meeting.timer.current
    if run is None or not meeting.agenda.has(run.item_id):
        return None
    item = meeting.agenda.item(run.item_id)
    counted = countdown(run, item, now)
    return CurrentItem(
        item.id, item.title, run.started, now + counted.left, counted.left, counted.is_paused
    )


def _ask(round_: Round) -> Ask:
    return Ask(round_.id, round_.question, round_.method, round_.options)


def _owner(meeting: Meeting, round_: Round | None, fingerprint: str) -> Owner | None:
    person_id = meeting.booth.devices.get(fingerprint, "")
    person = meeting.roll.people.get(person_id)
    if person is None:
        return None
    if round_ is None:
        return Owner(person_id, person.name, may_vote=False, receipt="")
    ballot = round_.ballots.get(person_id)
    return Owner(
        person_id,
        person.name,
        may_vote=round_.state == "open" and any(v.person_id == person_id for v in round_.voters),
        receipt="" if ballot is None else ballot.receipt,
    )
