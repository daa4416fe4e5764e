"""What the running of the agenda is called in whole sentences: kinds, lateness, ends, times of a row."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from nua_workshop.agenda import Kind
from nua_workshop.notes import Note
from nua_workshop.timer import Countdown
from nua_workshop.views.run import AgendaRow, Current, RunView
from nua_workshop.wording import Wording
from ui.desk.theme import TONE_OF_PHASE, Tone

MINUTE = timedelta(minutes=1)
ANOTHER_DAY = timedelta(hours=12)


def kind_name(kind: Kind, words: Wording) -> str:
    """Return what a kind of agenda item is called."""
    return {
        "opening": words.term("agenda", "Opening"),
        "presentation": words.term("agenda", "Presentation"),
        "discussion": words.term("agenda", "Discussion"),
        "group_work": words.term("agenda", "Group work"),
        "report_back": words.term("agenda", "Report back"),
        "vote": words.term("agenda", "Priorities"),
        "break": words.term("agenda", "Break"),
        "prayer": words.term("agenda", "Prayer"),
        "closing": words.term("agenda", "Closing"),
    }[kind]


def place_of(current: Current, words: Wording) -> str:
    """Return the number, kind and owner of the item on the floor."""
    values: dict[str, object] = {
        "number": current.number,
        "total": current.total,
        "kind": kind_name(current.kind, words),
    }
    if current.owner:
        return words.say(
            "Item {number} of {total} · {kind} · led by {owner}", owner=current.owner, **values
        )
    return words.say("Item {number} of {total} · {kind}", **values)


def phase_word(left: Countdown, words: Wording) -> tuple[str, Tone]:
    """Return the word that goes with the colour of the time, and its tone."""
    if left.is_paused:
        return words.say("Paused"), "warn"
    word = {
        "calm": words.say("Within its time"),
        "warning": words.say("Nearly over"),
        "late": words.say("Over its time"),
    }[left.phase]
    return word, TONE_OF_PHASE[left.phase]


def lateness(late: timedelta, words: Wording) -> tuple[str, Tone]:
    """Return in words by how much the meeting is late or ahead, and the tone it is told in."""
    if abs(late) > ANOTHER_DAY:  # as when a sample is tried: nobody counts that in minutes
        return words.say("This is not the day it was planned for."), "quiet"
    minutes = round(late / MINUTE)
    if minutes > 0:
        said = words.count(
            "The meeting is one minute late.", "The meeting is {n} minutes late.", minutes
        )
        return said, "warn"
    if minutes < 0:
        said = words.count(
            "The meeting is one minute ahead.", "The meeting is {n} minutes ahead.", -minutes
        )
        return said, "good"
    return words.say("The meeting is on time."), "good"


def expected_end(view: RunView, words: Wording) -> str:
    """Return when the day is expected to end, in every chosen city."""
    return words.say("Expected end {places}", places=in_cities(view.end, view.zones, words))


def in_cities(moment: datetime, zones: Iterable[str], words: Wording) -> str:
    """Return an instant on the clocks of every zone."""
    return " · ".join(
        words.say("{time} in {city}", time=words.hour_in(moment, zone), city=words.city(zone))
        for zone in zones
    )


def row_times(row: AgendaRow, zone: str, words: Wording) -> str:
    """Return the real or expected times of an item, or what became of it."""
    if row.state == "skipped":
        return words.say("Skipped")
    if row.state == "postponed":
        return words.say("Postponed")
    return words.span(words.hour_in(row.start, zone), words.hour_in(row.end, zone))


def planned_at(row: AgendaRow, zone: str, words: Wording) -> str:
    """Return the planned start where it differs from the real or expected one."""
    if abs(row.shift) < MINUTE or row.state in ("skipped", "postponed"):
        return ""
    return words.say("planned {time}", time=words.hour_in(row.planned_start, zone))


def note_text(note: Note, words: Wording) -> str:
    """Return a note with who does it and until when."""
    if note.owner and note.due:
        by = words.day(note.due, year=False, weekday=False)
        return words.say("{text} · {owner} · by {date}", text=note.text, owner=note.owner, date=by)
    if note.owner:
        return words.say("{text} · {owner}", text=note.text, owner=note.owner)
    if note.due:
        by = words.day(note.due, year=False, weekday=False)
        return words.say("{text} · by {date}", text=note.text, date=by)
    return note.text
