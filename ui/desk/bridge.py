"""Between the windows and the meeting: commands go in, and word that something changed comes out.

It is the only thing pages share. It knows no page, and pages know no thread.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal

from nua_workshop.clock import Clock
from nua_workshop.commands.command import Command
from nua_workshop.errors import N_, Told
from nua_workshop.inbox import Inbox
from nua_workshop.meeting import Meeting
from nua_workshop.wording import Wording
from nua_workshop.workshop import Granted

_log = logging.getLogger(__name__)
_OUR_FAULT = N_("Something went wrong inside the program. Nothing that was saved is lost.")

Then = Callable[[Granted], None]


class Bridge(QObject):
    """One open meeting as the windows see it; lives in the main thread."""

    changed = Signal()
    """The meeting is another one now; read `meeting` anew."""
    told = Signal(str)
    """A refusal or a failure, as a sentence for the notice bar."""
    _kept = Signal()
    _answered = Signal(object, object)

    def __init__(self, inbox: Inbox, words: Wording) -> None:
        super().__init__()
        self._inbox = inbox
        self._words = words
        self._kept.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        self._answered.connect(self._read, Qt.ConnectionType.QueuedConnection)
        inbox.workshop.listen(lambda _: self._kept.emit())

    @property
    def meeting(self) -> Meeting:
        """The meeting as it was last kept."""
        return self._inbox.workshop.meeting

    @property
    def clock(self) -> Clock:
        """The clock the meeting lives by."""
        return self._inbox.workshop.clock

    @property
    def words(self) -> Wording:
        """How this desk's user is spoken to."""
        return self._words

    def now(self) -> datetime:
        """Return steady time, in UTC."""
        return self.clock.now()

    def send(self, command: Command, then: Then | None = None) -> None:
        """Ask for something; `then` is called in the main thread once it is granted and kept."""
        reply = self._inbox.post(command)
        reply.add_done_callback(lambda done: self._answered.emit(done, then))

    def _read(self, reply: Future[Granted], then: Then | None) -> None:
        trouble = reply.exception()
        if trouble is None:
            if then is not None:
                then(reply.result())
        elif isinstance(trouble, Told):
            self.told.emit(self._words.error(trouble))
        else:
            _log.error("a command failed", exc_info=trouble)
            self.told.emit(self._words.say(_OUR_FAULT))
