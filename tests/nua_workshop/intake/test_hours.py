"""Of all the hours in a text the meeting's are taken, and disagreement is kept."""

from __future__ import annotations

from datetime import date, time

import pytest

from nua_workshop.intake.draft import Hours, HoursReading
from nua_workshop.intake.note import read_text

TITLE = "اجتماع إطلاق المشروع\nالتاريخ 15 شباط 2021\n"


def hours(text: str) -> Hours:
    return read_text(TITLE + text).hours


def codes(text: str) -> list[str]:
    return [doubt.code for doubt in read_text(TITLE + text).doubts]


def test_hours_of_the_header_are_stated() -> None:
    found = hours("من الساعة 10:00 إلى 13:00\n")
    assert (found.state, found.readings) == ("stated", (HoursReading(time(10), time(13)),))


def test_two_ends_are_two_readings() -> None:
    found = hours("من الساعة 9:00-13:45\nالمكان والتوقيت\nمن الساعة 9:00 صباحا حتى 1:30 ظهرا.\n")
    assert [reading.end for reading in found.readings] == [time(13, 45), time(13, 30)]


def test_two_ends_block() -> None:
    assert "end_time_conflict" in codes("من الساعة 9:00-13:45\nمن الساعة 9:00-13:30\n")


def test_two_starts_block() -> None:
    assert "start_time_conflict" in codes("من الساعة 9:00-13:00\nمن الساعة 10:00-13:00\n")


def test_morning_and_afternoon_are_parts_of_one_day() -> None:
    found = hours("من 10:00 إلى 13:00 ومن 15:00 إلى 18:00\n")
    assert (found.state, len(found.readings)) == ("stated", 2)


def test_days_can_have_hours_of_their_own() -> None:
    text = "ورشة عمل\n5 آذار 2023: 9:00-14:00\n6 آذار 2023: 10:00-13:00\n"
    assert read_text(text).hours.readings == (
        HoursReading(time(9), time(14), (date(2023, 3, 5),)),
        HoursReading(time(10), time(13), (date(2023, 3, 6),)),
    )


@pytest.mark.parametrize(
    "line", ["تسجيل المشاركين 9:30-10:00", "استراحة 11:00-11:15", "Lunch 13:00 - 14:00"]
)
def test_breaks_and_registration_are_not_the_meeting(line: str) -> None:
    assert hours(f"من الساعة 10:00 إلى 13:00\n{line}\n").state == "stated"


def test_the_agenda_inside_a_note_is_not_its_hours() -> None:
    found = hours(
        "من الساعة 10:00 إلى 13:00\nجدول الأعمال\n10:00-10:20 الافتتاح\n10:20-11:00 عرض\n"
    )
    assert len(found.readings) == 1


def test_the_same_hours_in_another_city_are_one_reading() -> None:
    text = "10:00-12:00 بتوقيت بيروت (9:00-11:00 بتوقيت الرباط)\n"
    assert (hours(text).state, "zone_pair_differs" in codes(text)) == ("stated", False)


def test_hours_that_are_not_the_same_in_another_city_conflict() -> None:
    assert hours("10:00-12:00 بتوقيت بيروت (8:00-10:00 بتوقيت الرباط)\n").state == "conflict"


def test_a_start_with_a_length_is_inferred() -> None:
    found = hours("المكان والتوقيت\nسيعقد الاجتماع في عمان الساعة 10:00 لمدة ثلاث ساعات.\n")
    assert (found.state, found.readings) == ("inferred", (HoursReading(time(10), time(13)),))


def test_a_start_alone_is_a_mention_without_a_reading() -> None:
    found = hours("الساعة 10:00 صباحا\n")
    assert (found.state, found.readings, len(found.mentions)) == ("absent", (), 1)


def test_missing_hours_block() -> None:
    assert "hours_absent" in codes("")


def test_a_length_that_does_not_fit_is_doubted() -> None:
    assert "duration_mismatch" in codes("من الساعة 10:00 إلى 12:00 لمدة ثلاث ساعات\n")


def test_a_length_that_fits_is_not_doubted() -> None:
    assert "duration_mismatch" not in codes("من الساعة 10:00 إلى 13:00 لمدة ثلاث ساعات\n")


@pytest.mark.parametrize(
    "text",
    ["من الساعة 13:00 ظهرا إلى 15:00\n", "9:00-13:30\nمن الساعة 9:00 صباحا حتى 1:30 ظهرا\n"],
)
def test_mixed_clocks_are_doubted(text: str) -> None:
    assert "clock_wording" in codes(text)


def test_hours_that_run_backwards_block() -> None:
    assert "end_before_start" in codes("من الساعة 15:00 إلى 14:00\n")


def test_a_local_time_that_does_not_exist_blocks() -> None:
    text = "اجتماع\nالتاريخ 26 آذار 2021\nمن الساعة 00:30 إلى 02:00 بتوقيت عمان\n"
    assert "no_such_local_time" in [doubt.code for doubt in read_text(text).doubts]
