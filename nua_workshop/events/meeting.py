"""What happened to the meeting as a whole: made, corrected, opened, closed, steps taken back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from nua_workshop.agenda import Day
from nua_workshop.clock import Anchor
from nua_workshop.details import Details
from nua_workshop.events.event import Area, Event

HallState = Literal["automatic", "message", "blank"]


@dataclass(frozen=True, slots=True)
class MeetingCreated(Event):
    """A meeting came to be: what, when and in which zone."""

    details: Details
    days: tuple[Day, ...]
    zone: str


@dataclass(frozen=True, slots=True)
class SourceKept(Event):
    """The concept note the meeting was made from, kept word for word for the annex."""

    name: str
    sha256: str
    text: str


@dataclass(frozen=True, slots=True)
class ReadingChosen(Event):
    """Where the note contradicted itself: what was chosen, and what was not."""

    field: str
    chosen: str
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DetailsChanged(Event):
    """Title, venue, chair or the like were corrected."""

    details: Details


@dataclass(frozen=True, slots=True)
class ScheduleChanged(Event):
    """The days, their hours or the zone were corrected."""

    days: tuple[Day, ...]
    zone: str


@dataclass(frozen=True, slots=True)
class CitiesChosen(Event):
    """Which cities' clocks are shown beside the meeting's own."""

    zones: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClockAnchored(Event):
    """The program took up the meeting at this moment of this machine's counter."""

    anchor: Anchor


@dataclass(frozen=True, slots=True)
class MeetingOpened(Event):
    """The meeting began."""


@dataclass(frozen=True, slots=True)
class MeetingClosed(Event):
    """The meeting ended; from here on only the minutes are worked on."""


@dataclass(frozen=True, slots=True)
class MeetingReopened(Event):
    """The closing was a mistake, or something came up: the meeting goes on."""


@dataclass(frozen=True, slots=True)
class HallSwitched(Event):
    """The hall display was told to show something else than what goes on."""

    state: HallState
    message: str = ""


@dataclass(frozen=True, slots=True)
class Undone(Event):
    """The last step of an area was taken back."""

    of: Area
    seq: int


@dataclass(frozen=True, slots=True)
class Redone(Event):
    """A step taken back was done again."""

    of: Area
    seq: int
