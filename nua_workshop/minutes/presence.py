"""Who was there: in the hall, from afar, and who did not come, with when each arrived and left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from nua_workshop.attendance import Stay
from nua_workshop.minutes.document import Block, Heading, Paragraph, Table
from nua_workshop.minutes.groups import category
from nua_workshop.minutes.telling import NOTHING, Telling
from nua_workshop.people import Mode, Person


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a list of people; it is left out where it says nothing of anybody."""

    head: str
    width: int
    say: Callable[[Person], str]


def presence(telling: Telling) -> tuple[Block, ...]:
    """Return everybody on the list by how they took part; personal contacts are never among it."""
    words = telling.words
    if not len(telling.meeting.roll):
        return (Paragraph(words.say("No list of participants was kept.")),)
    hall, remote, others = came(telling, "in_person"), came(telling, "remote"), absent(telling)
    return (
        *_listed(telling, hall, words.say("Present in the hall ({n})", n=len(hall))),
        *_listed(telling, remote, words.say("Present remotely ({n})", n=len(remote))),
        *_listed(telling, others, _not_there(telling, len(others))),
        Paragraph(words.say("No quorum is required: this is a consultative meeting.")),
    )


def turnout(telling: Telling) -> str:
    """Return in one sentence how many people took part, and how."""
    hall, remote = len(came(telling, "in_person")), len(came(telling, "remote"))
    words, n = telling.words, hall + remote
    if not hall or not remote:
        return words.count("One participant attended.", "{n} participants attended.", n)
    return words.count(
        "One participant attended; in the hall: {hall}, remotely: {remote}.",
        "{n} participants attended; in the hall: {hall}, remotely: {remote}.",
        n,
        hall=hall,
        remote=remote,
    )


def came(telling: Telling, mode: Mode) -> tuple[Person, ...]:
    """Return who took part, each under the way they came first."""
    return tuple(
        person
        for person in telling.meeting.roll.people.values()
        if (stays := telling.meeting.ledger.of(person.id)) and stays[0].mode == mode
    )


def absent(telling: Telling) -> tuple[Person, ...]:
    """Return who was on the list and did not come."""
    people = telling.meeting.roll.people.values()
    return tuple(person for person in people if not telling.meeting.ledger.of(person.id))


def _not_there(telling: Telling, n: int) -> str:
    if telling.meeting.opened_at is None:
        return telling.words.say("Invited ({n})", n=n)
    return telling.words.say("Absent ({n})", n=n)


def _listed(telling: Telling, people: Sequence[Person], title: str) -> tuple[Block, ...]:
    if not people:
        return ()
    columns = [column for column in _columns(telling) if any(map(column.say, people))]
    rows = tuple(
        (telling.words.number(n), *(column.say(person) for column in columns))
        for n, person in enumerate(people, start=1)
    )
    number = telling.words.term("number of a row", "No.")
    heads = (number, *(column.head for column in columns))
    return Heading(title), Table(title, heads, rows, (6, *(column.width for column in columns)))


def _columns(telling: Telling) -> tuple[Column, ...]:
    words = telling.words
    return (
        Column(words.term("in the minutes", "Name"), 20, _name),
        Column(words.term("in the minutes", "Capacity"), 15, lambda p: p.capacity),
        Column(words.term("in the minutes", "Institution"), 19, lambda p: p.institution),
        Column(words.term("in the minutes", "Group"), 15, lambda p: category(p.category, words)),
        Column(words.term("in the minutes", "Arrived"), 15, lambda p: _arrivals(telling, p)),
        Column(words.term("in the minutes", "Left"), 16, lambda p: _departures(telling, p)),
    )


def _name(person: Person) -> str:
    return " ".join(part for part in (person.honorific, person.name) if part)


def _arrivals(telling: Telling, person: Person) -> str:
    stays = telling.meeting.ledger.of(person.id)
    return "\n".join(_arrival(telling, stay, stays[0].mode) for stay in stays)


def _departures(telling: Telling, person: Person) -> str:
    return "\n".join(_departure(telling, stay) for stay in telling.meeting.ledger.of(person.id))


def _arrival(telling: Telling, stay: Stay, usual: Mode) -> str:
    words, at = telling.words, _when(telling, stay.since)
    if stay.mode == usual:
        return at
    if stay.mode == "remote":
        return words.say("{hour} (remotely)", hour=at)
    return words.say("{hour} (in the hall)", hour=at)


def _departure(telling: Telling, stay: Stay) -> str:
    if stay.until is not None and not _is_the_end(telling, stay.until):
        return _when(telling, stay.until)
    is_over = telling.meeting.closed_at is not None
    return telling.words.term("presence", "until the end") if is_over else NOTHING


def _when(telling: Telling, moment: datetime) -> str:
    """Return an hour; of several days, under the number of its day, which fits a narrow column."""
    days = list(dict.fromkeys(day.date for day in telling.meeting.days))
    on = telling.day_of(moment)
    if len(days) == 1 or on not in days:
        return telling.moment(moment)
    hour = telling.words.together(telling.hour(moment))
    return telling.words.say("Day {n}: {hour}", n=days.index(on) + 1, hour=hour)


def _is_the_end(telling: Telling, moment: datetime) -> bool:
    return telling.meeting.closed_at is not None and moment >= telling.meeting.closed_at
