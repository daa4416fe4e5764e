from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from builders import DAY, ITEMS, START
from machine import Machine

from nua_workshop.clock import HandClock, MachineClock
from nua_workshop.commands.agenda import StartNext
from nua_workshop.commands.meeting import CloseMeeting, CreateMeeting
from nua_workshop.commands.notes import WriteNote
from nua_workshop.details import Details, TitleMissing
from nua_workshop.inbox import FileWasClosed
from nua_workshop.notes import Note
from nua_workshop.rules.decide import NoMeetingYet
from nua_workshop.timer import countdown
from storage import troubles
from storage.keeper import Keeper
from ui.session import Session, make_session, open_session

WANTED = CreateMeeting(Details("اجتماع"), (DAY,), "Asia/Amman", items=ITEMS)
NOTE = WriteNote(Note("", "point", "نقطة"))
MINUTE = timedelta(minutes=1)


def running(path: Path) -> Session:
    session = make_session(path, MachineClock(), WANTED)
    session.inbox.post(StartNext()).result()
    return session


def left(session: Session) -> timedelta:
    run = session.meeting.timer.current
    assert run is not None
    return countdown(run, session.meeting.agenda.item(run.item_id), session.clock.now()).left


def test_a_killed_meeting_goes_on_at_the_right_second(tmp_path: Path, machine: Machine) -> None:
    running(tmp_path / "a.nua").let_go()
    machine.run(7 * MINUTE)
    again = open_session(tmp_path / "a.nua", MachineClock())
    assert left(again) == 13 * MINUTE
    again.close()


def test_setting_the_computers_clock_meanwhile_moves_nothing(
    tmp_path: Path, machine: Machine
) -> None:
    running(tmp_path / "a.nua").let_go()
    machine.run(7 * MINUTE)
    machine.wall -= timedelta(hours=2)
    again = open_session(tmp_path / "a.nua", MachineClock())
    assert left(again) == 13 * MINUTE
    again.close()


def test_after_a_restart_of_the_machine_the_wall_clock_is_believed_and_it_is_said(
    tmp_path: Path, machine: Machine
) -> None:
    running(tmp_path / "a.nua").let_go()
    machine.boot, machine.counter = "boot-2", timedelta()
    machine.wall += 7 * MINUTE
    again = open_session(tmp_path / "a.nua", MachineClock())
    assert (left(again), again.opening.same_boot) == (13 * MINUTE, False)
    again.close()


def test_a_meeting_that_is_over_does_not_bind_the_clock(tmp_path: Path, machine: Machine) -> None:
    session = running(tmp_path / "a.nua")
    session.inbox.post(CloseMeeting()).result()
    session.close()
    machine.wall += timedelta(hours=2)
    again = open_session(tmp_path / "a.nua", MachineClock())
    assert again.clock.now() == machine.wall
    again.close()


def test_a_meeting_closed_properly_was_not_cut_off(tmp_path: Path) -> None:
    make_session(tmp_path / "a.nua", HandClock(START), WANTED).close()
    again = open_session(tmp_path / "a.nua", HandClock(START))
    again.close()
    assert not again.opening.was_cut_off


def test_a_killed_meeting_was_cut_off(tmp_path: Path) -> None:
    make_session(tmp_path / "a.nua", HandClock(START), WANTED).let_go()
    again = open_session(tmp_path / "a.nua", HandClock(START))
    again.close()
    assert again.opening.was_cut_off


def test_what_was_kept_is_there_again(tmp_path: Path) -> None:
    session = make_session(tmp_path / "a.nua", HandClock(START), WANTED)
    session.inbox.post(NOTE).result()
    session.let_go()
    again = open_session(tmp_path / "a.nua", HandClock(START))
    assert again.meeting.notebook == session.meeting.notebook
    again.close()


def test_a_refused_meeting_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(TitleMissing):
        make_session(
            tmp_path / "a.nua", HandClock(START), CreateMeeting(Details(""), (DAY,), "Asia/Amman")
        )
    assert list(tmp_path.iterdir()) == []


def test_a_new_meeting_never_takes_the_place_of_another(tmp_path: Path) -> None:
    (tmp_path / "a.nua").write_bytes(b"x")
    with pytest.raises(troubles.FileExists):
        make_session(tmp_path / "a.nua", HandClock(START), WANTED)
    assert (tmp_path / "a.nua").read_bytes() == b"x"


def test_a_file_without_a_meeting_is_refused_and_let_go(tmp_path: Path) -> None:
    Keeper.make(tmp_path / "a.nua").close()
    with pytest.raises(NoMeetingYet):
        open_session(tmp_path / "a.nua", HandClock(START))
    Keeper.open(tmp_path / "a.nua").close()


def test_a_file_that_can_only_be_read_says_so(tmp_path: Path) -> None:
    make_session(tmp_path / "a.nua", HandClock(START), WANTED).close()
    (tmp_path / "a.nua").chmod(0o444)
    again = open_session(tmp_path / "a.nua", HandClock(START))
    again.close()
    assert again.opening.is_read_only


def test_a_file_that_can_only_be_read_takes_no_step(tmp_path: Path) -> None:
    make_session(tmp_path / "a.nua", HandClock(START), WANTED).close()
    (tmp_path / "a.nua").chmod(0o444)
    again = open_session(tmp_path / "a.nua", HandClock(START))
    with pytest.raises(troubles.FileIsReadOnly):
        again.inbox.post(NOTE).result()
    again.close()


def test_a_closed_meeting_takes_no_more_letters(tmp_path: Path) -> None:
    session = make_session(tmp_path / "a.nua", HandClock(START), WANTED)
    session.close()
    with pytest.raises(FileWasClosed):
        session.inbox.post(NOTE).result(20)
