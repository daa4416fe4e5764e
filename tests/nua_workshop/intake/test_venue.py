"""The venue is read where the text says it, and only there."""

from __future__ import annotations

import pytest

from nua_workshop.intake.note import read_text

TITLE = "اجتماع إطلاق المشروع\nالتاريخ 15 شباط 2021\n"


def venue(text: str) -> str | None:
    found = read_text(TITLE + text).venue
    return found.text if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("المكان: قاعة المدينة، أمانة عمان الكبرى", "قاعة المدينة، أمانة عمان الكبرى"),
        ("سيعقد الاجتماع في أمانة عمان الكبرى بحضور وجاهي.", "أمانة عمان الكبرى"),
        ("سيعقد الاجتماع يوم الاثنين في فندق بيروت من الساعة 10:00 إلى 13:00.", "فندق بيروت"),
        ("عمّان، 15 شباط 2021", "عمّان"),
        ("Venue: City Hall, Amman", "City Hall, Amman"),
        ("The meeting will be held in Rabat on 15 February 2021.", "Rabat"),
        ("La réunion se tiendra à Rabat le 15 février 2021.", "Rabat"),
    ],
)
def test_a_venue_is_read(text: str, expected: str) -> None:
    assert venue(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "سيعقد الاجتماع عبر تقنية الاتصال المرئي.",
        "سيعقد الاجتماع في إطار المشروع في عمان.\n".replace(" في عمان", ""),
        "سيعقد الاجتماع في 15 شباط 2021.",
        "يجمع المشروع مدنا في الأردن.",
    ],
)
def test_what_is_no_venue_is_left_out(text: str) -> None:
    assert venue(text) is None
