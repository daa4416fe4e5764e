"""The journal in a meeting file: everything is appended, nothing is ever changed."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from nua_workshop.errors import StorageError
from nua_workshop.events.event import Record
from storage import chain, encoding, troubles
from storage.database import is_writable, make_database, open_database, troubles_of

_READ = "select seq, at, kind, data, chain from journal order by seq"
_INSERT = "insert into journal (seq, at, kind, data, chain) values (?, ?, ?, ?, ?)"
_KEEP_END = "insert or replace into meta (name, value) values ('end', ?)"
_END = "select value from meta where name = 'end'"


@dataclass(frozen=True, slots=True)
class Journal:
    """What a file holds: the records that can be read, and the first that was changed, if any."""

    records: tuple[Record, ...]
    head: str
    first_changed: int | None = None
    is_whole: bool = True


class Keeper:
    """The one writer of one meeting file; raises `StorageError` for whatever the disk says."""

    def __init__(self, path: Path, database: Database) -> None:
        self.path = path
        self._database: Database | None = database
        try:
            self._journal = _read(database, path)
            if not self._journal.is_whole:
                raise troubles.FileIsDamaged(path=str(path))
        except StorageError:
            database.conn.close()
            raise
        self._seq, self._head = _last_seq(self._journal.records), self._journal.head

    @classmethod
    def open(cls, path: Path) -> Keeper:
        """Return the keeper of an existing file."""
        return cls(path, open_database(path))

    @classmethod
    def make(cls, path: Path) -> Keeper:
        """Return the keeper of a new file."""
        return cls(path, make_database(path))

    @property
    def was_cut_off(self) -> bool:
        """Whether the program ended last time without closing the file."""
        rows = self._open().query("select value from meta where name = 'open'")
        return next(rows, None) is not None

    @property
    def first_changed(self) -> int | None:
        """The first record somebody changed behind the program's back, or None."""
        return self._journal.first_changed

    def records(self) -> tuple[Record, ...]:
        """Return the journal as it was when the file was opened."""
        return self._journal.records

    def mark_open(self) -> None:
        """Note in the file that a meeting is being run from it, until `close`."""
        with troubles_of(self.path):
            self._open().execute("insert or replace into meta (name, value) values ('open', '1')")

    def append(self, records: Sequence[Record]) -> None:
        """Keep records in one durable transaction; when this returns they survive a power cut."""
        rows, head = _rows(records, self._head)
        database = self._open()
        try:
            with troubles_of(self.path), database.atomic():
                database.conn.executemany(_INSERT, rows)
        except troubles.DiskFails:
            # After a failed fsync the handle may lie: let it go, look again before the next step.
            self.let_go()
            raise
        self._seq, self._head = records[-1].seq, head

    def close(self) -> None:
        """Leave one plain file: everything checkpointed, no side files."""
        if self._database is None:
            return
        try:
            with troubles_of(self.path):
                self._database.execute("delete from meta where name = 'open'")
                self._database.execute(_KEEP_END, [f"{self._seq} {self._head}"])
                self._database.conn.execute("pragma wal_checkpoint(truncate)")
        finally:
            self.let_go()

    def let_go(self) -> None:
        """Close the file as it is, as if the process had ended; `close` is the proper way."""
        if self._database is not None:
            self._database.conn.close()
        self._database = None

    def _open(self) -> Database:
        if self._database is None:
            database = open_database(self.path)
            try:
                if _read(database, self.path).head != self._head:
                    raise troubles.JournalRanAhead
            except StorageError:
                database.conn.close()
                raise
            self._database = database
        return self._database


class ReadingKeeper:
    """Keeps nothing: the journal of a file that can only be read, so that it can be looked at."""

    was_cut_off = False

    def __init__(self, path: Path) -> None:
        self.path = path
        self._journal = read_journal(path)
        if not self._journal.is_whole:
            raise troubles.FileIsDamaged(path=str(path))

    @property
    def first_changed(self) -> int | None:
        """The first record somebody changed behind the program's back, or None."""
        return self._journal.first_changed

    def records(self) -> tuple[Record, ...]:
        """Return the journal."""
        return self._journal.records

    def append(self, records: Sequence[Record]) -> None:
        """Raise `FileIsReadOnly`."""
        raise troubles.FileIsReadOnly(path=str(self.path))

    def close(self) -> None:
        """Let go of nothing, for nothing is held."""

    def let_go(self) -> None:
        """Let go of nothing."""


def read_journal(path: Path) -> Journal:
    """Return what a file holds; a read-only one is read through a private copy."""
    if path.is_file() and not is_writable(path):
        with private_copy(path) as copy:
            return read_journal(copy)
    database = open_database(path)
    try:
        return _read(database, path)
    finally:
        database.conn.close()


@contextmanager
def private_copy(path: Path) -> Iterator[Path]:
    """Lend a copy of a file and of its unfinished writes, for reading without touching the file."""
    with tempfile.TemporaryDirectory(prefix="nua-") as folder:
        copy = Path(folder) / path.name
        copy.write_bytes(path.read_bytes())
        wal = path.with_name(path.name + "-wal")
        if wal.exists():
            copy.with_name(wal.name).write_bytes(wal.read_bytes())
        yield copy


def _rows(records: Sequence[Record], head: str) -> tuple[list[tuple[object, ...]], str]:
    rows: list[tuple[object, ...]] = []
    for record in records:
        at, kind = encoding.written_instant(record.at), type(record.event).__name__
        data = encoding.written(record.event)
        head = chain.link(head, record.seq, at, kind, data)
        rows.append((record.seq, at, kind, data, head))
    return rows, head


def _read(database: Database, path: Path) -> Journal:
    with troubles_of(path):
        rows = database.conn.execute(_READ).fetchall()
        end = database.conn.execute(_END).fetchone()
    records: list[Record] = []
    links, first_changed = [chain.BEGINNING], None
    for place, (seq, at, kind, data, link) in enumerate(rows, start=1):
        if chain.link(links[-1], seq, at, kind, data) != link and first_changed is None:
            first_changed = min(seq, place)  # a record taken out is missed at its place
        try:
            records.append(Record(seq, encoding.read_instant(at), encoding.read(kind, data)))
        except encoding.Unreadable:
            return Journal(tuple(records), links[-1], first_changed or seq, is_whole=False)
        links.append(link)
    if first_changed is None and end is not None:
        first_changed = _missing_at_the_end(end[0], links)
    return Journal(tuple(records), links[-1], first_changed)


def _last_seq(records: tuple[Record, ...]) -> int:
    return records[-1].seq if records else 0


def _missing_at_the_end(end: str, links: list[str]) -> int | None:
    """Return the first record gone, if the file no longer holds what it held when it was closed."""
    seq, _, link = end.partition(" ")
    if not (seq.isascii() and seq.isdecimal()):
        return max(len(links) - 1, 1)
    held = int(seq)
    if held < len(links):
        return None if links[held] == link else held
    return len(links)
