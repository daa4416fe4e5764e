"""The phones' server: its thread, its event loop, and the port it found.

aiohttp is imported in that thread only, so that the window is not kept waiting for it.
"""

from __future__ import annotations

import asyncio
import errno
import logging
import socket
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nua_workshop.codes import Dice
from nua_workshop.errors import N_, Told
from nua_workshop.inbox import Inbox
from nua_workshop.meeting import Meeting
from nua_workshop.wording import Wording
from ui.phone import network

if TYPE_CHECKING:
    from ui.phone.front import Front
    from ui.phone.notices import Notices

BACKLOG = 1024
PORTS_TRIED = 20
LAST_PORT = 65535
SLOWEST_STOP_SECONDS = 2.0
_TAKEN = frozenset({errno.EADDRINUSE, errno.EACCES})
_ELSEWHERE = frozenset({errno.EADDRNOTAVAIL})
_log = logging.getLogger(__name__)


class NoPortFree(Told):
    """Every port tried is in use by another program, or may not be opened."""

    sentence = N_(
        "The ports from {first} to {last} are in use. Close other programs and try again."
    )


class NoSuchAddress(Told):
    """The address asked for is none of this computer's."""

    sentence = N_("“{host}” is not an address of this computer. Write one that is, or 127.0.0.1.")


@dataclass(frozen=True, slots=True)
class Address:
    """Where phones find the hall: `url` for the QR code, `text` to be typed and compared."""

    host: str
    port: int
    url: str
    text: str


class PhoneServer:
    """Serves one open meeting to the phones of the hall, in a thread of its own."""

    def __init__(
        self,
        inbox: Inbox,
        words_for: Callable[[str], Wording],
        dice: Dice,
        host: str = network.ANY,
        port: int = 8080,
    ) -> None:
        self._inbox = inbox
        self._words_for = words_for
        self._dice = dice
        self._host = host
        self._first_port = port
        self._port = 0
        self._bound: Future[int] = Future()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._must_stop = asyncio.Event()
        self._thread = threading.Thread(target=self._work, name="phones", daemon=True)

    def start(self) -> Address:
        """Return the address once phones can connect; raises `NoPortFree`, `NoSuchAddress`."""
        self._thread.start()
        self._port = self._bound.result()
        return self.address

    @property
    def address(self) -> Address:
        """Where phones find the hall now; it follows the network when that changes."""
        host = network.shown_host(self._host)
        text = host if self._port == 80 else f"{host}:{self._port}"
        return Address(host, self._port, f"http://{text}/", text)

    def stop(self) -> None:
        """End every connection and wait for the thread; calling it twice does no harm."""
        if self._loop is not None and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._must_stop.set)
            self._thread.join()

    def _work(self) -> None:
        try:
            asyncio.run(self._serve())
        except Exception as fault:  # noqa: BLE001 - an edge: the thread would die without a word
            if not self._bound.done():
                self._bound.set_exception(fault)
            else:
                _log.exception("the phones' server stopped by a fault of its own")

    async def _serve(self) -> None:
        from ui.phone.connections import allow_many_files
        from ui.phone.front import Front
        from ui.phone.hall import Hall
        from ui.phone.notices import Notices

        allow_many_files()
        loop = self._loop = asyncio.get_running_loop()
        notices = Notices(self._inbox.workshop.meeting)
        front = Front(Hall(self._inbox, self._words_for, self._dice), notices)
        listening = await loop.create_server(front.board, sock=self._socket(), backlog=BACKLOG)
        self._inbox.workshop.listen(lambda meeting: _tell(loop, notices, meeting))
        self._bound.set_result(listening.sockets[0].getsockname()[1])
        await self._must_stop.wait()
        listening.close()
        await _let_go(front, notices)

    def _socket(self) -> socket.socket:
        if self._first_port == 0:
            return _bound(self._host, 0)
        last = min(self._first_port + PORTS_TRIED - 1, LAST_PORT)
        for port in range(self._first_port, last + 1):
            try:
                return _bound(self._host, port)
            except OSError as trouble:
                if trouble.errno not in _TAKEN:
                    raise
        raise NoPortFree(first=str(self._first_port), last=str(last))


def _tell(loop: asyncio.AbstractEventLoop, notices: Notices, meeting: Meeting) -> None:
    # Called in the inbox thread, also after this server has stopped.
    with suppress(RuntimeError):
        loop.call_soon_threadsafe(notices.tell, meeting)


def _bound(host: str, port: int) -> socket.socket:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        # Elsewhere the option lets a restart take its port again; on Windows it would share a taken one.
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(BACKLOG)
    except OSError as trouble:
        listening.close()
        if trouble.errno in _ELSEWHERE or isinstance(trouble, socket.gaierror):
            raise NoSuchAddress(host=host) from None
        raise
    return listening


async def _let_go(front: Front, notices: Notices) -> None:
    notices.close()
    front.board.pre_shutdown()
    await front.board.shutdown(SLOWEST_STOP_SECONDS)
