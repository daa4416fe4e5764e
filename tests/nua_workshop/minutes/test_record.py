from __future__ import annotations

from dataclasses import replace

import pytest
from builders import Scene
from whole_day import whole_day

from nua_workshop.commands.meeting import ChangeDetails
from nua_workshop.meeting import Meeting
from nua_workshop.minutes.document import Document, Facts, Heading, Numbered, Paragraph, Table
from nua_workshop.minutes.record import NothingToMinute, ReportNotOffered, minutes
from nua_workshop.wording import Wording, plain


@pytest.fixture(scope="module")
def closed() -> Document:
    scene = whole_day()
    return minutes(scene.meeting, Wording("en"), scene.now)


def everything(document: Document) -> str:
    """All words of a document."""
    told: list[str] = [document.title, document.standing, *document.reference]
    for section in (*document.sections, document.annex):
        told.append(section.title)
        for block in section.blocks:
            match block:
                case Heading(text) | Paragraph(text):
                    told.append(text)
                case Numbered(items):
                    told += [f"{item.label} {item.text}" for item in items]
                case Table(_, head, rows):
                    told += [*head, *(cell for row in rows for cell in row)]
                case Facts(_, pairs):
                    told += [each for pair in pairs for each in pair]
    told += [line for each in document.signatures for line in (each.role, each.name, *each.lines)]
    return plain("\n".join(told))


def test_sections_come_in_the_order_of_a_record(closed: Document) -> None:
    assert [section.title for section in closed.sections] == [
        "1. Particulars of the meeting",
        "2. Attendance",
        "3. Agenda",
        "4. Opening of the meeting",
        "5. Discussions",
        "6. Survey of priorities",
        "7. Decisions",
        "8. Recommendations",
        "9. Actions agreed",
        "10. Interruptions",
        "11. Items not dealt with",
        "12. Next meeting",
        "13. Closing of the meeting",
    ]


def test_a_section_with_nothing_to_say_is_left_out_and_the_numbers_close_up() -> None:
    scene = Scene().people().next_item()
    told = minutes(scene.meeting, Wording("en"), scene.now)
    assert [section.title for section in told.sections][-2:] == ["5. Discussions", "6. Decisions"]


def test_it_is_a_draft_until_the_meeting_is_closed() -> None:
    scene = whole_day(is_closed=False)
    assert minutes(scene.meeting, Wording("en"), scene.now).standing == "Draft"


def test_it_is_no_draft_once_the_meeting_is_closed(closed: Document) -> None:
    assert closed.standing == ""


def test_it_carries_its_number_and_date(closed: Document) -> None:
    assert [plain(line) for line in closed.reference] == [
        "Number: 3/2026",
        "Date: Sunday 22 November 2026",
    ]


def test_no_personal_contact_is_ever_told(closed: Document) -> None:
    assert "@" not in everything(closed)
    assert "+962" not in everything(closed)


def test_both_who_answer_for_it_sign(closed: Document) -> None:
    assert [each.name for each in closed.signatures] == ["م. أحمد محمد", "سارة علي"]


def test_headings_inside_a_section_carry_its_number(closed: Document) -> None:
    attendance = closed.section("Attendance")
    headings = [block.text for block in attendance.blocks if isinstance(block, Heading)]
    assert headings[0].startswith("2.1 ")


def test_the_report_is_refused_in_a_sentence() -> None:
    scene = Scene()
    with pytest.raises(ReportNotOffered, match="minutes only"):
        minutes(scene.meeting, Wording("en"), scene.now, "report")


def test_an_empty_file_has_no_minutes() -> None:
    with pytest.raises(NothingToMinute):
        minutes(Meeting(), Wording("en"), Scene().now)


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_a_meeting_that_has_not_begun_can_be_told_too(language: str) -> None:
    scene = Scene().people(arrive=False)
    assert minutes(scene.meeting, Wording(language), scene.now).sections


def test_nothing_is_left_in_english_in_arabic_minutes() -> None:
    scene = whole_day()
    details = replace(scene.meeting.details, venue="", organisers=(), partners=(), objectives=())
    scene.do(ChangeDetails(details))
    told = everything(minutes(scene.meeting, Wording("ar"), scene.now))
    for known in ("UN-Habitat", "UTC", "GPS"):
        told = told.replace(known, "")
    told = told.replace("2026f", "").replace("Zoom", "")
    assert [letter for letter in told if letter.isascii() and letter.isalpha()] == []
