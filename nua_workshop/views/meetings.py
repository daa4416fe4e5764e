"""What the first page shows: meetings opened before, sample notes, and the one that is open."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from nua_workshop.settings import Recent


@dataclass(frozen=True, slots=True)
class Sample:
    """A concept note that came with the program, to try it with."""

    title: str
    path: Path


@dataclass(frozen=True, slots=True)
class MeetingsView:
    """Everything one can begin with; `open_path` is the meeting on the desk now, if any."""

    recent: tuple[Recent, ...] = ()
    samples: tuple[Sample, ...] = ()
    open_path: str = ""
