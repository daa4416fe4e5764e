"""Organisers and partners are known by any of their wordings, and none is invented."""

from __future__ import annotations

import pytest

from nua_workshop.intake.note import read_text

TITLE = "اجتماع إطلاق المشروع\nالتاريخ 15 شباط 2021\n"


@pytest.mark.parametrize(
    "wording",
    [
        "تقوم اللجنة الاقتصادية والاجتماعية لغربي آسيا (الإسكوا) بتنفيذ المشروع",
        "تنظم لجنة الأمم المتحدة الاقتصادية والاجتماعية لغربي آسيا الاجتماع",
        "تنظم الاسكوا الاجتماع",
        "تعقد الإسكوا الاجتماع",
        "الجهة المنظمة: الإسكوا",
    ],
)
def test_one_body_has_one_name(wording: str) -> None:
    assert read_text(TITLE + wording + ".").organisers == ("الإسكوا",)


def test_partners_follow_their_words() -> None:
    draft = read_text(
        TITLE
        + "تنظم الإسكوا الاجتماع بالتعاون مع برنامج الأمم المتحدة للمستوطنات البشرية (الموئل)."
    )
    assert (draft.organisers, draft.partners) == (("الإسكوا",), ("الموئل",))


def test_a_body_nobody_listed_is_taken_by_its_first_word() -> None:
    draft = read_text(TITLE + "تنظم الإسكوا الاجتماع بالشراكة مع بلدية السلط، وتدعمه جهات أخرى.")
    assert draft.partners == ("بلدية السلط",)


def test_partners_of_an_earlier_event_are_left_out() -> None:
    text = "تنظم الإسكوا الاجتماع.\nأطلقت عام 2022 المبادرة بالتعاون مع الموئل."
    assert read_text(TITLE + text).partners == ()


def test_a_wrong_expansion_makes_no_body() -> None:
    text = "تنظم الإسكوا الاجتماع بالتعاون مع الاتحاد الوطني للجامعات (NUA)."
    assert read_text(TITLE + text).partners == ()


def test_a_misspelt_name_is_resolved_and_doubted() -> None:
    text = "تنظم الجنة الاقتصادية والاجتماعية لغربي آسيا (الإسكوا) الاجتماع."
    draft = read_text(TITLE + text)
    assert (draft.organisers, "name_misspelt" in [d.code for d in draft.doubts]) == (
        ("الإسكوا",),
        True,
    )


def test_an_english_note_names_bodies_in_latin() -> None:
    text = "Kick-off meeting of the project\nDate: 15 February 2021\nThe meeting is organised by ESCWA."
    assert read_text(text).organisers == ("ESCWA",)
