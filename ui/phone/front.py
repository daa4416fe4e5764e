"""The edge every request passes: the guard before it, the sentence of a refusal after it.

Here, and nowhere else in this server, a fault of ours is caught: logged whole, told plainly.
"""

from __future__ import annotations

import asyncio
import logging

from aiohttp import web

from nua_workshop.errors import StorageError, Told
from nua_workshop.wording import Wording
from ui.phone import languages, routes
from ui.phone.answers import json_answer, plain_answer
from ui.phone.connections import Switchboard
from ui.phone.guard import LARGEST_BODY, check_head, check_host, check_origin
from ui.phone.hall import Hall
from ui.phone.limits import Seldom
from ui.phone.notices import Notices
from ui.phone.refusals import (
    OUR_FAULT,
    HallIsFull,
    OtherHost,
    OtherMethod,
    OtherOrigin,
    TooLong,
    TooManyWrongCodes,
    TooSlow,
    status_of,
)

SLOWEST_BODY_SECONDS = 5.0
_log = logging.getLogger(__name__)


class Front:
    """The door of the hall's server."""

    def __init__(self, hall: Hall, notices: Notices) -> None:
        self.board = Switchboard(self.answer, lambda: len(hall.meeting.roll))
        self._hall = hall
        self._notices = notices
        self._foreign = Seldom()

    async def answer(self, request: web.BaseRequest) -> web.StreamResponse:
        """Return the answer to one request, whatever happens."""
        self.board.spoke(request.protocol)
        asked, accepted = request.query.get("lang"), request.headers.get("Accept-Language", "")
        words = self._hall.words_for(languages.chosen(asked, accepted))
        try:
            return await self._let_in(request, words)
        except Told as trouble:
            return plain_answer(words.error(trouble), status_of(trouble))
        except ConnectionError:  # the phone went away while it was answered
            raise
        except Exception:  # noqa: BLE001 - an edge: one bad request must not end the others
            _log.exception("a request to %s failed", request.path[:80])
            return plain_answer(words.say(OUR_FAULT), 500)

    async def _let_in(self, request: web.BaseRequest, words: Wording) -> web.StreamResponse:
        address = request.remote or ""
        if self.board.is_full(address):
            raise HallIsFull
        self._check(request)
        call = routes.Call(self._hall, self._notices, request, words, address, await _body(request))
        try:
            return await routes.handler(request.method, request.path)(call)
        except Told as trouble:
            return _turned_down(call, trouble)

    def _check(self, request: web.BaseRequest) -> None:
        host = request.headers.get("Host", "")
        transport = request.transport
        sockname = ("", 0) if transport is None else transport.get_extra_info("sockname")
        try:
            check_head(request.headers)
            check_host(host, sockname)
            if request.method not in ("GET", "HEAD"):
                check_origin(request.headers, host)
        except (OtherHost, OtherOrigin):
            self._note_foreign(request)
            raise

    def _note_foreign(self, request: web.BaseRequest) -> None:
        kept_quiet = self._foreign.kept_quiet
        if self._foreign.may_speak(asyncio.get_running_loop().time()):
            _log.warning(
                "a request from %s was meant for another server: host %r, origin %r; %d more before it",
                request.remote,
                request.headers.get("Host", "")[:80],
                request.headers.get("Origin", "")[:80],
                kept_quiet,
            )


def _turned_down(call: routes.Call, trouble: Told) -> web.Response:
    if isinstance(trouble, StorageError):
        _log.error("a phone was told: %s", trouble)
    status = status_of(trouble)
    answer = _told(call, routes.sentence(call, trouble), status)
    if isinstance(trouble, OtherMethod):
        answer.headers["Allow"] = ", ".join(routes.methods(call.request.path))
    if isinstance(trouble, TooManyWrongCodes):
        answer.headers["Retry-After"] = "10"
    return answer


def _told(call: routes.Call, sentence: str, status: int) -> web.Response:
    if call.is_form or _is_read_by_a_person(call.request):
        return routes.page_for(call, "", notice=sentence, status=status)
    return json_answer({"say": sentence}, status)


def _is_read_by_a_person(request: web.BaseRequest) -> bool:
    return request.method == "GET" and "text/html" in request.headers.get("Accept", "")


async def _body(request: web.BaseRequest) -> bytes:
    if (request.content_length or 0) > LARGEST_BODY:
        raise TooLong
    try:
        async with asyncio.timeout(SLOWEST_BODY_SECONDS):
            return await request.read()
    except web.HTTPRequestEntityTooLarge as trouble:
        raise TooLong from trouble
    except TimeoutError as trouble:
        raise TooSlow from trouble
