"""Two sittings on one date, and several days: what comes next is what the screens name."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from builders import Scene, item

from nua_workshop.agenda import Day
from nua_workshop.commands.agenda import FinishItem, StartNext
from nua_workshop.commands.meeting import ChangeSchedule, CloseMeeting
from nua_workshop.commands.voting import ShowResult
from nua_workshop.rules.agenda import AgendaIsOver, DayIsOver
from nua_workshop.timer import current_day
from nua_workshop.views.hall import Closed, ItemOnFloor, PauseOnFloor, ResultShown, hall_view
from nua_workshop.views.run import run_view

MORNING = Day(date(2026, 11, 22), time(9), time(12))
AFTERNOON = Day(date(2026, 11, 22), time(14), time(16))
NEXT_DAY = Day(date(2026, 11, 23), time(9), time(12))
HALF_PAST_EIGHT = datetime(2026, 11, 22, 5, 30, tzinfo=UTC)


def scene(*days: Day) -> Scene:
    made = Scene(items=tuple(item(f"d{n}", 30, day=n) for n in range(len(days))), days=days)
    made.clock.set(HALF_PAST_EIGHT)
    return made


def day_of(made: Scene) -> int:
    meeting = made.meeting
    return current_day(meeting.agenda, meeting.timer, meeting.days, meeting.zone, made.now)


def test_before_the_morning_begins_it_is_the_morning_that_is_shown() -> None:
    assert day_of(scene(MORNING, AFTERNOON)) == 0


def test_a_morning_that_is_done_with_gives_way_to_the_afternoon() -> None:
    made = scene(MORNING, AFTERNOON).next_item().after(20)
    made.do(FinishItem())
    assert day_of(made) == 1
    made.do(StartNext())
    assert made.meeting.timer.current is not None
    assert made.meeting.timer.current.item_id == "d1"


def test_the_last_item_of_a_day_is_not_followed_by_one_of_the_next() -> None:
    made = scene(MORNING, NEXT_DAY).next_item()
    with pytest.raises(DayIsOver):
        made.do(StartNext())
    made.do(FinishItem())
    assert run_view(made.meeting, made.now).state == "day_over"


def test_what_a_day_left_over_does_not_come_before_the_next_days_items() -> None:
    made = scene(MORNING, NEXT_DAY)
    made.after(24 * 60)
    made.do(StartNext())
    assert made.meeting.timer.current is not None
    assert made.meeting.timer.current.item_id == "d1"


def test_a_meeting_long_past_begins_with_its_first_day() -> None:
    made = scene(MORNING, NEXT_DAY).after(60 * 24 * 365)
    assert day_of(made) == 0


def test_the_last_day_ends_the_agenda() -> None:
    made = scene(MORNING).next_item()
    with pytest.raises(AgendaIsOver):
        made.do(StartNext())


def test_items_of_a_day_that_is_no_more_are_shown_on_the_last() -> None:
    made = Scene(
        items=(item("a", 30), item("b", 15, day=1, kind="break")), days=(MORNING, NEXT_DAY)
    )
    made.do(ChangeSchedule((MORNING,), "Asia/Amman"))
    made.next_item().next_item()
    assert [row.item_id for row in run_view(made.meeting, made.now).rows] == ["a", "b"]
    assert isinstance(hall_view(made.meeting, made.now), PauseOnFloor)


def voted() -> Scene:
    made = Scene(items=(item("a"), item("b"))).people().next_item()
    round_id = made.round()
    made.ballot(made.ids()[0], round_id, TRN=1)
    made.after(1).close_round(round_id)
    made.do(ShowResult(round_id))
    return made


def test_a_result_is_shown_while_its_item_goes_on() -> None:
    made = voted().after(2)
    assert isinstance(hall_view(made.meeting, made.now), ResultShown)


def test_a_result_gives_way_to_the_next_item() -> None:
    made = voted().after(2).next_item()
    assert isinstance(hall_view(made.meeting, made.now), ItemOnFloor)


def test_a_result_gives_way_to_the_closing() -> None:
    made = voted().after(2)
    made.do(CloseMeeting())
    assert isinstance(hall_view(made.meeting, made.now + timedelta(minutes=1)), Closed)
