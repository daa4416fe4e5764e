from __future__ import annotations

from dataclasses import replace

import pytest
from builders import OPTIONS, START

from nua_workshop.ballot import (
    ABSTAINED,
    Ballot,
    Booth,
    CodeNotKnown,
    Mark,
    MarksUnreadable,
    Method,
    NoSuchRound,
    NotAVoter,
    Round,
    Voter,
    VotingHasClosed,
    VotingIsNotOpen,
    meant,
)
from nua_workshop.tally.ballots import ABSTENTION, Answer, Approvals, Dots

PREPARED = Round("r1", "سؤال", Method("dots"), OPTIONS)
OPEN = replace(PREPARED, opened_at=START, voters=(Voter("p1", "remote", "un"),))
CLOSED = replace(OPEN, closed_at=START)


def ballot(serial: str) -> Ballot:
    return Ballot("p1", (Mark("TRN", (1,)),), "phone", "12345678", serial, START)


@pytest.mark.parametrize(
    ("round_", "state"), [(PREPARED, "prepared"), (OPEN, "open"), (CLOSED, "closed")]
)
def test_a_round_is_prepared_then_open_then_closed(round_: Round, state: str) -> None:
    assert round_.state == state


def test_a_round_not_yet_open_takes_no_ballots() -> None:
    with pytest.raises(VotingIsNotOpen):
        PREPARED.require_open()


def test_a_closed_round_takes_no_ballots() -> None:
    with pytest.raises(VotingHasClosed):
        CLOSED.require_open()


def test_a_voter_is_found_on_the_list() -> None:
    assert OPEN.voter("p1").mode == "remote"


def test_whoever_is_not_on_the_list_is_no_voter() -> None:
    with pytest.raises(NotAVoter):
        OPEN.voter("p2")


def test_the_last_ballot_of_a_voter_takes_the_place_of_the_one_before() -> None:
    assert len(OPEN.cast(ballot("1")).cast(ballot("2")).ballots) == 1


def test_every_sending_of_a_voter_is_remembered() -> None:
    last = OPEN.cast(ballot("1")).cast(ballot("2")).cast(ballot("3")).ballots["p1"]
    assert [last.is_known(serial) for serial in "1234"] == [True, True, True, False]


def test_a_round_that_is_not_there_is_refused() -> None:
    with pytest.raises(NoSuchRound):
        Booth().round("r9")


def test_the_open_round_is_the_one_that_takes_ballots() -> None:
    booth = Booth().with_round(CLOSED).with_round(replace(OPEN, id="r2"))
    assert booth.open_round is not None
    assert booth.open_round.id == "r2"


def test_a_code_leads_to_its_person() -> None:
    assert Booth(slips={"123": "p1"}).person_of_code("123") == "p1"


def test_a_code_of_another_meeting_is_refused() -> None:
    with pytest.raises(CodeNotKnown):
        Booth(slips={"123": "p1"}).person_of_code("456")


def test_a_person_has_one_device() -> None:
    booth = Booth().with_device("phone 1", "p1").with_device("phone 2", "p1")
    assert dict(booth.devices) == {"phone 2": "p1"}


def test_a_released_person_has_no_device() -> None:
    assert Booth().with_device("phone", "p1").without_device_of("p1").device_of("p1") is None


def test_marks_of_dots_are_numbers() -> None:
    assert meant(Method("dots"), (Mark("TRN", (3,)),)) == Dots((("TRN", 3),))


def test_marks_of_an_approval_are_options() -> None:
    assert meant(Method("approval"), (Mark("TRN", (1,)),)) == Approvals(("TRN",))


def test_a_mark_of_yes_or_no_is_an_answer() -> None:
    assert meant(Method("yes_no"), (Mark("no", (1,)),)) == Answer("no")


@pytest.mark.parametrize("name", ["dots", "approval", "yes_no"])
def test_everybody_may_abstain(name: str) -> None:
    assert meant(Method(name), (ABSTAINED,)) == ABSTENTION  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "marks"),
    [
        ("dots", (Mark("TRN", (1, 2)),)),
        ("dots", (Mark("TRN", ()),)),
        ("yes_no", ()),
        ("yes_no", (Mark("maybe", (1,)),)),
        ("yes_no", (Mark("yes", (1,)), Mark("no", (1,)))),
    ],
)
def test_marks_that_say_nothing_are_unreadable(name: str, marks: tuple[Mark, ...]) -> None:
    with pytest.raises(MarksUnreadable):
        meant(Method(name), marks)  # type: ignore[arg-type]


def test_a_tick_of_nothing_is_no_tick() -> None:
    with pytest.raises(MarksUnreadable):
        meant(Method("approval"), (Mark("TRN", (0,)),))
