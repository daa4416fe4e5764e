"""Of all the dates in a text the meeting's are taken, and disagreement is kept."""

from __future__ import annotations

from datetime import date

import pytest

from nua_workshop.intake.draft import Dates
from nua_workshop.intake.note import read_text

TITLE = "اجتماع إطلاق المشروع\n"


def dates(text: str) -> Dates:
    return read_text(TITLE + text).dates


def codes(text: str) -> list[str]:
    return [doubt.code for doubt in read_text(TITLE + text).doubts]


def test_header_and_body_that_agree_are_one_reading() -> None:
    found = dates("التاريخ 15-16 شباط 2021\nسيعقد الاجتماع في عمان في 15 و16 شباط/فبراير 2021.\n")
    assert (found.state, found.readings) == ("stated", ((date(2021, 2, 15), date(2021, 2, 16)),))


def test_header_and_body_that_differ_are_two_readings() -> None:
    found = dates(
        "التاريخ 20 نيسان 2022\nالمكان والتاريخ\nستعقد الندوة يوم الخميس 21 نيسان 2022.\n"
    )
    assert (found.state, len(found.readings)) == ("conflict", 2)


def test_a_conflict_names_both_lines() -> None:
    draft = read_text(TITLE + "التاريخ 20 نيسان 2022\nالتاريخ 21 نيسان 2022\n")
    assert next(d.lines for d in draft.doubts if d.code == "date_conflict") == (2, 3)


def test_one_of_two_days_alone_disagrees_with_both() -> None:
    assert dates("التاريخ 15-16 شباط 2021\nالتاريخ 16 شباط 2021\n").state == "conflict"


@pytest.mark.parametrize(
    "sentence",
    [
        "آخر موعد للتسجيل 10 شباط 2021.",
        "اعتمد المؤتمر خطته في 20 تشرين الأول 2016.",
        "يحتفل بيوم المدينة الذي يصادف الثاني من اذارالقادم.",
        "Registration closes no later than 10 February 2021.",
    ],
)
def test_dates_of_other_events_are_left_out(sentence: str) -> None:
    assert dates(f"التاريخ 15 شباط 2021\n{sentence}\n").readings == ((date(2021, 2, 15),),)


def test_a_date_of_the_introduction_is_left_out() -> None:
    found = dates("التاريخ 15 شباط 2021\nمقدمة\nزار الخبراء المدينة في 3 كانون الثاني 2021.\n")
    assert len(found.readings) == 1


def test_days_told_one_by_one_are_one_meeting() -> None:
    found = dates("اليوم الأول: الأحد 5 آذار 2023\nاليوم الثاني: الاثنين 6 آذار 2023\n")
    assert found.readings == ((date(2023, 3, 5), date(2023, 3, 6)),)


def test_a_year_told_once_holds_for_both_mentions() -> None:
    found = dates("التاريخ 15-16 شباط\nسيعقد الاجتماع في عمان في 15 و16 شباط 2021.\n")
    assert (found.state, len(found.readings)) == ("stated", 1)


def test_a_date_without_a_year_is_absent() -> None:
    assert dates("التاريخ 15-16 شباط\n").state == "absent"


def test_a_missing_year_is_doubted() -> None:
    assert {"year_absent", "date_absent"} <= set(codes("التاريخ 15-16 شباط\n"))


def test_a_relative_day_is_a_weekday_without_a_date() -> None:
    found = read_text("نظمت البلدية اليوم الاربعاء ورشة عمل تحضيرية.").dates
    assert (found.state, found.readings, found.weekday) == ("absent", (), "wednesday")


def test_a_fitting_weekday_is_kept_without_a_doubt() -> None:
    text = "يوم الأربعاء 8 كانون الأول 2021\n"
    assert (dates(text).weekday, "weekday_mismatch" in codes(text)) == ("wednesday", False)


def test_a_weekday_of_another_day_is_doubted() -> None:
    assert "weekday_mismatch" in codes("يوم الاثنين 8 كانون الأول 2021\n")


def test_two_weekdays_are_checked_with_both_days() -> None:
    assert "weekday_mismatch" in codes("الاثنين والأربعاء 15-16 شباط 2021\n")


def test_month_names_that_differ_are_doubted() -> None:
    assert {"month_pair_mismatch", "date_conflict"} <= set(codes("15 شباط/مارس 2021\n"))


def test_a_day_that_does_not_exist_is_doubted() -> None:
    assert {"date_impossible", "date_absent"} <= set(codes("التاريخ 31 شباط 2021\n"))


def test_an_ambiguous_number_is_settled_by_the_words_elsewhere() -> None:
    text = "Meeting of the partners\nDate: 08/12/2021\nVenue and date\nThe meeting will be held on "
    assert read_text(text + "8 December 2021 in Amman.\n").dates.state == "stated"


def test_a_wrong_number_of_days_is_doubted() -> None:
    assert "duration_mismatch" in codes(
        "التاريخ 15-16 شباط 2021\nسيعقد الاجتماع لمدة ثلاثة أيام.\n"
    )
