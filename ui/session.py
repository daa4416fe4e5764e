"""One open meeting with everything that belongs to it: its file, its clock, its one writing thread.

It stands beside the composition root because the window, the phones' server and the rehearsal all begin here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from nua_workshop.apply import MakesNoSense
from nua_workshop.clock import Clock
from nua_workshop.commands.meeting import AnchorClock, CreateMeeting
from nua_workshop.inbox import Inbox
from nua_workshop.meeting import Meeting
from nua_workshop.rules.decide import NoMeetingYet
from nua_workshop.workshop import Workshop
from storage import troubles
from storage.keeper import Keeper, ReadingKeeper
from storage.recovery import Recovered, recover


@dataclass(frozen=True, slots=True)
class Opening:
    """What there is to say when a file has been opened: an unclean end, a restart, a recovery."""

    was_cut_off: bool = False
    same_boot: bool = True
    first_changed: int | None = None
    is_read_only: bool = False
    recovered: Recovered | None = None


class Session:
    """A meeting file at work; `close` leaves it as one plain file."""

    def __init__(self, keeper: Keeper | ReadingKeeper, clock: Clock, opening: Opening) -> None:
        self.path = keeper.path
        self.clock = clock
        self.opening = opening
        self._keeper = keeper
        self.inbox = Inbox(Workshop(keeper, clock))

    @property
    def meeting(self) -> Meeting:
        """The meeting as it was last kept."""
        return self.inbox.workshop.meeting

    def close(self) -> None:
        """Answer what waits, then close the file."""
        self.inbox.close()
        self._keeper.close()

    def let_go(self) -> None:
        """Stop without another word to the file, for a session that could not begin."""
        self.inbox.close()
        self._keeper.let_go()


def open_session(path: Path, clock: Clock) -> Session:
    """Return a meeting taken up where it was left, to the second; raises `StorageError`.

    A damaged file is set aside, and what can be read of it is taken up instead.
    """
    try:
        return _taken_up(Keeper.open(path), clock)
    except troubles.FileIsReadOnly:
        return _open_for_reading(path, clock)
    except troubles.FileIsDamaged:
        recovered = recover(path, clock.now())
        return _taken_up(Keeper.open(path), clock, recovered)


def _taken_up(keeper: Keeper, clock: Clock, recovered: Recovered | None = None) -> Session:
    opening = Opening(keeper.was_cut_off, True, keeper.first_changed, recovered=recovered)
    try:
        session = Session(keeper, clock, opening)
    except MakesNoSense:
        keeper.let_go()
        if keeper.first_changed is None:
            raise  # nobody touched the file: the fault is ours, and no copy would mend it
        raise troubles.FileIsDamaged(path=str(keeper.path)) from None
    try:
        if not session.meeting.exists:
            raise NoMeetingYet
        keeper.mark_open()
        session.opening = replace(opening, same_boot=_resume(session))
    except Exception:
        session.let_go()
        raise
    return session


def make_session(path: Path, clock: Clock, wanted: CreateMeeting) -> Session:
    """Return a new meeting in a new file; a refusal leaves no file behind."""
    keeper = Keeper.make(path)
    session = Session(keeper, clock, Opening())
    try:
        session.inbox.post(wanted).result()
        keeper.mark_open()
        session.inbox.post(AnchorClock(clock.anchor())).result()
    except Exception:
        session.let_go()
        path.unlink()
        raise
    return session


def _open_for_reading(path: Path, clock: Clock) -> Session:
    keeper = ReadingKeeper(path)
    opening = Opening(first_changed=keeper.first_changed, is_read_only=True)
    try:
        session = Session(keeper, clock, opening)
    except MakesNoSense:
        raise troubles.FileIsDamaged(path=str(path)) from None
    if not session.meeting.exists:
        session.let_go()
        raise NoMeetingYet
    return session


def _resume(session: Session) -> bool:
    """Go on at the right second; False if the machine restarted meanwhile and only its clock is left."""
    meeting = session.meeting
    same_boot = True
    is_running = meeting.opened_at is not None and meeting.closed_at is None
    if is_running and meeting.anchor is not None:
        same_boot = session.clock.resume(meeting.anchor)
        session.clock.not_before(session.inbox.workshop.latest)
    session.inbox.post(AnchorClock(session.clock.anchor())).result()
    return same_boot
