"""What is asked of the agenda: writing it and running it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from nua_workshop.agenda import AgendaItem
from nua_workshop.commands.command import Command


@dataclass(frozen=True, slots=True)
class ProposeAgenda(Command):
    """Put a whole agenda in place of the present one."""

    items: tuple[AgendaItem, ...]


@dataclass(frozen=True, slots=True)
class PlaceItem(Command):
    """Add an item, change it, or move it; an empty id is given a new one, no position is the end."""

    item: AgendaItem
    position: int | None = None


@dataclass(frozen=True, slots=True)
class RemoveItem(Command):
    """Take an item off the agenda."""

    item_id: str


@dataclass(frozen=True, slots=True)
class StartItem(Command):
    """Take up an item now; the one that runs ends."""

    item_id: str


@dataclass(frozen=True, slots=True)
class StartNext(Command):
    """Take up the next item that has not been dealt with."""


@dataclass(frozen=True, slots=True)
class FinishItem(Command):
    """End the current item without taking up another."""


@dataclass(frozen=True, slots=True)
class SkipItem(Command):
    """Leave an item out."""

    item_id: str


@dataclass(frozen=True, slots=True)
class PostponeItem(Command):
    """Put an item off to the next meeting."""

    item_id: str


@dataclass(frozen=True, slots=True)
class PauseTimer(Command):
    """Let the current item's time stand still."""


@dataclass(frozen=True, slots=True)
class ResumeTimer(Command):
    """Let the current item's time go on."""


@dataclass(frozen=True, slots=True)
class AddTime(Command):
    """Give the current item more time."""

    extra: timedelta
