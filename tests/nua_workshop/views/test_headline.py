from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from builders import DAY, Scene, item

from nua_workshop.commands.agenda import PauseTimer
from nua_workshop.commands.meeting import ChooseCities, CloseMeeting
from nua_workshop.views.headline import headline, shown_zones, stage


def test_a_meeting_that_has_not_opened_is_planned() -> None:
    assert stage(Scene().meeting) == "planned"


def test_a_running_meeting_is_in_session() -> None:
    assert stage(Scene().next_item().meeting) == "in_session"


def test_a_paused_item_is_told_above_every_page() -> None:
    scene = Scene().next_item()
    scene.do(PauseTimer())
    assert stage(scene.meeting) == "paused"


def test_a_closed_meeting_is_closed() -> None:
    scene = Scene().next_item()
    scene.do(CloseMeeting())
    assert stage(scene.meeting) == "closed"


def test_days_count_from_one() -> None:
    days = (DAY, replace(DAY, date=date(2026, 11, 23)))
    scene = Scene((item("a"), item("b", day=1)), days)
    scene.clock.advance(timedelta(days=1))
    head = headline(scene.meeting, scene.now)
    assert (head.day, head.days) == (2, 2)


def test_the_meetings_own_clock_comes_first_and_once() -> None:
    scene = Scene()
    scene.do(ChooseCities(("America/New_York", "Asia/Amman")))
    assert shown_zones(scene.meeting) == ("Asia/Amman", "America/New_York")
