"""Every kind of event by the name the journal knows it by."""

from __future__ import annotations

from dataclasses import is_dataclass

from nua_workshop.events import agenda, meeting, notes, people, voting
from nua_workshop.events.event import Event

KINDS: dict[str, type[Event]] = {
    name: kind
    for module in (meeting, agenda, people, voting, notes)
    for name, kind in vars(module).items()
    if isinstance(kind, type) and issubclass(kind, Event) and is_dataclass(kind)
}
