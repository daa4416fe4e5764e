"""HTML out of the pieces in resources/phone/page.html: whatever is put in is escaped, unless it is markup."""

from __future__ import annotations

import re
from functools import cache
from html import escape
from string import Template

from nua_workshop.places import resource
from nua_workshop.wording import END_OF_ISOLATE, FIRST_STRONG_ISOLATE

_MARKER = re.compile(r"^<!-- piece: ([\w-]+) -->\n?", re.MULTILINE)
# Controls that turn the order of letters round, and those no name has: they could disguise a text.
_DISGUISE = dict.fromkeys([*range(0x20), 0x7F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)], " ")


class Html(str):
    """Text that is markup already."""

    __slots__ = ()


def piece(name: str, /, **values: str) -> Html:
    """Return a piece with its places filled; plain strings are escaped."""
    safe = {n: v if isinstance(v, Html) else escape(v) for n, v in values.items()}
    return Html(_pieces()[name].substitute(safe))


def joined(parts: list[Html]) -> Html:
    """Return several pieces one after the other."""
    return Html("".join(parts))


def given(text: str) -> str:
    """Return a text people wrote, without controls that could disguise it."""
    return " ".join(text.translate(_DISGUISE).split())


def held(text: str) -> str:
    """Return such a text isolated, so that it keeps its own direction inside a sentence of ours."""
    return f"{FIRST_STRONG_ISOLATE}{given(text)}{END_OF_ISOLATE}"


@cache
def _pieces() -> dict[str, Template]:
    text = resource("phone/page.html").read_text(encoding="utf-8")
    _, *found = _MARKER.split(text)
    return {
        name: Template(body.strip("\n")) for name, body in zip(found[::2], found[1::2], strict=True)
    }
