from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from builders import DAY, START, Scene, item

from nua_workshop.views.preparation import preparation_view


def test_items_follow_each_other_from_the_start_of_the_day() -> None:
    rows = preparation_view(Scene().meeting).days[0].rows
    assert [row.start - START for row in rows[:2]] == [timedelta(), timedelta(minutes=20)]


@pytest.mark.parametrize(("minutes", "spare"), [(180, 0), (192, -12), (150, 30)])
def test_the_sum_of_a_day_is_held_against_its_hours(minutes: int, spare: int) -> None:
    day = preparation_view(Scene((item("a", minutes),)).meeting).days[0]
    assert day.spare == timedelta(minutes=spare)


def test_a_day_without_items_is_free() -> None:
    assert preparation_view(Scene(()).meeting).days[0].spare == timedelta(hours=3)


def test_items_are_numbered_through_all_days() -> None:
    second = replace(DAY, date=date(2026, 11, 23))
    view = preparation_view(Scene((item("a"), item("b", day=1)), (DAY, second)).meeting)
    assert [row.number for day in view.days for row in day.rows] == [1, 2]


def test_a_fresh_proposal_is_not_a_step_to_take_back() -> None:
    assert not preparation_view(Scene().meeting).can_undo


def test_the_running_item_is_marked() -> None:
    rows = preparation_view(Scene().next_item().meeting).days[0].rows
    assert [row.is_running for row in rows[:2]] == [True, False]
