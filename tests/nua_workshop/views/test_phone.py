"""What a phone sees, from a meeting and a moment."""

from __future__ import annotations

from datetime import timedelta

from builders import Scene

from nua_workshop.commands.agenda import PauseTimer
from nua_workshop.commands.voting import CloseRound, JoinDevice, ShowResult
from nua_workshop.views.phone import agenda_now, in_sight, phone


def scene() -> Scene:
    return Scene().people().next_item()


def joined(made: Scene) -> str:
    made.do(JoinDevice(made.slips()[made.ids()[0]], "f"))
    return "f"


def test_without_a_question_a_phone_waits() -> None:
    made = scene()
    assert phone(made.meeting, made.now).state == "waiting"


def test_an_open_question_is_put() -> None:
    made = scene()
    round_id = made.round()
    ask = phone(made.meeting, made.now).ask
    assert ask is not None
    assert ask.id == round_id


def test_a_phone_that_joined_knows_its_owner() -> None:
    made = scene()
    fingerprint = joined(made)
    owner = phone(made.meeting, made.now, fingerprint).owner
    assert owner is not None
    assert owner.name == "شخص 1"


def test_a_closed_question_shows_no_result() -> None:
    made = scene()
    made.do(CloseRound(made.round()))
    assert phone(made.meeting, made.now).result is None


def test_a_result_is_seen_once_it_is_shown() -> None:
    made = scene()
    round_id = made.round()
    made.do(CloseRound(round_id))
    made.do(ShowResult(round_id))
    assert phone(made.meeting, made.now).result is not None


def test_a_closed_question_is_forgotten_with_the_next_item() -> None:
    made = scene()
    made.do(CloseRound(made.round()))
    made.after(1).next_item()
    assert phone(made.meeting, made.now).state == "waiting"


def test_the_time_left_is_counted_from_the_start() -> None:
    made = scene().after(5)
    current = agenda_now(made.meeting, made.now).current
    assert current is not None
    assert current.left == timedelta(minutes=15)


def test_while_paused_the_end_moves_on() -> None:
    made = scene()
    made.do(PauseTimer())
    made.after(10)
    current = agenda_now(made.meeting, made.now).current
    assert current is not None
    assert current.ends - made.now == timedelta(minutes=20)


def test_the_next_item_is_expected_at_the_end_of_this_one() -> None:
    made = scene()
    following = agenda_now(made.meeting, made.now).next
    assert following is not None
    assert following.id == "b"


def test_a_ballot_changes_nothing_that_all_phones_see() -> None:
    made = scene()
    round_id = made.round()
    before = in_sight(made.meeting)
    made.ballot(made.ids()[0], round_id, TRN=3)
    assert in_sight(made.meeting) == before
