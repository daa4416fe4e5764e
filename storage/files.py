"""Writing a document whole or not at all: the file that was there stays until the new one is on the disk."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from nua_workshop.errors import N_, StorageError


class DocumentNotWritten(StorageError):
    """The place cannot be written to."""

    sentence = N_("{path} could not be written. Choose another folder; nothing there was changed.")


class NoRoomForDocument(StorageError):
    """The disk is full."""

    sentence = N_(
        "The disk is full: {path} was not written, and what was there before is unchanged. "
        "Free some space and try again."
    )


class DocumentIsOpen(StorageError):
    """Another program holds the file, as Word does on Windows."""

    sentence = N_("{path} is open in another program. Close it there and try again.")


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` at `path` in one step that survives a power cut; raises `StorageError`."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, content)
    except PermissionError:
        raise (DocumentIsOpen if path.exists() else DocumentNotWritten)(path=str(path)) from None
    except OSError as trouble:
        is_full = trouble.errno in (errno.ENOSPC, errno.EDQUOT)
        raise (NoRoomForDocument if is_full else DocumentNotWritten)(path=str(path)) from None


def _replace(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    fresh = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
