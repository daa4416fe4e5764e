"""What happened to the agenda: how it was written, and how it was run."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from nua_workshop.agenda import AgendaItem
from nua_workshop.events.event import AgendaEvent


@dataclass(frozen=True, slots=True)
class AgendaProposed(AgendaEvent):
    """A whole agenda took the place of the one before."""

    items: tuple[AgendaItem, ...]


@dataclass(frozen=True, slots=True)
class ItemPlaced(AgendaEvent):
    """An item was added to the agenda, changed or moved."""

    item: AgendaItem
    position: int


@dataclass(frozen=True, slots=True)
class ItemRemoved(AgendaEvent):
    """An item was taken off the agenda."""

    item_id: str


@dataclass(frozen=True, slots=True)
class ItemStarted(AgendaEvent):
    """An item was taken up; the one before it, if any, ended at the same moment."""

    item_id: str


@dataclass(frozen=True, slots=True)
class ItemFinished(AgendaEvent):
    """The current item ended and none was taken up."""

    item_id: str


@dataclass(frozen=True, slots=True)
class ItemPutAside(AgendaEvent):
    """An item was skipped or postponed."""

    item_id: str
    outcome: Literal["skipped", "postponed"]


@dataclass(frozen=True, slots=True)
class TimerPaused(AgendaEvent):
    """The current item's time stood still."""


@dataclass(frozen=True, slots=True)
class TimerResumed(AgendaEvent):
    """The current item's time went on."""


@dataclass(frozen=True, slots=True)
class TimeAdded(AgendaEvent):
    """The current item got more time."""

    item_id: str
    extra: timedelta
