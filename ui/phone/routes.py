"""Every address of the phones' server and what is answered there; docs/HTTP.md says the same in words."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiohttp import web

from nua_workshop import codes
from nua_workshop.ballot import ABSTAINED, Mark
from nua_workshop.errors import Told
from nua_workshop.places import resource
from nua_workshop.views.phone import Ask
from nua_workshop.wording import Wording
from ui.phone import ballot_form, forms, picture, render
from ui.phone.answers import html_answer, json_answer
from ui.phone.guard import HEADERS
from ui.phone.hall import Hall
from ui.phone.markup import given
from ui.phone.notices import Notices
from ui.phone.refusals import NotHere, OtherMethod, status_of

STATIC = {"page.css": "text/css", "page.js": "text/javascript"}


@dataclass(frozen=True, slots=True)
class Call:
    """One request after the guard let it in."""

    hall: Hall
    notices: Notices
    request: web.BaseRequest
    words: Wording
    address: str
    body: bytes

    @property
    def is_form(self) -> bool:
        """Whether a page without scripts sent this, so that a page is the answer."""
        return self.request.content_type == forms.FORM

    @property
    def header_token(self) -> str:
        """The secret a script sends along."""
        return forms.token_in(self.request.headers.get("X-Token", ""))


Handler = Callable[[Call], Awaitable[web.StreamResponse]]


async def show_page(call: Call) -> web.Response:
    """Answer GET /."""
    is_again = call.request.query.get("again") == "1"
    return page_for(call, call.header_token, is_again=is_again)


async def join(call: Call) -> web.Response:
    """Answer POST /join: a code for a token; without a code a phone that has joined comes back."""
    asked = forms.joining(call.body, call.request.content_type)
    if not asked.code and call.is_form:
        return page_for(call, asked.token, is_again=asked.again)
    token = await call.hall.join(asked, call.address)
    if call.is_form:
        return page_for(call, token)
    owner = call.hall.view(token).owner
    return json_answer({"token": token, "name": "" if owner is None else owner.name})


async def cast(call: Call) -> web.Response:
    """Answer POST /ballot: a receipt, once the ballot is on the disk."""
    ballot = forms.casting(call.body, call.request.content_type, call.header_token)
    if not call.is_form:
        return json_answer({"receipt": await call.hall.cast(ballot)})
    try:
        if ballot.step == "send":
            await call.hall.cast(ballot)
            return page_for(call, ballot.token)
        if ballot.step == "review":
            call.hall.check(ballot)
    except Told as trouble:
        return ballot_page(call, ballot, trouble)
    return ballot_page(call, ballot)


async def show_state(call: Call) -> web.Response:
    """Answer GET /state."""
    view = call.hall.view(call.header_token)
    return json_answer(picture.state(view, call.notices.version, call.words))


async def show_receipts(call: Call) -> web.Response:
    """Answer GET /receipts."""
    round_id = call.request.query.get("round", "")
    return json_answer({"round": round_id, "receipts": list(call.hall.receipts(round_id))})


async def show_agenda(call: Call) -> web.Response:
    """Answer GET /agenda."""
    return json_answer(picture.agenda(call.hall.agenda()))


async def stream_events(call: Call) -> web.StreamResponse:
    """Answer GET /events, for as long as the phone listens."""
    answer = web.StreamResponse(headers={**HEADERS, "Content-Type": "text/event-stream"})
    await answer.prepare(call.request)
    async for line in call.notices.stream():
        try:
            await answer.write(line.encode())
        except ConnectionError:  # the phone went away, as phones do
            break
    return answer


async def show_static(call: Call) -> web.Response:
    """Answer GET /static/…: two names, nothing that is looked up on the disk by what was asked."""
    name = call.request.path.lower().removeprefix("/static/")
    if name not in STATIC:
        raise NotHere
    body = resource(f"phone/{name}").read_bytes()
    return web.Response(body=body, content_type=STATIC[name], charset="utf-8", headers=HEADERS)


ROUTES: dict[tuple[str, str], Handler] = {
    ("GET", "/"): show_page,
    ("POST", "/join"): join,
    ("POST", "/ballot"): cast,
    ("GET", "/state"): show_state,
    ("GET", "/receipts"): show_receipts,
    ("GET", "/agenda"): show_agenda,
    ("GET", "/events"): stream_events,
    ("GET", "/static/page.css"): show_static,
    ("GET", "/static/page.js"): show_static,
}
_PATHS = frozenset(path for _, path in ROUTES)


def handler(method: str, path: str) -> Handler:
    """Return who answers; a QR code holds capitals only, so paths match whatever their case."""
    path = path.lower()
    if path not in _PATHS:
        raise NotHere
    if (method, path) not in ROUTES:
        raise OtherMethod
    return ROUTES[method, path]


def page_for(
    call: Call, token: str, *, notice: str = "", status: int = 200, is_again: bool = False
) -> web.Response:
    """Return the page as the phone with that token sees it; an unknown one is offered a fresh token."""
    view = call.hall.view(token)
    sheet = render.Sheet(
        token=token if view.owner is not None else call.hall.fresh_token(),
        serial=codes.token(call.hall.dice),
        version=call.notices.version,
        notice=notice,
        is_again=is_again,
    )
    return html_answer(render.page(view, sheet, call.words), status)


def ballot_page(call: Call, ballot: forms.Casting, trouble: Told | None = None) -> web.Response:
    """Return a ballot under way: to be reviewed, changed, or mended."""
    view = call.hall.view(ballot.token)
    is_there = view.ask is not None and view.ask.id == ballot.round_id and view.owner is not None
    sheet = render.Sheet(
        token=ballot.token if is_there else call.hall.fresh_token(),
        serial=ballot.serial,
        version=call.notices.version,
        notice="" if trouble is None else sentence(call, trouble),
        marks=_known(view.ask, ballot.marks) if view.ask is not None else (),
        is_review=ballot.step == "review" and trouble is None,
        is_again=True,
    )
    status = 200 if trouble is None else status_of(trouble)
    return html_answer(render.page(view, sheet, call.words), status)


def sentence(call: Call, trouble: Told) -> str:
    """Return what a refusal says, with options by their names, which is all a reader knows of them."""
    names = {
        option.code: given(option.text)
        for round_ in call.hall.meeting.booth.rounds.values()
        if round_.state == "open"
        for option in round_.options
    }
    values = {
        name: names.get(value, given(value)[:80]) if isinstance(value, str) else value
        for name, value in trouble.values.items()
    }
    return call.words.say(trouble.sentence, **values)


def _known(ask: Ask, marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Return the marks this question has a place for; others came from a forged form."""
    places = {option.code for option in ask.options} | ballot_form.ANSWERS.keys()
    return tuple(mark for mark in marks if mark == ABSTAINED or mark.option in places)


def methods(path: str) -> tuple[str, ...]:
    """Return how a known address may be asked for."""
    return tuple(method for method, known in ROUTES if known == path.lower())
