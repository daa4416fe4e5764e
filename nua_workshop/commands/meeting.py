"""What is asked of a meeting as a whole."""

from __future__ import annotations

from dataclasses import dataclass

from nua_workshop.agenda import AgendaItem, Day
from nua_workshop.clock import Anchor
from nua_workshop.commands.command import Command
from nua_workshop.details import Details
from nua_workshop.events.event import Area
from nua_workshop.events.meeting import HallState, ReadingChosen
from nua_workshop.meeting import Source


@dataclass(frozen=True, slots=True)
class CreateMeeting(Command):
    """Make the meeting of a new file, with the note it came from and the readings chosen."""

    details: Details
    days: tuple[Day, ...]
    zone: str
    source: Source | None = None
    choices: tuple[ReadingChosen, ...] = ()
    items: tuple[AgendaItem, ...] = ()
    cities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangeDetails(Command):
    """Correct what the meeting is about."""

    details: Details


@dataclass(frozen=True, slots=True)
class ChangeSchedule(Command):
    """Correct days, hours or zone."""

    days: tuple[Day, ...]
    zone: str


@dataclass(frozen=True, slots=True)
class ChooseCities(Command):
    """Choose whose clocks are shown beside the meeting's own."""

    zones: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AnchorClock(Command):
    """Keep where the machine's counter stands, so that a restart goes on at the right second."""

    anchor: Anchor


@dataclass(frozen=True, slots=True)
class CloseMeeting(Command):
    """End the meeting."""


@dataclass(frozen=True, slots=True)
class ReopenMeeting(Command):
    """Go on with a meeting that was closed."""


@dataclass(frozen=True, slots=True)
class SwitchHall(Command):
    """Let the hall display follow the meeting, show a message, or go blank."""

    state: HallState
    message: str = ""


@dataclass(frozen=True, slots=True)
class Undo(Command):
    """Take back the last step of one area."""

    area: Area


@dataclass(frozen=True, slots=True)
class Redo(Command):
    """Do again the step last taken back in one area."""

    area: Area
