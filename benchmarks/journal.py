"""Ballots through the whole road against the disk's own speed, as a ratio.

The limit beside it: the same number of flushes of the same bytes, appended to a bare file with fdatasync. A
burst is 500 ballots posted at once, as when a hall presses "send" together.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from pathlib import Path

from nua_workshop import codes, zones
from nua_workshop.agenda import Day
from nua_workshop.ballot import Mark, Method, Option
from nua_workshop.clock import MachineClock
from nua_workshop.commands.meeting import CreateMeeting
from nua_workshop.commands.people import ListPeople, MarkArrival
from nua_workshop.commands.voting import EnterBallot, OpenRound, PrepareRound
from nua_workshop.details import Details
from nua_workshop.people import Person
from ui.session import Session, make_session

VOTERS = 500
ROUNDS = 5


def main() -> None:
    """Print the median ratio of a burst to the limit, and both times."""
    zones.rule_by_the_bundled_zones()
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        pairs = [pair(Path(folder) / f"{number}.nua") for number in range(ROUNDS)]
    ratio = statistics.median(ours / limit for ours, limit in pairs)
    ours = statistics.median(ours for ours, _ in pairs)
    limit = statistics.median(limit for _, limit in pairs)
    print(f"journal\t{ratio:.1f}\tx the bare flush\t({VOTERS} ballots in {ours * 1000:.0f} ms,")
    print(f"\t\t\tthe same bytes flushed once in {limit * 1000:.1f} ms)")


def pair(path: Path) -> tuple[float, float]:
    """Return the seconds a burst takes, and the seconds the disk alone takes for its bytes."""
    session = prepared(path)
    size = path.with_name(path.name + "-wal").stat().st_size
    ours = burst(session)
    written = path.with_name(path.name + "-wal").stat().st_size - size
    session.close()
    return ours, flushed(path.with_suffix(".raw"), max(written, 4096))


def prepared(path: Path) -> Session:
    """Return a meeting with an open round and everybody present."""
    clock = MachineClock()
    today = clock.now().date()
    day = Day(today, clock.now().time().replace(microsecond=0, hour=9), clock.now().time())
    session = make_session(path, clock, CreateMeeting(Details("Benchmark"), (day,), "Asia/Amman"))
    post = session.inbox.post
    post(ListPeople(tuple(Person("", f"Voter {n}") for n in range(VOTERS)))).result()
    for answer in [post(MarkArrival(p, "in_person")) for p in session.meeting.roll.people]:
        answer.result()
    options = tuple(Option(code, code) for code in "ABCDEF")
    post(PrepareRound("?", Method("dots"), options)).result()
    post(OpenRound(round_of(session))).result()
    return session


def burst(session: Session) -> float:
    """Return the seconds until every ballot of a burst has its durable answer."""
    dice, round_id = codes.system_dice(), round_of(session)
    marks = (Mark("A", (3,)), Mark("B", (2,)))
    ballots = [
        EnterBallot(round_id, voter, marks, codes.token(dice), codes.receipt(dice))
        for voter in session.meeting.roll.people
    ]
    begun = time.perf_counter()
    for answer in [session.inbox.post(ballot) for ballot in ballots]:
        answer.result()
    return time.perf_counter() - begun


def flushed(path: Path, size: int) -> float:
    """Return the seconds one durable append of `size` bytes takes."""
    content = os.urandom(size)
    begun = time.perf_counter()
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fdatasync(file.fileno())
    return time.perf_counter() - begun


def round_of(session: Session) -> str:
    """Return the one question of the meeting."""
    return next(iter(session.meeting.booth.rounds))


if __name__ == "__main__":
    main()
