"""Every way of writing a day that concept notes use is read, and nothing else."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nua_workshop.intake.date_grammar import relative_weekday, written_dates
from nua_workshop.intake.folding import fold

FEB_15, FEB_16 = date(2021, 2, 15), date(2021, 2, 16)
LEVANT = (
    "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران",
    "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول",
)  # fmt: skip


def days(text: str) -> list[tuple[date, ...]]:
    return [reading for written in written_dates(fold(text)) for reading in written.days()]


@pytest.mark.parametrize(
    "text",
    [
        "15-16 شباط/فبراير 2021",
        "15 و16 شباط / فبراير 2021",
        "15 - 16 شباط 2021",
        "من 15 إلى 16 شباط (فبراير) 2021",
        "١٥-١٦ شباط/فبراير ٢٠٢١",
        "الخامس عشر والسادس عشر من شباط 2021",
        "الاثنين والثلاثاء 15 و16 شباط عام 2021",
        "15-16/02/2021",
        "15-16 February 2021",
        "15 and 16 Feb. 2021",
        "February 15-16, 2021",
        "Monday 15 to Tuesday 16 February 2021",
        "du 15 au 16 février 2021",
        "15 et 16 février 2021",
        "15-16 فيفري 2021",
    ],
)
def test_two_days_are_read(text: str) -> None:
    assert days(text) == [(FEB_15, FEB_16)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("8 كانون الأول/ ديسمبر 2021", date(2021, 12, 8)),
        ("8 دجنبر 2021", date(2021, 12, 8)),
        ("3 غشت 2022", date(2022, 8, 3)),
        ("3 أوت 2022", date(2022, 8, 3)),
        ("21 نيسان/أبريل، 2022", date(2022, 4, 21)),
        ("2021-12-08", date(2021, 12, 8)),
        ("8/12/2021", date(2021, 12, 8)),
        ("le mercredi 8 décembre 2021", date(2021, 12, 8)),
        ("8th of December 2021", date(2021, 12, 8)),
        ("1er mars 2022", date(2022, 3, 1)),
    ],
)
def test_one_day_is_read(text: str, day: date) -> None:
    assert days(text) == [(day,)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("30 نيسان - 1 أيار 2022", date(2022, 4, 30), date(2022, 5, 1)),
        ("28 February to 1 March 2021", date(2021, 2, 28), date(2021, 3, 1)),
        ("28 February to 1 March 2020", date(2020, 2, 28), date(2020, 3, 1)),
        ("30 December 2021 - 2 January 2022", date(2021, 12, 30), date(2022, 1, 2)),
    ],
)
def test_a_range_over_the_end_of_a_month_is_read(text: str, first: date, last: date) -> None:
    (found,) = days(text)
    assert (found[0], found[-1], len(found)) == (first, last, (last - first).days + 1)


@given(st.dates(date(2000, 1, 1), date(2090, 12, 1)), st.integers(1, 6))
def test_a_written_range_is_read_back(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    start = f"{first.day} {LEVANT[first.month - 1]} {first.year}"
    text = f"من {start} إلى {last.day} {LEVANT[last.month - 1]} {last.year}"
    assert days(text) == [tuple(first + timedelta(days=n) for n in range(length + 1))]


def test_a_month_stuck_to_the_next_word_is_read() -> None:
    (written,) = written_dates(fold("يصادف الثاني من اذارالقادم"))
    assert (written.in_words, written.year, written.alternatives[0][0].month) == (True, None, 3)


def test_two_month_names_that_differ_are_two_readings() -> None:
    assert days("15 شباط/مارس 2021") == [(FEB_15,), (date(2021, 3, 15),)]


def test_a_numeric_date_in_english_has_two_readings() -> None:
    (written,) = written_dates("08/12/2021", day_first=False)
    assert written.days() == ((date(2021, 12, 8),), (date(2021, 8, 12),))


def test_a_weekday_in_front_belongs_to_the_date() -> None:
    (written,) = written_dates(fold("يوم الأربعاء تاريخ 8 كانون الأول/ ديسمبر 2021"))
    assert (written.start, written.weekdays) == (0, ("wednesday",))


def test_a_day_that_does_not_exist_has_no_reading() -> None:
    (written,) = written_dates(fold("31 شباط 2021"))
    assert (written.year, written.days()) == (2021, ())


@pytest.mark.parametrize(
    "text",
    [
        "الهدف 11 من اهداف التنمية",
        "لعام 2030",
        "10:00-13:00",
        "ممارسات 15",
        "mars 2021",
        "+962 6 5359970",
    ],
)
def test_what_is_no_date_is_left_alone(text: str) -> None:
    assert written_dates(fold(text)) == ()


@pytest.mark.parametrize(
    "text", ["اليوم الاربعاء", "الأربعاء القادم", "next Wednesday", "today, Wednesday"]
)
def test_a_relative_day_gives_its_weekday(text: str) -> None:
    found = relative_weekday(fold(text))
    assert found is not None
    assert found[2] == "wednesday"
