from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from nua_workshop.errors import StorageError
from storage import migrations, troubles
from storage.database import make_database, open_database


def made(path: Path) -> Path:
    make_database(path).conn.close()
    return path


def pragma(path: Path, name: str) -> object:
    database = open_database(path)
    with closing(database.conn):
        return database.conn.execute(f"pragma {name}").fetchone()[0]


@pytest.mark.parametrize(
    ("name", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("locking_mode", "exclusive")],
)
def test_a_file_is_opened_the_durable_way(tmp_path: Path, name: str, value: object) -> None:
    assert pragma(made(tmp_path / "a.nua"), name) == value


def test_a_new_file_has_the_present_form(tmp_path: Path) -> None:
    assert pragma(made(tmp_path / "a.nua"), "user_version") == migrations.FORMAT


def test_a_folder_that_is_not_there_is_made(tmp_path: Path) -> None:
    assert made(tmp_path / "new" / "folder" / "a.nua").is_file()


def test_a_file_cannot_be_made_inside_a_file(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("")
    with pytest.raises(troubles.CannotMakeFile):
        make_database(tmp_path / "a" / "b.nua")


def test_a_missing_file_is_not_made_by_opening_it(tmp_path: Path) -> None:
    with pytest.raises(troubles.FileMissing):
        open_database(tmp_path / "a.nua")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(troubles.FileMissing):
        open_database(tmp_path)


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_a_database_of_another_program_is_refused_and_not_changed(
    tmp_path: Path, mode: str
) -> None:
    path = tmp_path / "other.nua"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"pragma journal_mode = {mode}")
        connection.execute("create table notes (text)")
    before = path.read_bytes()
    with pytest.raises(troubles.NotAMeetingFile):
        open_database(path)
    assert path.read_bytes() == before


def test_a_newer_file_is_not_changed(tmp_path: Path) -> None:
    path = made(tmp_path / "a.nua")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("pragma user_version = 99")
    before = path.read_bytes()
    with pytest.raises(troubles.FileIsNewer):
        open_database(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"x", b"SQLite format 3\0", b"\0" * 5000])
def test_what_is_no_database_is_refused_and_not_changed(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.nua"
    path.write_bytes(content)
    with pytest.raises(StorageError):
        open_database(path)
    assert path.read_bytes() == content


def test_a_file_that_was_refused_can_be_opened_by_others(tmp_path: Path) -> None:
    path = made(tmp_path / "a.nua")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("pragma user_version = 99")
    with pytest.raises(troubles.FileIsNewer):
        open_database(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("pragma user_version = 1")
    open_database(path).conn.close()


def test_every_trouble_has_a_sentence_of_its_own() -> None:
    kinds = [
        kind
        for kind in vars(troubles).values()
        if isinstance(kind, type) and issubclass(kind, StorageError) and kind is not StorageError
    ]
    assert len({kind.sentence for kind in kinds}) == len(kinds)
