"""Interpretation and registration are read where they are told."""

from __future__ import annotations

import pytest

from nua_workshop.intake.note import read_text

TITLE = "اجتماع إطلاق المشروع\nالتاريخ 15 شباط 2021\n"


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("ستتوفر الترجمة الفورية بين العربية والإنجليزية.", ("ar", "en")),
        ("Interpretation in English and Arabic will be provided.", ("en", "ar")),
        ("Interprétation simultanée en arabe et en français.", ("ar", "fr")),
        ("تصدر الوثائق بالعربية.", ()),
        ("ستتوفر الترجمة.", ()),
    ],
)
def test_languages_of_interpretation(text: str, languages: tuple[str, ...]) -> None:
    assert read_text(TITLE + text).interpretation == languages


def test_the_sentence_on_registration_is_kept() -> None:
    found = read_text(TITLE + "شكرا. يرجى التسجيل عبر الرابط المرفق.").registration
    assert found is not None
    assert (found.text, found.line) == ("يرجى التسجيل عبر الرابط المرفق", 3)


def test_without_such_a_sentence_there_is_none() -> None:
    assert read_text(TITLE + "يبلغ المدعوون بالتفاصيل.").registration is None
