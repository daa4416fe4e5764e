from __future__ import annotations

from docx.oxml.ns import qn

from nua_workshop.exports.docx_rtl.elements import element, empty_paragraph, paragraph, runs
from nua_workshop.exports.docx_rtl.script import Script

ARABIC = Script(True, "ar")
ENGLISH = Script(False, "en")


def names(parent: object) -> list[str]:
    return [child.tag.split("}")[1] for child in parent]  # type: ignore[attr-defined]


def test_attributes_are_in_the_namespace() -> None:
    assert element("jc", val="start").get(qn("w:val")) == "start"


def test_style_comes_before_direction() -> None:
    assert names(empty_paragraph("Normal", True).pPr) == ["pStyle", "bidi"]


def test_a_line_break_in_the_text_is_one_on_the_paper() -> None:
    (run,) = runs("سطر\nسطر", ARABIC)
    assert names(run) == ["rPr", "t", "br", "t"]


def test_bold_is_bold_in_arabic_too() -> None:
    (run,) = runs("اسم", ARABIC, bold=True)
    assert names(run[0]) == ["b", "bCs", "rtl", "lang"]


def test_a_field_takes_the_place_of_its_character() -> None:
    made = paragraph("Footer", "صفحة \ue000", ARABIC, fields={"\ue000": "PAGE"})
    assert names(made) == ["pPr", "r", "fldSimple"]


def test_an_arabic_text_reads_from_the_right_in_an_english_document() -> None:
    assert (
        paragraph("Normal", "محضر اجتماع", ENGLISH).find(qn("w:pPr")).find(qn("w:bidi")) is not None
    )


def test_an_english_text_reads_from_the_left_there() -> None:
    assert names(paragraph("Normal", "Minutes", ENGLISH).pPr) == ["pStyle"]
