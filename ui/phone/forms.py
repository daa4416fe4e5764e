"""What phones send, read strictly: a form or JSON becomes a request of ours or is turned away."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal
from urllib.parse import parse_qsl

from nua_workshop.ballot import ABSTAINED, Mark, MarksUnreadable
from ui.phone.refusals import DotsAndAbstention, OtherContent, Refused

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
Step = Literal["review", "change", "send"]

MOST_FIELDS = 120
LARGEST_MARK = 1000
_MARK = "mark."
_TOKEN = re.compile(r"[0-9a-f]{32}")
_SERIAL = re.compile(r"[0-9A-Za-z_-]{8,64}")


@dataclass(frozen=True, slots=True)
class Joining:
    """A code, and the secret the phone offers to be known by; without a code it only comes back."""

    code: str
    token: str
    again: bool = False


@dataclass(frozen=True, slots=True)
class Casting:
    """Marks on their way, with the number the page gave this sending."""

    token: str
    round_id: str
    serial: str
    marks: tuple[Mark, ...]
    step: Step = "send"


def joining(body: bytes, content_type: str) -> Joining:
    """Return what a phone wants to join with; raises `Refused`."""
    fields = _fields(body, content_type)
    token = fields.get("token", "")
    again = fields.get("again") in ("1", True)
    return Joining(_text(fields, "code"), token_in(token), again)


def casting(body: bytes, content_type: str, header_token: str) -> Casting:
    """Return a ballot as it was sent; raises `Refused` or `MarksUnreadable`."""
    fields = _fields(body, content_type)
    serial = _text(fields, "serial")
    if not _SERIAL.fullmatch(serial):
        raise Refused
    marks = _json_marks(fields) if content_type == JSON else _form_marks(fields)
    token = token_in(fields.get("token", "")) or header_token
    return Casting(token, _text(fields, "round"), serial, marks, _step(fields))


def token_in(offered: object) -> str:
    """Return a token if it is one, else nothing."""
    return offered if isinstance(offered, str) and _TOKEN.fullmatch(offered) else ""


def _fields(body: bytes, content_type: str) -> Mapping[str, object]:
    if content_type == JSON:
        return _json_fields(body)
    if content_type == FORM:
        return _form_fields(body)
    raise OtherContent


def _json_fields(body: bytes) -> Mapping[str, object]:
    try:
        read = json.loads(body)
        # Half a character written as an escape is JSON, but no text one could show or keep.
        json.dumps(read, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as trouble:
        raise Refused from trouble
    if not isinstance(read, dict):
        raise Refused
    return read


def _form_fields(body: bytes) -> Mapping[str, object]:
    try:
        pairs = parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError as trouble:
        raise Refused from trouble
    if len({name for name, _ in pairs}) != len(pairs):
        raise Refused
    return dict(pairs)


def _text(fields: Mapping[str, object], name: str) -> str:
    value = fields.get(name, "")
    if not isinstance(value, str) or len(value) > 100:
        raise Refused
    return value


def _step(fields: Mapping[str, object]) -> Step:
    step = fields.get("step", "send")
    if step not in ("review", "change", "send"):
        raise Refused
    return step


def _json_marks(fields: Mapping[str, object]) -> tuple[Mark, ...]:
    marks = fields.get("marks")
    if not isinstance(marks, dict) or len(marks) > MOST_FIELDS:
        raise MarksUnreadable
    return _marks({str(option): value for option, value in marks.items()})


def _form_marks(fields: Mapping[str, object]) -> tuple[Mark, ...]:
    marks: dict[str, object] = {
        name.removeprefix(_MARK): _whole(str(value))
        for name, value in fields.items()
        if name.startswith(_MARK)
    }
    answer = fields.get("answer")
    if answer is not None:
        marks[str(answer)] = 1
    return _marks(marks)


def _whole(written: str) -> int:
    # str.isdecimal also takes other scripts' digits, which int() reads as what they mean.
    if not written.isdecimal() or len(written) > 4:
        raise MarksUnreadable
    return int(written)


def _marks(marks: Mapping[str, object]) -> tuple[Mark, ...]:
    read = tuple(Mark(option, (n,)) for option, value in marks.items() if (n := _number(value)))
    if ABSTAINED in read and len(read) > 1:
        raise DotsAndAbstention
    return read


def _number(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > LARGEST_MARK:
        raise MarksUnreadable
    return value
