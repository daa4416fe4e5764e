"""What a meeting is about, where it is held, and who answers for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from nua_workshop.errors import N_, WorkshopError

MeetingKind = Literal[
    "launch_meeting", "workshop", "webinar", "expert_group", "high_level", "meeting"
]
MeetingMode = Literal["in_person", "remote", "hybrid"]


class TitleMissing(WorkshopError):
    """A meeting without a title."""

    sentence = N_("Give the meeting a title first.")


@dataclass(frozen=True, slots=True)
class Details:
    """What a meeting is about, where, and who answers for it."""

    title: str
    kind: MeetingKind = "meeting"
    mode: MeetingMode = "in_person"
    venue: str = ""
    organisers: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    objectives: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    chair: str = ""
    rapporteur: str = ""
    network: str = ""
    language: str = "ar"
    number: str = ""
    next_meeting: date | None = None
