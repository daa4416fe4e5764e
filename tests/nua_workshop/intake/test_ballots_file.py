"""Ballots files: what is read, what is refused, and that nothing vanishes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from nua_workshop.errors import WorkshopError
from nua_workshop.intake import ballots_file
from nua_workshop.intake.ballots_file import (
    BallotsFile,
    BallotsFileTooLarge,
    BallotsFileUnreadable,
    NoBallotsFile,
    read_ballots,
)
from nua_workshop.tally.ballots import ABSTENTION, Answer, Approvals, Ballot, Dots, Params
from nua_workshop.tally.refusals import (
    LimitBelowOne,
    MethodNotCounted,
    NoOptions,
    UnknownMajority,
    UnknownMethod,
)
from nua_workshop.tally.result import Refused, Turnout


def read(folder: Path, **written: object) -> BallotsFile:
    return read_text(folder, json.dumps({"options": ["A", "B"], "ballots": [], **written}))


def read_text(folder: Path, text: str) -> BallotsFile:
    path = folder / "ballots.json"
    path.write_text(text, "utf-8")
    return read_ballots(path)


def first(folder: Path, method: str, ballot: object) -> Ballot | Refused:
    return read(folder, method=method, ballots=[ballot]).handed_in[0]


def test_a_ballot_keeps_what_is_known_of_its_voter(tmp_path: Path) -> None:
    who = {"count": 2, "voter": "v1", "category": "experts", "mode": "remote"}
    ballot = first(tmp_path, "approval", {"approve": ["A"], **who})
    assert ballot == Ballot(Approvals(("A",)), 2, "v1", "experts", "remote")


def test_dots_are_read(tmp_path: Path) -> None:
    assert first(tmp_path, "dots", {"dots": {"A": 3}}) == Ballot(Dots((("A", 3),)))


def test_answers_are_read(tmp_path: Path) -> None:
    assert first(tmp_path, "yes_no", {"answer": "no"}) == Ballot(Answer("no"))


@pytest.mark.parametrize(
    ("method", "ballot"),
    [
        ("dots", {"dots": {}}),
        ("dots", {"dots": {"A": 0}}),
        ("dots", {"answer": "abstain"}),
        ("approval", {"approve": []}),
        ("approval", {"answer": "abstain"}),
        ("yes_no", {"answer": "abstain"}),
    ],
)
def test_nothing_given_is_an_abstention_in_a_file(
    tmp_path: Path, method: str, ballot: dict[str, object]
) -> None:
    assert first(tmp_path, method, ballot) == Ballot(ABSTENTION)


@pytest.mark.parametrize(
    ("ballot", "code"),
    [
        ({}, "no_marks"),
        ({"approve": ["A"]}, "no_marks"),
        ({"dots": {"A": "3"}}, "malformed"),
        ({"dots": {"A": 1.5}}, "malformed"),
        ({"dots": {"A": True}}, "malformed"),
        ({"dots": ["A"]}, "malformed"),
        ({"dots": {"A": 1}, "count": 0}, "malformed"),
        ({"dots": {"A": 1}, "count": -2}, "malformed"),
        ({"dots": {"A": 1}, "mode": "telepathy"}, "malformed"),
        ("A", "malformed"),
        (None, "malformed"),
    ],
)
def test_a_malformed_ballot_stays_in_sight(tmp_path: Path, ballot: object, code: str) -> None:
    refused = first(tmp_path, "dots", ballot)
    assert isinstance(refused, Refused)
    assert (refused.position, refused.code) == (1, code)


def test_a_malformed_ballot_is_named_by_its_voter(tmp_path: Path) -> None:
    refused = first(tmp_path, "dots", {"voter": "v7", "dots": 5})
    assert refused.voter == "v7"


def test_a_malformed_ballot_still_stands_for_the_number_it_names(tmp_path: Path) -> None:
    refused = first(tmp_path, "dots", {"count": 3, "dots": 5})
    assert refused.count == 3


def test_voters_may_be_numbered(tmp_path: Path) -> None:
    assert first(tmp_path, "dots", {"voter": 7, "dots": {"A": 1}}).voter == "7"


def test_an_empty_voter_is_nobody(tmp_path: Path) -> None:
    assert first(tmp_path, "dots", {"voter": "", "dots": {"A": 1}}).voter is None


def test_the_settings_are_read(tmp_path: Path) -> None:
    params = {"dots": 7, "max_per_option": 2, "tie_break": ["supporters"], "base": 1}
    question = read(tmp_path, method="dots", params=params).question
    assert question.params == Params(7, 2, "present_and_voting", ("supporters",))


def test_dots_follow_the_number_of_options_where_the_file_is_silent(tmp_path: Path) -> None:
    options = [str(n) for n in range(30)]
    assert read(tmp_path, method="dots", options=options).question.params.dots == 10


def test_the_turnout_is_read(tmp_path: Path) -> None:
    turnout = read(tmp_path, method="dots", turnout={"eligible": 40, "present": 30}).turnout
    assert turnout == Turnout(40, 30)


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ({"method": "schulze"}, MethodNotCounted),
        ({"method": "tea_leaves"}, UnknownMethod),
        ({"method": "dots", "options": []}, NoOptions),
        ({"method": "dots", "params": {"dots": 0}}, LimitBelowOne),
        ({"method": "yes_no", "params": {"majority": "loudest"}}, UnknownMajority),
        ({"method": 5}, NoBallotsFile),
        ({"method": "dots", "ballots": "none"}, NoBallotsFile),
        ({"method": "dots", "turnout": {"present": -1}}, NoBallotsFile),
    ],
)
def test_a_file_that_cannot_be_counted_is_refused_whole(
    tmp_path: Path, written: dict[str, object], why: type[WorkshopError]
) -> None:
    with pytest.raises(why):
        read(tmp_path, **written)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        "not json",
        '{"method": "dots"}',
        '{"method": "dots", "options": ["A"], "ballots": [{"dots": {"A": 1, "A": 2}}]}',
        '{"method": "dots", "options": ["A"], "ballots": [{"dots": {"A": NaN}}]}',
        '{"method": "dots", "options": ["\\ud800"], "ballots": []}',
        "[" * 200_000,
        '{"method": "dots", "options": ["A"], "ballots": [' + "9" * 5000 + "]}",
    ],
    ids=range(10),
)
def test_what_is_no_ballots_file_is_refused_with_a_sentence(tmp_path: Path, text: str) -> None:
    with pytest.raises(NoBallotsFile, match=r"ballots\.json"):
        read_text(tmp_path, text)


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "ballots.json"
    path.write_bytes(b"\xff\xfe\x00\x01")
    with pytest.raises(NoBallotsFile):
        read_ballots(path)


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    text = '\ufeff{"method": "dots", "options": ["A"], "ballots": []}'
    assert read_text(tmp_path, text).handed_in == ()


def test_a_file_without_an_end_is_refused_before_it_fills_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ballots_file, "LARGEST", 30)
    with pytest.raises(BallotsFileTooLarge):
        read(tmp_path, method="dots")


@pytest.mark.parametrize("name", ["missing.json", "."])
def test_a_file_that_cannot_be_opened_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(BallotsFileUnreadable):
        read_ballots(tmp_path / name)
