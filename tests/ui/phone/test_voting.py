"""Joining, voting and the receipt, over real HTTP."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from nua_workshop.commands.people import MarkDeparture
from nua_workshop.commands.voting import CloseRound, OpenRound, ReleaseDevice, ShowResult

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import HallOfPhones


def test_a_code_is_exchanged_for_a_secret_of_128_bits(hall: HallOfPhones) -> None:
    assert len(hall.joined()) == 32


def test_the_journal_keeps_no_secret(hall: HallOfPhones) -> None:
    token = hall.joined()
    assert token not in repr(hall.kept)


def test_an_unknown_code_is_refused(hall: HallOfPhones) -> None:
    assert hall.post("/join", {"code": "123412341234"}).status == 403


def test_a_code_on_another_phone_is_refused(hall: HallOfPhones) -> None:
    hall.joined()
    assert hall.post("/join", {"code": hall.slips[hall.people[0]]}).status == 409


def test_a_join_repeated_with_its_own_token_brings_the_same_token(hall: HallOfPhones) -> None:
    offer = {"code": hall.slips[hall.people[0]], "token": "a" * 32}
    hall.post("/join", offer)
    assert hall.post("/join", offer).body["token"] == "a" * 32


def test_the_next_person_on_a_phone_gets_a_secret_of_their_own(hall: HallOfPhones) -> None:
    token = hall.joined(0)
    second = hall.post("/join", {"code": hall.slips[hall.people[1]], "token": token})
    assert second.body["token"] != token


def test_a_code_the_desk_released_can_join_again(hall: HallOfPhones) -> None:
    hall.joined()
    hall.do(ReleaseDevice(hall.people[0]))
    assert hall.post("/join", {"code": hall.slips[hall.people[0]]}).status == 200


def test_a_ballot_brings_a_receipt_of_eight_digits(hall: HallOfPhones, round_id: str) -> None:
    receipt = hall.cast(hall.joined(), round_id, TRN=3, WAT=2).body["receipt"]
    assert str(receipt).isdecimal()


def test_a_receipt_is_told_only_of_what_was_kept(hall: HallOfPhones, round_id: str) -> None:
    hall.cast(hall.joined(), round_id, TRN=3)
    assert hall.kinds[-1] == "BallotCast"


def test_the_same_serial_twice_brings_the_same_receipt(hall: HallOfPhones, round_id: str) -> None:
    token = hall.joined()
    first = hall.cast(token, round_id, TRN=3)
    assert hall.cast(token, round_id, TRN=3).body == first.body


def test_the_same_serial_twice_is_one_ballot(hall: HallOfPhones, round_id: str) -> None:
    token = hall.joined()
    with ThreadPoolExecutor(8) as phones:
        list(phones.map(lambda _: hall.cast(token, round_id, TRN=3), range(8)))
    assert hall.kinds.count("BallotCast") == 1


def test_one_token_on_two_phones_is_one_voter(hall: HallOfPhones, round_id: str) -> None:
    token = hall.joined()
    serials = ("serial-a", "serial-b")
    with ThreadPoolExecutor(2) as phones:
        list(phones.map(lambda serial: hall.cast(token, round_id, serial, TRN=3), serials))
    assert len(hall.scene.meeting.booth.round(round_id).ballots) == 1


def test_a_repeated_serial_brings_its_receipt_after_the_close(
    hall: HallOfPhones, round_id: str
) -> None:
    token = hall.joined()
    first = hall.cast(token, round_id, TRN=3)
    hall.do(CloseRound(round_id))
    assert hall.cast(token, round_id, TRN=3).body == first.body


def test_a_late_ballot_is_refused(hall: HallOfPhones, round_id: str) -> None:
    token = hall.joined()
    hall.do(CloseRound(round_id))
    assert hall.cast(token, round_id, TRN=3).status == 409


def test_a_ballot_without_a_token_is_refused(hall: HallOfPhones, round_id: str) -> None:
    assert hall.cast("", round_id, TRN=3).status == 403


def test_somebody_who_was_absent_at_the_opening_is_refused(hall: HallOfPhones) -> None:
    hall.do(MarkDeparture(hall.people[0]))
    round_id = hall.scene.round()
    assert hall.cast(hall.joined(), round_id, TRN=3).status == 403


def test_a_ballot_for_an_unknown_round_is_refused(hall: HallOfPhones) -> None:
    assert hall.cast(hall.joined(), "r999", TRN=3).status == 404


def test_too_many_dots_are_refused_with_the_sentence(hall: HallOfPhones, round_id: str) -> None:
    said = hall.cast(hall.joined(), round_id, TRN=4)
    assert (said.status, "النقل العام" in said.text) == (422, True)


def test_an_abstention_is_a_ballot(hall: HallOfPhones, round_id: str) -> None:
    assert hall.cast(hall.joined(), round_id, abstain=1).status == 200


def test_choosing_and_abstaining_at_once_is_refused(hall: HallOfPhones, round_id: str) -> None:
    assert hall.cast(hall.joined(), round_id, abstain=1, TRN=1).status == 422


def test_a_full_disk_is_told_and_nothing_is_received(
    hall: HallOfPhones, round_id: str, expect: Callable[[str], None]
) -> None:
    expect("The disk is full")
    token = hall.joined()
    hall.keeper.is_full = True
    assert hall.cast(token, round_id, TRN=3).status == 503


def test_receipts_are_listed_in_their_own_order(hall: HallOfPhones, round_id: str) -> None:
    for number in range(4):
        hall.cast(hall.joined(number), round_id, TRN=3)
    listed = hall.get(f"/receipts?round={round_id}").body["receipts"]
    assert isinstance(listed, list)
    assert listed == sorted(listed)


def test_the_state_tells_the_receipt_but_not_the_choice(hall: HallOfPhones, round_id: str) -> None:
    token = hall.joined()
    receipt = hall.cast(token, round_id, TRN=3).body["receipt"]
    owner = hall.get("/state", X_Token=token).body["owner"]
    assert owner == {"name": "شخص 1", "may_vote": True, "voted": True, "receipt": receipt}


def test_nothing_of_a_result_is_told_before_it_is_shown(hall: HallOfPhones, round_id: str) -> None:
    hall.cast(hall.joined(), round_id, TRN=3)
    hall.do(CloseRound(round_id))
    assert hall.get("/state").body["result"] is None


def test_a_shown_result_is_told(hall: HallOfPhones, round_id: str) -> None:
    hall.cast(hall.joined(), round_id, TRN=3)
    hall.do(CloseRound(round_id))
    hall.do(ShowResult(round_id))
    assert hall.get("/state").body["state"] == "result"


def test_a_vote_by_yes_or_no_is_cast(hall: HallOfPhones) -> None:
    round_id = hall.scene.round(method="yes_no", opened=False)
    hall.do(OpenRound(round_id))
    assert hall.cast(hall.joined(), round_id, yes=1).status == 200


def test_approvals_are_cast(hall: HallOfPhones) -> None:
    round_id = hall.scene.round(method="approval")
    assert hall.cast(hall.joined(), round_id, TRN=1, GRN=1).status == 200


def test_the_agenda_tells_when_the_item_ends(hall: HallOfPhones) -> None:
    hall.scene.next_item()
    current = hall.get("/agenda").body["current"]
    assert isinstance(current, dict)
    assert current["ends"] == "2026-11-22T10:20:00+03:00"
