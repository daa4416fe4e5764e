"""What the minutes page shows: notes under their items, what they add up to, what is missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from nua_workshop.meeting import Meeting
from nua_workshop.notes import NOTE_KINDS, Entry, Note, NoteKind

Missing = Literal["chair", "rapporteur", "venue", "actions_without_owner", "actions_without_date"]


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One note and when it was first written."""

    note: Note
    at: datetime


@dataclass(frozen=True, slots=True)
class ItemNotes:
    """An agenda item with its notes; without `item_id`, the notes that belong to none."""

    item_id: str
    number: int
    title: str
    rows: tuple[NoteRow, ...] = ()


@dataclass(frozen=True, slots=True)
class MinutesView:
    """The stream of notes by item; times are instants, shown in `zone`."""

    zone: str
    items: tuple[ItemNotes, ...] = ()
    counts: tuple[tuple[NoteKind, int], ...] = ()
    missing: tuple[tuple[Missing, int], ...] = ()
    current_item: str = ""
    is_closed: bool = False

    def count(self, kind: NoteKind) -> int:
        """Return how many notes of one kind there are."""
        return dict(self.counts).get(kind, 0)

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been written yet."""
        return not any(n for _, n in self.counts)


def minutes_view(meeting: Meeting) -> MinutesView:
    """Return the minutes page of `meeting`."""
    run = meeting.timer.current
    entries = tuple(meeting.notebook.entries.values())
    return MinutesView(
        meeting.zone,
        (*_by_item(meeting, entries), *_of_no_item(meeting, entries)),
        tuple((kind, sum(e.note.kind == kind for e in entries)) for kind in NOTE_KINDS),
        tuple(_missing(meeting, entries)),
        current_item=run.item_id if run is not None and meeting.agenda.has(run.item_id) else "",
        is_closed=meeting.closed_at is not None,
    )


def _by_item(meeting: Meeting, entries: tuple[Entry, ...]) -> tuple[ItemNotes, ...]:
    return tuple(
        ItemNotes(
            item.id, number, item.title, _rows(e for e in entries if e.note.item_id == item.id)
        )
        for number, item in enumerate(meeting.agenda.items, start=1)
    )


def _of_no_item(meeting: Meeting, entries: tuple[Entry, ...]) -> tuple[ItemNotes, ...]:
    # Also the notes of an item that was taken off the agenda later: they are never lost from sight.
    rows = _rows(e for e in entries if not meeting.agenda.has(e.note.item_id))
    return (ItemNotes("", 0, "", rows),) if rows else ()


def _rows(entries: Iterable[Entry]) -> tuple[NoteRow, ...]:
    return tuple(NoteRow(entry.note, entry.at) for entry in entries)


def _missing(meeting: Meeting, entries: tuple[Entry, ...]) -> Iterator[tuple[Missing, int]]:
    details = meeting.details
    if not details.chair.strip():
        yield "chair", 1
    if not details.rapporteur.strip():
        yield "rapporteur", 1
    if not details.venue.strip() and details.mode != "remote":
        yield "venue", 1
    actions = [entry.note for entry in entries if entry.note.kind == "action"]
    if without := sum(not action.owner.strip() for action in actions):
        yield "actions_without_owner", without
    if without := sum(action.due is None for action in actions):
        yield "actions_without_date", without
