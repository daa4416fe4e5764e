"""Meetings made in a line, for tests that need one: every test says only what matters to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from nua_workshop import codes
from nua_workshop.agenda import AgendaItem, Day
from nua_workshop.ballot import Mark, Method, Option
from nua_workshop.clock import HandClock
from nua_workshop.commands.agenda import StartNext
from nua_workshop.commands.command import Command
from nua_workshop.commands.meeting import CreateMeeting
from nua_workshop.commands.notes import WriteNote
from nua_workshop.commands.people import ListPeople, MarkArrival
from nua_workshop.commands.voting import (
    CloseRound,
    EnterBallot,
    IssueSlips,
    OpenRound,
    PrepareRound,
)
from nua_workshop.details import Details
from nua_workshop.events.event import Record
from nua_workshop.meeting import Meeting
from nua_workshop.notes import Note
from nua_workshop.people import Person
from nua_workshop.tally.ballots import Params
from nua_workshop.workshop import Granted, Workshop

DAY = Day(date(2026, 11, 22), time(10), time(13))
START = datetime(2026, 11, 22, 7, 0, tzinfo=UTC)
"""Ten in the morning in Amman."""

OPTIONS = (
    Option("TRN", "النقل العام"),
    Option("WAT", "شح المياه"),
    Option("HSG", "السكن الميسور"),
    Option("WST", "إدارة النفايات"),
    Option("FLD", "الفيضانات الخاطفة"),
    Option("GRN", "المساحات الخضراء"),
)


@dataclass
class MemoryKeeper:
    """A keeper without a disk."""

    kept: list[Record] = field(default_factory=list)

    def records(self) -> tuple[Record, ...]:
        return tuple(self.kept)

    def append(self, records: Sequence[Record]) -> None:
        self.kept += records


def item(item_id: str = "a", minutes: int = 30, **changes: object) -> AgendaItem:
    """An agenda item of so many minutes."""
    values: dict[str, object] = {"title": f"البند {item_id}", "kind": "discussion", **changes}
    return AgendaItem(item_id, length=timedelta(minutes=minutes), **values)  # type: ignore[arg-type]


ITEMS = (
    item("a", 20, kind="opening", title="الافتتاح والكلمات"),
    item("b", 45, kind="presentation", title="عرض المشروع ومخرجاته"),
    item("c", 15, kind="break", title="استراحة"),
    item("d", 35, kind="vote", title="استطلاع الأولويات"),
    item("e", 10, kind="closing", title="الاختتام"),
)


class Scene:
    """A meeting on a hand-set clock, and short words for what happens in it."""

    def __init__(
        self,
        items: tuple[AgendaItem, ...] = ITEMS,
        days: tuple[Day, ...] = (DAY,),
        zone: str = "Asia/Amman",
        keeper: MemoryKeeper | None = None,
    ) -> None:
        self.clock = HandClock(START)
        self.keeper = keeper or MemoryKeeper()
        self.workshop = Workshop(self.keeper, self.clock)
        self._serial = 0
        details = Details("اجتماع إطلاق المشروع", "launch_meeting", "hybrid", "أمانة عمّان الكبرى")
        self.do(CreateMeeting(details, days, zone, items=items, cities=("Africa/Casablanca",)))

    @property
    def meeting(self) -> Meeting:
        return self.workshop.meeting

    @property
    def now(self) -> datetime:
        return self.clock.now()

    def do(self, command: Command) -> Granted:
        """Carry out a command; a refusal is raised."""
        answer = self.workshop.carry_out([command])[0]
        if isinstance(answer, Exception):
            raise answer
        return answer

    def after(self, minutes: float) -> Scene:
        """Let minutes pass."""
        self.clock.advance(timedelta(minutes=minutes))
        return self

    def next_item(self) -> Scene:
        self.do(StartNext())
        return self

    def people(self, hall: int = 3, remote: int = 2, *, arrive: bool = True) -> Scene:
        """List people called شخص 1, شخص 2 …; the first ones come to the hall."""
        listed = tuple(
            Person("", f"شخص {n + 1}", mode="in_person" if n < hall else "remote")
            for n in range(hall + remote)
        )
        self.do(ListPeople(listed))
        for person in self.meeting.roll.people.values():
            if arrive:
                self.do(MarkArrival(person.id, person.mode))
        return self

    def ids(self) -> tuple[str, ...]:
        """Everybody's id, in the order they were listed."""
        return tuple(self.meeting.roll.people)

    def slips(self, seed: int = 1) -> dict[str, str]:
        """Issue slips; return each person's code."""
        self.do(IssueSlips(codes.voting_codes(codes.seeded_dice(seed), len(self.meeting.roll))))
        return {person: code for code, person in self.meeting.booth.slips.items()}

    def round(self, *, opened: bool = True, method: str = "dots") -> str:
        """Prepare a question about Amman's challenges; return its id."""
        options = () if method == "yes_no" else OPTIONS
        self.do(
            PrepareRound(
                "ما أهم التحديات التي ينبغي أن تبدأ بها عمّان؟",
                Method(method, Params()),  # type: ignore[arg-type]
                options,
            )
        )
        round_id = list(self.meeting.booth.rounds)[-1]
        if opened:
            self.do(OpenRound(round_id))
        return round_id

    def ballot(self, person_id: str, round_id: str, **dots: int) -> Granted:
        """Type in somebody's dots."""
        self._serial += 1
        marks = tuple(Mark(option, (n,)) for option, n in dots.items())
        return self.do(
            EnterBallot(round_id, person_id, marks, f"s{self._serial}", f"{self._serial:08}")
        )

    def close_round(self, round_id: str) -> Granted:
        return self.do(CloseRound(round_id))

    def note(self, text: str, kind: str = "point", **changes: object) -> Scene:
        self.do(WriteNote(Note("", kind, text, **changes)))  # type: ignore[arg-type]
        return self
