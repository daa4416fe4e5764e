from __future__ import annotations

from docx.oxml.ns import qn

from nua_workshop.exports import paper
from nua_workshop.exports.docx_rtl.script import Script
from nua_workshop.exports.docx_rtl.tables import pairs, side_by_side, table

ARABIC = Script(True, "ar")
ENGLISH = Script(False, "en")
MADE = table("الحضور", ("م", "الاسم"), (("1", "سارة علي"), ("2", "عمر علي")), (10, 90), ARABIC)


def texts(made: object) -> list[str]:
    paragraphs = made.iter(qn("w:p"))  # type: ignore[attr-defined]
    return ["".join(t.text for t in p.iter(qn("w:t"))) for p in paragraphs]


def test_an_arabic_table_is_mirrored_right_after_its_style() -> None:
    assert [child.tag for child in MADE.tblPr][:2] == [qn("w:tblStyle"), qn("w:bidiVisual")]


def test_an_english_table_is_not() -> None:
    made = table("Present", ("Name",), (("Sara",),), (1,), ENGLISH)
    assert made.tblPr.find(qn("w:bidiVisual")) is None


def test_the_head_comes_again_on_every_page() -> None:
    heads = [row.find(qn("w:trPr")).find(qn("w:tblHeader")) for row in MADE.iter(qn("w:tr"))]
    assert [head is not None for head in heads] == [True, False, False]


def test_no_row_is_torn_between_two_pages() -> None:
    assert all(row.find(qn("w:trPr")).find(qn("w:cantSplit")) is not None for row in MADE.tr_lst)


def test_a_short_table_stays_on_one_page() -> None:
    kept = [row.find(f".//{qn('w:keepNext')}") is not None for row in MADE.tr_lst[1:]]
    assert kept == [True, False]


def test_a_long_table_runs_on_over_the_pages() -> None:
    made = table("الحضور", ("م",), tuple((str(n),) for n in range(50)), (1,), ARABIC)
    assert made.find(f".//{qn('w:keepNext')}") is None


def test_the_columns_fill_the_page_in_their_shares() -> None:
    widths = [int(column.get(qn("w:w"))) for column in MADE.iter(qn("w:gridCol"))]
    assert widths == [paper.TEXT_WIDTH // 10, paper.TEXT_WIDTH * 9 // 10]


def test_rows_say_what_they_were_given() -> None:
    assert texts(MADE) == ["م", "الاسم", "1", "سارة علي", "2", "عمر علي"]


def test_the_name_of_a_fact_is_bold() -> None:
    made = pairs("بيانات", (("المكان", "عمّان"),), (1, 2), ARABIC)
    bold = [run.find(qn("w:rPr")).find(qn("w:b")) is not None for run in made.iter(qn("w:r"))]
    assert bold == [True, False]


def test_people_sign_side_by_side() -> None:
    made = side_by_side("التوقيعات", (("رئاسة", "سارة"), ("مقرّر", "عمر")), ARABIC)
    assert texts(made) == ["رئاسة", "مقرّر", "سارة", "عمر"]


def test_an_arabic_name_in_an_english_table_stays_in_line_with_its_column() -> None:
    made = table("Present", ("Name",), (("سارة علي",),), (1,), ENGLISH)
    properties = list(made.iter(qn("w:pPr")))[-1]
    assert properties.find(qn("w:jc")).get(qn("w:val")) == "end"
