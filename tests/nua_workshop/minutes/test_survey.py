from __future__ import annotations

import pytest
from builders import Scene

from nua_workshop.ballot import ABSTAINED, Mark
from nua_workshop.codes import in_groups
from nua_workshop.commands.voting import CastBallot, CloseRound, EnterBallot, JoinDevice
from nua_workshop.minutes.document import Entry, Facts, Numbered, Paragraph, Table
from nua_workshop.minutes.survey import survey, votes
from nua_workshop.minutes.telling import Telling
from nua_workshop.wording import Wording, plain


def telling(scene: Scene, language: str = "en") -> Telling:
    return Telling(scene.meeting, Wording(language), scene.now)


def facts(scene: Scene) -> dict[str, str]:
    found = next(block for block in survey(telling(scene)) if isinstance(block, Facts))
    return dict(found.pairs)


def sentences(scene: Scene, language: str = "en") -> list[str]:
    blocks = survey(telling(scene, language))
    return [plain(block.text) for block in blocks if isinstance(block, Paragraph)]


def voted(hall: int = 3, remote: int = 2) -> tuple[Scene, str]:
    """A survey in which everybody entered by hand prefers water, then closed after ten minutes."""
    scene = Scene().people(hall, remote).next_item()
    round_id = scene.round()
    for person in scene.ids():
        scene.ballot(person, round_id, WAT=3, TRN=2)
    scene.after(10).do(CloseRound(round_id))
    return scene, round_id


def test_a_question_that_was_never_opened_is_left_out() -> None:
    scene = Scene().people()
    scene.round(opened=False)
    assert survey(telling(scene)) == ()


def test_nothing_of_an_open_question_is_shown() -> None:
    scene = Scene().people()
    scene.ballot(scene.ids()[0], scene.round(), WAT=3)
    assert not any(isinstance(block, Table) for block in survey(telling(scene)))


def test_opening_and_closing_are_local_times() -> None:
    scene, _ = voted()
    assert facts(scene)["Open"] == "10:00 – 10:10"


def test_the_rule_comes_from_the_count() -> None:
    scene, _ = voted()
    assert facts(scene)["Rule"].startswith("Each person has 5 dots, at most 3 on one option")


def test_hall_remote_and_assisted_are_counted_apart() -> None:
    scene = Scene().people(3, 2).next_item()
    round_id, codes = scene.round(), scene.slips()
    for n, person in enumerate(scene.ids()[1:], start=1):
        scene.do(JoinDevice(codes[person], person))
        scene.do(CastBallot(round_id, person, (Mark("WAT", (3,)),), f"s{n}", f"{n:08}"))
    scene.ballot(scene.ids()[0], round_id, WAT=3)
    scene.do(CloseRound(round_id))
    told = facts(scene)
    ways = ("Took part in the hall", "Took part remotely")
    assert [told[way] for way in ways] == ["2", "2"]
    assert told["Entered on behalf of participants, after reading back to them"] == "1"


def test_abstentions_are_told() -> None:
    scene = Scene().people()
    round_id = scene.round()
    scene.do(EnterBallot(round_id, scene.ids()[0], (ABSTAINED,), "s", "00000001"))
    scene.do(CloseRound(round_id))
    assert facts(scene)["Abstained"] == "1"


def test_the_result_is_ranked_with_totals_shares_and_supporters() -> None:
    scene, _ = voted()
    table = next(block for block in survey(telling(scene)) if isinstance(block, Table))
    assert table.rows[:2] == (
        ("1", "شح المياه", "15", "60.0%", "5"),
        ("2", "النقل العام", "10", "40.0%", "5"),
    )


def test_options_that_are_equal_are_said_to_be() -> None:
    scene = Scene().people()
    round_id = scene.round()
    scene.ballot(scene.ids()[0], round_id, WAT=2, TRN=2, HSG=1)
    scene.do(CloseRound(round_id))
    assert "Equal in place 1: النقل العام and شح المياه." in sentences(scene)


def test_the_seal_stands_under_the_result() -> None:
    scene, round_id = voted()
    seal = in_groups(scene.meeting.booth.round(round_id).seal)
    assert f"Seal of the result: {seal}" in sentences(scene)


def test_a_survey_nobody_answered_has_no_table() -> None:
    scene = Scene().people()
    scene.do(CloseRound(scene.round()))
    assert not any(isinstance(block, Table) for block in survey(telling(scene)))


def test_groups_that_differ_widely_are_told() -> None:
    scene = Scene().people(5, 5).next_item()
    round_id, codes = scene.round(), scene.slips()
    for n, person in enumerate(scene.ids()):
        scene.do(JoinDevice(codes[person], person))
        marks = (Mark("WAT" if n < 5 else "TRN", (3,)),)
        scene.do(CastBallot(round_id, person, marks, f"s{n}", f"{n:08}"))
    scene.do(CloseRound(round_id))
    (differences,) = (b for b in survey(telling(scene)) if isinstance(b, Numbered))
    assert differences.items[0] == Entry(
        "النقل العام: 0.0% among those in the hall, 100.0% among those taking part remotely."
    )


def test_a_proposal_is_told_among_the_votes() -> None:
    scene = Scene().people()
    round_id = scene.round(method="yes_no")
    marks = (Mark("yes", (1,)),)
    scene.do(EnterBallot(round_id, scene.ids()[0], marks, "s", "00000001"))
    scene.do(CloseRound(round_id))
    assert survey(telling(scene)) == ()
    assert Paragraph("The proposal was carried.") in votes(telling(scene))


@pytest.mark.parametrize(
    ("n", "said"),
    [
        (0, "لم يشارك في الاستطلاع أي مشارك من الحاضرين وعددهم 103."),
        (1, "شارك في الاستطلاع مشارك واحد من الحاضرين وعددهم 103."),
        (2, "شارك في الاستطلاع مشاركان من الحاضرين وعددهم 103."),
        (3, "شارك في الاستطلاع 3 مشاركين من الحاضرين وعددهم 103."),
        (11, "شارك في الاستطلاع 11 مشاركاً من الحاضرين وعددهم 103."),
        (100, "شارك في الاستطلاع 100 مشارك من الحاضرين وعددهم 103."),
    ],
)
def test_who_took_part_is_counted_in_all_six_arabic_forms(n: int, said: str) -> None:
    scene = Scene().people(103, 0)
    round_id = scene.round()
    for person in scene.ids()[:n]:
        scene.ballot(person, round_id, WAT=3)
    scene.do(CloseRound(round_id))
    assert said in sentences(scene, "ar")
