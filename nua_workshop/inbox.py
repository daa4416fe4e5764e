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
from nua_workshop.workshop import Answer, Granted, Workshop

LARGEST_BATCH = 500
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Letter:
    command: Command
    reply: Future[Granted]


class Inbox:
    """Takes commands from any thread and answers each through a future."""

    def __init__(self, workshop: Workshop) -> None:
        self.workshop = workshop
        self._letters: queue.SimpleQueue[_Letter | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="inbox", daemon=True)
        self._thread.start()

    def post(self, command: Command) -> Future[Granted]:
        """Return the promise of an answer; it fails with the refusal, or with what the disk said."""
        reply: Future[Granted] = Future()
        self._letters.put(_Letter(command, reply))
        return reply

    def close(self) -> None:
        """Answer everything that waits, then stop."""
        self._letters.put(None)
        self._thread.join()

    def _work(self) -> None:
        is_open = True
        while is_open:
            letters, is_open = self._batch()
            if letters:
                self._answer(letters)

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
        for letter, answer in zip(letters, self._answers(letters), strict=True):
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
