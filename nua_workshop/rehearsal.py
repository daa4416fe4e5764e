"""A whole meeting day on a hand-set clock, with simulated people, through the same doors as a real one.

It stands in the core and knows neither sockets nor files: whoever starts it hands in the phones.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from nua_workshop import codes, simulated, zones
from nua_workshop.agenda import AgendaItem
from nua_workshop.ballot import Mark, Method, Option, Round
from nua_workshop.challenges import starting_set
from nua_workshop.clock import HandClock
from nua_workshop.commands import agenda, meeting, notes, voting
from nua_workshop.commands.command import Command
from nua_workshop.commands.people import ListPeople, MarkArrival, MarkDeparture
from nua_workshop.errors import N_
from nua_workshop.inbox import Inbox
from nua_workshop.meeting import Meeting
from nua_workshop.notes import Note, NoteKind
from nua_workshop.people import Person
from nua_workshop.tally.ballots import Params, default_dots
from nua_workshop.wording import Wording

MINUTE = timedelta(minutes=1)
_SAID: dict[str, tuple[tuple[NoteKind, str], ...]] = {
    "opening": (
        (
            "point",
            N_("The chair welcomed those present in the hall and those taking part remotely."),
        ),
    ),
    "presentation": (
        ("point", N_("The aims of the project, its activities and its time frame were presented.")),
        ("question", N_("How will local policies be brought into line with the national ones?")),
    ),
    "discussion": (
        ("point", N_("Participants stressed the need for reliable urban data at the local level.")),
        ("recommendation", N_("Update the list of partners before the next review.")),
        ("point", N_("Several participants asked that residents be involved from the outset.")),
    ),
    "group_work": (("point", N_("The groups listed the challenges of their sectors.")),),
    "report_back": (("point", N_("Each group reported its conclusions to the meeting.")),),
    "vote": (
        (
            "decision",
            N_("The order of priorities given by the survey is adopted for the next phase."),
        ),
        ("action", N_("Prepare an inventory of current projects for the first three priorities.")),
    ),
    "closing": (("action", N_("Send the draft minutes to the participants for comments.")),),
}


class Phones(Protocol):
    """The phones in the hall, whichever way they reach the meeting."""

    def vote(self, code: str, round_id: str, marks: tuple[Mark, ...]) -> str:
        """Join with a slip's code, hand in marks, and return the receipt."""
        ...


@dataclass(frozen=True, slots=True)
class Cast:
    """How many people play, how many of them from afar, and the seed everything follows from."""

    people: int = 60
    remote: int = 20
    seed: int = 7


class Rehearsal:
    """Plays one meeting from the first arrival to the closing."""

    def __init__(
        self, inbox: Inbox, clock: HandClock, phones: Phones, cast: Cast, words: Wording
    ) -> None:
        self._inbox = inbox
        self._clock = clock
        self._phones = phones
        self._cast = cast
        self._words = words
        self._dice = random.Random(cast.seed)
        self._receipts = codes.seeded_dice(cast.seed)
        self._said: set[str] = set()
        self.ballots = {"phone": 0, "assisted": 0}

    @property
    def meeting(self) -> Meeting:
        """The meeting as played so far."""
        return self._inbox.workshop.meeting

    def play(self) -> None:
        """Play every day of the meeting, then close it."""
        self._invite()
        for number, _ in enumerate(self.meeting.days):
            self._play_day(number)
        self._do(meeting.CloseMeeting())

    def _do(self, command: Command) -> None:
        self._inbox.post(command).result()

    def _invite(self) -> None:
        self._clock.set(self._start_of(0) - 60 * MINUTE)
        remote = min(self._cast.remote, self._cast.people)
        self._do(ListPeople(simulated.people(self._cast.people, remote, self._dice)))
        slips = codes.voting_codes(codes.seeded_dice(self._cast.seed), self._cast.people)
        self._do(voting.IssueSlips(slips))
        people = tuple(self.meeting.roll.people.values())
        named = replace(
            self.meeting.details, chair=people[0].name, rapporteur=people[len(people) // 2].name
        )
        self._do(meeting.ChangeDetails(named))

    def _play_day(self, number: int) -> None:
        start = self._start_of(number)
        late = self._arrive(start)
        self._clock.set(start + 4 * MINUTE)
        for place, item in enumerate(self.meeting.agenda.on_day(number, self.meeting.days)):
            self._do(agenda.StartItem(item.id))
            if place == 1:
                self._let_in(late)
            self._take(item, place)
        if self.meeting.timer.current is not None:
            self._do(agenda.FinishItem())
        self._go_home()

    def _arrive(self, start: datetime) -> list[Person]:
        """Mark most people present in the half hour before `start`; return those who come late."""
        people = list(self.meeting.roll.people.values())
        absent = len(people) // 12 or int(len(people) > 4)
        late = people[-absent - 2 : -absent] if len(people) > 12 else []
        coming = people[: len(people) - absent]
        on_time = [person for person in coming if person not in late]
        self._clock.set(start - 30 * MINUTE)
        for person in on_time:
            self._clock.advance(30 * MINUTE / len(on_time))
            self._do(MarkArrival(person.id, person.mode))
        return late

    def _let_in(self, late: list[Person]) -> None:
        for person in late:
            self._clock.advance(2 * MINUTE)
            self._do(MarkArrival(person.id, person.mode))

    def _take(self, item: AgendaItem, place: int) -> None:
        begun = self._clock.now()
        if place == 2:
            self._do(agenda.AddTime(5 * MINUTE))
        if item.kind == "vote":
            self._vote(item)
        self._note_down(item)
        over = timedelta(minutes=self._dice.choice((-2, -1, 0, 0, 1, 3)))
        ends = begun + max(item.length + over, MINUTE)
        self._clock.set(max(ends, self._clock.now() + MINUTE))

    def _note_down(self, item: AgendaItem) -> None:
        people = tuple(self.meeting.roll.people.values())
        for kind, sentence in _SAID.get(item.kind, ()):
            if sentence in self._said:
                continue  # nobody says the same at two items
            self._said.add(sentence)
            self._clock.advance(MINUTE)
            owner, due = "", None
            if kind == "action":
                owner = self._dice.choice(people).name
                due = zones.local(self._clock.now(), self.meeting.zone).date() + timedelta(days=28)
            text = self._words.say(sentence)
            self._do(notes.WriteNote(Note("", kind, text, item.id, owner, due)))

    def _vote(self, item: AgendaItem) -> None:
        round_ = self._prepared_round(item)
        self._clock.advance(5 * MINUTE)
        self._do(voting.OpenRound(round_.id))
        round_ = self.meeting.booth.round(round_.id)
        slips = {person: code for code, person in self.meeting.booth.slips.items()}
        for voter in round_.voters:
            self._clock.advance(timedelta(seconds=6))
            if self._dice.random() < 0.08:
                continue  # some never vote
            person = self.meeting.roll.person(voter.person_id)
            self._cast_ballot(round_, person, slips[person.id])
        self._clock.advance(MINUTE)
        self._do(voting.CloseRound(round_.id))
        self._do(voting.ShowResult(round_.id))

    def _prepared_round(self, item: AgendaItem) -> Round:
        language = self._words.language
        options = tuple(Option(c.code, c.text(language)) for c in starting_set())
        question = self._words.say("Which challenges should the city begin with?")
        params = Params(dots=default_dots(len(options)))
        self._do(voting.PrepareRound(question, Method("dots", params), options, item.id))
        return list(self.meeting.booth.rounds.values())[-1]

    def _cast_ballot(self, round_: Round, person: Person, code: str) -> None:
        params = round_.method.params
        options = tuple(option.code for option in round_.options)
        marks = simulated.dots(options, person.mode, params.dots, params.max_per_option, self._dice)
        if person.mode == "in_person":
            self._phones.vote(code, round_.id, marks)
            self.ballots["phone"] += 1
            return
        serial, receipt = codes.token(self._receipts), codes.receipt(self._receipts)
        self._do(voting.EnterBallot(round_.id, person.id, marks, serial, receipt, "chat"))
        self.ballots["assisted"] += 1

    def _go_home(self) -> None:
        for person_id in self.meeting.ledger.present():
            self._do(MarkDeparture(person_id))

    def _start_of(self, number: int) -> datetime:
        day = self.meeting.days[number]
        return zones.instant(self.meeting.zone, day.date, day.start)
