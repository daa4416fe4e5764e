from __future__ import annotations

from datetime import date, time, timedelta
from typing import get_args

import pytest
from builders import DAY
from hypothesis import given, settings
from hypothesis import strategies as st

from nua_workshop.agenda import Agenda, Day, planned, planned_end
from nua_workshop.details import MeetingKind
from nua_workshop.proposal import propose
from nua_workshop.wording import Wording

EN = Wording("en")
KINDS: tuple[MeetingKind, ...] = get_args(MeetingKind)


def length(days: tuple[Day, ...], kind: MeetingKind, day: int = 0) -> timedelta:
    items = propose(kind, days, "Asia/Amman", EN)
    return sum((item.length for item in items if item.day == day), timedelta())


@pytest.mark.parametrize("kind", KINDS)
def test_a_morning_is_filled_exactly(kind: MeetingKind) -> None:
    assert length((DAY,), kind) == timedelta(hours=3)


@settings(derandomize=True, max_examples=60, deadline=None)
@given(st.sampled_from(KINDS), st.lists(st.integers(60, 480), min_size=1, max_size=4))
def test_every_day_of_an_hour_or_more_is_filled_exactly(
    kind: MeetingKind, minutes: list[int]
) -> None:
    days = tuple(
        Day(date(2026, 11, 20 + n), time(9), time(9 + m // 60, m % 60))
        for n, m in enumerate(minutes)
    )
    assert [length(days, kind, n) for n in range(len(days))] == [
        timedelta(minutes=m) for m in minutes
    ]


def test_a_day_over_a_night_of_change_is_filled_to_its_real_end() -> None:
    day = Day(date(2022, 3, 27), time(1), time(5))
    agenda = Agenda(propose("meeting", (day,), "Africa/Casablanca", EN))
    rows = planned(agenda, (day,), "Africa/Casablanca")
    assert rows[-1].end == planned_end(day, "Africa/Casablanca")


def test_a_launch_has_its_survey() -> None:
    items = propose("launch_meeting", (DAY,), "Asia/Amman", EN)
    assert [item.kind for item in items].count("vote") == 1


def test_a_short_day_has_no_break() -> None:
    short = Day(DAY.date, time(10), time(11, 30))
    assert "break" not in [item.kind for item in propose("meeting", (short,), "Asia/Amman", EN)]


MORNING, AFTERNOON = Day(DAY.date, time(9), time(12)), Day(DAY.date, time(14), time(15))
NEXT_MORNING = Day(date(2026, 11, 23), time(9), time(12))


@pytest.mark.parametrize("kind", KINDS)
def test_two_sittings_of_one_date_are_one_flow(kind: MeetingKind) -> None:
    items = propose(kind, (MORNING, AFTERNOON), "Asia/Amman", EN)
    kinds = [item.kind for item in items]
    assert (kinds.count("opening"), kinds.count("vote"), kinds[-1]) == (1, 1, "closing")


def test_the_day_before_is_summed_up_once_a_date_and_not_once_a_sitting() -> None:
    days = (MORNING, AFTERNOON, NEXT_MORNING)
    items = propose("workshop", days, "Asia/Amman", EN)
    welcomes = [item.day for item in items if item.title == "Welcome and summary of the day before"]
    assert welcomes == [2]


def test_a_sitting_neither_begins_nor_ends_with_a_break() -> None:
    items = propose("launch_meeting", (MORNING, MORNING), "Asia/Amman", EN)
    for number in (0, 1):
        kinds = [item.kind for item in items if item.day == number]
        assert "break" in kinds[1:-1]
        assert "break" not in (kinds[0], kinds[-1])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("sittings", range(1, 9))
def test_every_sitting_of_a_date_is_filled_exactly(kind: MeetingKind, sittings: int) -> None:
    days = (*(Day(DAY.date, time(8 + n), time(9 + n)) for n in range(sittings)), NEXT_MORNING)
    lengths = [length(days, kind, number) for number in range(len(days))]
    assert lengths == [timedelta(hours=1)] * sittings + [timedelta(hours=3)]


def test_each_item_has_its_own_id() -> None:
    items = propose("workshop", (DAY, DAY), "Asia/Amman", EN)
    assert len({item.id for item in items}) == len(items)


def test_titles_are_in_the_language_asked_for() -> None:
    assert propose("meeting", (DAY,), "Asia/Amman", EN)[0].title == "Opening and welcome"


def test_a_meeting_without_days_has_no_items() -> None:
    assert propose("meeting", (), "Asia/Amman", EN) == ()
