from __future__ import annotations

import pytest
from builders import Scene

from nua_workshop.commands.meeting import CloseMeeting
from nua_workshop.commands.notes import StrikeNote, WriteNote
from nua_workshop.notes import LONGEST_NOTE, NoSuchNote, Note, NoteIsEmpty, NoteIsTooLong


def only(scene: Scene) -> Note:
    (entry,) = scene.meeting.notebook.entries.values()
    return entry.note


def test_a_note_is_kept_with_the_moment_it_was_written() -> None:
    scene = Scene().after(7).note("نقطة")
    (entry,) = scene.meeting.notebook.entries.values()
    assert entry.at == scene.now


def test_a_note_loses_the_spaces_around_it() -> None:
    assert only(Scene().note("  نقطة\n")).text == "نقطة"


def test_a_note_without_a_word_is_refused() -> None:
    with pytest.raises(NoteIsEmpty):
        Scene().note(" \n")


def test_a_note_longer_than_a_page_is_refused() -> None:
    with pytest.raises(NoteIsTooLong) as refusal:
        Scene().note("ا" * (LONGEST_NOTE + 1))
    assert refusal.value.values == {"most": LONGEST_NOTE}


def test_a_note_rewritten_the_same_changes_nothing() -> None:
    scene = Scene().note("نقطة")
    assert scene.do(WriteNote(only(scene))).records == ()


def test_a_note_that_was_struck_cannot_be_rewritten() -> None:
    scene = Scene().note("نقطة")
    note = only(scene)
    scene.do(StrikeNote(note.id))
    with pytest.raises(NoSuchNote):
        scene.do(WriteNote(note))


def test_a_note_is_struck_once() -> None:
    scene = Scene().note("نقطة")
    note = only(scene)
    scene.do(StrikeNote(note.id))
    with pytest.raises(NoSuchNote):
        scene.do(StrikeNote(note.id))


def test_notes_are_written_after_the_closing_too() -> None:
    scene = Scene()
    scene.do(CloseMeeting())
    assert only(scene.note("تصويب")).text == "تصويب"
