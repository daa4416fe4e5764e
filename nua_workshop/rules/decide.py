"""The question every command comes to: what follows from it, or why it cannot be granted."""

from __future__ import annotations

from datetime import datetime
from functools import singledispatch

from nua_workshop.commands.command import Command
from nua_workshop.errors import N_, WorkshopError
from nua_workshop.events.event import Event
from nua_workshop.meeting import Meeting


class NoMeetingYet(WorkshopError):
    """A command to a file in which no meeting was made."""

    sentence = N_("This file holds no meeting yet.")


class MeetingHasClosed(WorkshopError):
    """Something that belongs to a running meeting, after its end."""

    sentence = N_("The meeting has been closed. Reopen it to go on.")


@singledispatch
def decide(command: Command, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    """Return the events that follow from a command; raises a `WorkshopError` with its sentence."""
    raise TypeError(f"no rule for {type(command).__name__}")


def require_running(meeting: Meeting) -> None:
    """Raise `NoMeetingYet` or `MeetingHasClosed` unless the meeting can still be run."""
    if not meeting.exists:
        raise NoMeetingYet
    if meeting.closed_at is not None:
        raise MeetingHasClosed
