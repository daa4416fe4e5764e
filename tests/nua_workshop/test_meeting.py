from __future__ import annotations

from builders import Scene

from nua_workshop.meeting import History, Meeting


def test_a_meeting_that_was_not_made_has_no_days() -> None:
    assert not Meeting().exists


def test_a_meeting_that_was_made_exists() -> None:
    assert Scene().meeting.exists


def test_a_fresh_id_is_that_of_the_next_record() -> None:
    assert Meeting(seq=6).fresh_id("p") == "p7"


def test_several_fresh_ids_of_one_command_differ() -> None:
    meeting = Meeting()
    assert len({meeting.fresh_id("p", n) for n in range(20)}) == 20


def test_an_area_nobody_touched_has_no_steps() -> None:
    assert Meeting().steps("notes") == History()
