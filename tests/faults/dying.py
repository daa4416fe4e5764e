"""A program run from a meeting file until it is killed: it prints whatever it was told was kept.

Started by `test_kill.py` in a process of its own: `python dying.py MEETING.nua SEED`. Its computer's wall
clock is 37 minutes behind the meeting's time, as after somebody set it.
"""

from __future__ import annotations

import json
import random
import sys
from collections import deque
from concurrent.futures import Future
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from builders import DAY, ITEMS

from nua_workshop.clock import MachineClock
from nua_workshop.commands.agenda import AddTime, PauseTimer, ResumeTimer, StartNext
from nua_workshop.commands.command import Command
from nua_workshop.commands.meeting import CreateMeeting
from nua_workshop.commands.notes import WriteNote
from nua_workshop.details import Details
from nua_workshop.notes import Note
from nua_workshop.timer import countdown
from nua_workshop.workshop import Granted
from ui.session import Session, make_session, open_session

BEHIND = timedelta(minutes=37)


def main(path: Path, seed: int) -> None:
    dice = random.Random(seed)
    session = taken_up(path)
    waiting: deque[Future[Granted]] = deque()
    while True:
        waiting.append(session.inbox.post(something(dice)))
        if len(waiting) > 8:
            tell(session, waiting.popleft().result())


def taken_up(path: Path) -> Session:
    if path.exists():
        return open_session(path, MachineClock())
    clock = MachineClock()
    clock.resume(replace(clock.anchor(), utc=clock.now() + BEHIND))
    wanted = CreateMeeting(Details("اجتماع"), (DAY,), "Asia/Amman", items=ITEMS)
    session = make_session(path, clock, wanted)
    session.inbox.post(StartNext()).result()
    return session


def something(dice: random.Random) -> Command:
    return dice.choice(
        (
            WriteNote(Note("", "point", "نقطة " * dice.randrange(1, 60))),
            WriteNote(Note("", "point", "نقطة")),
            AddTime(timedelta(seconds=dice.randrange(1, 5))),
            PauseTimer(),
            ResumeTimer(),
        )
    )


def tell(session: Session, granted: Granted) -> None:
    run, now = granted.meeting.timer.current, session.clock.now()
    assert run is not None
    left = countdown(run, granted.meeting.agenda.item(run.item_id), now).left
    anchor = session.clock.anchor()
    told = {
        "seq": granted.meeting.seq,
        "now": now.isoformat(),
        "left": left / timedelta(microseconds=1),
        "ahead": (anchor.utc.timestamp() - anchor.counter.total_seconds()),
    }
    print(json.dumps(told), flush=True)  # noqa: T201 - this is what it is for


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
