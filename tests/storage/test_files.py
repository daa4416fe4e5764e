from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from storage.files import (
    DiskFullForFile,
    FileHeldOpen,
    FileNotWritten,
    FolderMissing,
    FolderNotWritable,
    write_whole,
)


def failing(number: int) -> object:
    def fail(*_args: object, **_named: object) -> None:
        raise OSError(number, os.strerror(number))

    return fail


def test_a_new_file_holds_what_was_given(tmp_path: Path) -> None:
    write_whole(tmp_path / "محضر.docx", b"new")
    assert (tmp_path / "محضر.docx").read_bytes() == b"new"


def test_an_old_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"


def test_nothing_else_stays_in_the_folder(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.docx", b"new")
    assert [file.name for file in tmp_path.iterdir()] == ["a.docx"]


def test_others_may_read_the_file(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.docx", b"new")
    assert (tmp_path / "a.docx").stat().st_mode & 0o044 == 0o044


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (errno.ENOSPC, DiskFullForFile),
        (errno.EROFS, FolderNotWritable),
        (errno.EIO, FileNotWritten),
    ],
)
def test_a_disk_that_fails_leaves_the_old_file_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, trouble: type[Exception]
) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", failing(number))
    with pytest.raises(trouble):
        write_whole(path, b"new")
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"a.docx": b"old"}


def test_a_file_word_holds_open_is_told_as_such(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "replace", failing(errno.EACCES))
    with pytest.raises(FileHeldOpen, match=r"a\.docx is open in another program"):
        write_whole(path, b"new")
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"a.docx": b"old"}


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing, match="gone"):
        write_whole(tmp_path / "gone" / "a.docx", b"new")


def test_a_trouble_of_the_system_is_told_in_its_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", failing(errno.EIO))
    with pytest.raises(FileNotWritten, match=os.strerror(errno.EIO)):
        write_whole(tmp_path / "a.docx", b"new")
