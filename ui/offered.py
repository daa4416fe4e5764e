"""What the window offers by itself: notes to try it with, and names for new files."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from nua_workshop.intake.draft import Draft
from nua_workshop.intake.note import read_note
from nua_workshop.places import resource
from nua_workshop.views.meetings import Sample

SAMPLES = ("launch_amman.txt", "launch_morocco.txt", "review_workshop_amman.txt")


@cache
def samples() -> tuple[Sample, ...]:
    """Return the concept notes that came with the program."""
    notes = [Path(str(resource(f"samples/{name}"))) for name in SAMPLES]
    return tuple(Sample(_title(read_note(path)), path) for path in notes)


def file_name(title: str, day: str) -> str:
    """Return a file name made of a title, without what some file system refuses."""
    kept = "".join(c if c.isalnum() or c in " -" else " " for c in title)
    return f"{day} {' '.join(kept.split())[:60].strip()}.nua"


def _title(draft: Draft) -> str:
    title = draft.title or draft.proposed_title
    return title.text if title is not None else draft.source.name
