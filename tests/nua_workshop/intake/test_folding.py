"""Folding brings all spellings of a word together and leads back to what was written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nua_workshop.intake.folding import fold, folded


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="ابجأإةى ،.15/-ًٌ", max_size=40))
def test_the_whole_fold_leads_back_into_the_original(text: str) -> None:
    found = folded(text)
    assert found.original(0, len(found.text)) in text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("الإقليمي", "الاقليمي"),
        ("أمانة", "امانه"),
        ("إلى", "الي"),
        ("عمّان", "عمان"),
        ("مـــدينة", "مدينه"),
        ("مسؤول", "مسوول"),
        ("شباط\u00a0/ فبراير", "شباط / فبراير"),
        ("المدينة ،", "المدينه،"),
        ("\u200fعمان\u200e", "عمان"),
        ("١٥", "15"),
        ("۱۵", "15"),
        ("Février", "fevrier"),
        ("10:00 – 13:00", "10:00 - 13:00"),
    ],
)
def test_spellings_of_one_word_meet(one: str, other: str) -> None:
    assert fold(one) == other


def test_the_original_keeps_its_vowel_marks() -> None:
    found = folded("في عمّانً اليوم")
    start = found.text.index("عمان")
    assert found.original(start, start + 4) == "عمّانً"
