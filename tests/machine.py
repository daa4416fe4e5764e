"""A computer whose counter, wall clock and boot are moved by hand, under the real `MachineClock`."""

from __future__ import annotations

from datetime import timedelta

import pytest
from builders import START

from nua_workshop import clock


class Machine:
    """A computer's counter and wall clock, moved by hand."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.counter, self.wall, self.boot = timedelta(hours=5), START, "boot-1"
        monkeypatch.setattr(clock, "_counter", lambda: self.counter)
        monkeypatch.setattr(clock, "_wall", lambda: self.wall)
        monkeypatch.setattr(clock, "boot_id", lambda: self.boot)

    def run(self, step: timedelta) -> None:
        self.counter += step
        self.wall += step
