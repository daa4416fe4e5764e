"""What the note-taker wrote and struck out."""

from __future__ import annotations

from dataclasses import dataclass

from nua_workshop.events.event import NoteEvent
from nua_workshop.notes import Note


@dataclass(frozen=True, slots=True)
class NoteWritten(NoteEvent):
    """A note was written or rewritten."""

    note: Note


@dataclass(frozen=True, slots=True)
class NoteStruck(NoteEvent):
    """A note was struck out."""

    note_id: str
