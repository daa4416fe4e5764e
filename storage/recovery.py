"""Getting back what can be read of a damaged file; the damaged one is set aside, never overwritten."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from nua_workshop.events.event import Record
from storage import chain, encoding, troubles
from storage.keeper import Keeper, private_copy

_ROW = "select at, kind, data, chain from journal where seq = ?"


@dataclass(frozen=True, slots=True)
class Recovered:
    """Where the damaged file lies now, and how many records could be read of it."""

    aside: Path
    records: int


def recover(path: Path, now: datetime) -> Recovered:
    """Set a damaged file aside; in its place comes one with every record up to the first bad one."""
    records = tuple(_readable(path))
    if not records:
        raise troubles.NothingRecoverable(path=str(path))
    fresh = path.with_name(path.name + ".recovering")
    _make(fresh, records)
    aside = _free_name(path, now)
    path.rename(aside)
    for side_file in ("-wal", "-shm"):
        beside = path.with_name(path.name + side_file)
        if beside.exists():
            beside.rename(aside.with_name(aside.name + side_file))
    fresh.rename(path)
    return Recovered(aside, len(records))


def _make(fresh: Path, records: tuple[Record, ...]) -> None:
    # Made whole before the damaged file is moved: a full disk leaves everything as it was.
    fresh.unlink(missing_ok=True)
    keeper = Keeper.make(fresh)
    try:
        if records:
            keeper.append(records)
    finally:
        keeper.close()


def _free_name(path: Path, now: datetime) -> Path:
    stem = f"{path.stem} (damaged {now:%Y-%m-%d %H.%M.%S}"
    aside = path.with_name(f"{stem}){path.suffix}")
    number = 2
    while aside.exists():
        aside = path.with_name(f"{stem}, {number}){path.suffix}")
        number += 1
    return aside


def _readable(path: Path) -> list[Record]:
    with private_copy(path) as copy, closing(sqlite3.connect(copy)) as connection:
        # Lets SQLite read what is there of a file that was cut short; it gives up at once otherwise.
        connection.execute("pragma writable_schema = on")
        return _sound_records(connection)


def _sound_records(connection: sqlite3.Connection) -> list[Record]:
    records: list[Record] = []
    head = chain.BEGINNING
    try:
        while (row := connection.execute(_ROW, (len(records) + 1,)).fetchone()) is not None:
            at, kind, data, link = row
            head = chain.link(head, len(records) + 1, at, kind, data)
            if head != link:
                return records
            event = encoding.read(kind, data)
            records.append(Record(len(records) + 1, encoding.read_instant(at), event))
    except (sqlite3.DatabaseError, UnicodeDecodeError, encoding.Unreadable):
        return records
    return records
