"""How much may go wrong before somebody has to wait."""

from __future__ import annotations

from ui.phone.limits import ADDRESS_BURST, HALL_BURST, Seldom, WrongCodes


def guessed(codes: WrongCodes, address: str, times: float, now: float = 0.0) -> WrongCodes:
    for _ in range(int(times)):
        codes.count(address, now)
    return codes


def test_a_few_mistakes_are_forgiven() -> None:
    assert not guessed(WrongCodes(), "a", 5).must_wait("a", 0.0)


def test_an_address_that_keeps_guessing_must_wait() -> None:
    assert guessed(WrongCodes(), "a", ADDRESS_BURST).must_wait("a", 0.0)


def test_waiting_helps() -> None:
    assert not guessed(WrongCodes(), "a", ADDRESS_BURST).must_wait("a", 10.0)


def test_an_address_without_mistakes_is_let_in_while_the_hall_is_attacked() -> None:
    codes = WrongCodes()
    for number in range(10):
        guessed(codes, f"attacker {number}", HALL_BURST / 5)
    assert not codes.must_wait("honest", 0.0)


def test_in_an_attacked_hall_a_second_mistake_must_wait() -> None:
    codes = guessed(guessed(WrongCodes(), "a", HALL_BURST), "b", 1)
    assert codes.must_wait("b", 0.0)


def test_what_is_said_seldom_is_said_once_a_minute() -> None:
    seldom = Seldom()
    assert [seldom.may_speak(now) for now in (0.0, 30.0, 61.0)] == [True, False, True]
