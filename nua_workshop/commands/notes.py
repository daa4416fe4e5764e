"""What the note-taker asks for."""

from __future__ import annotations

from dataclasses import dataclass

from nua_workshop.commands.command import Command
from nua_workshop.notes import Note


@dataclass(frozen=True, slots=True)
class WriteNote(Command):
    """Write a note, or rewrite one; an empty id is given a new one."""

    note: Note


@dataclass(frozen=True, slots=True)
class StrikeNote(Command):
    """Strike out a note."""

    note_id: str
