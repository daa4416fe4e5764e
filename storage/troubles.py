"""What can go wrong with a meeting file, each with a sentence: which file, and what to do."""

from __future__ import annotations

from nua_workshop.errors import N_, StorageError


class FileMissing(StorageError):
    """There is no such file."""

    sentence = N_("There is no file at {path}.")


class NotAMeetingFile(StorageError):
    """A file of another kind."""

    sentence = N_("{path} is not a meeting file of this program. Nothing in it was changed.")


class FileIsNewer(StorageError):
    """A file of a later version of the program."""

    sentence = N_(
        "{path} was made by a newer version of this program. Nothing in it was changed; "
        "open it with that version."
    )


class FileIsDamaged(StorageError):
    """A file SQLite or the journal can no longer read whole."""

    sentence = N_(
        "{path} is damaged and was left as it is. Open it in the window: a copy is set aside and "
        "everything that can still be read is recovered."
    )


class NothingRecoverable(StorageError):
    """A damaged file of which not one record can be read."""

    sentence = N_(
        "{path} is damaged and nothing of the meeting could be read. It was left as it is; "
        "open a copy of it if there is one."
    )


class OpenElsewhere(StorageError):
    """Another instance of the program works on the file."""

    sentence = N_(
        "{path} is open in another window of this program. Go on there, or close it first."
    )


class FileIsReadOnly(StorageError):
    """A file or folder that cannot be written."""

    sentence = N_(
        "{path} can only be read. It is open for reading; to go on with the meeting, save a copy "
        "in another folder."
    )


class CannotMakeFile(StorageError):
    """A new file cannot be made where it was asked for."""

    sentence = N_("No file can be made at {path}. Choose another folder.")


class FileExists(StorageError):
    """A new file would overwrite another."""

    sentence = N_("There is already a file at {path}. Choose another name.")


class DiskIsFull(StorageError):
    """No room left for the journal."""

    sentence = N_(
        "The disk is full. The last step was not saved; everything before it is safe. "
        "Free some space and repeat the step."
    )


class DiskFails(StorageError):
    """The disk did not confirm a write."""

    sentence = N_(
        "The disk did not confirm the last step, so it was not counted. Everything before it is "
        "safe. Repeat the step; if it fails again, copy the file to another disk."
    )


class JournalRanAhead(StorageError):
    """After a failed write the file holds a step the program was told had failed."""

    sentence = N_(
        "After the disk failed, the file holds a step this window does not show. Close the meeting "
        "and open it again; nothing is lost."
    )
