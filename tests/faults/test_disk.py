"""The disk is full, or does not confirm: nothing half-kept, and the work goes on when it is mended."""

from __future__ import annotations

import contextlib
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import ClassVar

import pytest
from builders import START, Scene

from nua_workshop.apply import replayed
from nua_workshop.clock import HandClock
from nua_workshop.commands.notes import WriteNote
from nua_workshop.notes import LONGEST_NOTE, Note
from nua_workshop.workshop import Workshop
from storage import troubles
from storage.keeper import Keeper, read_journal
from ui.session import open_session

LONG = WriteNote(Note("", "point", "ن" * LONGEST_NOTE))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of half a megabyte, where this machine lets a test mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=512k", "none", str(folder)]
    if not sys.platform.startswith("linux") or not mounts(mount):
        pytest.skip("this machine lets no test mount a small disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def mounts(command: list[str]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def filled(scene: Scene, ballast: Path) -> None:
    """Leave no room on the disk of `ballast`, then write until the disk says so."""
    with contextlib.suppress(OSError), ballast.open("wb", buffering=0) as file:
        while True:
            file.write(b"\0" * 4096)
    for _ in range(200):
        scene.do(LONG)


class TestAFullDisk:
    def test_says_what_to_do(self, small_disk: Path) -> None:
        scene = Scene(keeper=Keeper.make(small_disk / "a.nua"))
        with pytest.raises(troubles.DiskIsFull):
            filled(scene, small_disk / "ballast")

    def test_leaves_the_meeting_as_the_file_has_it(self, small_disk: Path) -> None:
        path = small_disk / "a.nua"
        keeper = Keeper.make(path)
        scene = Scene(keeper=keeper)
        with pytest.raises(troubles.DiskIsFull):
            filled(scene, small_disk / "ballast")
        keeper.let_go()
        (small_disk / "ballast").unlink()
        assert replayed(read_journal(path).records) == scene.meeting

    def test_takes_the_step_again_once_there_is_room(self, small_disk: Path) -> None:
        scene = Scene(keeper=Keeper.make(small_disk / "a.nua"))
        with pytest.raises(troubles.DiskIsFull):
            filled(scene, small_disk / "ballast")
        (small_disk / "ballast").unlink()
        before = len(scene.meeting.notebook.entries)
        scene.do(LONG)
        assert len(scene.meeting.notebook.entries) == before + 1

    def test_makes_no_new_meeting(self, small_disk: Path) -> None:
        with (small_disk / "ballast").open("wb", buffering=0) as file, contextlib.suppress(OSError):
            while True:
                file.write(b"\0" * 4096)
        with pytest.raises(troubles.DiskIsFull):
            Keeper.make(small_disk / "a.nua")

    def test_lets_a_file_it_cannot_open_go(self, small_disk: Path) -> None:
        path = small_disk / "a.nua"
        keeper = Keeper.make(path)
        Scene(keeper=keeper)
        keeper.close()
        with (small_disk / "ballast").open("wb", buffering=0) as file, contextlib.suppress(OSError):
            while True:
                file.write(b"\0" * 4096)
        with pytest.raises(troubles.DiskIsFull):
            open_session(path, HandClock(START))
        (small_disk / "ballast").unlink()
        open_session(path, HandClock(START)).close()


class Unsure(sqlite3.Connection):
    """A connection to a disk that does not confirm a commit, before or after it is on the disk."""

    fails: ClassVar[str] = ""

    def execute(self, sql: str, *values: object) -> sqlite3.Cursor:  # type: ignore[override]
        if sql != "COMMIT" or not Unsure.fails:
            return super().execute(sql, *values)
        if Unsure.fails == "after":
            super().execute(sql)
        Unsure.fails = ""
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR_FSYNC
        raise error


@pytest.fixture
def unsure(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Scene:
    monkeypatch.setattr(Unsure, "fails", "")
    monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=Unsure))
    return Scene(keeper=Keeper.make(tmp_path / "a.nua"))


class TestADiskThatDoesNotConfirm:
    def test_says_that_the_step_was_not_counted(self, unsure: Scene) -> None:
        Unsure.fails = "before"
        with pytest.raises(troubles.DiskFails):
            unsure.note("نقطة")

    def test_leaves_the_meeting_as_it_was(self, unsure: Scene) -> None:
        before = unsure.meeting
        Unsure.fails = "before"
        with pytest.raises(troubles.DiskFails):
            unsure.note("نقطة")
        assert unsure.meeting is before

    def test_takes_the_step_again(self, unsure: Scene, tmp_path: Path) -> None:
        Unsure.fails = "before"
        with pytest.raises(troubles.DiskFails):
            unsure.note("نقطة")
        unsure.note("نقطة")
        unsure.keeper.close()  # type: ignore[attr-defined]
        assert replayed(read_journal(tmp_path / "a.nua").records) == unsure.meeting

    def test_never_counts_a_step_twice_that_reached_the_file_after_all(self, unsure: Scene) -> None:
        Unsure.fails = "after"
        with pytest.raises(troubles.DiskFails):
            unsure.note("نقطة")
        with pytest.raises(troubles.JournalRanAhead):
            unsure.note("نقطة")

    def test_shows_after_reopening_what_reached_the_file(
        self, unsure: Scene, tmp_path: Path
    ) -> None:
        Unsure.fails = "after"
        with pytest.raises(troubles.DiskFails):
            unsure.note("نقطة")
        again = Workshop(Keeper.open(tmp_path / "a.nua"), HandClock(START))
        assert len(again.meeting.notebook.entries) == 1
