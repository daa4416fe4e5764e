from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from builders import START, Scene

from nua_workshop.clock import HandClock
from nua_workshop.events.event import Record
from nua_workshop.events.meeting import MeetingOpened
from nua_workshop.workshop import Workshop
from storage import troubles
from storage.keeper import Keeper, read_journal
from storage.recovery import recover


def kept(path: Path) -> Path:
    keeper = Keeper.make(path)
    keeper.append([Record(1, START, MeetingOpened())])
    keeper.close()
    return path


def test_what_is_kept_is_read_back(tmp_path: Path) -> None:
    assert read_journal(kept(tmp_path / "a.nua")).records == (Record(1, START, MeetingOpened()),)


def test_closing_leaves_one_plain_file(tmp_path: Path) -> None:
    kept(tmp_path / "a.nua")
    assert [file.name for file in tmp_path.iterdir()] == ["a.nua"]


def test_a_new_file_never_overwrites(tmp_path: Path) -> None:
    path = kept(tmp_path / "a.nua")
    with pytest.raises(troubles.FileExists):
        Keeper.make(path)


def test_a_second_instance_is_told(tmp_path: Path) -> None:
    path = kept(tmp_path / "a.nua")
    keeper = Keeper.open(path)
    with pytest.raises(troubles.OpenElsewhere):
        read_journal(path)
    keeper.close()


def test_a_file_of_another_kind_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.nua"
    path.write_bytes("ليس ملف اجتماع".encode() * 100)
    before = path.read_bytes()
    with pytest.raises(troubles.StorageError):
        Keeper.open(path)
    assert path.read_bytes() == before


def test_a_newer_file_is_refused(tmp_path: Path) -> None:
    path = kept(tmp_path / "a.nua")
    with sqlite3.connect(path) as connection:
        connection.execute("pragma user_version = 99")
    connection.close()
    with pytest.raises(troubles.FileIsNewer):
        Keeper.open(path)


def test_a_read_only_file_can_be_read_but_not_written(tmp_path: Path) -> None:
    path = kept(tmp_path / "a.nua")
    path.chmod(0o444)
    assert len(read_journal(path).records) == 1
    with pytest.raises(troubles.FileIsReadOnly):
        Keeper.open(path)


def test_a_file_cut_off_says_so_the_next_time(tmp_path: Path) -> None:
    path = kept(tmp_path / "a.nua")
    keeper = Keeper.open(path)
    keeper.mark_open()
    keeper.let_go()  # as if the process had been killed
    assert Keeper.open(path).was_cut_off


def test_a_record_changed_by_hand_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.nua"
    keeper = Keeper.make(path)
    keeper.append([Record(n, START, MeetingOpened()) for n in (1, 2, 3)])
    keeper.close()
    with sqlite3.connect(path) as connection:
        connection.execute("update journal set at = '2020-01-01T00:00:00+00:00' where seq = 2")
    connection.close()
    assert read_journal(path).first_changed == 2


def test_a_damaged_file_is_set_aside_and_what_can_be_read_is_recovered(tmp_path: Path) -> None:
    path = tmp_path / "a.nua"
    keeper = Keeper.make(path)
    keeper.append([Record(n, START, MeetingOpened()) for n in range(1, 400)])
    keeper.close()
    content = bytearray(path.read_bytes())
    content[-4096:] = b"\xff" * 4096
    path.write_bytes(bytes(content))
    with pytest.raises(troubles.FileIsDamaged):
        Keeper.open(path)
    found = recover(path, START)
    assert found.aside.read_bytes() == bytes(content)
    assert 0 < found.records < 400
    assert len(read_journal(path).records) == found.records


def test_a_meeting_replayed_from_disk_is_the_meeting_that_was_run(tmp_path: Path) -> None:
    keeper = Keeper.make(tmp_path / "a.nua")
    scene = Scene(keeper=keeper)  # type: ignore[arg-type]
    scene.people().next_item().after(5).note("ملاحظة")
    round_id = scene.round()
    scene.ballot(scene.ids()[0], round_id, TRN=3, WAT=2)
    keeper.close()
    again = Workshop(Keeper.open(tmp_path / "a.nua"), HandClock(START))
    assert again.meeting == scene.meeting


def test_a_record_taken_out_is_missed_at_its_place(tmp_path: Path) -> None:
    path = three(tmp_path / "a.nua")
    change(path, "delete from journal where seq = 2")
    assert read_journal(path).first_changed == 2


def test_a_record_taken_off_the_end_is_missed(tmp_path: Path) -> None:
    path = three(tmp_path / "a.nua")
    change(path, "delete from journal where seq = 3")
    assert read_journal(path).first_changed == 3


def test_a_record_added_by_hand_is_named(tmp_path: Path) -> None:
    path = three(tmp_path / "a.nua")
    change(path, "insert into journal select 4, at, kind, data, chain from journal where seq = 3")
    assert read_journal(path).first_changed == 4


def test_a_meeting_with_a_record_taken_out_can_still_go_on(tmp_path: Path) -> None:
    path = three(tmp_path / "a.nua")
    change(path, "delete from journal where seq = 2")
    keeper = Keeper.open(path)
    keeper.append([Record(4, START, MeetingOpened())])
    keeper.close()
    assert [record.seq for record in read_journal(path).records] == [1, 3, 4]


def test_an_end_written_over_by_hand_is_noticed(tmp_path: Path) -> None:
    path = three(tmp_path / "a.nua")
    change(path, "update meta set value = 'x' where name = 'end'")
    assert read_journal(path).first_changed is not None


def test_text_that_is_no_longer_text_is_damage(tmp_path: Path) -> None:
    path = three(tmp_path / "a.nua")
    change(path, "update journal set data = cast(x'ff7b' as text) where seq = 2")
    with pytest.raises(troubles.FileIsDamaged):
        Keeper.open(path)


def test_a_damaged_file_is_let_go_of(tmp_path: Path) -> None:
    path = three(tmp_path / "a.nua")
    change(path, "update journal set data = '{' where seq = 2")
    with pytest.raises(troubles.FileIsDamaged):
        Keeper.open(path)
    change(path, "delete from journal")


def test_closing_twice_does_nothing_more(tmp_path: Path) -> None:
    keeper = Keeper.make(tmp_path / "a.nua")
    keeper.close()
    keeper.close()


def three(path: Path) -> Path:
    """A closed file of three records."""
    keeper = Keeper.make(path)
    keeper.append([Record(n, START, MeetingOpened()) for n in (1, 2, 3)])
    keeper.close()
    return path


def change(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    with connection:
        connection.execute(statement)
    connection.close()
