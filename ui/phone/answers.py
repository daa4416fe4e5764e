"""Answers as they leave: each with the same headers, whatever it carries."""

from __future__ import annotations

import json

from aiohttp import web

from ui.phone.guard import HEADERS


def json_answer(body: object, status: int = 200) -> web.Response:
    """Return one JSON document."""
    text = json.dumps(body, ensure_ascii=False)
    return web.Response(text=text, status=status, content_type="application/json", headers=HEADERS)


def html_answer(text: str, status: int = 200) -> web.Response:
    """Return a page."""
    return web.Response(text=text, status=status, content_type="text/html", headers=HEADERS)


def plain_answer(sentence: str, status: int) -> web.Response:
    """Return one sentence, to whoever gets no page of ours."""
    return web.Response(text=sentence, status=status, content_type="text/plain", headers=HEADERS)
