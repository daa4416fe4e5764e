"""A draft becomes a plan once everything open is chosen, and not before."""

from __future__ import annotations

from datetime import date, time

import pytest

from nua_workshop.agenda import Day
from nua_workshop.errors import WorkshopError
from nua_workshop.intake import choices as choosing
from nua_workshop.intake.choices import Choices, Decision, decided, parse_choices
from nua_workshop.intake.draft import Draft
from nua_workshop.intake.note import read_text
from nua_workshop.zones import LocalTimeTwice, NoSuchLocalTime, UnknownZone

CLEAR = "اجتماع إطلاق المشروع\nالتاريخ: 15-16 شباط 2021\nمن الساعة 10:00 إلى 13:00 بتوقيت عمان\n"
TWO_ENDS = (
    "اجتماع إطلاق المشروع\nالتاريخ: 8 كانون الأول 2021\nمن الساعة 9:00-13:45 بتوقيت المغرب\n"
    "المكان والتاريخ\nسيعقد الاجتماع من الساعة 9:00 صباحاً حتى 1:30 ظهراً.\n"
)
NO_TIMES = "نظمت أمانة عمان الكبرى اليوم الأربعاء ورشة عمل تحضيرية."
OWN_HOURS = (
    "ورشة عمل\nاليوم الأول: 5 آذار 2023 من الساعة 9:00 إلى 14:00\n"
    "اليوم الثاني: 6 آذار 2023 من الساعة 10:00 إلى 13:00\nبتوقيت عمان\n"
)


def plan(text: str, *written: str) -> tuple[Day, ...]:
    return decided(read_text(text), parse_choices(written)).days


def test_a_clear_note_needs_no_choice() -> None:
    assert plan(CLEAR) == (
        Day(date(2021, 2, 15), time(10), time(13)),
        Day(date(2021, 2, 16), time(10), time(13)),
    )


def test_days_keep_hours_of_their_own() -> None:
    assert [(day.start, day.end) for day in plan(OWN_HOURS)] == [
        (time(9), time(14)),
        (time(10), time(13)),
    ]


@pytest.mark.parametrize("end", ["13:45", "13:30", "14:00"])
def test_a_chosen_end_closes_the_conflict(end: str) -> None:
    (day,) = plan(TWO_ENDS, f"end={end}")
    assert (day.start, day.end.strftime("%H:%M")) == (time(9), end)


def test_what_was_not_chosen_is_kept() -> None:
    made = decided(read_text(TWO_ENDS), parse_choices(["end=13:45"])).choices_made
    assert made == (Decision("end", "13:45", ("13:30",)),)


@pytest.mark.parametrize(
    ("text", "written", "refusal"),
    [
        (TWO_ENDS, (), choosing.EndStillOpen),
        (TWO_ENDS, ("start=9:00",), choosing.EndStillOpen),
        (NO_TIMES, (), choosing.DateAndHoursStillOpen),
        (NO_TIMES, ("date=2025-02-12",), choosing.HoursStillOpen),
        (NO_TIMES, ("date=2025-02-12", "start=10:00"), choosing.EndStillOpen),
        (NO_TIMES, ("date=2025-02-12", "end=13:00"), choosing.StartStillOpen),
        (NO_TIMES, ("start=10:00", "end=13:00"), choosing.DateStillOpen),
        (NO_TIMES, ("end=13:00",), choosing.SeveralStillOpen),
        (CLEAR, ("end=09:00",), choosing.EndsBeforeItStarts),
    ],
)
def test_a_plan_waits_for_what_is_open(
    text: str, written: tuple[str, ...], refusal: type[WorkshopError]
) -> None:
    with pytest.raises(refusal):
        plan(text, *written)


def test_choices_fill_what_is_absent() -> None:
    found = plan(NO_TIMES, "date=2025-02-12", "start=10:00", "end=13:00")
    assert found == (Day(date(2025, 2, 12), time(10), time(13)),)


def test_several_dates_can_be_chosen() -> None:
    found = plan(CLEAR, "date=2021-02-18", "date=2021-02-17")
    assert [day.date.day for day in found] == [17, 18]


def test_zones_that_differ_must_be_chosen() -> None:
    draft = read_text(CLEAR.replace("بتوقيت عمان", "بتوقيت عمان/بيروت").replace("2021", "2023"))
    with pytest.raises(choosing.ZoneStillOpen):
        decided(draft, Choices())


def test_zones_that_differ_only_on_the_chosen_day_must_be_chosen() -> None:
    draft = read_text(CLEAR.replace("بتوقيت عمان", "بتوقيت عمان/بيروت"))
    with pytest.raises(choosing.ZoneStillOpen):
        decided(draft, parse_choices(["date=2023-02-15"]))


def test_a_chosen_zone_is_taken() -> None:
    assert decided(read_text(CLEAR), parse_choices(["zone=Asia/Beirut"])).zone == "Asia/Beirut"


def test_a_local_time_that_does_not_exist_is_refused() -> None:
    with pytest.raises(NoSuchLocalTime):
        plan(CLEAR, "date=2021-03-26", "start=00:30", "end=02:00")


def test_a_local_time_that_comes_twice_is_refused() -> None:
    with pytest.raises(LocalTimeTwice):
        plan(CLEAR, "date=2021-10-29", "start=00:30", "end=02:00")


@pytest.mark.parametrize(
    ("written", "refusal"),
    [
        ("date", choosing.NotAChoice),
        ("date=", choosing.NotAChoice),
        ("room=5", choosing.NotAChoice),
        ("date=8/12/2021", choosing.NotADate),
        ("date=2021-13-01", choosing.NotADate),
        ("end=25:00", choosing.NotATime),
        ("start=9", choosing.NotATime),
        ("zone=Amman", UnknownZone),
        ("zone=../../etc/passwd", UnknownZone),
    ],
)
def test_a_bad_choice_is_refused(written: str, refusal: type[WorkshopError]) -> None:
    with pytest.raises(refusal):
        parse_choices([written])


def test_choosing_one_thing_twice_is_refused() -> None:
    with pytest.raises(choosing.ChosenTwice):
        parse_choices(["end=13:00", "end=14:00"])


def test_an_undecided_draft_is_not_ready() -> None:
    draft: Draft = read_text(TWO_ENDS)
    assert not draft.ready
