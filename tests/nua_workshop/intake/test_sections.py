"""What stands under a heading is cut into pieces, whatever number the heading carries."""

from __future__ import annotations

import pytest

from nua_workshop.intake.note import read_text
from nua_workshop.intake.passages import heading, is_cut, sections_of

TITLE = "اجتماع إطلاق المشروع\nالتاريخ 15 شباط 2021\n"


def texts(facts: tuple[object, ...]) -> list[str]:
    return [fact.text for fact in facts]


@pytest.mark.parametrize(
    "line",
    [
        "الأهداف",
        "الأهداف:",
        "2. الأهداف",
        "ثانيا- أهداف الاجتماع",
        "## Objectives",
        "III. Objectifs",
        "**الأهداف**",
    ],
)
def test_a_heading_is_known_by_its_word(line: str) -> None:
    assert sections_of((line,)) == ("objectives",)


@pytest.mark.parametrize("line", ["تهدف الأهداف إلى", "المشاركون في الورشة كثيرون", "", "5"])
def test_a_sentence_is_no_heading(line: str) -> None:
    assert heading(line) is None


def test_aims_lose_their_introduction_and_are_cut_apart() -> None:
    text = "الأهداف\nيهدف الاجتماع إلى تقديم المشروع ومناقشة التحديات والاتفاق على الخطوات.\n"
    assert texts(read_text(TITLE + text).objectives) == [
        "تقديم المشروع", "مناقشة التحديات", "الاتفاق على الخطوات",
    ]  # fmt: skip


def test_listed_aims_are_one_each() -> None:
    text = "الأهداف\n- تقديم المشروع\n- وضع الجدول\n"
    assert texts(read_text(TITLE + text).objectives) == ["تقديم المشروع", "وضع الجدول"]


def test_an_aim_keeps_its_line() -> None:
    assert read_text(TITLE + "الأهداف\n\nتقديم المشروع\n").objectives[0].line == 5


def test_groups_of_people_are_cut_apart() -> None:
    groups = "ممثلين عن البلديات ووزارة البيئة، بالإضافة إلى المجتمع المدني والأكاديميين"
    text = f"المشاركون\nيقترح مشاركة {groups}.\n"
    assert texts(read_text(TITLE + text).participants) == [
        "ممثلين عن البلديات", "وزارة البيئة", "المجتمع المدني", "الأكاديميين",
    ]  # fmt: skip


def test_listed_topics_are_taken() -> None:
    text = "محاور النقاش\nالنقل العام، والسكن\n"
    assert texts(read_text(TITLE + text).topics) == ["النقل العام", "السكن"]


def test_topics_follow_from_aims_where_none_are_listed() -> None:
    text = "الأهداف\nيهدف الاجتماع إلى مناقشة النقل العام والاتفاق على الخطوات.\n"
    assert texts(read_text(TITLE + text).topics) == ["النقل العام"]


def test_what_the_text_does_not_say_is_empty() -> None:
    draft = read_text(TITLE)
    assert (draft.objectives, draft.participants, draft.topics) == ((), (), ())


def test_a_very_long_text_is_cut_and_says_so() -> None:
    draft = read_text(TITLE + "كلمة " * 100_000)
    assert (is_cut(draft.source.lines), "text_cut" in [d.code for d in draft.doubts]) == (
        True,
        True,
    )
