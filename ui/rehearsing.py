"""A rehearsal put on: a real file, a real server, phones that speak real HTTP, a clock moved by hand."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

from nua_workshop import codes, zones
from nua_workshop.ballot import Mark
from nua_workshop.clock import HandClock
from nua_workshop.commands.meeting import CreateMeeting
from nua_workshop.errors import N_, Told
from nua_workshop.rehearsal import Cast, Rehearsal
from nua_workshop.summaries import Summary
from nua_workshop.wording import Wording
from ui.phone.server import PhoneServer
from ui.session import Session, make_session

_PHONE_SECONDS = 20


class PhoneRefused(Told):
    """A simulated phone was turned away, which a rehearsal must not hide."""

    sentence = N_("A phone of the rehearsal was refused: {answer}")


class HttpPhones:
    """Phones that know nothing of the program but the address on the hall display."""

    def __init__(self, url: str, dice: codes.Dice) -> None:
        self._address = urlsplit(url).netloc
        self._dice = dice

    def vote(self, code: str, round_id: str, marks: tuple[Mark, ...]) -> str:
        """Join with a slip's code, hand in marks, and return the receipt."""
        token = self._post("/join", {"code": code})["token"]
        ballot = {
            "round": round_id,
            "serial": codes.token(self._dice),
            "marks": {mark.option: mark.values[0] for mark in marks},
        }
        return self._post("/ballot", ballot, token)["receipt"]

    def _post(self, path: str, content: object, token: str = "") -> dict[str, str]:
        headers = {"Content-Type": "application/json", "X-Token": token}
        line = HTTPConnection(self._address, timeout=_PHONE_SECONDS)
        try:
            line.request("POST", path, json.dumps(content), headers)
            answer = line.getresponse()
            read: dict[str, str] = json.loads(answer.read())
        finally:
            line.close()
        if answer.status != 200:
            raise PhoneRefused(answer=f"{answer.status} {read}")
        return read


def rehearse(
    meeting: Path,
    made: CreateMeeting,
    cast: Cast,
    words: Wording,
    words_for: Callable[[str], Wording],
) -> Summary:
    """Play a whole meeting into a new file and return what was played."""
    first = made.days[0]
    clock = HandClock(zones.instant(made.zone, first.date, first.start) - timedelta(days=1))
    session = make_session(meeting, clock, made)
    try:
        play = _played(session, clock, cast, words, words_for)
    except Exception:
        meeting.unlink()  # half a day is no rehearsal, and its file would bar the next try
        raise
    played = session.meeting
    return Summary(
        title=played.details.title,
        folder=str(meeting.parent),
        meeting=meeting.name,
        minutes="",
        screenshots=(),
        people=len(played.roll),
        arrived=len(played.ledger.stays),
        ballots=tuple(play.ballots.items()),
        records=played.seq,
    )


def _played(
    session: Session,
    clock: HandClock,
    cast: Cast,
    words: Wording,
    words_for: Callable[[str], Wording],
) -> Rehearsal:
    server = PhoneServer(
        session.inbox, words_for, codes.seeded_dice(cast.seed), host="127.0.0.1", port=0
    )
    try:
        phones = HttpPhones(server.start().url, codes.seeded_dice(cast.seed + 1))
        play = Rehearsal(session.inbox, clock, phones, cast, words)
        play.play()
        return play
    finally:
        server.stop()
        session.close()
