from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from builders import START

from nua_workshop.events.event import Record
from nua_workshop.events.meeting import MeetingOpened
from storage import troubles
from storage.keeper import Keeper, read_journal
from storage.recovery import recover


def changed(path: Path, seq: int, total: int = 6) -> Path:
    """A file whose record `seq` can no longer be read."""
    keeper = Keeper.make(path)
    keeper.append([Record(n, START, MeetingOpened()) for n in range(1, total + 1)])
    keeper.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("update journal set data = '{' where seq = ?", [seq])
    return path


def test_what_comes_before_the_bad_record_is_recovered(tmp_path: Path) -> None:
    path = changed(tmp_path / "a.nua", 4)
    recover(path, START)
    assert [record.seq for record in read_journal(path).records] == [1, 2, 3]


def test_the_damaged_file_is_kept_byte_for_byte(tmp_path: Path) -> None:
    path = changed(tmp_path / "a.nua", 4)
    before = path.read_bytes()
    assert recover(path, START).aside.read_bytes() == before


def test_two_recoveries_in_one_second_keep_both_files(tmp_path: Path) -> None:
    first = recover(changed(tmp_path / "a.nua", 4), START).aside
    (tmp_path / "a.nua").unlink()
    second = recover(changed(tmp_path / "a.nua", 2), START).aside
    assert first != second
    assert first.exists()


def test_a_file_of_which_nothing_can_be_read_is_left_where_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.nua"
    path.write_bytes(b"\xff" * 9000)
    with pytest.raises(troubles.NothingRecoverable):
        recover(path, START)
    assert [(file.name, file.stat().st_size) for file in tmp_path.iterdir()] == [("a.nua", 9000)]


def test_a_recovered_file_can_be_gone_on_with(tmp_path: Path) -> None:
    path = changed(tmp_path / "a.nua", 4)
    recover(path, START)
    keeper = Keeper.open(path)
    keeper.append([Record(4, START, MeetingOpened())])
    keeper.close()
    assert read_journal(path).first_changed is None


def test_when_no_new_file_can_be_made_the_damaged_one_stays(tmp_path: Path) -> None:
    path = changed(tmp_path / "a.nua", 4)
    before = path.read_bytes()
    (tmp_path / "a.nua.recovering").mkdir()
    with pytest.raises((troubles.StorageError, OSError)):
        recover(path, START)
    assert path.read_bytes() == before
