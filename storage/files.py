"""Whole files written so that a reader finds the old one or the new one, never half of either.

Documents that leave the program go this way: minutes, sheets, tables.
"""

from __future__ import annotations

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from nua_workshop.errors import N_, StorageError
from storage.troubles import CannotMakeFile


class DiskFullForFile(StorageError):
    """No room for a document."""

    sentence = N_(
        "The disk is full, so {name} was not completely written. The file that was there before, "
        "if any, is intact. Free some space and try again, or choose another disk."
    )


class FolderNotWritable(StorageError):
    """A document may not be written there."""

    sentence = N_(
        "{name} may not be written in {folder}. The file that was there before, if any, is intact. "
        "Choose another folder."
    )


class FileHeldOpen(StorageError):
    """Another program, mostly Word, holds the document."""

    sentence = N_(
        "{name} is open in another program. Close it there and try again, or choose another name. "
        "The file that was there before is intact."
    )


class FolderMissing(StorageError):
    """The folder a document should go to is not there."""

    sentence = N_("There is no folder {folder}. Choose another one for {name}.")


class FileNotWritten(StorageError):
    """A document could not be written for a reason only the system knows."""

    sentence = N_(
        "{name} was not completely written. The file that was there before, if any, is intact. "
        "The system says: {reason}"
    )


_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_HELD = frozenset({errno.EBUSY, errno.ETXTBSY})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_MISSING = frozenset({errno.ENOENT, errno.ENOTDIR})


def write_whole(path: Path, content: bytes) -> None:
    """Write `content` to `path` durably, in place of what was there; raises a `StorageError`."""
    try:
        temporary = _written_beside(path, content)
    except OSError as low:
        raise _trouble(path, low) from low
    try:
        os.replace(temporary, path)
        _confirm_folder(path.parent)
    except OSError as low:
        with suppress(OSError):
            temporary.unlink()
        raise _refused_replacing(path, low) from low


def _written_beside(path: Path, content: bytes) -> Path:
    """Return a new file in the same folder that holds `content`, confirmed by the disk."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_usual_mode(path))
    except OSError:
        with suppress(OSError):
            temporary.unlink()
        raise
    return temporary


def _usual_mode(path: Path) -> int:
    """Return who may read the file: as before, or everybody here; temporary files are stricter."""
    return path.stat().st_mode & 0o777 if path.exists() else 0o644


def _confirm_folder(folder: Path) -> None:
    # The new name is only safe once the folder is; Windows has no such call and needs none.
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _refused_replacing(path: Path, low: OSError) -> StorageError:
    # Windows refuses to replace a file that Word holds open, and calls it a lack of permission.
    is_held = low.errno in _HELD or (isinstance(low, PermissionError) and path.exists())
    return FileHeldOpen(name=path.name) if is_held else _trouble(path, low)


def _trouble(path: Path, low: OSError) -> StorageError:
    if low.errno in _FULL:
        return DiskFullForFile(name=path.name)
    if low.errno in _FORBIDDEN:
        return FolderNotWritable(name=path.name, folder=str(path.parent))
    if low.errno in _MISSING:
        return FolderMissing(name=path.name, folder=str(path.parent))
    return FileNotWritten(name=path.name, reason=low.strerror or type(low).__name__)


def folder_made(folder: Path) -> Path:
    """Return `folder`, made where it was missing; raises `CannotMakeFile`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise CannotMakeFile(path=str(folder)) from None
    return folder
