"""The one place that asks the machine for the time; everywhere else time is a parameter.

The program lives on *steady time*: UTC that was right when the meeting was anchored and has since followed
a counter that goes on through suspend and does not move when somebody sets the computer's clock.
"""

from __future__ import annotations

import time
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_PROCESS_ID = uuid.uuid4().hex


@dataclass(frozen=True, slots=True)
class Anchor:
    """One moment known on both clocks: the machine's counter since `boot`, and UTC."""

    boot: str
    counter: timedelta
    utc: datetime


class Clock(Protocol):
    """Whoever tells the time: the machine, or a hand in tests and rehearsals."""

    def now(self) -> datetime:
        """Return steady time, aware, in UTC."""
        ...

    def drift(self) -> timedelta:
        """Return how far the wall clock has moved away from steady time."""
        ...

    def anchor(self) -> Anchor:
        """Return this moment on both clocks, to be kept in the meeting file."""
        ...

    def resume(self, anchor: Anchor) -> bool:
        """Go on from `anchor`; False if the machine restarted since and only the wall clock is left."""
        ...

    def not_before(self, moment: datetime) -> None:
        """Go on from `moment` if the clock stands before it, as after a restart with a slow clock."""
        ...


class MachineClock:
    """Steady time on this computer."""

    def __init__(self) -> None:
        self._anchor = Anchor(boot_id(), _counter(), _wall())

    def now(self) -> datetime:
        """Return steady time."""
        return self._anchor.utc + (_counter() - self._anchor.counter)

    def drift(self) -> timedelta:
        """Return wall time minus steady time."""
        return _wall() - self.now()

    def anchor(self) -> Anchor:
        """Return now on both clocks."""
        return Anchor(self._anchor.boot, _counter(), self.now())

    def resume(self, anchor: Anchor) -> bool:
        """Go on from `anchor` if the machine has not restarted since."""
        if anchor.boot != self._anchor.boot:
            return False
        self._anchor = anchor
        return True

    def not_before(self, moment: datetime) -> None:
        """Go on from `moment` if the clock stands before it."""
        if self.now() < moment:
            self._anchor = Anchor(self._anchor.boot, _counter(), moment)


class HandClock:
    """A clock that stands still until it is moved."""

    def __init__(self, start: datetime) -> None:
        self._now = start.astimezone(UTC)
        self._drift = timedelta()

    def now(self) -> datetime:
        """Return steady time."""
        return self._now

    def drift(self) -> timedelta:
        """Return wall time minus steady time."""
        return self._drift

    def anchor(self) -> Anchor:
        """Return now on both clocks."""
        return Anchor("by hand", timedelta(), self._now)

    def resume(self, anchor: Anchor) -> bool:
        """Go on from `anchor` if the machine has not restarted since."""
        return anchor.boot == "by hand"

    def not_before(self, moment: datetime) -> None:
        """Go on from `moment` if the clock stands before it."""
        self._now = max(self._now, moment)

    def advance(self, step: timedelta) -> None:
        """Let `step` pass."""
        self._now += step

    def set(self, moment: datetime) -> None:
        """Move to `moment`, which may lie in the past."""
        self._now = moment.astimezone(UTC)

    def push_the_wall_clock(self, by: timedelta) -> None:
        """Act as if somebody had set the computer's clock by `by`."""
        self._drift += by


def boot_id() -> str:
    """Return a name for this run of the machine; where the system has none, for this run of the program."""
    return _BOOT_ID.read_text().strip() if _BOOT_ID.exists() else _PROCESS_ID


def _counter() -> timedelta:
    # CLOCK_MONOTONIC stops while a Linux laptop sleeps; elsewhere `monotonic` counts through.
    boottime = getattr(time, "CLOCK_BOOTTIME", None)
    nanoseconds = time.monotonic_ns() if boottime is None else time.clock_gettime_ns(boottime)
    return timedelta(microseconds=nanoseconds // 1000)


def _wall() -> datetime:
    return datetime.now(UTC)
