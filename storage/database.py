"""Opening SQLite the one way this program does: one durable connection that keeps others out.

WAL with `synchronous=full`, because NORMAL loses acknowledged steps in a power cut; EXCLUSIVE, because
two connections must never checkpoint and because that is how a second instance finds out.
"""

from __future__ import annotations

import shutil
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from nua_workshop.errors import StorageError
from storage import migrations, troubles

APPLICATION = 0x6E7561  # “nua”, as SQLite's application_id
_SQLITE = b"SQLite format 3\0"
_FULL = (sqlite3.SQLITE_FULL,)
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
# An ERROR too: our own SQL is right, so it is the tables that are not as they were made.
_BROKEN = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)


def open_database(path: Path) -> Database:
    """Return the open meeting file, brought to the present form; raises `StorageError`."""
    if not path.is_file():
        raise troubles.FileMissing(path=str(path))
    check_begins_like_ours(path)
    if not is_writable(path):
        raise troubles.FileIsReadOnly(path=str(path))
    with troubles_of(path):
        database = _connected(path)
        try:
            _check_kind(database, path)
            _write_ahead(database)
            _bring_up_to_date(database, path)
        except BaseException:
            database.conn.close()
            raise
    return database


def make_database(path: Path) -> Database:
    """Return a new, empty meeting file; raises `StorageError`, never overwrites."""
    if path.exists():
        raise troubles.FileExists(path=str(path))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(exist_ok=False)
    except OSError:
        raise troubles.CannotMakeFile(path=str(path)) from None
    with troubles_of(path):
        database = _connected(path)
        _write_ahead(database)
        database.conn.execute(f"pragma application_id = {APPLICATION}")
        _migrate(database)
    return database


def check_begins_like_ours(path: Path) -> None:
    """Raise `NotAMeetingFile` for a file that is no SQLite file at all, before anything touches it."""
    try:
        with path.open("rb") as file:
            begins = file.read(len(_SQLITE))
    except OSError:
        raise troubles.FileMissing(path=str(path)) from None
    if begins != _SQLITE:
        raise troubles.NotAMeetingFile(path=str(path))


def is_writable(path: Path) -> bool:
    """Return whether somebody meant this file to be written; root could write the others too."""
    anybody = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
    try:
        if not path.stat().st_mode & anybody:
            return False
        with path.open("r+b"):
            return True
    except OSError:
        return False


@contextmanager
def troubles_of(path: Path) -> Iterator[None]:
    """Turn what SQLite says of `path` into the trouble that can be told."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise _trouble(error, path) from error
    except UnicodeDecodeError as error:  # Python could not even read what SQLite said of the damage
        raise troubles.FileIsDamaged(path=str(path)) from error


def _trouble(error: sqlite3.DatabaseError, path: Path) -> StorageError:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:  # Python's own word for text that is no longer UTF-8
        return troubles.FileIsDamaged(path=str(path))
    code &= 0xFF
    if code in _FULL:
        return troubles.DiskIsFull()
    if code in _BUSY:
        return troubles.OpenElsewhere(path=str(path))
    if code in _BROKEN:
        return troubles.FileIsDamaged(path=str(path))
    if code == sqlite3.SQLITE_READONLY:
        return troubles.FileIsReadOnly(path=str(path))
    return troubles.DiskFails()


def _connected(path: Path) -> Database:
    # Opened in one thread, then handed to the inbox thread, which alone uses it.
    connection = sqlite3.connect(path, timeout=0.2, check_same_thread=False)
    database = Database(connection, execute_plugins=False, strict=True)
    connection.execute("pragma locking_mode = exclusive")
    connection.execute("pragma foreign_keys = on")
    # The lock is only taken with the first write.
    connection.execute("begin immediate")
    connection.execute("commit")
    return database


def _write_ahead(database: Database) -> None:
    # Not before the file is known to be ours: this pragma writes into the file's first page.
    database.conn.execute("pragma journal_mode = wal")
    database.conn.execute("pragma synchronous = full")


def _check_kind(database: Database, path: Path) -> None:
    if _pragma(database, "application_id") != APPLICATION:
        raise troubles.NotAMeetingFile(path=str(path))
    if _pragma(database, "user_version") > migrations.FORMAT:
        raise troubles.FileIsNewer(path=str(path))
    if database.conn.execute("pragma quick_check(1)").fetchone()[0] != "ok":
        raise troubles.FileIsDamaged(path=str(path))


def _bring_up_to_date(database: Database, path: Path) -> None:
    if not migrations.steps.pending(database):
        return
    database.conn.execute("pragma wal_checkpoint(truncate)")
    before = path.with_suffix(f".before-{migrations.FORMAT}.nua")
    if not before.exists():
        shutil.copyfile(path, before)
    _migrate(database)


def _migrate(database: Database) -> None:
    migrations.steps.apply(database)
    database.conn.execute(f"pragma user_version = {migrations.FORMAT}")


def _pragma(database: Database, name: str) -> int:
    return int(database.conn.execute(f"pragma {name}").fetchone()[0])
