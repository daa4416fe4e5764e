"""Title and kind come from the head of a note, and a text without one is only offered a title."""

from __future__ import annotations

import pytest

from nua_workshop.intake.note import read_text

TIMES = "التاريخ 15 شباط 2021\nمن الساعة 10:00 إلى 13:00\n"


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("اجتماع إطلاق مشروع المدن", "launch_meeting"),
        ("ورشة عمل حول المؤشرات", "workshop"),
        ("ندوة افتراضية حول المؤشرات", "webinar"),
        ("اجتماع فريق خبراء حول البيانات", "expert_group"),
        ("حوار رفيع المستوى حول المدن", "high_level"),
        ("اجتماع الشركاء الدوري", "meeting"),
        ("Kick-off meeting of the project", "launch_meeting"),
        ("Expert Group Meeting on data", "expert_group"),
        ("Atelier sur les indicateurs", "workshop"),
        ("Réunion de lancement du projet", "launch_meeting"),
    ],
)
def test_the_kind_follows_from_the_title(title: str, kind: str) -> None:
    draft = read_text(f"{title}\n{TIMES}")
    assert (draft.kind, draft.title and draft.title.text) == (kind, title)


def test_a_seminar_from_afar_is_a_webinar() -> None:
    text = f"ندوة إقليمية حول المؤشرات\n{TIMES}ستعقد الندوة عبر الانترنت.\n"
    assert read_text(text).kind == "webinar"


def test_the_label_of_the_document_is_no_title() -> None:
    draft = read_text(f"مذكرة توضيحية\nالإسكوا\nاجتماع الشركاء\n{TIMES}")
    assert draft.title is not None
    assert (draft.title.text, draft.title.line) == ("اجتماع الشركاء", 3)


def test_a_labelled_title_wins() -> None:
    draft = read_text(f"اجتماع\nالعنوان: ورشة المؤشرات الحضرية\n{TIMES}")
    assert draft.title is not None
    assert draft.title.text == "ورشة المؤشرات الحضرية"


def test_a_newspaper_line_is_no_title() -> None:
    draft = read_text("أخبار المدينة _\nنظمت البلدية اليوم الأربعاء ورشة عمل تحضيرية للمراجعة .\n")
    assert draft.title is None


def test_a_title_is_proposed_where_there_is_none() -> None:
    draft = read_text("أخبار المدينة _\nنظمت البلدية اليوم الأربعاء ورشة عمل تحضيرية للمراجعة .\n")
    assert draft.proposed_title is not None
    assert draft.proposed_title.text == "ورشة عمل تحضيرية للمراجعة"
