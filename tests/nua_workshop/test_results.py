from __future__ import annotations

from dataclasses import replace

from builders import OPTIONS, Scene

from nua_workshop.ballot import Mark, Option, Round, Voter
from nua_workshop.results import result, seal


def voted() -> Round:
    scene = Scene().people()
    round_id = scene.round()
    scene.ballot(scene.ids()[0], round_id, TRN=3, WAT=2)
    scene.ballot(scene.ids()[4], round_id, WAT=3, HSG=1)
    return scene.meeting.booth.round(round_id)


def test_dots_add_up() -> None:
    assert dict(result(voted()).standing.totals)["WAT"] == 5


def test_the_seal_comes_out_the_same_again() -> None:
    assert seal(voted()) == seal(voted())


def test_the_seal_does_not_depend_on_the_order_ballots_came_in() -> None:
    round_ = voted()
    turned = dict(reversed(round_.ballots.items()))
    assert seal(replace(round_, ballots=turned)) == seal(round_)


def test_another_mark_breaks_the_seal() -> None:
    round_ = voted()
    voter, ballot = next(iter(round_.ballots.items()))
    forged = {**round_.ballots, voter: replace(ballot, marks=(Mark("TRN", (1,)),))}
    assert seal(replace(round_, ballots=forged)) != seal(round_)


def test_a_ballot_taken_out_breaks_the_seal() -> None:
    round_ = voted()
    assert seal(replace(round_, ballots={})) != seal(round_)


def test_another_list_of_voters_breaks_the_seal() -> None:
    round_ = voted()
    absent = Voter("p99", "remote", "other")
    assert seal(replace(round_, voters=(*round_.voters, absent))) != seal(round_)


def test_another_wording_of_an_option_breaks_the_seal() -> None:
    round_ = voted()
    options = (Option("TRN", "غير ذلك"), *OPTIONS[1:])
    assert seal(replace(round_, options=options)) != seal(round_)


def test_another_question_breaks_the_seal() -> None:
    round_ = voted()
    assert seal(replace(round_, question="سؤال آخر")) != seal(round_)


def test_a_round_without_ballots_can_be_sealed() -> None:
    assert len(seal(replace(voted(), ballots={}))) == 12
