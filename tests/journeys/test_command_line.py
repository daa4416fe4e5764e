"""What other programs call: the command line as they see it, in a process of its own."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NOTES = ROOT.parent / "shared" / "data" / "concept_notes"
SAMPLES = ROOT / "resources" / "samples"
NONSENSE = '{"v":1,"is":{"round_id":"r9","seal":"1"}}'
READY = SAMPLES / "launch_amman.txt"
IN_CONFLICT = SAMPLES / "launch_morocco.txt"


def nua(*arguments: object, home: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run the program as another program would, without a display and with its own home."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    if home is not None:
        environment |= {"HOME": str(home), "XDG_DATA_HOME": str(home)}
    return subprocess.run(
        [sys.executable, "-m", "nua_workshop", *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment,
        timeout=120,
        check=False,
    )


@pytest.fixture
def meeting(tmp_path: Path) -> Path:
    path = tmp_path / "day.nua"
    assert nua("new", path, "--note", READY).returncode == 0
    return path


def test_a_note_in_conflict_makes_no_meeting(tmp_path: Path) -> None:
    path = tmp_path / "day.nua"
    answer = nua("new", path, "--note", IN_CONFLICT)
    assert (answer.returncode, answer.stdout, path.exists()) == (1, "", False)
    assert len(answer.stderr.strip().splitlines()) == 1


def test_a_choice_settles_the_conflict_and_stays_in_the_journal(tmp_path: Path) -> None:
    path = tmp_path / "day.nua"
    assert nua("new", path, "--note", IN_CONFLICT, "--choose", "end=13:45").returncode == 0
    shown = json.loads(nua("show", path, "--json").stdout)
    assert shown["days"][0]["end"].startswith("2021-12-08T13:45")
    assert [c["field"] for c in shown["choices"]] == ["end"]


def test_show_prints_one_json_document_and_nothing_else(meeting: Path) -> None:
    answer = nua("show", meeting, "--json")
    assert json.loads(answer.stdout)["agenda"]
    assert answer.stderr == ""


def test_a_new_meeting_never_overwrites_a_file(meeting: Path) -> None:
    before = meeting.read_bytes()
    assert nua("new", meeting, "--note", READY).returncode == 1
    assert meeting.read_bytes() == before


def test_wrong_usage_is_status_two() -> None:
    assert nua("note").returncode == 2


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02" * 500, b"PK\x03\x04 broken"])
def test_what_is_no_concept_note_gets_one_sentence(tmp_path: Path, content: bytes) -> None:
    for name in ("note.txt", "note.docx", "note.pdf"):
        path = tmp_path / name
        path.write_bytes(content)
        answer = nua("note", path, "--json")
        assert (answer.returncode, answer.stdout) == (1, ""), name
        assert len(answer.stderr.strip().splitlines()) == 1


def test_times_names_the_rules_and_every_city() -> None:
    answer = nua("times", "--at", "2023-02-15T10:00", "--city", "Asia/Beirut", "--json")
    document = json.loads(answer.stdout)
    assert document["rules_version"]
    locals_ = {city["zone"]: city["local"] for city in document["cities"]}
    assert locals_ == {
        "Asia/Amman": "2023-02-15T10:00:00+03:00",
        "Asia/Beirut": "2023-02-15T09:00:00+02:00",
    }


def test_a_time_the_clocks_jump_over_is_refused() -> None:
    answer = nua("times", "--at", "2021-03-26T00:30", "--zone", "Asia/Amman", "--json")
    assert (answer.returncode, answer.stdout) == (1, "")


def test_verify_holds_for_a_fresh_file_and_names_a_changed_record(meeting: Path) -> None:
    assert json.loads(nua("verify", meeting, "--json").stdout)["ok"]
    with sqlite3.connect(meeting) as connection:
        connection.execute("update journal set data = replace(data, 'عمّان', 'إربد') where seq = 1")
        connection.execute("update journal set at = at || ' ' where seq = 3")
    connection.close()
    answer = nua("verify", meeting, "--json")
    assert answer.returncode == 1
    assert json.loads(answer.stdout)["first_changed"] == 1


def test_verify_notices_that_the_last_records_are_gone(meeting: Path) -> None:
    with sqlite3.connect(meeting) as connection:
        last = connection.execute("select max(seq) from journal").fetchone()[0]
        connection.execute("delete from journal where seq = ?", (last,))
    connection.close()
    answer = nua("verify", meeting, "--json")
    assert (answer.returncode, json.loads(answer.stdout)["first_changed"]) == (1, last)


def test_an_edit_that_makes_nonsense_of_the_meeting_is_told_in_a_sentence(meeting: Path) -> None:
    with sqlite3.connect(meeting) as connection:
        connection.execute(
            "update journal set kind = 'RoundClosed', data = ? where seq = 2", [NONSENSE]
        )
    connection.close()
    for command in ("show", "verify"):
        answer = nua(command, meeting, "--json")
        assert answer.returncode == 1
        assert "Traceback" not in answer.stderr
    assert json.loads(answer.stdout)["first_changed"] == 2


def test_a_read_only_file_is_shown_and_minuted(meeting: Path, tmp_path: Path) -> None:
    meeting.chmod(0o444)
    assert nua("show", meeting, "--json").returncode == 0
    assert nua("verify", meeting, "--json").returncode == 0


def test_a_file_of_another_kind_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "day.nua"
    path.write_text("ليس ملف اجتماع")
    for command in ("show", "verify"):
        answer = nua(command, path, "--json")
        assert (answer.returncode, answer.stdout) == (1, "")


@pytest.mark.parametrize("method", ["dots", "approval", "yes_no"])
def test_count_answers_with_the_contracts_keys(tmp_path: Path, method: str) -> None:
    ballots = {
        "dots": [{"voter": "v1", "dots": {"A": 3, "B": 2}}],
        "approval": [{"voter": "v1", "approve": ["A"]}],
        "yes_no": [{"voter": "v1", "answer": "yes"}],
    }
    path = tmp_path / "ballots.json"
    options = [] if method == "yes_no" else ["A", "B", "C"]
    path.write_text(
        json.dumps(
            {
                "method": method,
                "params": {"dots": 5} if method == "dots" else {},
                "options": options,
                "ballots": ballots[method],
            }
        )
    )
    document = json.loads(nua("count", path, "--json").stdout)
    assert document["method"] == method
    assert document["ballots"]["valid"] == 1
    assert {"rule", "winners", "groups", "disagreements"} <= document.keys()


@pytest.mark.parametrize(
    ("name", "ready"),
    [
        ("jordan_launch_2021", True),
        ("morocco_launch_2021", False),
        ("amman_review_workshop", False),
    ],
)
def test_the_shared_notes_are_read_as_agreed(name: str, ready: bool) -> None:
    path = NOTES / f"{name}.txt"
    if not path.exists():
        pytest.skip("the shared concept notes are not beside this checkout")
    assert json.loads(nua("note", path, "--json").stdout)["ready"] is ready
