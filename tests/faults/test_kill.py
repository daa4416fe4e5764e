"""The power goes, or the process is killed, at any moment: nothing that was told is lost."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from nua_workshop.apply import replayed
from nua_workshop.clock import MachineClock
from nua_workshop.events.event import Record
from nua_workshop.timer import countdown
from storage.keeper import Journal, Keeper, read_journal
from ui.session import open_session

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


@dataclass(frozen=True)
class Death:
    """What a killed program had last told, and what its file held afterwards."""

    seq: int
    now: datetime
    left: timedelta
    ahead: float
    journal: Journal

    def left_again(self) -> timedelta:
        """What the countdown says at the same moment, by the file alone and up to what was told."""
        meeting = replayed(self.journal.records[: self.seq])
        run = meeting.timer.current
        assert run is not None
        return countdown(run, meeting.agenda.item(run.item_id), self.now).left


def killed(path: Path, seed: int, lines: int) -> Death:
    """Run the program on a file, kill it once it has told of so many steps, and read the file."""
    last = json.loads(told_until_killed(path, seed, lines)[-1])
    now, left = datetime.fromisoformat(last["now"]), timedelta(microseconds=last["left"])
    return Death(last["seq"], now, left, last["ahead"], read_journal(path))


def told_until_killed(path: Path, seed: int, lines: int) -> list[bytes]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), str(HERE.parent)))}
    command = [sys.executable, str(HERE / "dying.py"), str(path), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdout is not None
        told = [process.stdout.readline() for _ in range(lines)]
        process.kill()
        told += process.stdout.readlines()
    return [line for line in told if line.endswith(b"\n")]


@pytest.fixture(scope="module")
def deaths(tmp_path_factory: pytest.TempPathFactory) -> list[Death]:
    """Ten programs, one after the other on one file, each killed in the middle of its work."""
    path, dice = tmp_path_factory.mktemp("kill") / "a.nua", random.Random(11)
    return [killed(path, seed, dice.randrange(1, 60)) for seed in range(10)]


def test_everything_that_was_told_is_in_the_file(deaths: list[Death]) -> None:
    assert all(death.journal.records[-1].seq >= death.seq for death in deaths)


def test_the_chain_is_whole_after_every_death(deaths: list[Death]) -> None:
    assert [death.journal.first_changed for death in deaths] == [None] * len(deaths)


def test_each_program_took_up_what_the_one_before_left(deaths: list[Death]) -> None:
    def beginning(death: Death, n: int) -> tuple[Record, ...]:
        return death.journal.records[:n]

    for before, after in pairwise(deaths):
        n = len(before.journal.records)
        assert beginning(after, n) == before.journal.records


def test_the_countdown_says_the_same_at_the_same_moment(deaths: list[Death]) -> None:
    assert [death.left_again() for death in deaths] == [death.left for death in deaths]


def test_time_goes_on_by_the_counter_and_not_by_the_wall_clock(deaths: list[Death]) -> None:
    # All ten lived 37 minutes ahead of the wall clock, though only the first was told so.
    first = deaths[0].ahead
    assert [death.ahead for death in deaths] == [pytest.approx(first, abs=1e-3)] * len(deaths)


def test_records_never_go_back_in_time(deaths: list[Death]) -> None:
    moments = [record.at for record in deaths[-1].journal.records]
    assert moments == sorted(moments)


def test_a_killed_file_says_that_it_was_cut_off(tmp_path: Path) -> None:
    path = tmp_path / "a.nua"
    told_until_killed(path, 3, 1)
    session = open_session(path, MachineClock())
    session.close()
    assert session.opening.was_cut_off


def test_a_killed_file_closed_properly_is_one_plain_file(tmp_path: Path) -> None:
    path = tmp_path / "a.nua"
    killed(path, 4, 5)
    Keeper.open(path).close()
    assert [file.name for file in tmp_path.iterdir()] == ["a.nua"]


@pytest.mark.slow
def test_a_hundred_deaths_lose_nothing(tmp_path: Path) -> None:
    dice = random.Random(12)
    for seed in range(100):
        death = killed(tmp_path / "a.nua", seed, dice.randrange(1, 200))
        assert death.journal.records[-1].seq >= death.seq
        assert death.journal.first_changed is None
        assert death.left_again() == death.left
