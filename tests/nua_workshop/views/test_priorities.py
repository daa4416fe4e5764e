from __future__ import annotations

from builders import Scene

from nua_workshop.commands.voting import CloseRound
from nua_workshop.views.priorities import PrioritiesView, priorities_view


def sealed() -> tuple[Scene, str]:
    scene = Scene().people(hall=3, remote=1)
    round_id, ids = scene.round(), scene.ids()
    scene.ballot(ids[0], round_id, TRN=2, WAT=1)
    scene.ballot(ids[1], round_id, HSG=2)
    scene.do(CloseRound(round_id))
    return scene, round_id


def view_of(made: tuple[Scene, str]) -> PrioritiesView:
    scene, round_id = made
    return priorities_view(scene.meeting, round_id)


def test_an_unknown_question_chooses_none() -> None:
    assert priorities_view(Scene().meeting, "r99").asked is None


def test_whoever_has_not_voted_is_waited_for() -> None:
    scene = Scene().people(hall=2, remote=0)
    round_id, ids = scene.round(), scene.ids()
    scene.ballot(ids[0], round_id, TRN=1)
    polling = priorities_view(scene.meeting, round_id).polling
    assert polling is not None
    assert [row.person.id for row in polling.waiting] == [ids[1]]


def test_ballots_are_counted_by_the_way_they_came() -> None:
    scene = Scene().people(hall=2, remote=0)
    round_id = scene.round()
    scene.ballot(scene.ids()[0], round_id, TRN=1)
    polling = priorities_view(scene.meeting, round_id).polling
    assert polling is not None
    assert dict(polling.ways) == {"hall_phone": 0, "remote_phone": 0, "assisted": 1}


def test_an_open_question_has_no_outcome() -> None:
    scene = Scene().people()
    assert priorities_view(scene.meeting, scene.round()).outcome is None


def test_equal_options_share_a_place() -> None:
    outcome = view_of(sealed()).outcome
    assert outcome is not None
    assert [(row.place, row.is_tied) for row in outcome.rows[:3]] == [
        (1, True),
        (1, True),
        (3, False),
    ]


def test_a_sealed_result_carries_its_seal() -> None:
    outcome = view_of(sealed()).outcome
    assert outcome is not None
    assert len(outcome.seal) == 12


def test_a_yes_or_no_question_carries_its_decision() -> None:
    scene = Scene().people()
    round_id = scene.round(method="yes_no")
    scene.ballot(scene.ids()[0], round_id, yes=1)
    scene.do(CloseRound(round_id))
    outcome = priorities_view(scene.meeting, round_id).outcome
    assert outcome is not None
    assert outcome.decision is not None
    assert outcome.decision.is_carried
