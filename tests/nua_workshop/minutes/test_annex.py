from __future__ import annotations

from dataclasses import replace

from builders import Scene

from nua_workshop.events.meeting import ReadingChosen
from nua_workshop.meeting import Source
from nua_workshop.minutes.annex import annex
from nua_workshop.minutes.document import Entry, Numbered, Paragraph
from nua_workshop.minutes.telling import Telling
from nua_workshop.wording import Wording


def told(*choices: ReadingChosen, source: Source | None = None) -> tuple[object, ...]:
    scene = Scene()
    meeting = replace(scene.meeting, choices=choices, source=source)
    return annex(Telling(meeting, Wording("en"), scene.now))


def entries(*choices: ReadingChosen) -> tuple[Entry, ...]:
    (found,) = (block for block in told(*choices) if isinstance(block, Numbered))
    return found.items


def test_the_note_is_named() -> None:
    first = told(source=Source("note.docx", "", ""))[0]
    assert first == Paragraph("The meeting was prepared from the note “note.docx”.")


def test_a_choice_between_two_hours_names_both() -> None:
    chosen = entries(ReadingChosen("end", "13:45", ("13:30",)))
    assert chosen == (Entry("End: 13:45 was chosen, and not 13:30."),)


def test_chosen_days_are_written_as_days() -> None:
    chosen = entries(ReadingChosen("date", "2021-02-15,2021-02-16", ()))
    assert chosen == (Entry("Date: Monday 15 February 2021 and Tuesday 16 February 2021."),)


def test_a_chosen_zone_is_written_as_its_city() -> None:
    chosen = entries(ReadingChosen("zone", "Asia/Amman", ("Asia/Beirut",)))
    assert chosen == (Entry("Time zone: Amman was chosen, and not Beirut."),)


def test_the_edition_of_the_zone_rules_is_always_told() -> None:
    (last,) = told()
    assert isinstance(last, Paragraph)
    assert last.text.startswith("Times follow the time zone rules 2")
