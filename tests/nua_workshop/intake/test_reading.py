from __future__ import annotations

from datetime import UTC, datetime

from nua_workshop.intake.choices import decided, parse_choices
from nua_workshop.intake.draft import ABSENT, CONFLICT, STATED
from nua_workshop.intake.note import read_text
from nua_workshop.intake.reading import field_rows, marked_lines, moments

NOTE = read_text(
    "اجتماع إطلاق المشروع\n\nالتاريخ 8 كانون الأول/ديسمبر 2021\n\n"
    "من الساعة 9:00-13:45 بتوقيت المغرب\n\nمذكرة توضيحية\n\nالمكان والتاريخ والتوقيت\n\n"
    "ينعقد الاجتماع يوم الأربعاء 8 كانون الأول/ديسمبر 2021 من الساعة 9:00 حتى الساعة 13:30.\n"
)


def test_every_field_tells_how_sure_it_is() -> None:
    states = {row.name: row.state for row in field_rows(NOTE)}
    assert (states["dates"], states["hours"], states["registration"]) == (
        STATED,
        CONFLICT,
        ABSENT,
    )


def test_a_field_names_the_lines_it_stands_on() -> None:
    lines = {row.name: row.lines for row in field_rows(NOTE)}
    assert lines["zone"] == (5,)


def test_lines_of_a_blocking_doubt_are_marked_as_such() -> None:
    marks = marked_lines(NOTE)
    assert (marks[5], marks[3]) == (CONFLICT, STATED)


def test_a_plan_is_told_in_instants() -> None:
    plan = decided(NOTE, parse_choices(["end=13:30"]))
    assert moments(plan)[0].end == datetime(2021, 12, 8, 12, 30, tzinfo=UTC)
