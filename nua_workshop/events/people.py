"""What happened to the list of people and at the door."""

from __future__ import annotations

from dataclasses import dataclass

from nua_workshop.events.event import ArrivalEvent, Event
from nua_workshop.people import Mode, Person


@dataclass(frozen=True, slots=True)
class PeopleListed(Event):
    """People were added to the list, or their particulars corrected."""

    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class PersonArrived(ArrivalEvent):
    """Somebody came into the hall or joined from afar."""

    person_id: str
    mode: Mode


@dataclass(frozen=True, slots=True)
class PersonLeft(ArrivalEvent):
    """Somebody left."""

    person_id: str
