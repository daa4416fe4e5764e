"""The keys other programs rely on."""

from __future__ import annotations

import json
from fractions import Fraction

from nua_workshop.exports.result_json import exact, result_json
from nua_workshop.tally.ballots import Answer, Ballot, Dots, Question
from nua_workshop.tally.counting import count
from nua_workshop.tally.result import Turnout
from nua_workshop.wording import Wording

WORDS = Wording("en")
DOTS = Question("dots", ("A", "B", "C"))
BALLOTS = [
    Ballot(Dots((("A", 2),)), 5, mode="in_person"),
    Ballot(Dots((("B", 1),)), 5, mode="remote"),
    Ballot(Dots((("A", 9),)), voter="v3"),
]


def test_a_dots_result_carries_the_keys_of_its_method() -> None:
    assert set(result_json(count(DOTS, BALLOTS), WORDS)) == {
        "method",
        "rule",
        "winners",
        "rank",
        "places",
        "ties",
        "totals",
        "share_percent",
        "supporters",
        "ballots",
        "turnout",
        "groups",
        "disagreements",
    }


def test_a_yes_no_result_carries_its_decision() -> None:
    found = result_json(count(Question("yes_no", ()), [Ballot(Answer("yes"), 2)]), WORDS)
    assert found["totals"] == {"yes": 2, "no": 0, "abstain": 0}
    assert (found["carried"], found["base"], found["needed"]) == (True, 2, 2)
    assert "rank" not in found


def test_percentages_are_rounded_half_up_to_one_decimal() -> None:
    found = result_json(count(DOTS, BALLOTS), WORDS)
    assert found["share_percent"] == {"A": 66.7, "B": 33.3, "C": 0.0}


def test_a_refused_ballot_says_where_and_why() -> None:
    found = result_json(count(DOTS, BALLOTS), WORDS)
    assert found["ballots"] == {
        "cast": 11,
        "valid": 10,
        "abstained": 0,
        "refused": [
            {
                "position": 3,
                "voter": "v3",
                "code": "max_per_option",
                "reason": "The dots on “A” (9) are more than one option may get (3).",
            }
        ],
    }


def test_groups_and_their_disagreements_are_told() -> None:
    found = result_json(count(DOTS, BALLOTS), WORDS)
    assert found["disagreements"] == [
        {
            "option": option,
            "by": "mode",
            "between": ["in_person", "remote"],
            "gap_points": 100.0,
            "rank_gap": 1,
        }
        for option in ("A", "B")
    ]


def test_unknown_turnout_is_left_out() -> None:
    assert result_json(count(DOTS, BALLOTS), WORDS)["turnout"] == {}


def test_people_present_who_did_not_vote_are_counted() -> None:
    found = result_json(count(DOTS, BALLOTS, Turnout(present=15)), WORDS)
    assert found["turnout"] == {"present": 15, "of_present_percent": 73.3, "did_not_vote": 4}


def test_whole_totals_are_integers() -> None:
    assert repr(exact(Fraction(4))) == "4"
    assert exact(Fraction(5, 2)) == 2.5


def test_the_document_can_be_written_in_every_language() -> None:
    for language in ("ar", "en", "fr"):
        assert json.dumps(result_json(count(DOTS, BALLOTS), Wording(language)))
