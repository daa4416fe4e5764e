"""What holds for every test: the bundled zones rule, no screen is needed, and no warning goes unseen."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from machine import Machine

from nua_workshop import zones

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
zones.rule_by_the_bundled_zones()

OURS = ("nua_workshop", "storage", "ui")


class _Ear(logging.Handler):
    """Hears every warning and worse, of this program only."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.name.partition(".")[0] in OURS:
            self.heard.append(record)


@dataclass
class Log:
    """What this program logged during a test, and what the test says it expects of it."""

    heard: list[logging.LogRecord]
    expected: list[str] = field(default_factory=list)

    def expect(self, part: str) -> None:
        """Let a line that contains `part` be logged; a line that never comes fails the test."""
        self.expected.append(part)

    def lines(self) -> list[str]:
        """Every line so far, with the name of the fault it carries."""
        return [_told(record) for record in self.heard]

    def unexpected(self) -> list[str]:
        return [line for line in self.lines() if not any(part in line for part in self.expected)]

    def missing(self) -> list[str]:
        return [part for part in self.expected if not any(part in line for line in self.lines())]


@pytest.fixture(autouse=True)
def log() -> Iterator[Log]:
    """The log of this program: an unexpected warning fails the test, and so does a missing one."""
    ear = _Ear()
    logging.getLogger().addHandler(ear)
    log = Log(ear.heard)
    yield log
    logging.getLogger().removeHandler(ear)
    assert not log.unexpected(), f"logged without being expected: {log.unexpected()}"
    assert not log.missing(), f"expected in the log, but never came: {log.missing()}"


def _told(record: logging.LogRecord) -> str:
    fault = record.exc_info[1] if record.exc_info else None
    return f"{record.name}: {record.getMessage()}" + (f" ({fault!r})" if fault else "")


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(monkeypatch)
