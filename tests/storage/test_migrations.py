from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from builders import START

from nua_workshop.events.event import Record
from nua_workshop.events.meeting import MeetingOpened
from storage import migrations
from storage.keeper import Keeper


def old(path: Path) -> Path:
    """A file from before the second step: the journal stands, the rest does not."""
    keeper = Keeper.make(path)
    keeper.append([Record(1, START, MeetingOpened())])
    keeper.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("drop table meta")
        connection.execute("delete from _sqlite_migrations where name like '%meta'")
        connection.execute("pragma user_version = 0")
    return path


def test_an_older_file_is_brought_up_to_date(tmp_path: Path) -> None:
    keeper = Keeper.open(old(tmp_path / "a.nua"))
    assert [record.seq for record in keeper.records()] == [1]
    keeper.close()


def test_an_older_file_is_copied_first(tmp_path: Path) -> None:
    path = old(tmp_path / "a.nua")
    before = shutil.copyfile(path, tmp_path / "before")
    Keeper.open(path).close()
    copy = path.with_suffix(f".before-{migrations.FORMAT}.nua")
    assert copy.read_bytes() == before.read_bytes()


def test_a_present_file_is_not_copied(tmp_path: Path) -> None:
    Keeper.make(tmp_path / "a.nua").close()
    Keeper.open(tmp_path / "a.nua").close()
    assert [file.name for file in tmp_path.iterdir()] == ["a.nua"]
