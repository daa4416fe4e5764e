from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pytest
from builders import DAY, START, MemoryKeeper
from conftest import Log

from nua_workshop.clock import HandClock
from nua_workshop.commands.command import Command
from nua_workshop.commands.meeting import CreateMeeting
from nua_workshop.commands.notes import WriteNote
from nua_workshop.details import Details
from nua_workshop.events.event import Record
from nua_workshop.inbox import FileWasClosed, Inbox
from nua_workshop.meeting import Meeting
from nua_workshop.notes import Note, NoteIsEmpty
from nua_workshop.workshop import Workshop

PATIENCE = 20.0
"""Seconds after which a test gives up; nothing here takes any time."""


@dataclass
class GatedKeeper(MemoryKeeper):
    """A keeper that lets nothing through until the gate is opened, so that letters pile up."""

    gate: threading.Event = field(default_factory=threading.Event)
    reached: threading.Event = field(default_factory=threading.Event)
    batches: int = 0

    def append(self, records: Sequence[Record]) -> None:
        self.reached.set()
        assert self.gate.wait(PATIENCE)
        self.batches += 1
        super().append(records)


def note(text: str = "نقطة") -> WriteNote:
    return WriteNote(Note("", "point", text))


def texts(meeting: Meeting) -> list[str]:
    return [entry.note.text for entry in meeting.notebook.entries.values()]


def with_meeting(keeper: MemoryKeeper) -> Inbox:
    workshop = Workshop(keeper, HandClock(START))
    workshop.carry_out([CreateMeeting(Details("اجتماع"), (DAY,), "Asia/Amman")])
    return Inbox(workshop)


@pytest.fixture
def inbox() -> Iterator[Inbox]:
    opened = with_meeting(MemoryKeeper())
    yield opened
    opened.close()


@pytest.fixture
def gated() -> Iterator[tuple[Inbox, GatedKeeper]]:
    """An inbox that is busy keeping a first note until the gate is opened."""
    keeper = GatedKeeper()
    keeper.gate.set()
    opened = with_meeting(keeper)
    keeper.gate.clear()
    keeper.reached.clear()
    opened.post(note("الأولى"))
    assert keeper.reached.wait(PATIENCE)
    yield opened, keeper
    keeper.gate.set()
    opened.close()


def test_a_command_is_answered(inbox: Inbox) -> None:
    assert texts(inbox.post(note()).result(PATIENCE).meeting) == ["نقطة"]


def test_a_refusal_reaches_whoever_asked(inbox: Inbox) -> None:
    with pytest.raises(NoteIsEmpty):
        inbox.post(note("")).result(PATIENCE)


def test_what_one_thread_posts_stays_in_its_order(inbox: Inbox) -> None:
    replies = [inbox.post(note(str(n))) for n in range(300)]
    replies[-1].result(PATIENCE)
    assert texts(inbox.workshop.meeting) == [str(n) for n in range(300)]


def test_many_threads_posting_at_once_lose_nothing_and_keep_their_order(inbox: Inbox) -> None:
    def post(name: str) -> None:
        for reply in [inbox.post(note(f"{name} {n}")) for n in range(50)]:
            reply.result(PATIENCE)

    threads = [threading.Thread(target=post, args=(name,)) for name in "abcdefgh"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    written = texts(inbox.workshop.meeting)
    assert [[t for t in written if t[0] == name] for name in "abcdefgh"] == [
        [f"{name} {n}" for n in range(50)] for name in "abcdefgh"
    ]


def test_what_waits_is_kept_as_one_batch(gated: tuple[Inbox, GatedKeeper]) -> None:
    inbox, keeper = gated
    before = keeper.batches
    replies = [inbox.post(note(str(n))) for n in range(100)]
    keeper.gate.set()
    replies[-1].result(PATIENCE)
    assert keeper.batches - before == 2  # the first note, and all the others


def test_nothing_is_answered_before_it_is_kept(gated: tuple[Inbox, GatedKeeper]) -> None:
    inbox, _ = gated
    assert not inbox.post(note()).done()


def test_nothing_is_shown_before_it_is_kept(gated: tuple[Inbox, GatedKeeper]) -> None:
    inbox, _ = gated
    assert texts(inbox.workshop.meeting) == []


def test_closing_answers_what_waits(gated: tuple[Inbox, GatedKeeper]) -> None:
    inbox, keeper = gated
    reply = inbox.post(note("الثانية"))
    keeper.gate.set()
    inbox.close()
    assert texts(reply.result(PATIENCE).meeting) == ["الأولى", "الثانية"]


def test_whoever_gave_up_waiting_does_not_stop_the_others(
    gated: tuple[Inbox, GatedKeeper],
) -> None:
    inbox, keeper = gated
    given_up, other = inbox.post(note("ملغاة")), inbox.post(note("الثانية"))
    assert given_up.cancel()
    keeper.gate.set()
    assert texts(other.result(PATIENCE).meeting) == ["الأولى", "الثانية"]


def test_a_step_on_its_way_can_no_longer_be_given_up(gated: tuple[Inbox, GatedKeeper]) -> None:
    inbox, keeper = gated
    reply = inbox.post(note("الثانية"))
    keeper.gate.set()
    reply.result(PATIENCE)
    assert not reply.cancel()


def test_a_letter_after_the_closing_is_turned_away(inbox: Inbox) -> None:
    inbox.close()
    with pytest.raises(FileWasClosed):
        inbox.post(note()).result(PATIENCE)


def test_a_fault_of_ours_reaches_whoever_asked(inbox: Inbox, log: Log) -> None:
    log.expect("no rule for Command")
    with pytest.raises(TypeError):
        inbox.post(Command()).result(PATIENCE)


def test_after_a_fault_the_inbox_goes_on(inbox: Inbox, log: Log) -> None:
    log.expect("no rule for Command")
    inbox.post(Command()).exception(PATIENCE)
    assert texts(inbox.post(note()).result(PATIENCE).meeting) == ["نقطة"]


def test_a_fault_fails_its_batch_and_nothing_of_it_is_kept(
    gated: tuple[Inbox, GatedKeeper], log: Log
) -> None:
    log.expect("a batch of 2 commands failed")
    inbox, keeper = gated
    innocent, faulty = inbox.post(note("بريئة")), inbox.post(Command())
    keeper.gate.set()
    faulty.exception(PATIENCE)
    assert isinstance(innocent.exception(PATIENCE), TypeError)
    assert texts(inbox.workshop.meeting) == ["الأولى"]


def test_a_listener_is_told_before_the_answer(inbox: Inbox) -> None:
    heard: list[Meeting] = []
    inbox.workshop.listen(heard.append)
    granted = inbox.post(note()).result(PATIENCE)
    assert heard == [granted.meeting]


def test_a_fault_in_a_screen_does_not_undo_what_was_kept(inbox: Inbox, log: Log) -> None:
    log.expect("a listener failed")

    def broken(meeting: Meeting) -> None:
        raise RuntimeError(meeting.seq)

    inbox.workshop.listen(broken)
    assert texts(inbox.post(note()).result(PATIENCE).meeting) == ["نقطة"]
