from __future__ import annotations

import pytest
from builders import OPTIONS, Scene

from nua_workshop import codes
from nua_workshop.ballot import (
    ABSTAINED,
    AnotherRoundIsOpen,
    Ballot,
    CodeNotKnown,
    CodeOnAnotherPhone,
    Mark,
    MarksUnreadable,
    Method,
    NotAVoter,
    VotingHasClosed,
    VotingIsNotOpen,
)
from nua_workshop.commands.meeting import CloseMeeting
from nua_workshop.commands.people import ListPeople, MarkArrival, MarkDeparture
from nua_workshop.commands.voting import (
    CastBallot,
    CloseRound,
    DropRound,
    EnterBallot,
    IssueSlips,
    JoinDevice,
    OpenRound,
    PrepareRound,
    ReleaseDevice,
    ShowResult,
)
from nua_workshop.people import Person
from nua_workshop.results import seal
from nua_workshop.rules.decide import MeetingHasClosed
from nua_workshop.rules.voting import (
    DeviceNotKnown,
    NobodyIsPresent,
    QuestionMissing,
    RoundIsLocked,
    RoundStillOpen,
    TooFewOptions,
)
from nua_workshop.tally.refusals import MarksOverTheLimit, SameOptionTwice, UnknownOption
from nua_workshop.workshop import Granted

ONE = (Mark("TRN", (1,)),)
TWO = (Mark("WAT", (2,)),)


class Vote(Scene):
    """A scene with an open round; the first person has joined with a phone."""

    def __init__(self) -> None:
        super().__init__()
        self.people(3, 2)
        self.voter = self.ids()[0]
        self.codes = self.slips()
        self.do(JoinDevice(self.codes[self.voter], "phone"))
        self.id = self.round()

    def cast(
        self, marks: tuple[Mark, ...], serial: str, receipt: str = "00000001", phone: str = "phone"
    ) -> Granted:
        return self.do(CastBallot(self.id, phone, marks, serial, receipt))

    def standing(self) -> Ballot:
        return self.meeting.booth.round(self.id).ballots[self.voter]


def test_a_ballot_from_a_phone_is_its_owners() -> None:
    vote = Vote()
    vote.cast(ONE, "1")
    assert vote.standing().marks == ONE


def test_the_last_ballot_counts() -> None:
    vote = Vote()
    vote.cast(ONE, "1")
    vote.cast(TWO, "2")
    assert vote.standing().marks == TWO


def test_the_same_sending_twice_is_one_ballot() -> None:
    vote = Vote()
    vote.cast(ONE, "1")
    assert vote.cast(ONE, "1").records == ()


def test_an_older_sending_repeated_after_a_newer_one_changes_nothing() -> None:
    vote = Vote()
    vote.cast(ONE, "1")
    vote.cast(TWO, "2")
    vote.cast(ONE, "1")
    assert vote.standing().marks == TWO


def test_a_sending_repeated_after_the_closing_is_still_answered() -> None:
    vote = Vote()
    vote.cast(ONE, "1")
    vote.do(CloseRound(vote.id))
    assert vote.cast(ONE, "1").records == ()


def test_a_voter_keeps_one_receipt() -> None:
    vote = Vote()
    vote.cast(ONE, "1", "00000001")
    vote.cast(TWO, "2", "00000002")
    assert vote.standing().receipt == "00000001"


def test_two_voters_never_share_a_receipt() -> None:
    vote = Vote()
    for serial, person in enumerate(vote.ids()):
        vote.do(EnterBallot(vote.id, person, ONE, str(serial), "99999999"))
    receipts = {b.receipt for b in vote.meeting.booth.round(vote.id).ballots.values()}
    assert receipts == {"99999999", "00000000", "00000001", "00000002", "00000003"}


def test_an_assisted_ballot_takes_the_place_of_one_from_the_phone() -> None:
    vote = Vote()
    vote.cast(ONE, "1")
    vote.do(EnterBallot(vote.id, vote.voter, TWO, "2", "00000002", "telephone"))
    assert (vote.standing().channel, vote.standing().via) == ("assisted", "telephone")


def test_a_late_ballot_is_refused() -> None:
    vote = Vote()
    vote.do(CloseRound(vote.id))
    with pytest.raises(VotingHasClosed):
        vote.cast(ONE, "1")


def test_a_ballot_before_the_opening_is_refused() -> None:
    scene = Scene().people()
    round_id = scene.round(opened=False)
    with pytest.raises(VotingIsNotOpen):
        scene.ballot(scene.ids()[0], round_id, TRN=1)


def test_whoever_comes_after_the_opening_does_not_vote() -> None:
    vote = Vote()
    vote.do(ListPeople((Person("", "نور حسن"),)))
    late = vote.ids()[-1]
    vote.do(MarkArrival(late, "in_person"))
    with pytest.raises(NotAVoter):
        vote.ballot(late, vote.id, TRN=1)


def test_whoever_leaves_after_the_opening_still_votes() -> None:
    vote = Vote()
    vote.do(MarkDeparture(vote.voter))
    vote.cast(ONE, "1")
    assert vote.standing().marks == ONE


def test_the_list_keeps_how_each_was_there() -> None:
    vote = Vote()
    vote.do(MarkArrival(vote.voter, "remote"))
    assert vote.meeting.booth.round(vote.id).voter(vote.voter).mode == "in_person"


def test_a_phone_that_never_joined_is_refused() -> None:
    with pytest.raises(DeviceNotKnown):
        Vote().cast(ONE, "1", phone="another")


def test_dots_over_the_limit_are_refused() -> None:
    with pytest.raises(MarksOverTheLimit):
        Vote().cast((Mark("TRN", (3,)), Mark("WAT", (3,))), "1")


def test_a_mark_on_nothing_is_refused() -> None:
    with pytest.raises(UnknownOption):
        Vote().cast((Mark("XXX", (1,)),), "1")


@pytest.mark.parametrize("values", [(), (1, 1)])
def test_marks_that_cannot_be_read_are_refused(values: tuple[int, ...]) -> None:
    with pytest.raises(MarksUnreadable):
        Vote().cast((Mark("TRN", values),), "1")


def test_a_refused_ballot_leaves_the_one_before() -> None:
    vote = Vote()
    vote.cast(ONE, "1")
    with pytest.raises(UnknownOption):
        vote.cast((Mark("XXX", (1,)),), "2")
    assert vote.standing().marks == ONE


def test_everybody_may_abstain() -> None:
    vote = Vote()
    vote.cast((ABSTAINED,), "1")
    assert vote.standing().marks == (ABSTAINED,)


def test_a_code_is_read_with_foreign_digits_too() -> None:
    vote = Vote()
    code = vote.codes[vote.ids()[1]].translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    vote.do(JoinDevice(code, "second phone"))
    assert vote.meeting.booth.devices["second phone"] == vote.ids()[1]


@pytest.mark.parametrize("code", ["", "123", "abcdefghijkl", codes.with_check_digits("0" * 10)])
def test_a_code_of_nobody_is_refused(code: str) -> None:
    with pytest.raises(CodeNotKnown):
        Vote().do(JoinDevice(code, "second phone"))


def test_a_code_serves_one_phone() -> None:
    vote = Vote()
    with pytest.raises(CodeOnAnotherPhone):
        vote.do(JoinDevice(vote.codes[vote.voter], "second phone"))


def test_the_same_phone_joins_again_without_a_trace() -> None:
    vote = Vote()
    assert vote.do(JoinDevice(vote.codes[vote.voter], "phone")).records == ()


def test_a_released_code_can_be_used_on_another_phone() -> None:
    vote = Vote()
    vote.do(ReleaseDevice(vote.voter))
    vote.do(JoinDevice(vote.codes[vote.voter], "second phone"))
    vote.cast(ONE, "1", phone="second phone")
    assert vote.standing().marks == ONE


def test_the_phone_a_code_was_taken_from_no_longer_votes() -> None:
    vote = Vote()
    vote.do(ReleaseDevice(vote.voter))
    with pytest.raises(DeviceNotKnown):
        vote.cast(ONE, "1")


def test_there_is_nothing_to_release_without_a_phone() -> None:
    vote = Vote()
    assert vote.do(ReleaseDevice(vote.ids()[1])).records == ()


def test_everybody_gets_one_code() -> None:
    assert len(set(Vote().codes.values())) == 5


def test_codes_once_given_stay_when_more_are_issued() -> None:
    vote = Vote()
    vote.people(1, 0)
    vote.do(IssueSlips(codes.voting_codes(codes.seeded_dice(9), 6)))
    assert {c: p for c, p in vote.meeting.booth.slips.items() if p in vote.codes} == {
        code: person for person, code in vote.codes.items()
    }


def test_no_codes_are_issued_when_nobody_waits() -> None:
    assert Vote().do(IssueSlips(("1",))).records == ()


def test_voting_does_not_open_in_an_empty_room() -> None:
    with pytest.raises(NobodyIsPresent):
        Scene().people(arrive=False).round()


def test_two_rounds_are_never_open_at_once() -> None:
    vote = Vote()
    with pytest.raises(AnotherRoundIsOpen):
        vote.round()


def test_an_open_question_no_longer_changes() -> None:
    vote = Vote()
    with pytest.raises(RoundIsLocked):
        vote.do(PrepareRound("سؤال", Method("dots"), OPTIONS, round_id=vote.id))


def test_an_open_question_cannot_be_dropped() -> None:
    vote = Vote()
    with pytest.raises(RoundIsLocked):
        vote.do(DropRound(vote.id))


def test_a_closed_question_does_not_open_again() -> None:
    vote = Vote()
    vote.do(CloseRound(vote.id))
    with pytest.raises(RoundIsLocked):
        vote.do(OpenRound(vote.id))


def test_a_prepared_question_can_be_changed() -> None:
    scene = Scene()
    round_id = scene.round(opened=False)
    scene.do(PrepareRound("سؤال آخر", Method("dots"), OPTIONS, round_id=round_id))
    assert scene.meeting.booth.round(round_id).question == "سؤال آخر"


def test_a_prepared_question_can_be_dropped() -> None:
    scene = Scene()
    scene.do(DropRound(scene.round(opened=False)))
    assert not scene.meeting.booth.rounds


def test_a_round_needs_a_question() -> None:
    with pytest.raises(QuestionMissing):
        Scene().do(PrepareRound(" ", Method("dots"), OPTIONS))


def test_a_round_needs_two_options() -> None:
    with pytest.raises(TooFewOptions):
        Scene().do(PrepareRound("سؤال", Method("dots"), OPTIONS[:1]))


def test_an_option_stands_once() -> None:
    with pytest.raises(SameOptionTwice):
        Scene().do(PrepareRound("سؤال", Method("dots"), (OPTIONS[0], OPTIONS[0])))


def test_yes_or_no_needs_no_options() -> None:
    assert Scene().round(opened=False, method="yes_no")


def test_a_closed_round_carries_its_seal() -> None:
    vote = Vote()
    vote.cast(ONE, "1")
    vote.do(CloseRound(vote.id))
    round_ = vote.meeting.booth.round(vote.id)
    assert round_.seal == seal(round_)


def test_closing_twice_changes_nothing() -> None:
    vote = Vote()
    vote.do(CloseRound(vote.id))
    assert vote.do(CloseRound(vote.id)).records == ()


def test_a_round_that_never_opened_cannot_be_closed() -> None:
    scene = Scene()
    with pytest.raises(VotingIsNotOpen):
        scene.do(CloseRound(scene.round(opened=False)))


def test_nothing_of_a_result_is_shown_before_the_closing() -> None:
    vote = Vote()
    with pytest.raises(RoundStillOpen):
        vote.do(ShowResult(vote.id))


def test_a_result_is_shown_and_taken_off_again() -> None:
    vote = Vote()
    vote.do(CloseRound(vote.id))
    vote.do(ShowResult(vote.id))
    vote.do(ShowResult(vote.id, is_shown=False))
    assert not vote.meeting.booth.round(vote.id).is_shown


def test_no_round_opens_after_the_meeting() -> None:
    scene = Scene().people()
    round_id = scene.round(opened=False)
    scene.do(CloseMeeting())
    with pytest.raises(MeetingHasClosed):
        scene.do(OpenRound(round_id))
