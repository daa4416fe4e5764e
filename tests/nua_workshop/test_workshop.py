from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

import pytest
from builders import DAY, ITEMS, START, MemoryKeeper, Scene

from nua_workshop.clock import HandClock
from nua_workshop.commands.agenda import FinishItem, StartNext
from nua_workshop.commands.command import Command
from nua_workshop.commands.meeting import CreateMeeting
from nua_workshop.commands.notes import WriteNote
from nua_workshop.details import Details
from nua_workshop.errors import StorageError
from nua_workshop.events.event import Record
from nua_workshop.meeting import Meeting
from nua_workshop.notes import Note, NoteIsEmpty
from nua_workshop.workshop import Granted, Workshop

CREATE = CreateMeeting(Details("اجتماع"), (DAY,), "Asia/Amman", items=ITEMS)
GOOD, BAD = WriteNote(Note("", "point", "نقطة")), WriteNote(Note("", "point", ""))


class DiskGone(StorageError):
    sentence = "The disk is gone."


@dataclass
class FailingKeeper(MemoryKeeper):
    """A keeper whose disk is gone as long as somebody says so."""

    fails: bool = False

    def append(self, records: Sequence[Record]) -> None:
        if self.fails:
            raise DiskGone
        super().append(records)


class Heard(list[Meeting]):
    """What a listener was told."""


def workshop(keeper: MemoryKeeper | None = None) -> Workshop:
    made = Workshop(keeper or MemoryKeeper(), HandClock(START))
    made.carry_out([CREATE])
    made.publish()
    return made


def failing() -> tuple[Workshop, FailingKeeper, Heard]:
    keeper, heard = FailingKeeper(), Heard()
    made = workshop(keeper)
    made.listen(heard.append)
    keeper.fails = True
    return made, keeper, heard


def test_two_commands_of_one_batch_see_each_other() -> None:
    answers = workshop().carry_out([StartNext(), FinishItem()])
    assert all(isinstance(answer, Granted) for answer in answers)


def test_a_refusal_leaves_its_neighbours_granted() -> None:
    before, refusal, behind = workshop().carry_out([GOOD, BAD, GOOD])
    assert isinstance(refusal, NoteIsEmpty)
    assert isinstance(before, Granted)
    assert isinstance(behind, Granted)


def test_what_is_granted_has_been_kept() -> None:
    keeper = MemoryKeeper()
    workshop(keeper).carry_out([GOOD, GOOD])
    assert [record.seq for record in keeper.kept] == list(range(1, len(keeper.kept) + 1))


def test_records_carry_the_time_of_the_clock() -> None:
    scene = Scene().after(9).note("نقطة")
    assert scene.keeper.kept[-1].at == scene.now


def test_a_refused_batch_keeps_nothing() -> None:
    keeper = MemoryKeeper()
    made = workshop(keeper)
    before = len(keeper.kept)
    made.carry_out([BAD])
    assert len(keeper.kept) == before


def test_when_the_disk_fails_the_whole_batch_fails() -> None:
    made, _, _ = failing()
    assert [type(answer) for answer in made.carry_out([GOOD, BAD, GOOD])] == [
        DiskGone,
        NoteIsEmpty,
        DiskGone,
    ]


def test_when_the_disk_fails_a_step_that_leaned_on_another_fails_too() -> None:
    made, _, _ = failing()
    answers = made.carry_out([StartNext(), StartNext()])
    assert not any(isinstance(answer, Granted) for answer in answers)


def test_when_the_disk_fails_the_meeting_stays_as_it_was() -> None:
    made, _, _ = failing()
    before = made.meeting
    made.carry_out([GOOD])
    assert made.meeting is before


def test_when_the_disk_fails_nothing_is_published() -> None:
    made, _, heard = failing()
    made.carry_out([GOOD])
    made.publish()
    assert heard == []


def test_after_the_disk_is_back_the_step_can_be_repeated() -> None:
    made, keeper, _ = failing()
    made.carry_out([GOOD])
    keeper.fails = False
    made.carry_out([GOOD])
    assert Workshop(keeper, HandClock(START)).meeting == made.meeting


def test_a_batch_is_published_once() -> None:
    made, heard = workshop(), Heard()
    made.listen(heard.append)
    made.carry_out([GOOD, GOOD])
    made.publish()
    assert heard == [made.meeting]


def test_nothing_new_is_not_published_again() -> None:
    made, heard = workshop(), Heard()
    made.listen(heard.append)
    made.publish()
    assert heard == []


def test_a_meeting_somebody_holds_stays_as_it_was() -> None:
    scene = Scene()
    held = scene.meeting
    scene.note("نقطة")
    assert not held.notebook.entries


def test_a_step_that_changes_nothing_is_granted_with_the_meeting_as_it_stands() -> None:
    scene = Scene().next_item()
    granted = scene.do(WriteNote(Note("", "point", "نقطة")))
    assert granted.meeting == scene.meeting


def test_a_command_without_a_rule_is_not_taken_for_a_refusal() -> None:
    with pytest.raises(TypeError):
        workshop().carry_out([Command()])


def test_a_journal_never_runs_backwards_when_the_clock_does() -> None:
    scene = Scene().next_item()
    before = scene.keeper.kept[-1].at
    scene.clock.set(before - timedelta(hours=1))
    scene.note("بعد تأخير الساعة")
    assert scene.keeper.kept[-1].at == before
