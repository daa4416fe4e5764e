"""What all events share: whose undo they belong to, and the record that dates them.

An event is never edited or deleted, and old ones must be readable for ever: fields are only ever added, with
a default.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Literal

Area = Literal["agenda", "arrivals", "notes"]


class Event:
    """Something that happened; `area` says whose undo it belongs to, if it can be undone at all."""

    __slots__ = ()
    area: ClassVar[Area | None] = None


class AgendaEvent(Event):
    """A step of whoever runs the agenda."""

    __slots__ = ()
    area = "agenda"


class ArrivalEvent(Event):
    """A step of whoever stands at the door."""

    __slots__ = ()
    area = "arrivals"


class NoteEvent(Event):
    """A step of the note-taker."""

    __slots__ = ()
    area = "notes"


@dataclass(frozen=True, slots=True)
class Record:
    """An event with its place in the meeting and the instant it was recorded."""

    seq: int
    at: datetime
    event: Event
