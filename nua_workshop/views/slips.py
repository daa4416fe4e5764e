"""What stands on the voting slips: one for each person who has a code."""

from __future__ import annotations

from dataclasses import dataclass

from nua_workshop.meeting import Meeting


@dataclass(frozen=True, slots=True)
class Slip:
    """One person's slip; it goes into that person's hand and nowhere else."""

    name: str
    institution: str
    code: str


def slips_of(meeting: Meeting) -> tuple[Slip, ...]:
    """Return the slips of a meeting in the order people are listed, which is how they are handed out."""
    codes = {person: code for code, person in meeting.booth.slips.items()}
    return tuple(
        Slip(f"{person.honorific} {person.name}".strip(), person.institution, codes[person.id])
        for person in meeting.roll.people.values()
        if person.id in codes
    )
