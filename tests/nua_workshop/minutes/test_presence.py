from __future__ import annotations

import pytest
from builders import Scene

from nua_workshop.commands.meeting import CloseMeeting
from nua_workshop.commands.people import MarkArrival, MarkDeparture
from nua_workshop.minutes.document import Heading, Paragraph, Table
from nua_workshop.minutes.presence import presence, turnout
from nua_workshop.minutes.telling import Telling
from nua_workshop.wording import Wording, plain


def telling(scene: Scene, language: str = "en") -> Telling:
    return Telling(scene.meeting, Wording(language), scene.now)


def tables(scene: Scene) -> list[Table]:
    return [block for block in presence(telling(scene)) if isinstance(block, Table)]


def test_hall_remote_and_absent_are_listed_apart() -> None:
    scene = Scene().people(3, 2).next_item()
    headings = [b.text for b in presence(telling(scene)) if isinstance(b, Heading)]
    assert headings == ["Present in the hall (3)", "Present remotely (2)"]


def test_whoever_did_not_come_is_absent() -> None:
    scene = Scene().people(3, 2, arrive=False).next_item()
    headings = [b.text for b in presence(telling(scene)) if isinstance(b, Heading)]
    assert headings == ["Absent (5)"]


def test_nobody_is_absent_before_the_meeting_begins() -> None:
    scene = Scene().people(3, 2, arrive=False)
    headings = [b.text for b in presence(telling(scene)) if isinstance(b, Heading)]
    assert headings == ["Invited (5)"]


def test_arrival_and_departure_are_local_times() -> None:
    scene = Scene().people(1, 0).next_item().after(75)
    scene.do(MarkDeparture(scene.ids()[0]))
    assert tables(scene)[0].rows[0][-2:] == ("10:00", "11:15")


def test_whoever_stayed_left_at_the_end() -> None:
    scene = Scene().people(1, 0).next_item().after(60)
    scene.do(CloseMeeting())
    assert tables(scene)[0].rows[0][-1] == "until the end"


def test_whoever_changed_from_hall_to_screen_is_counted_once() -> None:
    scene = Scene().people(1, 0).next_item().after(60)
    scene.do(MarkArrival(scene.ids()[0], "remote"))
    (table,) = tables(scene)
    assert table.rows[0][-2] == "10:00\n11:00 (remotely)"


def test_empty_columns_are_left_out() -> None:
    scene = Scene().people(1, 0).next_item()
    assert tables(scene)[0].head == ("No.", "Name", "Arrived", "Left")


def test_a_consultative_meeting_says_that_no_quorum_is_required() -> None:
    last = presence(telling(Scene().people()))[-1]
    assert last == Paragraph("No quorum is required: this is a consultative meeting.")


@pytest.mark.parametrize(
    ("n", "said"),
    [
        (0, "لم يحضر الاجتماع أي مشارك."),
        (1, "حضر الاجتماع مشارك واحد."),
        (2, "حضر الاجتماع مشاركان."),
        (3, "حضر الاجتماع 3 مشاركين."),
        (11, "حضر الاجتماع 11 مشاركاً."),
        (100, "حضر الاجتماع 100 مشارك."),
    ],
)
def test_participants_are_counted_in_all_six_arabic_forms(n: int, said: str) -> None:
    assert plain(turnout(telling(Scene().people(n, 0), "ar"))) == said


def test_hall_and_remote_are_told_apart_in_the_sentence() -> None:
    said = plain(turnout(telling(Scene().people(8, 3), "ar")))
    assert said == "حضر الاجتماع 11 مشاركاً: 8 في القاعة و3 عن بُعد."
