"""The road of every action: decide, keep, apply, publish, for a batch at a time.

Nothing is published before it is kept: no screen shows and no phone is told what a crash could take.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

from nua_workshop.apply import after, replayed
from nua_workshop.clock import Clock
from nua_workshop.commands.command import Command
from nua_workshop.errors import StorageError, WorkshopError
from nua_workshop.events.event import Record
from nua_workshop.meeting import Meeting
from nua_workshop.rules.book import decide


class Keeper(Protocol):
    """Whoever keeps the journal."""

    def records(self) -> tuple[Record, ...]:
        """Return the whole journal, oldest first."""
        ...

    def append(self, records: Sequence[Record]) -> None:
        """Keep records durably, all or none; raises `StorageError`."""
        ...


@dataclass(frozen=True, slots=True)
class Granted:
    """What became of a command: the records that follow from it and the meeting after them."""

    records: tuple[Record, ...]
    meeting: Meeting


BEGINNING = datetime.min.replace(tzinfo=UTC)
Answer = Granted | Exception
Listener = Callable[[Meeting], None]


class Workshop:
    """One open meeting and its journal; only the inbox thread may call `carry_out`."""

    def __init__(self, keeper: Keeper, clock: Clock) -> None:
        self._keeper = keeper
        self._clock = clock
        self._listeners: tuple[Listener, ...] = ()
        records = keeper.records()
        self._meeting = self._published = replayed(records)
        self._latest = records[-1].at if records else BEGINNING

    @property
    def meeting(self) -> Meeting:
        """The meeting as it was last kept; may be read from any thread."""
        return self._meeting

    @property
    def latest(self) -> datetime:
        """When the last thing was recorded."""
        return self._latest

    @property
    def clock(self) -> Clock:
        """The clock this meeting lives by."""
        return self._clock

    def listen(self, listener: Listener) -> None:
        """Call `listener` with each meeting that is published, in the inbox thread."""
        self._listeners = (*self._listeners, listener)

    def carry_out(self, commands: Sequence[Command]) -> list[Answer]:
        """Return an answer for each command, in order, once everything granted has been kept."""
        now = max(self._clock.now(), self._latest)  # a journal never runs backwards
        meeting = self._meeting
        answers: list[Answer] = []
        for command in commands:
            answer = _answer(command, meeting, now)
            answers.append(answer)
            if isinstance(answer, Granted):
                meeting = answer.meeting
        return self._kept(answers, meeting)

    def publish(self) -> None:
        """Tell everybody who listens, if there is anything new since the last time.

        Apart from `carry_out`, so that a fault in a screen never reads as a step that was not kept.
        """
        if self._published is self._meeting:
            return
        self._published = self._meeting
        for listener in self._listeners:
            listener(self._meeting)

    def _kept(self, answers: list[Answer], meeting: Meeting) -> list[Answer]:
        records = [r for answer in answers if isinstance(answer, Granted) for r in answer.records]
        if not records:
            return answers
        try:
            self._keeper.append(records)
        except StorageError as trouble:
            # Also those without records of their own: they may lean on one that was not kept.
            return [trouble if isinstance(a, Granted) else a for a in answers]
        self._meeting, self._latest = meeting, records[-1].at
        return answers


def _answer(command: Command, meeting: Meeting, now: datetime) -> Answer:
    try:
        events = decide(command, meeting, now)
    except WorkshopError as refusal:
        return refusal
    records: list[Record] = []
    for event in events:
        records.append(Record(meeting.seq + 1, now, event))
        meeting = after(meeting, records[-1])
    return Granted(tuple(records), meeting)
