"""A whole day from a concept note to minutes, played through the real doors, and what it leaves."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from exports_rules import faults_of, texts_of

from nua_workshop.intake.choices import Choices
from nua_workshop.intake.note import read_note
from nua_workshop.preparing import wanted
from nua_workshop.rehearsal import Cast
from nua_workshop.wording import Wording
from ui.reading import read_meeting
from ui.rehearsing import rehearse

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "data" / "concept_notes" / "jordan_launch_2021.txt"
OWN = ROOT / "resources" / "samples" / "launch_amman.txt"


@dataclass(frozen=True)
class Played:
    """What a rehearsal said and left."""

    folder: Path
    summary: dict[str, object]
    meeting: dict[str, object]


def nua(*arguments: object) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "nua_workshop", *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module", params=["shared", "own"])
def played(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Played:
    note = SHARED if request.param == "shared" else OWN
    if not note.exists():
        pytest.skip("the shared concept notes are not beside this checkout")
    out = tmp_path_factory.mktemp("rehearsal")
    summary = nua(
        "rehearse", out, "--note", note, "--people", 60, "--remote", 20, "--seed", 7, "--json"
    )
    shown = nua("show", out / "meeting.nua", "--json")
    return Played(out, json.loads(summary), json.loads(shown))


def test_everybody_plays_and_every_ballot_is_kept(played: Played) -> None:
    (round_,) = played.meeting["rounds"]  # type: ignore[misc]
    ballots = played.summary["ballots"]
    assert played.summary["people"] == 60
    assert sum(ballots.values()) == round_["ballots"]  # type: ignore[attr-defined]
    assert ballots["phone"] > ballots["assisted"] > 0  # type: ignore[index]


def test_the_meeting_is_closed_and_every_item_was_taken(played: Played) -> None:
    assert played.meeting["state"] == "closed"
    assert {item["outcome"] for item in played.meeting["agenda"]} == {"done"}  # type: ignore[attr-defined]


def test_the_file_holds_what_was_written(played: Played) -> None:
    assert json.loads(nua("verify", played.folder / "meeting.nua", "--json"))["ok"]


def test_the_minutes_keep_every_rule_of_right_to_left(played: Played) -> None:
    assert faults_of((played.folder / "minutes.docx").read_bytes()) == []


def test_the_minutes_say_what_the_meeting_said(played: Played) -> None:
    text = "\n".join(texts_of((played.folder / "minutes.docx").read_bytes()))
    (round_,) = played.meeting["rounds"]  # type: ignore[misc]
    seal = round_["seal"]
    assert str(played.meeting["title"]) in text
    assert f"{seal[:4]} {seal[4:8]} {seal[8:]}" in text.replace("\u00a0", " ")
    for note in played.meeting["notes"]:  # type: ignore[attr-defined]
        assert note["text"] in text


def test_every_page_and_hall_state_has_its_picture(played: Played) -> None:
    names = {Path(str(path)).stem for path in played.summary["screenshots"]}  # type: ignore[attr-defined]
    pages = {"meetings", "preparation", "run", "attendance", "priorities_open", "minutes"}
    states = ("welcome", "item", "late", "break", "vote", "result", "message", "blank", "closed")
    assert pages | {f"hall_{state}_1920x1080" for state in states} <= names
    for path in played.summary["screenshots"]:  # type: ignore[attr-defined]
        assert (played.folder / path).read_bytes().startswith(b"\x89PNG")


def test_the_same_seed_plays_the_same_day(tmp_path: Path) -> None:
    words = Wording("ar")
    made = wanted(read_note(OWN), Choices(), words)
    for name in ("first", "second"):
        rehearse(tmp_path / f"{name}.nua", made, Cast(), words, lambda _: words)
    first, second = (read_meeting(tmp_path / f"{name}.nua") for name in ("first", "second"))
    assert first.booth.rounds.keys() == second.booth.rounds.keys()
    assert [r.seal for r in first.booth.rounds.values()] == [
        r.seal for r in second.booth.rounds.values()
    ]
