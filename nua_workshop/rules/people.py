"""Rules for the list of people and the door."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from nua_workshop.commands import people as asked
from nua_workshop.events import people as happened
from nua_workshop.events.event import Event
from nua_workshop.meeting import Meeting
from nua_workshop.people import LONGEST_NAME, NameMissing, NameTooLong, Person
from nua_workshop.rules.decide import decide, require_running


@decide.register
def _(command: asked.ListPeople, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    for person in command.people:
        if person.id:
            meeting.roll.person(person.id)
    people = tuple(
        _checked(person, meeting.fresh_id("p", number))
        for number, person in enumerate(command.people)
    )
    changed = tuple(p for p in people if meeting.roll.people.get(p.id) != p)
    return (happened.PeopleListed(changed),) if changed else ()


@decide.register
def _(command: asked.MarkArrival, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    require_running(meeting)
    person = meeting.roll.person(command.person_id)
    if meeting.ledger.presence(person.id) == command.mode:
        return ()
    return (happened.PersonArrived(person.id, command.mode),)


@decide.register
def _(command: asked.MarkDeparture, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    require_running(meeting)
    person = meeting.roll.person(command.person_id)
    if meeting.ledger.presence(person.id) is None:
        return ()
    return (happened.PersonLeft(person.id),)


def _checked(person: Person, fresh_id: str) -> Person:
    name = " ".join(clean(person.name).split())
    if not name:
        raise NameMissing
    if len(name) > LONGEST_NAME:
        raise NameTooLong(most=LONGEST_NAME)
    return replace(person, id=person.id or fresh_id, name=name)


def clean(text: str) -> str:
    """Return `text` without characters that print nothing or turn the line around them."""
    return "".join(c if c.isprintable() or c in _JOINERS else " " for c in text)


_JOINERS = "\u200c\u200d"  # both shape Arabic and Persian letters, and are not printable to Python
