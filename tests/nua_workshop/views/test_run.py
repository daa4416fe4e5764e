from __future__ import annotations

from datetime import timedelta

from builders import DAY, START, Scene

from nua_workshop.commands.agenda import AddTime, FinishItem, PauseTimer, SkipItem
from nua_workshop.commands.meeting import CloseMeeting
from nua_workshop.views.run import RunView, run_view

MINUTE = timedelta(minutes=1)


def view(scene: Scene) -> RunView:
    return run_view(scene.meeting, scene.now)


def test_before_the_first_item_the_day_has_not_begun() -> None:
    seen = view(Scene())
    assert (seen.state, seen.current, seen.starts) == ("not_begun", None, START)


def test_a_meeting_without_an_agenda_is_empty() -> None:
    assert view(Scene(items=())).state == "empty"


def test_the_item_on_the_floor_is_counted_among_those_of_its_day() -> None:
    current = view(Scene().next_item().next_item()).current
    assert current is not None
    assert (current.item_id, current.number, current.total) == ("b", 2, 5)


def test_the_countdown_changes_only_with_whole_seconds() -> None:
    scene = Scene().next_item()
    one = view(scene.after(1 / 150)).current
    other = view(scene.after(1 / 150)).current
    assert one == other


def test_a_paused_item_keeps_its_time() -> None:
    scene = Scene().next_item().after(5)
    scene.do(PauseTimer())
    current = view(scene.after(10)).current
    assert current is not None
    assert (current.countdown.left, current.countdown.is_paused) == (15 * MINUTE, True)


def test_a_late_start_makes_the_day_late() -> None:
    # Five items of 125 minutes in all stand in a day of 180.
    scene = Scene().after(59)
    assert view(scene.next_item()).lateness == 4 * MINUTE


def test_more_time_moves_the_expected_end() -> None:
    scene = Scene().next_item()
    before = view(scene).end
    scene.do(AddTime(5 * MINUTE))
    assert view(scene).end - before == 5 * MINUTE


def test_a_finished_item_shows_its_real_times() -> None:
    scene = Scene().after(3).next_item().after(24).next_item()
    row = view(scene).rows[0]
    assert (row.state, row.start, row.end) == ("done", START + 3 * MINUTE, START + 27 * MINUTE)


def test_an_item_ahead_tells_how_far_it_has_moved() -> None:
    scene = Scene().after(3).next_item()
    assert view(scene).rows[1].shift == 3 * MINUTE


def test_between_two_items_none_is_on_the_floor() -> None:
    scene = Scene().next_item()
    scene.do(FinishItem())
    seen = view(scene)
    assert seen.next is not None
    assert (seen.state, seen.current, seen.next.item_id) == ("between", None, "b")


def test_a_skipped_item_is_not_next() -> None:
    scene = Scene().next_item()
    scene.do(SkipItem("b"))
    seen = view(scene)
    assert seen.next is not None
    assert (seen.rows[1].state, seen.next.item_id) == ("skipped", "c")


def test_when_every_item_is_done_the_day_is_over() -> None:
    scene = Scene()
    for _ in range(5):
        scene.next_item()
    scene.do(FinishItem())
    assert view(scene).state == "over"


def test_a_closed_meeting_says_so() -> None:
    scene = Scene().next_item()
    scene.do(CloseMeeting())
    assert view(scene).state == "closed"


def test_only_the_notes_of_the_item_on_the_floor_are_shown() -> None:
    scene = Scene().next_item()
    scene.note("عامة").note("تحت البند", item_id="a")
    assert [note.text for note in view(scene).notes] == ["تحت البند"]


def test_the_expected_end_is_an_instant_of_the_day() -> None:
    scene = Scene().next_item()
    assert view(scene).end.date() == DAY.date
