"""Open connections: how many there may be, and which must go when there are too many.

A connection that has not yet said what it wants is the first to go: one slow device cannot fill the hall.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable

from aiohttp import web
from aiohttp.abc import AbstractStreamWriter
from aiohttp.http_parser import RawRequestMessage
from aiohttp.streams import StreamReader
from aiohttp.web_protocol import RequestHandler

from ui.phone.guard import HEADERS, LARGEST_BODY, LARGEST_HEAD

MOST_CONNECTIONS = 2000
# All phones may come through one address; the cap is never below three for each person of the meeting.
FEWEST_PER_ADDRESS = 200
PER_PERSON = 3
SLOWEST_HEAD_SECONDS = 5.0
FILES_WANTED = 4096


class Switchboard(web.Server):
    """Counts connections and drops silent ones when too many stand open."""

    def __init__(
        self, handler: Callable[[web.BaseRequest], object], people: Callable[[], int]
    ) -> None:
        super().__init__(handler, request_factory=_request)  # type: ignore[arg-type]
        self._people = people
        self._silent: dict[RequestHandler, str] = {}
        self._open: Counter[str] = Counter()

    def __call__(self) -> RequestHandler:
        """Return the protocol of a new connection."""
        return Line(self)

    def opened(self, line: RequestHandler, address: str) -> None:
        """Take in a connection; when there are too many, the oldest silent one goes."""
        self._silent[line] = address
        self._open[address] += 1
        if self._open[address] > self._most_of_one():
            self._drop_silent(address)
        elif self._open.total() > MOST_CONNECTIONS:
            self._drop_silent(None)

    def spoke(self, line: RequestHandler) -> None:
        """Remember that a connection has said what it wants."""
        self._silent.pop(line, None)

    def gone(self, line: RequestHandler, address: str) -> None:
        """Forget a connection."""
        self._silent.pop(line, None)
        self._open[address] -= 1
        if not self._open[address]:
            del self._open[address]

    def is_full(self, address: str) -> bool:
        """Return whether one more from `address` cannot be served."""
        return self._open.total() > MOST_CONNECTIONS or self._open[address] > self._most_of_one()

    def _most_of_one(self) -> int:
        return max(FEWEST_PER_ADDRESS, PER_PERSON * self._people())

    def _drop_silent(self, address: str | None) -> None:
        oldest = next((line for line, of in self._silent.items() if address in (None, of)), None)
        if oldest is not None:
            self._silent.pop(oldest)
            oldest.force_close()


class Line(RequestHandler):
    """One connection; what cannot be parsed is answered as plainly as everything else."""

    __slots__ = ("_address", "_board")

    def __init__(self, board: Switchboard) -> None:
        super().__init__(
            board,
            loop=asyncio.get_running_loop(),
            keepalive_timeout=SLOWEST_HEAD_SECONDS,
            lingering_time=1.0,
            max_line_size=LARGEST_HEAD,
            max_field_size=LARGEST_HEAD,
            max_headers=64,
            access_log=None,  # type: ignore[arg-type]
        )
        self._board = board
        self._address = ""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Count the new connection."""
        super().connection_made(transport)
        peer = transport.get_extra_info("peername")
        self._address = str(peer[0]) if peer else ""
        self._board.opened(self, self._address)

    def connection_lost(self, exc: BaseException | None) -> None:
        """Count it out."""
        self._board.gone(self, self._address)
        super().connection_lost(exc)

    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        """Return the answer to bytes that are no HTTP: nothing of them is repeated or logged."""
        answer = web.Response(status=status, text="400", headers=HEADERS)
        answer.force_close()
        return answer


def allow_many_files() -> None:
    """Ask the system for enough open files for a full hall; where it cannot be asked, leave it."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = FILES_WANTED if hard == resource.RLIM_INFINITY else min(FILES_WANTED, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def _request(
    message: RawRequestMessage,
    payload: StreamReader,
    protocol: RequestHandler,
    writer: AbstractStreamWriter,
    task: asyncio.Task[None],
) -> web.BaseRequest:
    loop = asyncio.get_running_loop()
    return web.BaseRequest(
        message, payload, protocol, writer, task, loop, client_max_size=LARGEST_BODY
    )
