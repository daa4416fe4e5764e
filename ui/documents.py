"""Documents written to the disk: made by the core, put down whole by the storage."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from nua_workshop.meeting import Meeting
from nua_workshop.minutes.record import MinutesKind, minutes
from nua_workshop.wording import Wording
from storage.files import write_whole


def write_minutes(
    meeting: Meeting, out: Path, kind: MinutesKind, words: Wording, now: datetime
) -> None:
    """Write the minutes of a meeting as DOCX, whole or not at all."""
    # python-docx is slow to import and not needed before the first document.
    from nua_workshop.exports.minutes_docx import minutes_bytes

    document = minutes(meeting, words, now, kind)
    write_whole(out, minutes_bytes(document))
