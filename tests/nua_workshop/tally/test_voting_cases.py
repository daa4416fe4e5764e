"""The published and constructed cases of the design papers, where these lie beside the project."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from nua_workshop.exports.result_json import result_json
from nua_workshop.intake.ballots_file import read_ballots
from nua_workshop.tally.ballots import default_dots
from nua_workshop.tally.counting import count
from nua_workshop.tally.quorum import is_met, needed_for
from nua_workshop.wording import Wording

CASES = Path(__file__).parents[3].parent / "shared" / "data" / "voting_cases.json"
Case = dict[str, Any]


@pytest.fixture(scope="module")
def cases() -> dict[str, Case]:
    if not CASES.exists():
        pytest.skip("the design papers do not lie beside the project")
    return {case["id"]: case for case in json.loads(CASES.read_text("utf-8"))["cases"]}


def counted(folder: Path, **written: object) -> Case:
    path = folder / "ballots.json"
    path.write_text(json.dumps(written), "utf-8")
    read = read_ballots(path)
    return result_json(count(read.question, read.handed_in, read.turnout), Wording("en"))


@pytest.fixture
def dot_1(cases: dict[str, Case], tmp_path: Path) -> Case:
    case = cases["DOT-1"]
    params = {name: case["params"][name] for name in ("dots", "max_per_option", "tie_break")}
    return counted(
        tmp_path, method="dots", params=params, options=case["options"], ballots=case["ballots"]
    )


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("totals", "dots"),
        ("supporters", "supporters"),
        ("rank", "rank"),
        ("share_percent", "share_pct_1dp"),
    ],
)
def test_dot_1_comes_out_as_expected(
    cases: dict[str, Case], dot_1: Case, key: str, expected: str
) -> None:
    assert dot_1[key] == cases["DOT-1"]["expected"][expected]


def test_dot_1_lists_the_ballot_over_the_limit(dot_1: Case) -> None:
    box = dot_1["ballots"]
    assert (box["cast"], box["valid"], box["abstained"]) == (12, 10, 1)
    assert [(each["voter"], each["code"]) for each in box["refused"]] == [("v12", "max_per_option")]


@pytest.mark.parametrize(
    ("dimension", "expected"), [("mode", "by_mode"), ("category", "by_category")]
)
def test_group_1_comes_out_as_expected(
    cases: dict[str, Case], dot_1: Case, dimension: str, expected: str
) -> None:
    found = {
        name: {
            "n": group["n"],
            "dots": group["totals"],
            "share_pct_1dp": group["share_percent"],
            "rank": group["rank"],
        }
        for name, group in dot_1["groups"][dimension].items()
    }
    assert found == cases["GROUP-1"]["expected"][expected]


def test_group_1_flags_what_the_hall_and_the_remote_see_differently(
    cases: dict[str, Case], dot_1: Case
) -> None:
    expected = cases["GROUP-1"]["expected"]
    flagged = {*expected["flagged_by_share_gap"], *expected["flagged_by_rank_gap"]}
    found = {each["option"]: each for each in dot_1["disagreements"]}
    assert set(found) == flagged
    for option, each in found.items():
        gap = expected["share_gap_in_person_minus_remote_pp_1dp"][option]
        assert each["gap_points"] == abs(gap)
        assert each["rank_gap"] == expected["rank_gap"][option]


def test_the_dots_proposed_follow_the_published_rule_outside_six_to_twelve(
    cases: dict[str, Case],
) -> None:
    case = cases["DOT-ALLOC-1"]
    numbers = [*case["input"]["N"], *case["extra"]["N"]]
    dots = [*case["expected"]["dots"], *case["extra"]["dots"]]
    assert all(default_dots(n) == k for n, k in zip(numbers, dots, strict=True) if not 6 <= n <= 12)


@pytest.mark.parametrize("name", ["APP-1", "APP-2"])
def test_approval_cases_come_out_as_expected(
    cases: dict[str, Case], tmp_path: Path, name: str
) -> None:
    case = cases[name]
    totals, voters = case["input"]["totals"], case["input"]["voters"]
    ballots: list[Case] = [{"approve": []} for _ in range(voters)]
    ticks = [option for option in case["options"] for _ in range(totals[option])]
    for n, option in enumerate(ticks):
        ballots[n % voters]["approve"].append(option)
    found = counted(tmp_path, method="approval", options=case["options"], ballots=ballots)
    assert found["winners"] == [case["expected"]["winner"]]
    assert found["totals"] == totals
    for key, expected in (("rank", "rank"), ("share_percent", "share_pct")):
        assert found[key] == case["expected"].get(expected, found[key])


@pytest.mark.parametrize(
    "majority", ["present_and_voting", "majority_of_present", "majority_of_ballots_cast"]
)
def test_maj_1_depends_on_the_base(cases: dict[str, Case], tmp_path: Path, majority: str) -> None:
    given, expected = cases["MAJ-1"]["input"], cases["MAJ-1"]["expected"][majority]
    found = counted(
        tmp_path,
        method="yes_no",
        params={"majority": majority},
        ballots=[{"answer": a, "count": given[a]} for a in ("yes", "no", "abstain")],
        turnout={"present": given["present"]},
    )
    assert (found["base"], found["needed"], found["carried"]) == (
        expected["base"],
        expected["needed"],
        expected["adopted"],
    )


def test_part_1_comes_out_as_expected(cases: dict[str, Case], tmp_path: Path) -> None:
    given, expected = cases["PART-1"]["input"], cases["PART-1"]["expected"]
    found = counted(
        tmp_path,
        method="approval",
        options=["A"],
        ballots=[
            {"approve": ["A"], "count": expected["valid"]},
            {"approve": [], "count": given["abstention_ballots"]},
            {"approve": ["not an option"], "count": given["invalid"]},
        ],
        turnout={"eligible": given["eligible"], "present": given["present"]},
    )
    assert found["ballots"]["cast"] == given["ballots_cast"]
    assert found["ballots"]["valid"] == expected["valid"]
    assert found["turnout"]["of_eligible_percent"] == expected["turnout_of_eligible_pct"]
    assert found["turnout"]["of_present_percent"] == expected["turnout_of_present_pct"]
    assert found["turnout"]["did_not_vote"] == expected["did_not_vote"]


def test_quorum_1_counts_both_kinds_of_presence(cases: dict[str, Case]) -> None:
    given, expected = cases["QUORUM-1"]["input"], cases["QUORUM-1"]["expected"]
    present = given["in_person"] + given["remote"]
    assert needed_for("more_than_half", given["eligible"]) == expected["quorum_needed"]
    assert is_met("more_than_half", given["eligible"], present)
    assert not is_met("two_thirds", given["eligible"], present)
    assert (
        needed_for("two_thirds", given["eligible"]) == expected["if_rule_is_two_thirds"]["needed"]
    )
