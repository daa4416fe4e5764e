"""Files of every released version open for ever, and say what they said."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from nua_workshop.apply import replayed
from nua_workshop.meeting import Meeting
from nua_workshop.results import result, seal
from storage.keeper import read_journal

FOLDER = Path(__file__).parents[1] / "old_files"


@pytest.fixture
def meeting(tmp_path: Path) -> Meeting:
    path = tmp_path / "old.nua"
    shutil.copyfile(FOLDER / "v1_amman.nua", path)
    journal = read_journal(path)
    assert journal.is_whole
    assert journal.first_changed is None
    return replayed(journal.records)


def test_a_file_of_version_1_shows_its_meeting(meeting: Meeting) -> None:
    assert meeting.details.title == "اجتماع إطلاق المشروع"
    assert [item.id for item in meeting.agenda.items] == ["a", "b", "c", "d", "e"]
    assert len(meeting.roll) == 5


def test_a_round_of_version_1_counts_the_same_and_keeps_its_seal(meeting: Meeting) -> None:
    (round_,) = meeting.booth.rounds.values()
    totals = {option: int(total) for option, total in result(round_).standing.totals}
    assert (totals["TRN"], totals["WAT"]) == (3, 5)
    assert seal(round_) == round_.seal


def test_the_notes_of_version_1_are_there(meeting: Meeting) -> None:
    kinds = [entry.note.kind for entry in meeting.notebook.entries.values()]
    assert kinds == ["point", "decision"]
