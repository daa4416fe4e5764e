"""Who was there, when and how: one ledger of stays for the hall and for remote people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from nua_workshop.people import Mode


@dataclass(frozen=True, slots=True)
class Stay:
    """One stretch of presence; without `until` it goes on."""

    mode: Mode
    since: datetime
    until: datetime | None = None

    def covers(self, moment: datetime) -> bool:
        """Return whether this stay includes `moment`."""
        return self.since <= moment and (self.until is None or moment < self.until)


@dataclass(frozen=True, slots=True)
class Ledger:
    """The stays of everybody, by person."""

    stays: Mapping[str, tuple[Stay, ...]] = field(default_factory=dict)

    def of(self, person_id: str) -> tuple[Stay, ...]:
        """Return the stays of one person, in order."""
        return self.stays.get(person_id, ())

    def presence(self, person_id: str) -> Mode | None:
        """Return how a person is here now, or None when absent."""
        stays = self.of(person_id)
        return stays[-1].mode if stays and stays[-1].until is None else None

    def present(self, mode: Mode | None = None) -> tuple[str, ...]:
        """Return who is here now, in the order of first arrival."""
        here = ((person, self.presence(person)) for person in self.stays)
        return tuple(p for p, how in here if how is not None and mode in (None, how))

    def present_at(self, moment: datetime) -> tuple[str, ...]:
        """Return who was here at `moment`."""
        return tuple(p for p, stays in self.stays.items() if any(s.covers(moment) for s in stays))

    def arrived(self, person_id: str, mode: Mode, at: datetime) -> Ledger:
        """Return the ledger with an arrival; whoever changes between hall and screen leaves the other."""
        stays = (*self.left(person_id, at).of(person_id), Stay(mode, at))
        return Ledger({**self.stays, person_id: stays})

    def left(self, person_id: str, at: datetime) -> Ledger:
        """Return the ledger with a departure; of somebody who is not here, unchanged."""
        stays = self.of(person_id)
        if self.presence(person_id) is None:
            return self
        return Ledger({**self.stays, person_id: (*stays[:-1], replace(stays[-1], until=at))})
