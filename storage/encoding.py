"""Events as JSON and back: the form they have in the journal for ever.

Each carries the version of its form. When a field changes its meaning, the version is raised and the
old form is brought up to date here, so that files of every released version stay readable.
"""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from nua_workshop.events.event import Event
from nua_workshop.events.kinds import KINDS

VERSION = 1


class Unreadable(Exception):
    """A record that is not one of ours, or no longer whole."""


def written(event: Event) -> str:
    """Return an event as one line of JSON."""
    return msgspec.json.encode({"v": VERSION, "is": event}).decode()


def read(kind: str, data: str) -> Event:
    """Return the event a line of JSON stands for; raises `Unreadable`."""
    try:
        envelope = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
        event: Event = msgspec.json.decode(envelope["is"], type=KINDS[kind])
    except (msgspec.MsgspecError, KeyError, UnicodeError) as why:
        raise Unreadable(f"{kind}: {why}") from why
    return event


def written_instant(at: datetime) -> str:
    """Return an instant the way the journal keeps it: UTC, to the microsecond."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def read_instant(text: str) -> datetime:
    """Return the instant a journal line gives; raises `Unreadable`."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError as why:
        raise Unreadable(text) from why
    if at.tzinfo is None:  # would be taken for this machine's own time
        raise Unreadable(text)
    return at.astimezone(UTC)
