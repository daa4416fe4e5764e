from __future__ import annotations

from datetime import timedelta

import pytest
from builders import START

from nua_workshop.notes import NoSuchNote, Note, Notebook

LATER = START + timedelta(minutes=5)
POINT = Note("n1", "point", "نقطة", item_id="a")
ACTION = Note("n2", "action", "إجراء", owner="سارة علي")
BOTH = Notebook().written(POINT, START).written(ACTION, LATER)


def test_a_note_is_found_by_its_id() -> None:
    assert BOTH.note("n1") == POINT


def test_a_note_that_is_not_there_is_refused() -> None:
    with pytest.raises(NoSuchNote):
        BOTH.note("n9")


def test_a_rewritten_note_keeps_the_moment_it_was_first_written() -> None:
    again = BOTH.written(Note("n1", "decision", "قرار"), LATER)
    assert again.entries["n1"].at == START


def test_a_rewritten_note_keeps_its_place() -> None:
    assert list(BOTH.written(POINT, LATER).entries) == ["n1", "n2"]


def test_a_note_struck_out_is_gone() -> None:
    assert list(BOTH.without("n1").entries) == ["n2"]


def test_notes_can_be_asked_for_by_kind() -> None:
    assert [entry.note for entry in BOTH.of_kind("action")] == [ACTION]


def test_notes_can_be_asked_for_by_item() -> None:
    assert [entry.note for entry in BOTH.of_item("a")] == [POINT]


def test_general_remarks_belong_to_no_item() -> None:
    assert [entry.note for entry in BOTH.of_item("")] == [ACTION]
