"""The one composition root: here storage, phones' server and windows are built and handed to each other.

What the command line asks for goes through here too, so that it does just what the window does.
"""

from __future__ import annotations

import os
import signal
import tempfile
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from nua_workshop import codes
from nua_workshop.clock import MachineClock
from nua_workshop.commands.meeting import CreateMeeting
from nua_workshop.commands.voting import OpenRound
from nua_workshop.intake.choices import Choices
from nua_workshop.intake.note import read_note
from nua_workshop.meeting import Meeting
from nua_workshop.minutes.record import MinutesKind
from nua_workshop.moments import moments
from nua_workshop.places import resource, state_folder
from nua_workshop.rehearsal import Cast
from nua_workshop.settings import Settings, load
from nua_workshop.summaries import Summary, Verdict
from nua_workshop.wording import Wording
from ui import documents, reading
from ui.diary import keep_diary
from ui.session import make_session, open_session

SAMPLES = ("launch_amman.txt", "launch_morocco.txt", "review_workshop_amman.txt")


def read_meeting(path: Path) -> Meeting:
    """Return the meeting in a file."""
    return reading.read_meeting(path)


def verify(path: Path) -> Verdict:
    """Return whether a file still holds what was written."""
    return reading.verify(path)


def sample_note(name: str = SAMPLES[0]) -> Path:
    """Return a concept note that comes with the program."""
    return Path(str(resource(f"samples/{name}")))


def make_meeting(path: Path, made: CreateMeeting) -> None:
    """Make a meeting file."""
    make_session(path, MachineClock(), made).close()


def write_minutes(meeting: Meeting, out: Path, kind: MinutesKind, words: Wording) -> None:
    """Write the minutes of a meeting as they stand now."""
    documents.write_minutes(meeting, out, kind, words, MachineClock().now())


def rehearse(folder: Path, made: CreateMeeting, cast: Cast, words: Wording) -> Summary:
    """Play a whole meeting and leave its file, its minutes and its pictures in `folder`."""
    from ui.rehearsing import rehearse as play

    meeting = folder / "meeting.nua"
    summary = play(meeting, made, cast, words, words_for(words))
    played = read_meeting(meeting)
    closed_at = played.closed_at or MachineClock().now()
    documents.write_minutes(played, folder / "minutes.docx", "mahdar", words, closed_at)
    pictures = _pictures_of(meeting, folder / "screenshots", (1366, 768), words)
    return replace(
        summary,
        minutes="minutes.docx",
        screenshots=tuple(str(path.relative_to(folder)) for path in pictures),
    )


def take_screenshots(folder: Path, size: tuple[int, int], words: Wording) -> tuple[Path, ...]:
    """Return pictures of every page and every hall state, taken from a meeting rehearsed for them."""
    from nua_workshop.preparing import wanted
    from storage.files import folder_made
    from ui.rehearsing import rehearse as play

    folder_made(folder)
    with tempfile.TemporaryDirectory(prefix="nua-") as place:
        meeting = Path(place) / "meeting.nua"
        made = wanted(read_note(sample_note()), Choices(), words, Settings().cities)
        play(meeting, made, Cast(), words, words_for(words))
        return _pictures_of(meeting, folder, size, words)


def serve(path: Path, host: str, port: int, round_id: str | None) -> None:
    """Run the phones' server of a meeting until it is interrupted; prints its address."""
    from ui.phone.server import PhoneServer

    session = open_session(path, MachineClock())
    server = PhoneServer(
        session.inbox, words_for(_settings().wording), codes.system_dice(), host, port
    )
    try:
        if round_id is not None:
            session.inbox.post(OpenRound(round_id)).result()
        print(server.start().url, flush=True)  # noqa: T201 - the answer of this command
        _until_interrupted()
    finally:
        server.stop()
        session.close()


def open_window(arguments: Sequence[str]) -> int:
    """Open the window and return the exit status when it is closed."""
    from ui.desk.qt_log import listen_to_qt
    from ui.window import run

    keep_diary(state_folder())
    listen_to_qt()
    return run(arguments)


def words_for(words: Wording) -> Callable[[str], Wording]:
    """Return how a phone's reader is spoken to, with the digits and months chosen at the desk."""
    return lambda language: Wording(language, words.digits, words.months)


def _pictures_of(
    meeting: Path, folder: Path, size: tuple[int, int], words: Wording
) -> tuple[Path, ...]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.desk.pictures import Plan, take
    from ui.desk.qt_log import listen_to_qt

    listen_to_qt()
    records = reading.read_records(meeting)
    notes = tuple(read_note(sample_note(name)) for name in SAMPLES)
    return take(Plan(moments(records), notes, folder, size, words))


def _settings() -> Settings:
    return load(state_folder() / "settings.json")


def _until_interrupted() -> None:
    stop = threading.Event()
    for wish in (signal.SIGINT, signal.SIGTERM):
        signal.signal(wish, lambda *_: stop.set())
    stop.wait()
