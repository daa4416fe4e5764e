"""Meeting files read without being run: what the command line shows, checks and exports."""

from __future__ import annotations

from pathlib import Path

from nua_workshop.apply import MakesNoSense, replayed
from nua_workshop.errors import WorkshopError
from nua_workshop.events.event import Record
from nua_workshop.meeting import Meeting
from nua_workshop.results import seal
from nua_workshop.rules.decide import NoMeetingYet
from nua_workshop.summaries import Recount, Verdict
from storage import troubles
from storage.keeper import Journal, read_journal


def read_records(path: Path) -> tuple[Record, ...]:
    """Return the whole journal of a file; raises `StorageError`."""
    journal = read_journal(path)
    if not journal.is_whole:
        raise troubles.FileIsDamaged(path=str(path))
    return journal.records


def read_meeting(path: Path) -> Meeting:
    """Return the meeting in a file; raises `StorageError`, and `NoMeetingYet` for an empty one."""
    try:
        meeting = replayed(read_records(path))
    except MakesNoSense:
        raise troubles.FileIsDamaged(path=str(path)) from None
    if not meeting.exists:
        raise NoMeetingYet
    return meeting


def verify(path: Path) -> Verdict:
    """Return whether a file still holds what was written, and each round its result."""
    journal = read_journal(path)
    return Verdict(len(journal.records), journal.first_changed, _recounts(journal))


def _recounts(journal: Journal) -> tuple[Recount, ...]:
    try:
        rounds = replayed(journal.records).booth.rounds.values() if journal.is_whole else ()
        return tuple(
            Recount(r.id, r.question, r.seal, seal(r) == r.seal) for r in rounds if r.closed_at
        )
    except (MakesNoSense, WorkshopError, LookupError, ValueError):
        # Somebody edited the file so that nothing can be counted; the first changed record tells.
        return ()
