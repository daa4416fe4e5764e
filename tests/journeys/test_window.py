"""The main job in the real window: from a concept note to minutes, with a real file and real HTTP."""

from __future__ import annotations

import json
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from pytestqt.qtbot import QtBot

from nua_workshop import codes
from nua_workshop.ballot import Method, Option
from nua_workshop.commands.agenda import StartNext
from nua_workshop.commands.notes import WriteNote
from nua_workshop.commands.people import ListPeople, MarkArrival
from nua_workshop.commands.voting import CloseRound, IssueSlips, OpenRound, PrepareRound
from nua_workshop.intake.choices import Choices
from nua_workshop.notes import Note
from nua_workshop.people import Person
from storage.keeper import read_journal
from ui.desk.pages.preparation import PreparationPage
from ui.desk.pages.run import RunPage
from ui.window import Desk

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "launch_amman.txt"
WAIT = 10_000


@pytest.fixture
def desk(qtbot: QtBot, qapp: object, tmp_path: Path) -> Iterator[Desk]:
    """The program with its window open; whatever it asks to write lands in the test's folder."""
    opened = Desk(
        qapp, tmp_path / "settings.json", lambda _, proposed, __: tmp_path / proposed.name
    )  # type: ignore[arg-type]
    opened.show()
    yield opened
    opened.console.close()
    opened.console.deleteLater()


def make_from_sample(desk: Desk, qtbot: QtBot) -> None:
    """Read the sample note and make its meeting, as a user would."""
    desk.read(SAMPLE)
    qtbot.waitUntil(lambda: isinstance(desk.console.shell.page, PreparationPage), timeout=WAIT)
    page = desk.console.shell.page
    assert isinstance(page, PreparationPage)
    assert page._draft is not None
    desk.make(page._draft, Choices())


def post(url: str, path: str, content: object, token: str = "") -> dict[str, str]:
    line = HTTPConnection(urlsplit(url).netloc, timeout=10)
    headers = {"Content-Type": "application/json", "X-Token": token}
    line.request("POST", path, json.dumps(content), headers)
    answer = line.getresponse()
    read: dict[str, str] = json.loads(answer.read())
    line.close()
    assert answer.status == 200, read
    return read


def test_a_note_becomes_a_meeting_file_with_an_agenda(desk: Desk, qtbot: QtBot) -> None:
    make_from_sample(desk, qtbot)
    assert desk.sitting is not None
    assert desk.sitting.session.path.exists()
    assert desk.sitting.session.meeting.agenda.items


def test_a_day_from_the_first_arrival_to_the_minutes(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    make_from_sample(desk, qtbot)
    sitting = desk.sitting
    assert sitting is not None
    do = lambda command: sitting.session.inbox.post(command).result(timeout=10)  # noqa: E731
    do(ListPeople((Person("", "أحمد الخطيب"), Person("", "رنا حداد", mode="remote"))))
    first, second = sitting.session.meeting.roll.people
    do(IssueSlips(codes.voting_codes(codes.seeded_dice(1), 2)))
    do(MarkArrival(first, "in_person"))
    do(MarkArrival(second, "remote"))
    desk.console.shell.turn_to_name("run")
    assert isinstance(desk.console.shell.page, RunPage)
    do(StartNext())
    options = (Option("A", "النقل العام"), Option("B", "شح المياه"))
    do(PrepareRound("ما الأهم؟", Method("approval"), options))
    round_id = next(iter(sitting.session.meeting.booth.rounds))
    do(OpenRound(round_id))
    qtbot.waitUntil(lambda: sitting.join() is not None, timeout=WAIT)
    join = sitting.join()
    assert join is not None
    code = {p: c for c, p in sitting.session.meeting.booth.slips.items()}[first]
    token = post(join.url, "/join", {"code": code})["token"]
    ballot = {"round": round_id, "serial": "serial-0001", "marks": {"A": 1}}
    receipt = post(join.url, "/ballot", ballot, token)["receipt"]
    assert post(join.url, "/ballot", ballot, token)["receipt"] == receipt
    do(CloseRound(round_id))
    do(WriteNote(Note("", "decision", "اعتماد ترتيب الأولويات.")))
    desk._write_minutes("ar")
    qtbot.waitUntil(lambda: any(tmp_path.glob("*.docx")), timeout=WAIT)


def test_closing_the_window_leaves_one_plain_file_that_opens_again(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    make_from_sample(desk, qtbot)
    assert desk.sitting is not None
    path = desk.sitting.session.path
    desk.go_home()
    assert not path.with_name(path.name + "-wal").exists()
    assert read_journal(path).first_changed is None
    desk.open(path)
    assert desk.sitting is not None
    assert desk.sitting.session.meeting.exists


def test_a_file_that_is_no_meeting_is_told_in_the_notice_bar(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "other.nua"
    path.write_text("ليس ملف اجتماع")
    desk.open(path)
    assert desk.sitting is None
    assert path.name in desk.console.shell.notices.sentence


def test_a_file_that_can_only_be_read_opens_for_reading_and_says_so(
    desk: Desk, qtbot: QtBot
) -> None:
    make_from_sample(desk, qtbot)
    assert desk.sitting is not None
    path = desk.sitting.session.path
    desk.go_home()
    path.chmod(0o444)
    desk.open(path)
    assert desk.sitting is not None
    assert desk.sitting.session.opening.is_read_only


def test_what_a_user_chose_is_kept_for_the_next_start(desk: Desk, qtbot: QtBot) -> None:
    make_from_sample(desk, qtbot)
    assert desk.settings.recent[0].title


def test_a_file_that_cannot_be_opened_leaves_the_running_meeting_alone(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    make_from_sample(desk, qtbot)
    sitting = desk.sitting
    broken = tmp_path / "other.nua"
    broken.write_text("ليس ملف اجتماع")
    desk.open(broken)
    assert desk.sitting is sitting
    assert broken.name in desk.console.shell.notices.sentence
