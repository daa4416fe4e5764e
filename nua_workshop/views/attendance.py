"""What the attendance page shows: everybody on the list, how they are here, and the counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from nua_workshop.attendance import Stay
from nua_workshop.meeting import Meeting
from nua_workshop.people import Category, Mode, Person


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person of the list: as written, as registered, and as they are here."""

    person: Person
    presence: Mode | None = None
    arrived: datetime | None = None
    left: datetime | None = None
    code: str = ""
    has_phone: bool = False

    @property
    def id(self) -> str:
        """The person's id."""
        return self.person.id

    @property
    def category(self) -> Category:
        """The group of stakeholders the person belongs to."""
        return self.person.category


@dataclass(frozen=True, slots=True)
class AttendanceView:
    """The whole list with its counts; times are instants, shown in `zone`."""

    zone: str
    people: tuple[PersonRow, ...] = ()
    in_hall: int = 0
    remote: int = 0
    expected: int = 0
    gone: int = 0
    without_slip: int = 0
    is_closed: bool = False

    @property
    def present(self) -> int:
        """How many are here now, either way."""
        return self.in_hall + self.remote


def attendance_view(meeting: Meeting) -> AttendanceView:
    """Return the attendance page of `meeting`."""
    codes = {person: code for code, person in meeting.booth.slips.items()}
    phones = frozenset(meeting.booth.devices.values())
    rows = tuple(
        _row(person, meeting.ledger.of(person.id), codes.get(person.id, ""), person.id in phones)
        for person in meeting.roll.people.values()
    )
    return AttendanceView(
        meeting.zone,
        rows,
        in_hall=sum(row.presence == "in_person" for row in rows),
        remote=sum(row.presence == "remote" for row in rows),
        expected=sum(row.arrived is None for row in rows),
        gone=sum(row.left is not None for row in rows),
        without_slip=sum(not row.code for row in rows),
        is_closed=meeting.closed_at is not None,
    )


def _row(person: Person, stays: tuple[Stay, ...], code: str, has_phone: bool) -> PersonRow:
    last = stays[-1] if stays else None
    is_here = last is not None and last.until is None
    return PersonRow(
        person,
        presence=last.mode if last is not None and is_here else None,
        arrived=_first_arrival(stays),
        left=None if last is None else last.until,
        code=code,
        has_phone=has_phone,
    )


def _first_arrival(stays: Iterable[Stay]) -> datetime | None:
    return next((stay.since for stay in stays), None)
