from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

from builders import ITEMS, START, Scene

from nua_workshop.ballot import Mark
from nua_workshop.commands.agenda import FinishItem
from nua_workshop.commands.meeting import CloseMeeting, SwitchHall
from nua_workshop.commands.voting import CloseRound, EnterBallot, ShowResult
from nua_workshop.meeting import Meeting
from nua_workshop.views.hall import (
    Between,
    Blank,
    Closed,
    HallView,
    ItemOnFloor,
    JoinAddress,
    MessageShown,
    PauseOnFloor,
    ResultShown,
    VoteOpen,
    Welcome,
    hall_view,
)

JOIN = JoinAddress("HTTP://10.0.0.1:8080/J", "10.0.0.1:8080")


def view(scene: Scene) -> HallView:
    return hall_view(scene.meeting, scene.now, JOIN)


def voted(*ballots: dict[str, int], people: int = 5) -> tuple[Scene, str]:
    scene = Scene().people(people, 0).next_item()
    round_id = scene.round()
    for person, dots in zip(scene.ids(), ballots, strict=False):
        scene.ballot(person, round_id, **dots)
    return scene, round_id


def shown(*ballots: dict[str, int]) -> ResultShown:
    scene, round_id = voted(*ballots)
    scene.do(CloseRound(round_id))
    scene.do(ShowResult(round_id))
    seen = view(scene)
    assert isinstance(seen, ResultShown)
    return seen


def test_a_file_without_a_meeting_leaves_the_hall_blank() -> None:
    assert hall_view(Meeting(), START) == Blank()


def test_before_the_first_item_the_hall_welcomes() -> None:
    seen = view(Scene())
    assert isinstance(seen, Welcome)
    assert (seen.starts, seen.venue, seen.join) == (START, "أمانة عمّان الكبرى", JOIN)


def test_the_item_on_the_floor_is_shown_with_what_comes_next() -> None:
    seen = view(Scene().next_item())
    assert isinstance(seen, ItemOnFloor)
    assert seen.next is not None
    assert (seen.title, seen.next.title) == (ITEMS[0].title, ITEMS[1].title)


def test_a_break_tells_when_the_meeting_goes_on() -> None:
    scene = Scene().next_item().next_item().next_item().after(5)
    seen = view(scene)
    assert isinstance(seen, PauseOnFloor)
    assert seen.resumes == START + timedelta(minutes=15)


def test_no_item_leaves_a_calm_display() -> None:
    scene = Scene().next_item()
    scene.do(FinishItem())
    assert isinstance(view(scene), Between)


def test_an_open_question_comes_before_the_agenda() -> None:
    scene, _ = voted({"TRN": 3}, {"WAT": 3})
    seen = view(scene)
    assert isinstance(seen, VoteOpen)
    assert (seen.voted, seen.present) == (2, 5)


def test_an_open_question_shows_nothing_of_its_result() -> None:
    scene, _ = voted({"TRN": 3})
    assert not hasattr(view(scene), "bars")


def test_a_closed_question_is_not_shown_by_itself() -> None:
    scene, round_id = voted({"TRN": 3})
    scene.do(CloseRound(round_id))
    assert isinstance(view(scene), ItemOnFloor)


def test_a_result_shows_first_places_first() -> None:
    seen = shown({"WAT": 3}, {"WAT": 2, "TRN": 1}, {"HSG": 2})
    assert [bar.code for bar in seen.bars[:3]] == ["WAT", "HSG", "TRN"]


def test_equal_options_share_a_rank_and_are_marked() -> None:
    seen = shown({"WAT": 3}, {"TRN": 3}, {"HSG": 1})
    assert [(bar.rank, bar.is_tied) for bar in seen.bars[:3]] == [
        (1, True),
        (1, True),
        (3, False),
    ]


def test_a_result_carries_its_seal_and_who_took_part() -> None:
    seen = shown({"WAT": 3}, {"TRN": 3})
    assert (len(seen.seal), seen.voted, seen.present, seen.in_hall, seen.remote) == (12, 2, 5, 2, 0)


def test_a_vote_on_a_proposal_carries_its_decision() -> None:
    scene = Scene().people(3, 0).next_item()
    round_id = scene.round(method="yes_no")
    for number, person in enumerate(scene.ids()):
        mark = Mark("yes" if number else "no", (1,))
        scene.do(EnterBallot(round_id, person, (mark,), f"s{number}", f"{number:08}"))
    scene.do(CloseRound(round_id))
    scene.do(ShowResult(round_id))
    seen = view(scene)
    assert isinstance(seen, ResultShown)
    assert seen.decision is not None
    assert (seen.decision.is_carried, seen.bars[0].total) == (True, Fraction(2))


def test_a_message_comes_before_everything_but_blank() -> None:
    scene, _ = voted()
    scene.do(SwitchHall("message", "نعود بعد قليل"))
    seen = view(scene)
    assert isinstance(seen, MessageShown)
    assert seen.message == "نعود بعد قليل"


def test_a_blank_hall_shows_nothing() -> None:
    scene = Scene().next_item()
    scene.do(SwitchHall("blank"))
    assert view(scene) == Blank()


def test_a_closed_meeting_thanks() -> None:
    scene = Scene().next_item()
    scene.do(CloseMeeting())
    assert isinstance(view(scene), Closed)


def test_views_within_one_second_are_equal() -> None:
    scene = Scene().next_item().after(1 / 150)
    one = view(scene)
    assert one == view(scene.after(1 / 150))


def test_the_clocks_above_change_by_the_minute() -> None:
    scene = Scene().after(10.4)
    seen = view(scene)
    assert isinstance(seen, Welcome)
    assert seen.frame == replace(seen.frame, now=START + timedelta(minutes=10))
