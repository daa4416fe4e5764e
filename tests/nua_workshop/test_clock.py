from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from builders import START
from machine import Machine

from nua_workshop.clock import Anchor, HandClock, MachineClock

MINUTE = timedelta(minutes=1)


def test_steady_time_begins_with_the_wall_clock(machine: Machine) -> None:
    assert MachineClock().now() == START


def test_steady_time_follows_the_counter(machine: Machine) -> None:
    steady = MachineClock()
    machine.run(MINUTE)
    assert steady.now() == START + MINUTE


def test_setting_the_wall_clock_does_not_move_steady_time(machine: Machine) -> None:
    steady = MachineClock()
    machine.wall += timedelta(hours=3)
    assert steady.now() == START


def test_a_wall_clock_that_was_set_shows_as_drift(machine: Machine) -> None:
    steady = MachineClock()
    machine.wall -= timedelta(hours=1)
    assert steady.drift() == timedelta(hours=-1)


def test_after_a_restart_of_the_program_time_goes_on_by_the_counter(machine: Machine) -> None:
    anchor = MachineClock().anchor()
    machine.run(2 * MINUTE)
    machine.wall += timedelta(days=1)
    again = MachineClock()
    again.resume(anchor)
    assert again.now() == START + 2 * MINUTE


def test_after_a_restart_of_the_machine_only_the_wall_clock_is_left(machine: Machine) -> None:
    anchor = MachineClock().anchor()
    machine.boot, machine.counter = "boot-2", timedelta()
    machine.wall += MINUTE
    again = MachineClock()
    assert (again.resume(anchor), again.now()) == (False, START + MINUTE)


def test_an_anchor_names_the_moment_on_both_clocks(machine: Machine) -> None:
    assert MachineClock().anchor() == Anchor("boot-1", timedelta(hours=5), START)


def test_the_real_clock_tells_aware_time() -> None:
    assert MachineClock().now().tzinfo is UTC


def test_the_real_clock_knows_its_own_boot() -> None:
    assert MachineClock().resume(MachineClock().anchor())


def test_a_clock_in_hand_stands_still() -> None:
    hand = HandClock(START)
    assert hand.now() == hand.now() == START


def test_a_clock_in_hand_tells_utc() -> None:
    amman = timezone(timedelta(hours=3))
    assert HandClock(datetime(2026, 11, 22, 10, tzinfo=amman)).now().utcoffset() == timedelta()


def test_a_clock_in_hand_can_go_back() -> None:
    hand = HandClock(START)
    hand.set(START - MINUTE)
    assert hand.now() == START - MINUTE


def test_pushing_the_wall_clock_leaves_a_clock_in_hand_where_it_is() -> None:
    hand = HandClock(START)
    hand.push_the_wall_clock(MINUTE)
    assert (hand.now(), hand.drift()) == (START, MINUTE)
