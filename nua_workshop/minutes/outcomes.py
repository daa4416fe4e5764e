"""What the meeting led to: decisions, recommendations and actions, each under its number."""

from __future__ import annotations

from nua_workshop.minutes.document import Block, Entry, Numbered, Paragraph, Table
from nua_workshop.minutes.telling import NOTHING, Telling
from nua_workshop.notes import Note, NoteKind


def decisions(telling: Telling) -> tuple[Block, ...]:
    """Return what was decided, or that nothing was."""
    words = telling.words
    if not telling.meeting.notebook.of_kind("decision"):
        return (Paragraph(words.say("No decision was taken.")),)
    lead = words.say("After deliberation, the meeting decided as follows:")
    return Paragraph(lead, "lead"), _numbered(telling, "decision")


def recommendations(telling: Telling) -> tuple[Block, ...]:
    """Return what was recommended."""
    if not telling.meeting.notebook.of_kind("recommendation"):
        return ()
    lead = telling.words.say("The meeting recommended the following:")
    return Paragraph(lead, "lead"), _numbered(telling, "recommendation")


def actions(telling: Telling) -> tuple[Block, ...]:
    """Return who is to do what by when."""
    words, labels = telling.words, dict(telling.labels("action"))
    entries = telling.meeting.notebook.of_kind("action")
    if not entries:
        return ()
    head = (
        words.term("number of a row", "No."),
        words.term("in the minutes", "Action"),
        words.term("in the minutes", "Responsible"),
        words.term("in the minutes", "Due"),
    )
    rows = tuple((labels[e.note.id], e.note.text, *_who_and_when(telling, e.note)) for e in entries)
    return (Table(words.say("Actions agreed"), head, rows, (8, 40, 24, 28)),)


def _numbered(telling: Telling, kind: NoteKind) -> Numbered:
    labels = dict(telling.labels(kind))
    entries = telling.meeting.notebook.of_kind(kind)
    return Numbered(tuple(Entry(e.note.text, labels[e.note.id]) for e in entries))


def _who_and_when(telling: Telling, note: Note) -> tuple[str, str]:
    due = telling.words.day(note.due, weekday=False) if note.due is not None else NOTHING
    return note.owner or NOTHING, due
