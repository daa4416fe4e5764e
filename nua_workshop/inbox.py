"""The one thread through which everything passes: whatever waits is taken as one batch.

A burst of ballots thus costs one flush of the disk, and nothing needs a lock.
"""

from __future__ import annotations

import logging
import queue
import threading
from concurrent.futures import Future
from dataclasses import dataclass

from nua_workshop.commands.command import Command
from nua_workshop.errors import N_, WorkshopError
from nua_workshop.workshop import Answer, Granted, Workshop

LARGEST_BATCH = 500
_log = logging.getLogger(__name__)


class FileWasClosed(WorkshopError):
    """Something was asked of a meeting whose file this program has closed meanwhile."""

    sentence = N_("This meeting's file has been closed here. Open it again to go on.")


@dataclass(frozen=True, slots=True)
class _Letter:
    command: Command
    reply: Future[Granted]


class Inbox:
    """Takes commands from any thread and answers each through a future."""

    def __init__(self, workshop: Workshop) -> None:
        self.workshop = workshop
        self._letters: queue.SimpleQueue[_Letter | None] = queue.SimpleQueue()
        self._is_closed = False
        self._thread = threading.Thread(target=self._work, name="inbox", daemon=True)
        self._thread.start()

    def post(self, command: Command) -> Future[Granted]:
        """Return the promise of an answer; it fails with the refusal, or with what the disk said."""
        reply: Future[Granted] = Future()
        self._letters.put(_Letter(command, reply))
        if self._is_closed:  # looked at after the letter is in: whoever comes later, it is found
            self._turn_away()
        return reply

    def close(self) -> None:
        """Answer everything that waits, then stop."""
        self._letters.put(None)
        self._thread.join()
        self._is_closed = True
        self._turn_away()

    def _turn_away(self) -> None:
        while not self._letters.empty():
            try:
                letter = self._letters.get_nowait()
            except queue.Empty:
                return
            if letter is not None and letter.reply.set_running_or_notify_cancel():
                letter.reply.set_exception(FileWasClosed())

    def _work(self) -> None:
        is_open = True
        while is_open:
            letters, is_open = self._batch()
            # A reply given up by now is not carried out; from here on it can no longer be given up.
            wanted = [each for each in letters if each.reply.set_running_or_notify_cancel()]
            if wanted:
                self._answer(wanted)

    def _batch(self) -> tuple[list[_Letter], bool]:
        letters: list[_Letter] = []
        letter = self._letters.get()
        while letter is not None:
            letters.append(letter)
            if len(letters) == LARGEST_BATCH or self._letters.empty():
                return letters, True
            letter = self._letters.get()
        return letters, False

    def _answer(self, letters: list[_Letter]) -> None:
        answers = self._answers(letters)
        self._publish()
        for letter, answer in zip(letters, answers, strict=True):
            if isinstance(answer, Granted):
                letter.reply.set_result(answer)
            else:
                letter.reply.set_exception(answer)

    def _answers(self, letters: list[_Letter]) -> list[Answer]:
        try:
            return self.workshop.carry_out([letter.command for letter in letters])
        except Exception as fault:  # noqa: BLE001 - an edge: a fault of ours must not stop the meeting
            _log.exception("a batch of %d commands failed", len(letters))
            return [fault for _ in letters]

    def _publish(self) -> None:
        try:
            self.workshop.publish()
        except Exception:  # noqa: BLE001 - the same edge: what was kept stays granted
            _log.exception("a listener failed")
