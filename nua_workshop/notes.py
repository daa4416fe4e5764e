"""What the note-taker captures: points, decisions, recommendations and actions, each under its item."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from nua_workshop.errors import N_, WorkshopError

NoteKind = Literal["point", "decision", "recommendation", "action", "question"]
NOTE_KINDS: tuple[NoteKind, ...] = ("point", "decision", "recommendation", "action", "question")
LONGEST_NOTE = 4000


class NoteIsEmpty(WorkshopError):
    """An entry without a word."""

    sentence = N_("Write something before saving the note.")


class NoteIsTooLong(WorkshopError):
    """An entry longer than a page, mostly a paste gone wrong."""

    sentence = N_("This note is longer than {most} letters. Split it into several.")


class NoSuchNote(WorkshopError):
    """A note was named that is no longer there."""

    sentence = N_("This note is no longer there.")


@dataclass(frozen=True, slots=True)
class Note:
    """One entry; `owner` and `due` belong to actions, `item_id` is empty for a general remark."""

    id: str
    kind: NoteKind
    text: str
    item_id: str = ""
    owner: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A note with the moment it was first written."""

    note: Note
    at: datetime


@dataclass(frozen=True, slots=True)
class Notebook:
    """All entries in the order they were first written."""

    entries: Mapping[str, Entry] = field(default_factory=dict)

    def note(self, note_id: str) -> Note:
        """Return one note; raises `NoSuchNote`."""
        if note_id not in self.entries:
            raise NoSuchNote
        return self.entries[note_id].note

    def written(self, note: Note, at: datetime) -> Notebook:
        """Return the notebook with a note added, or changed where the id is known."""
        first = self.entries[note.id].at if note.id in self.entries else at
        return Notebook({**self.entries, note.id: Entry(note, first)})

    def without(self, note_id: str) -> Notebook:
        """Return the notebook with a note struck out."""
        return Notebook({key: entry for key, entry in self.entries.items() if key != note_id})

    def of_kind(self, kind: NoteKind) -> tuple[Entry, ...]:
        """Return the entries of one kind, oldest first."""
        return tuple(entry for entry in self.entries.values() if entry.note.kind == kind)

    def of_item(self, item_id: str) -> tuple[Entry, ...]:
        """Return the entries under one agenda item, oldest first."""
        return tuple(entry for entry in self.entries.values() if entry.note.item_id == item_id)
