"""A meeting: the value its events add up to.

A `Meeting` is never altered in place: `apply.after` makes the next one. So whoever holds a meeting,
in whatever thread, holds a picture that stays true.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from nua_workshop.agenda import Agenda, Day
from nua_workshop.attendance import Ledger
from nua_workshop.ballot import Booth
from nua_workshop.clock import Anchor
from nua_workshop.details import Details
from nua_workshop.events.event import Area, Record
from nua_workshop.events.meeting import HallState, ReadingChosen
from nua_workshop.notes import Notebook
from nua_workshop.people import Roll
from nua_workshop.timer import Timer


@dataclass(frozen=True, slots=True)
class History:
    """The steps of one area that still count, and those taken back, newest last."""

    done: tuple[Record, ...] = ()
    undone: tuple[Record, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """The concept note the meeting was made from."""

    name: str
    sha256: str
    text: str


@dataclass(frozen=True, slots=True)
class Hall:
    """What the hall display was told to show; automatic means: whatever goes on."""

    state: HallState = "automatic"
    message: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """Everything that is known of one meeting after `seq` events."""

    seq: int = 0
    details: Details = field(default_factory=lambda: Details(""))
    days: tuple[Day, ...] = ()
    zone: str = "Asia/Amman"
    cities: tuple[str, ...] = ()
    source: Source | None = None
    choices: tuple[ReadingChosen, ...] = ()
    anchor: Anchor | None = None
    opened_at: datetime | None = None
    closed_at: datetime | None = None
    agenda: Agenda = field(default_factory=Agenda)
    timer: Timer = field(default_factory=Timer)
    roll: Roll = field(default_factory=Roll)
    ledger: Ledger = field(default_factory=Ledger)
    notebook: Notebook = field(default_factory=Notebook)
    booth: Booth = field(default_factory=Booth)
    hall: Hall = field(default_factory=Hall)
    history: Mapping[Area, History] = field(default_factory=dict)

    @property
    def exists(self) -> bool:
        """Whether the meeting was made at all; an empty file holds one that was not."""
        return bool(self.days)

    def fresh_id(self, prefix: str, number: int = 0) -> str:
        """Return an id no other thing of this meeting has, for the next event to give away."""
        return f"{prefix}{self.seq + 1}" + (f"-{number}" if number else "")

    def steps(self, area: Area) -> History:
        """Return what was done and taken back in one area."""
        return self.history.get(area, History())
