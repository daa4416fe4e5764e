"""Rules for the note-taker's entries."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from nua_workshop.commands import notes as asked
from nua_workshop.events import notes as happened
from nua_workshop.events.event import Event
from nua_workshop.meeting import Meeting
from nua_workshop.notes import LONGEST_NOTE, Note, NoteIsEmpty, NoteIsTooLong
from nua_workshop.rules.decide import decide


@decide.register
def _(command: asked.WriteNote, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    note = _checked(command.note)
    if not note.id:
        return (happened.NoteWritten(replace(note, id=meeting.fresh_id("n"))),)
    return () if meeting.notebook.note(note.id) == note else (happened.NoteWritten(note),)


@decide.register
def _(command: asked.StrikeNote, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    return (happened.NoteStruck(meeting.notebook.note(command.note_id).id),)


def _checked(note: Note) -> Note:
    text = note.text.strip()
    if not text:
        raise NoteIsEmpty
    if len(text) > LONGEST_NOTE:
        raise NoteIsTooLong(most=LONGEST_NOTE)
    return replace(note, text=text)
