"""Who is invited, registered or walked in, and how they are addressed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from nua_workshop.errors import N_, WorkshopError

Mode = Literal["in_person", "remote"]
Category = Literal[
    "municipality",
    "national_government",
    "civil_society",
    "academia",
    "private_sector",
    "experts",
    "un",
    "other",
]
CATEGORIES: tuple[Category, ...] = (
    "municipality",
    "national_government",
    "civil_society",
    "academia",
    "private_sector",
    "experts",
    "un",
    "other",
)
LONGEST_NAME = 120


class NoSuchPerson(WorkshopError):
    """Somebody was named who is not on the list."""

    sentence = N_("This person is no longer on the list.")


class NameMissing(WorkshopError):
    """A person was added without a name."""

    sentence = N_("Write the person's name first.")


class NameTooLong(WorkshopError):
    """A name longer than any badge, mostly a pasted paragraph."""

    sentence = N_("This name is longer than {most} letters. Shorten it.")


@dataclass(frozen=True, slots=True)
class Person:
    """One participant; the honorific stands apart, is printed, and never sorts."""

    id: str
    name: str
    honorific: str = ""
    institution: str = ""
    capacity: str = ""
    category: Category = "other"
    mode: Mode = "in_person"
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Roll:
    """Everybody of the meeting, in the order they were entered."""

    people: Mapping[str, Person] = field(default_factory=dict)

    def person(self, person_id: str) -> Person:
        """Return the person called `person_id`; raises `NoSuchPerson`."""
        if person_id not in self.people:
            raise NoSuchPerson
        return self.people[person_id]

    def with_people(self, people: tuple[Person, ...]) -> Roll:
        """Return the roll with people added, or replaced where the id is known."""
        return Roll({**self.people, **{person.id: person for person in people}})

    def __len__(self) -> int:
        return len(self.people)
