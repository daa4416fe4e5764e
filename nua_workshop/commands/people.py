"""What is asked of the list of people and at the door."""

from __future__ import annotations

from dataclasses import dataclass

from nua_workshop.commands.command import Command
from nua_workshop.people import Mode, Person


@dataclass(frozen=True, slots=True)
class ListPeople(Command):
    """Add people, or correct them; whoever has an empty id is new."""

    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class MarkArrival(Command):
    """Note that somebody is here, in the hall or from afar."""

    person_id: str
    mode: Mode


@dataclass(frozen=True, slots=True)
class MarkDeparture(Command):
    """Note that somebody has left."""

    person_id: str
