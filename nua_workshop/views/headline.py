"""What stands above every page of the console: the meeting, how far it is, and whose clocks are shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from nua_workshop.meeting import Meeting
from nua_workshop.timer import current_day

Stage = Literal["planned", "in_session", "paused", "closed"]


@dataclass(frozen=True, slots=True)
class Headline:
    """The head of the console; days count from 1, the first zone is the meeting's own."""

    title: str
    stage: Stage
    day: int
    days: int
    zones: tuple[str, ...]


def headline(meeting: Meeting, now: datetime) -> Headline:
    """Return the head of the console as it stands at `now`."""
    day = current_day(meeting.agenda, meeting.timer, meeting.days, meeting.zone, now)
    return Headline(
        meeting.details.title,
        stage(meeting),
        day + 1,
        len(meeting.days),
        shown_zones(meeting),
    )


def stage(meeting: Meeting) -> Stage:
    """Return how far the meeting is."""
    if meeting.closed_at is not None:
        return "closed"
    if meeting.opened_at is None:
        return "planned"
    run = meeting.timer.current
    return "paused" if run is not None and run.paused_since is not None else "in_session"


def shown_zones(meeting: Meeting) -> tuple[str, ...]:
    """Return the zones whose clocks are shown: the meeting's own, then the chosen ones."""
    return tuple(dict.fromkeys((meeting.zone, *meeting.cities)))
