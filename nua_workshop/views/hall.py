"""What the hall display shows at a moment, as plain values: one kind of view for each state.

Nothing in a view changes more often than once a second, so equal views need no painting.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fractions import Fraction

from nua_workshop import results
from nua_workshop.agenda import PAUSES
from nua_workshop.ballot import Method, Round
from nua_workshop.meeting import Meeting
from nua_workshop.tally.ballots import Question
from nua_workshop.tally.result import Decision, Disagreement
from nua_workshop.timer import Countdown, current_day
from nua_workshop.views.headline import shown_zones
from nua_workshop.views.run import AgendaRow, Current, agenda_rows, current_item, next_row

MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class JoinAddress:
    """Where phones join: the address in the code, as people type it, and the hall's network."""

    url: str
    text: str
    network: str = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands above most displays: the meeting, its day from 1, and its cities' clocks by the minute."""

    title: str
    day: int
    days: int
    zones: tuple[str, ...]
    now: datetime


@dataclass(frozen=True, slots=True)
class ComingUp:
    """What comes next and when."""

    title: str
    start: datetime
    is_pause: bool


@dataclass(frozen=True, slots=True)
class Welcome:
    """Before the first item: what, when, where, and how to join."""

    frame: Frame
    date: date
    starts: datetime
    venue: str
    join: JoinAddress | None


@dataclass(frozen=True, slots=True)
class ItemOnFloor:
    """The item on the floor with its countdown, whether calm, nearly over or late."""

    frame: Frame
    title: str
    countdown: Countdown
    next: ComingUp | None


@dataclass(frozen=True, slots=True)
class PauseOnFloor:
    """A break: when the meeting goes on, in every city."""

    frame: Frame
    title: str
    resumes: datetime
    next: ComingUp | None


@dataclass(frozen=True, slots=True)
class Between:
    """No item runs although the meeting has begun."""

    frame: Frame
    next: ComingUp | None


@dataclass(frozen=True, slots=True)
class VoteOpen:
    """A question is open: how to take part, and how many have."""

    frame: Frame
    question: str
    method: Method
    join: JoinAddress | None
    voted: int
    present: int
    countdown: Countdown | None


@dataclass(frozen=True, slots=True)
class Bar:
    """One option of a result."""

    rank: int
    text: str
    code: str
    total: Fraction
    share: Fraction
    is_tied: bool


@dataclass(frozen=True, slots=True)
class ResultShown:
    """A sealed result: options first places first, and who took part."""

    frame: Frame
    round_id: str
    question: str
    counted: Question
    bars: tuple[Bar, ...]
    decision: Decision | None
    voted: int
    present: int
    in_hall: int
    remote: int
    closed: datetime
    seal: str
    disagreement: Disagreement | None


@dataclass(frozen=True, slots=True)
class MessageShown:
    """A message of the facilitator."""

    frame: Frame
    message: str


@dataclass(frozen=True, slots=True)
class Blank:
    """Nothing at all."""


@dataclass(frozen=True, slots=True)
class Closed:
    """The meeting is over: thanks, and when the next one is."""

    frame: Frame
    next_meeting: date | None


HallView = (
    Welcome
    | ItemOnFloor
    | PauseOnFloor
    | Between
    | VoteOpen
    | ResultShown
    | MessageShown
    | Blank
    | Closed
)


def hall_view(meeting: Meeting, now: datetime, join: JoinAddress | None = None) -> HallView:
    """Return what the hall display is to show at `now`."""
    if meeting.hall.state == "blank" or not meeting.exists:
        return Blank()
    frame = _frame(meeting, now)
    if meeting.hall.state == "message":
        return MessageShown(frame, meeting.hall.message)
    if (round_ := meeting.booth.open_round) is not None:
        return _vote(meeting, round_, now, frame, join)
    if (round_ := shown_result(meeting)) is not None:
        return _result(round_, frame)
    if meeting.closed_at is not None:
        return Closed(frame, meeting.details.next_meeting)
    return _agenda(meeting, now, frame, join)


def shown_result(meeting: Meeting) -> Round | None:
    """Return the round whose result is on the display, the last closed one where there are several."""
    shown = [
        (round_.closed_at, number, round_)
        for number, round_ in enumerate(meeting.booth.rounds.values())
        if round_.is_shown and round_.closed_at is not None and not _is_behind(meeting, round_)
    ]
    return max(shown)[2] if shown else None


def _is_behind(meeting: Meeting, round_: Round) -> bool:
    """Return whether the room has gone on since: to another item, or home."""
    if meeting.closed_at is not None:
        return True
    run, closed_at = meeting.timer.current, round_.closed_at
    return run is not None and closed_at is not None and run.started > closed_at


def _agenda(meeting: Meeting, now: datetime, frame: Frame, join: JoinAddress | None) -> HallView:
    rows = agenda_rows(meeting, now)
    coming = _coming(next_row(rows))
    current = current_item(meeting, now)
    if current is not None:
        return _on_floor(current, rows, frame, coming)
    if meeting.opened_at is not None and any(row.state == "done" for row in rows):
        return Between(frame, coming)
    day = meeting.days[frame.day - 1]
    starts = rows[0].planned_start if rows else now
    return Welcome(frame, day.date, starts, meeting.details.venue, join)


def _on_floor(
    current: Current, rows: tuple[AgendaRow, ...], frame: Frame, coming: ComingUp | None
) -> HallView:
    if current.kind not in PAUSES:
        return ItemOnFloor(frame, current.title, current.countdown, coming)
    end = next((row.end for row in rows if row.item_id == current.item_id), frame.now)
    return PauseOnFloor(frame, current.title, _to_the_minute(end), coming)


def _vote(
    meeting: Meeting, round_: Round, now: datetime, frame: Frame, join: JoinAddress | None
) -> VoteOpen:
    current = current_item(meeting, now)
    is_its_item = current is not None and current.item_id == round_.item_id
    return VoteOpen(
        frame,
        round_.question,
        round_.method,
        join,
        len(round_.ballots),
        len(round_.voters),
        current.countdown if current is not None and is_its_item else None,
    )


def _result(round_: Round, frame: Frame) -> ResultShown:
    found = results.result(round_)
    voters = {voter.person_id: voter.mode for voter in round_.voters}
    modes = [voters[person_id] for person_id in round_.ballots]
    return ResultShown(
        frame,
        round_.id,
        round_.question,
        found.question,
        _bars(round_),
        found.detail if isinstance(found.detail, Decision) else None,
        len(round_.ballots),
        len(round_.voters),
        modes.count("in_person"),
        modes.count("remote"),
        round_.closed_at or frame.now,
        round_.seal,
        max(found.disagreements, key=lambda each: each.gap, default=None),
    )


def _bars(round_: Round) -> tuple[Bar, ...]:
    standing = results.result(round_).standing
    totals, shares = dict(standing.totals), dict(standing.shares)
    texts = {option.code: option.text for option in round_.options}
    tied = {code for place in standing.ties for code in place}
    rank = standing.rank
    ordered = [code for place in standing.places for code in place]
    return tuple(
        Bar(rank[code], texts.get(code, ""), code, totals[code], shares[code], code in tied)
        for code in ordered
    )


def _coming(row: AgendaRow | None) -> ComingUp | None:
    if row is None:
        return None
    return ComingUp(row.title, _to_the_minute(row.start), row.kind in PAUSES)


def _frame(meeting: Meeting, now: datetime) -> Frame:
    day = current_day(meeting.agenda, meeting.timer, meeting.days, meeting.zone, now)
    return Frame(
        meeting.details.title,
        day + 1,
        len(meeting.days),
        shown_zones(meeting),
        now.replace(second=0, microsecond=0),
    )


def _to_the_minute(moment: datetime) -> datetime:
    # Rounded, for what is expected creeps on by fractions while an item runs over.
    return (moment + MINUTE / 2).replace(second=0, microsecond=0)
