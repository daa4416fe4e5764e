from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise

from builders import START
from hypothesis import given, settings
from hypothesis import strategies as st

from nua_workshop.attendance import Ledger, Stay
from nua_workshop.people import Mode


def at(n: int) -> datetime:
    return START + timedelta(minutes=n)


def test_whoever_arrived_is_present() -> None:
    assert Ledger().arrived("p", "remote", START).presence("p") == "remote"


def test_whoever_left_is_absent() -> None:
    assert Ledger().arrived("p", "remote", START).left("p", at(5)).presence("p") is None


def test_whoever_never_came_is_absent() -> None:
    assert Ledger().presence("p") is None


def test_whoever_moves_into_the_hall_leaves_the_screen() -> None:
    ledger = Ledger().arrived("p", "remote", START).arrived("p", "in_person", at(5))
    assert ledger.of("p") == (Stay("remote", START, at(5)), Stay("in_person", at(5)))


def test_those_present_can_be_asked_for_by_mode() -> None:
    ledger = Ledger().arrived("p", "remote", START).arrived("q", "in_person", START)
    assert ledger.present("remote") == ("p",)


def test_those_present_come_in_the_order_of_their_first_arrival() -> None:
    ledger = Ledger().arrived("q", "remote", START).arrived("p", "in_person", at(1))
    ledger = ledger.left("q", at(2)).arrived("q", "remote", at(3))
    assert ledger.present() == ("q", "p")


def test_a_departure_of_somebody_absent_changes_nothing() -> None:
    assert Ledger().left("p", START) == Ledger()


def test_a_stay_includes_its_first_moment_and_not_its_last() -> None:
    ledger = Ledger().arrived("p", "remote", START).left("p", at(5))
    assert (ledger.present_at(START), ledger.present_at(at(5))) == (("p",), ())


STEPS = st.lists(
    st.tuples(st.sampled_from("pqr"), st.sampled_from(("in_person", "remote", None))), max_size=30
)


@settings(derandomize=True, max_examples=80, deadline=None)
@given(STEPS)
def test_stays_of_one_person_never_overlap(steps: list[tuple[str, Mode | None]]) -> None:
    ledger = Ledger()
    for n, (person, mode) in enumerate(steps):
        here = ledger.left(person, at(n)) if mode is None else ledger.arrived(person, mode, at(n))
        ledger = here
    for stays in ledger.stays.values():
        assert all(a.until is not None and a.until <= b.since for a, b in pairwise(stays))
