from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from builders import DAY, ITEMS, START, item
from hypothesis import given, settings
from hypothesis import strategies as st

from nua_workshop.agenda import Agenda, Day, NoSuchItem, planned, planned_end

MINUTE = timedelta(minutes=1)
AGENDA = Agenda(ITEMS)


def ids(agenda: Agenda) -> list[str]:
    return [each.id for each in agenda.items]


def test_an_item_is_found_by_its_id() -> None:
    assert AGENDA.item("c").title == "استراحة"


def test_an_item_that_is_not_there_is_refused() -> None:
    with pytest.raises(NoSuchItem):
        AGENDA.item("x")


def test_a_break_is_a_pause() -> None:
    assert [each.id for each in ITEMS if each.is_pause] == ["c"]


def test_a_moved_item_stands_where_it_was_put() -> None:
    assert ids(AGENDA.placed(AGENDA.item("e"), 1)) == ["a", "e", "b", "c", "d"]


def test_a_changed_item_keeps_its_place() -> None:
    assert ids(AGENDA.changed(item("b", 5))) == ["a", "b", "c", "d", "e"]


def test_an_item_of_the_first_day_never_comes_after_one_of_the_second() -> None:
    agenda = Agenda((item("a"), item("z", day=1)))
    assert ids(agenda.placed(item("b"), 2)) == ["a", "b", "z"]


def test_items_follow_each_other_without_a_gap() -> None:
    rows = planned(AGENDA, (DAY,), "Asia/Amman")
    assert [row.start for row in rows[1:]] == [row.end for row in rows[:-1]]


def test_the_first_item_begins_with_the_day() -> None:
    assert planned(AGENDA, (DAY,), "Asia/Amman")[0].start == START


def test_no_item_begins_before_its_fixed_start() -> None:
    agenda = Agenda((item("a", 10), item("prayer", 15, fixed_start=time(11, 45))))
    rows = planned(agenda, (DAY,), "Asia/Amman")
    assert rows[1].start == datetime(2026, 11, 22, 8, 45, tzinfo=UTC)


def test_a_fixed_start_that_has_passed_delays_nothing() -> None:
    agenda = Agenda((item("a", 60), item("prayer", 15, fixed_start=time(10, 30))))
    rows = planned(agenda, (DAY,), "Asia/Amman")
    assert rows[1].start == rows[0].end


def test_the_second_day_begins_at_its_own_hour() -> None:
    days = (DAY, Day(date(2026, 11, 23), time(9), time(12)))
    rows = planned(Agenda((item("a"), item("b", day=1))), days, "Asia/Amman")
    assert rows[1].start == datetime(2026, 11, 23, 6, tzinfo=UTC)


def test_items_of_a_day_that_is_no_more_fall_to_the_last() -> None:
    rows = planned(Agenda((item("a"), item("b", day=3))), (DAY,), "Asia/Amman")
    assert [row.item.id for row in rows] == ["a", "b"]


def test_lengths_add_up_over_a_night_when_the_clocks_go_back() -> None:
    # Casablanca, 27 March 2022: at 03:00 it was 02:00 again.
    day = Day(date(2022, 3, 27), time(1), time(5))
    rows = planned(Agenda((item("a", 90), item("b", 90))), (day,), "Africa/Casablanca")
    assert rows[-1].end - rows[0].start == 180 * MINUTE


def test_a_day_over_such_a_night_is_an_hour_longer() -> None:
    day = Day(date(2022, 3, 27), time(1), time(5))
    start = planned(Agenda((item("a"),)), (day,), "Africa/Casablanca")[0].start
    assert planned_end(day, "Africa/Casablanca") - start == 300 * MINUTE


def test_a_day_over_the_night_amman_skips_an_hour_is_shorter() -> None:
    # 26 March 2021: from midnight at once to one o'clock.
    day = Day(date(2021, 3, 25), time(22), time(2))
    start = planned(Agenda((item("a"),)), (day,), "Asia/Amman")[0].start
    assert planned_end(day, "Asia/Amman") - start == 180 * MINUTE


def test_a_fixed_start_in_a_skipped_hour_stops_no_screen() -> None:
    day = Day(date(2021, 3, 26), time(1), time(5))
    rows = planned(Agenda((item("a", fixed_start=time(0, 30)),)), (day,), "Asia/Amman")
    assert len(rows) == 1


def test_a_day_that_ends_before_it_starts_runs_past_midnight() -> None:
    day = Day(date(2026, 11, 22), time(22), time(1))
    assert planned_end(day, "UTC") == datetime(2026, 11, 23, 1, tzinfo=UTC)


LENGTHS = st.lists(st.integers(1, 240), min_size=1, max_size=12)


@settings(derandomize=True, max_examples=60, deadline=None)
@given(LENGTHS, st.data())
def test_however_items_are_moved_their_total_stays(lengths: list[int], data: st.DataObject) -> None:
    agenda = Agenda(tuple(item(f"i{n}", minutes) for n, minutes in enumerate(lengths)))
    for _ in range(5):
        place = st.integers(0, len(lengths) - 1)
        moved, to = data.draw(place), data.draw(place)
        agenda = agenda.placed(agenda.items[moved], to)
    rows = planned(agenda, (DAY,), "Asia/Amman")
    assert rows[-1].end - rows[0].start == sum(lengths) * MINUTE


@settings(derandomize=True, max_examples=60, deadline=None)
@given(LENGTHS, st.integers(0, 11), st.integers(1, 240))
def test_retiming_an_item_keeps_the_order(lengths: list[int], place: int, minutes: int) -> None:
    agenda = Agenda(tuple(item(f"i{n}", each) for n, each in enumerate(lengths)))
    place %= len(lengths)
    assert ids(agenda.changed(item(f"i{place}", minutes))) == ids(agenda)
