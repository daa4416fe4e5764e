"""Every way of writing hours that concept notes use is read on the 24-hour clock."""

from __future__ import annotations

from datetime import time, timedelta

import pytest

from nua_workshop.intake.folding import fold
from nua_workshop.intake.hour_grammar import written_days, written_hours, written_length


def hours(text: str) -> list[tuple[time, time]]:
    return [(found.begins, found.ends) for found in written_hours(fold(text))]


@pytest.mark.parametrize(
    "text",
    [
        "من الساعة 10:00 الى الساعة 13:00",
        "من الساعة 10:00 وحتى الساعة 13:00",
        "10:00-13:00",
        "10:00 – 13:00",
        "١٠:٠٠ إلى ١٣:٠٠",
        "10:00 ص - 1:00 م",
        "الساعة 10 صباحاً حتى 1 ظهراً",
        "من العاشرة صباحا حتى الواحدة ظهرا",
        "بين الساعة 10 و13",
        "10 am to 1 pm",
        "10:00 a.m. - 1:00 p.m.",
        "between 10:00 and 13:00",
        "de 10h à 13h",
        "de 10h00 à 13h00",
        "de 10 h 00 à 13 h 00",
    ],
)
def test_ten_to_one_is_read(text: str) -> None:
    assert hours(text) == [(time(10), time(13))]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("9:00 صباحاً وحتى الساعة 1:30 ظهراً", time(9), time(13, 30)),
        ("9:00 صباحا - 12:00 ظهرا", time(9), time(12)),
        ("11:00 صباحا - 13:00 ظهرا", time(11), time(13)),
        ("1:00-3:00 مساء", time(13), time(15)),
        ("12:00 ظهراً حتى 3:00 عصراً", time(12), time(15)),
        ("من العاشرة والنصف صباحا حتى الثانية عشرة إلا ربعا ظهرا", time(10, 30), time(11, 45)),
    ],
)
def test_words_for_parts_of_the_day_are_understood(text: str, start: time, end: time) -> None:
    assert hours(text) == [(start, end)]


def test_two_ranges_in_one_sentence_are_both_read() -> None:
    assert hours("de 9h à 12h et de 14h à 17h") == [(time(9), time(12)), (time(14), time(17))]


def test_a_24_hour_time_with_a_noon_word_is_marked() -> None:
    assert written_hours(fold("من الساعة 13:00 ظهرا إلى 15:00"))[0].mixes_clocks


@pytest.mark.parametrize(
    "text", ["15-16", "11-17", "2020-2030", "GMT +2", "3.5-4.5", "25:00-26:00"]
)
def test_numbers_are_no_hours(text: str) -> None:
    assert hours(text) == []


@pytest.mark.parametrize(
    "text", ["لمدة ثلاث ساعات", "for 3 hours", "lasting three hours", "pendant trois heures"]
)
def test_a_length_is_read(text: str) -> None:
    assert written_length(fold(text)) == timedelta(hours=3)


@pytest.mark.parametrize(
    "text", ["لمدة يومين", "لمدة 2 أيام", "over, for two days", "pendant deux jours"]
)
def test_a_number_of_days_is_read(text: str) -> None:
    assert written_days(fold(text)) == 2
