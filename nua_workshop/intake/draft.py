"""What was read out of a concept note: facts with their lines, readings that may disagree, and doubts.

A draft decides nothing. Whatever the text does not say is absent; whatever it says twice stands twice.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from nua_workshop.intake.documents import SourceText

STATED = "stated"
INFERRED = "inferred"
CONFLICT = "conflict"
ABSENT = "absent"

BLOCKING = "blocking"
MAJOR = "major"
MINOR = "minor"
INFO = "info"

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True, slots=True)
class Fact:
    """Something the text says, and the line it says it on."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Mention:
    """The very words a reading was taken from."""

    raw: str
    line: int


@dataclass(frozen=True, slots=True)
class Dates:
    """The days of the meeting: one reading when the text agrees with itself, more when it does not."""

    state: str = ABSENT
    readings: tuple[tuple[date, ...], ...] = ()
    weekday: str | None = None
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class HoursReading:
    """From when to when, on every day or only on `dates`."""

    start: time
    end: time
    dates: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Hours:
    """The hours of the meeting in all their readings."""

    state: str = ABSENT
    readings: tuple[HoursReading, ...] = ()
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class ZoneOffset:
    """How far one zone is ahead of UTC on the first day of the meeting."""

    zone: str
    offset: timedelta


@dataclass(frozen=True, slots=True)
class ZoneReading:
    """The zones the hours may be meant in, and the offset the text wrote beside them."""

    state: str = ABSENT
    readings: tuple[str, ...] = ()
    primary: str | None = None
    written_offset: timedelta | None = None
    offsets: tuple[ZoneOffset, ...] = ()
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class ModeReading:
    """Whether people meet in a room, from afar, or both."""

    value: str | None = None
    state: str = ABSENT
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """One sitting, with the offset of its zone in both instants."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class CityOf:
    """A zone that a doubt names by its city."""

    zone: str


@dataclass(frozen=True, slots=True)
class WeekdayOf:
    """A day of the week that a doubt names."""

    name: str


@dataclass(frozen=True, slots=True)
class DaysOf:
    """A first and a last day that a doubt names as one."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class HoursOf:
    """A start and an end that a doubt names as one."""

    start: time
    end: time


Scalar = str | int | date | time | timedelta | CityOf | WeekdayOf | DaysOf | HoursOf
Value = Scalar | tuple[Scalar, ...]


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something a person should look at: how grave, where, and one sentence with its values."""

    severity: str
    code: str
    lines: tuple[int, ...]
    sentence: str
    values: tuple[tuple[str, Value], ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A meeting as far as its concept note tells it."""

    source: SourceText
    kind: str = "meeting"
    title: Fact | None = None
    proposed_title: Fact | None = None
    dates: Dates = field(default_factory=Dates)
    hours: Hours = field(default_factory=Hours)
    zone: ZoneReading = field(default_factory=ZoneReading)
    sessions_are: str = "all"
    sessions: tuple[Session, ...] = ()
    venue: Fact | None = None
    mode: ModeReading = field(default_factory=ModeReading)
    organisers: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    objectives: tuple[Fact, ...] = ()
    participants: tuple[Fact, ...] = ()
    topics: tuple[Fact, ...] = ()
    interpretation: tuple[str, ...] = ()
    registration: Fact | None = None
    doubts: tuple[Doubt, ...] = ()

    @property
    def ready(self) -> bool:
        """Whether nothing is left open that the start, the end or the zone of a session hangs on."""
        return not any(doubt.severity == BLOCKING for doubt in self.doubts)
