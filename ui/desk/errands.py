"""Slow work done beside the window: a frozen value goes in, a value comes back in the main thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from nua_workshop.errors import Told

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Errands(QObject):
    """Runs jobs in two threads of its own; nothing they touch may belong to the window."""

    _done = Signal(object, object)

    def __init__(self, told: Callable[[Told], None], failed: Callable[[], None]) -> None:
        super().__init__()
        self._told, self._failed = told, failed
        self._hands = ThreadPoolExecutor(2, thread_name_prefix="worker")
        self._done.connect(self._read, Qt.ConnectionType.QueuedConnection)

    def run(self, job: Callable[[], T], then: Callable[[T], None]) -> Future[T]:
        """Do `job` elsewhere; call `then` with what it returns, here."""
        under_way = self._hands.submit(job)
        under_way.add_done_callback(lambda done: self._done.emit(done, then))
        return under_way

    def close(self) -> None:
        """Wait for what is under way and take nothing more."""
        self._hands.shutdown(wait=True, cancel_futures=True)

    def _read(self, done: Future[object], then: Callable[[object], None]) -> None:
        if done.cancelled():
            return
        trouble = done.exception()
        if trouble is None:
            then(done.result())
        elif isinstance(trouble, Told):
            self._told(trouble)
        else:
            _log.error("work beside the window failed", exc_info=trouble)
            self._failed()
