from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from builders import DAY, ITEMS, START, item

from nua_workshop.agenda import Agenda, Day
from nua_workshop.timer import (
    Run,
    Timer,
    countdown,
    current_day,
    expected,
    expected_end,
    lateness,
)

ZONE = "Asia/Amman"
AGENDA = Agenda(ITEMS)
ZERO = timedelta()


def minutes(n: float) -> timedelta:
    return timedelta(minutes=n)


def at(n: float) -> datetime:
    """So many minutes after ten in the morning."""
    return START + minutes(n)


def left(timer: Timer, now: datetime) -> timedelta:
    assert timer.current is not None
    return countdown(timer.current, AGENDA.item(timer.current.item_id), now).left


def starts(timer: Timer, now: datetime) -> dict[str, datetime]:
    return {row.item.id: row.start for row in expected(AGENDA, timer, (DAY,), ZONE, now)}


def test_time_runs_down_from_the_start() -> None:
    assert left(Timer().started("a", START), at(5)) == minutes(15)


def test_a_pause_stops_the_countdown() -> None:
    assert left(Timer().started("a", START).paused(at(5)), at(60)) == minutes(15)


def test_after_a_pause_the_countdown_goes_on_where_it_stood() -> None:
    timer = Timer().started("a", START).paused(at(5)).resumed(at(12))
    assert left(timer, at(14)) == minutes(13)


def test_two_pauses_add_up() -> None:
    timer = Timer().started("a", START).paused(at(1)).resumed(at(2)).paused(at(3)).resumed(at(6))
    assert left(timer, at(10)) == minutes(14)


def test_pausing_twice_counts_from_the_first_time() -> None:
    assert left(Timer().started("a", START).paused(at(1)).paused(at(9)), at(10)) == minutes(19)


def test_extra_time_is_added_to_what_is_left() -> None:
    assert left(Timer().started("a", START).extended(minutes(5)), at(20)) == minutes(5)


def test_an_item_that_runs_over_has_less_than_nothing_left() -> None:
    assert left(Timer().started("a", START), at(23)) == minutes(-3)


def test_an_item_is_calm_at_first() -> None:
    run = Run("a", START)
    assert countdown(run, AGENDA.item("a"), at(15.9)).phase == "calm"


def test_an_item_warns_when_four_fifths_are_used() -> None:
    run = Run("a", START)
    assert countdown(run, AGENDA.item("a"), at(16)).phase == "warning"


def test_an_item_is_late_when_its_time_is_up() -> None:
    assert countdown(Run("a", START), AGENDA.item("a"), at(20)).phase == "late"


def test_time_taken_away_entirely_leaves_an_item_late() -> None:
    run = Run("a", START, extra=minutes(-20))
    assert countdown(run, AGENDA.item("a"), START).share_used == 1.0


def test_before_the_moment_it_started_an_item_has_used_nothing() -> None:
    assert Run("a", START).elapsed(at(-5)) == ZERO


def test_an_item_that_ended_while_paused_used_no_time_in_the_pause() -> None:
    timer = Timer().started("a", START).paused(at(4)).ended(at(10))
    assert timer.runs[0].elapsed(at(30)) == minutes(4)


def test_starting_an_item_ends_the_one_before() -> None:
    assert Timer().started("a", START).started("b", at(7)).runs[0].ended == at(7)


def test_an_ended_item_is_done() -> None:
    assert Timer().started("a", START).ended(at(1)).outcome("a") == "done"


def test_an_item_that_was_never_taken_up_has_no_outcome() -> None:
    assert Timer().outcome("a") is None


def test_an_item_taken_up_again_is_no_longer_done() -> None:
    timer = Timer().started("a", START).ended(at(1)).started("a", at(2))
    assert timer.outcome("a") is None


def test_an_item_put_aside_says_why() -> None:
    assert Timer().aside("b", "postponed", START).outcome("b") == "postponed"


def test_the_running_item_put_aside_runs_no_longer() -> None:
    assert Timer().started("a", START).aside("a", "skipped", at(3)).current is None


def test_putting_another_item_aside_leaves_the_running_one() -> None:
    timer = Timer().started("a", START).aside("b", "skipped", at(3))
    assert timer.current == Run("a", START)


def test_an_item_put_aside_and_then_taken_up_counts_as_running() -> None:
    timer = Timer().aside("a", "skipped", START).started("a", at(1))
    assert timer.outcome("a") is None


def test_nothing_changes_when_nothing_runs() -> None:
    assert Timer().paused(START).extended(minutes(1)).resumed(at(1)).ended(at(2)) == Timer()


def test_before_the_day_everything_is_expected_as_planned() -> None:
    assert starts(Timer(), at(-60))["b"] == at(20)


def test_a_late_beginning_moves_everything() -> None:
    assert starts(Timer(), at(10))["b"] == at(30)


def test_what_follows_waits_for_what_is_left_of_the_running_item() -> None:
    assert starts(Timer().started("a", START), at(5))["b"] == at(20)


def test_an_overrun_pushes_what_follows_as_it_grows() -> None:
    assert starts(Timer().started("a", START), at(25))["b"] == at(25)


def test_a_paused_item_pushes_what_follows() -> None:
    assert starts(Timer().started("a", START).paused(at(5)), at(15))["b"] == at(30)


def test_between_items_the_next_is_expected_now() -> None:
    assert starts(Timer().started("a", START).ended(at(8)), at(9))["b"] == at(9)


def test_after_an_early_beginning_the_next_is_expected_now() -> None:
    assert starts(Timer().started("a", at(-30)).ended(at(-10)), at(-9))["b"] == at(-9)


def test_items_done_or_put_aside_are_no_longer_expected() -> None:
    timer = Timer().started("a", START).ended(at(1)).aside("b", "skipped", at(1))
    assert list(starts(timer, at(2))) == ["c", "d", "e"]


def test_a_meeting_as_planned_ends_before_its_hour() -> None:
    # Two hours and five minutes of items in a day of three hours.
    assert lateness(AGENDA, Timer(), (DAY,), ZONE, at(-10)) == minutes(-55)


def test_lateness_grows_with_an_overrun() -> None:
    timer = Timer().started("a", START)
    assert lateness(AGENDA, timer, (DAY,), ZONE, at(30)) == minutes(-45)


def test_extra_time_moves_the_end() -> None:
    timer = Timer().started("a", START).extended(minutes(15))
    assert expected_end(AGENDA, timer, (DAY,), ZONE, at(1)) == at(140)


def test_when_all_is_done_the_end_is_when_it_ended() -> None:
    timer = Timer().started("a", START).ended(at(17))
    assert expected_end(Agenda(ITEMS[:1]), timer, (DAY,), ZONE, at(50)) == at(17)


def test_an_empty_agenda_ends_when_the_day_was_to_end() -> None:
    assert expected_end(Agenda(), Timer(), (DAY,), ZONE, START) == at(180)


TWO_DAYS = (DAY, Day(date(2026, 11, 23), time(10), time(13)))
BOTH = Agenda((item("a", 20), item("z", 20, day=1)))


def test_in_the_evening_it_is_still_the_first_day() -> None:
    assert current_day(BOTH, Timer(), TWO_DAYS, ZONE, at(600)) == 0


def test_after_midnight_in_the_meetings_zone_it_is_the_second_day() -> None:
    now = datetime(2026, 11, 22, 21, 30, tzinfo=UTC)  # half past midnight in Amman
    assert current_day(BOTH, Timer(), TWO_DAYS, ZONE, now) == 1


def test_the_running_item_decides_the_day() -> None:
    assert current_day(BOTH, Timer().started("z", START), TWO_DAYS, ZONE, at(1)) == 1


def test_a_running_item_of_a_day_that_is_no_more_belongs_to_the_last() -> None:
    assert current_day(BOTH, Timer().started("z", START), (DAY,), ZONE, at(1)) == 0


def test_lateness_of_the_second_day_is_against_its_own_end() -> None:
    now = datetime(2026, 11, 23, 7, tzinfo=UTC)
    timer = Timer().started("a", START).ended(at(20)).started("z", now)
    assert lateness(BOTH, timer, TWO_DAYS, ZONE, now) == minutes(20 - 180)


def test_a_day_over_a_night_of_change_is_not_late_by_it() -> None:
    # Casablanca, 27 March 2022: five real hours between one and five.
    day = Day(date(2022, 3, 27), time(1), time(5))
    agenda = Agenda((item("a", 300),))
    now = datetime(2022, 3, 27, 0, 0, tzinfo=UTC)
    late = lateness(agenda, Timer().started("a", now), (day,), "Africa/Casablanca", now)
    assert late == ZERO
