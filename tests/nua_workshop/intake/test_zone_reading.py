"""The zone comes from a name, else from the place, and is checked against the day."""

from __future__ import annotations

from datetime import timedelta

import pytest

from nua_workshop.intake.draft import Draft
from nua_workshop.intake.note import read_text

TITLE = "اجتماع إطلاق المشروع\n"


def draft(zone: str, year: int = 2021, more: str = "") -> Draft:
    return read_text(f"{TITLE}التاريخ 15 شباط {year}\nمن الساعة 10:00 إلى 13:00 {zone}\n{more}\n")


def codes(zone: str, year: int = 2021, more: str = "") -> list[str]:
    return [doubt.code for doubt in draft(zone, year, more).doubts]


def test_a_named_zone_is_stated() -> None:
    found = draft("بتوقيت المغرب (GMT +1)").zone
    assert (found.state, found.readings) == ("stated", ("Africa/Casablanca",))


def test_the_offset_is_that_of_the_day() -> None:
    assert draft("بتوقيت عمان").zone.offsets[0].offset == timedelta(hours=2)


def test_the_venue_makes_its_zone_the_primary_one() -> None:
    found = draft("بتوقيت بيروت/عمان", more="المكان: أمانة عمان الكبرى").zone
    assert found.readings == ("Asia/Amman", "Asia/Beirut")


def test_two_zones_with_one_clock_are_only_told() -> None:
    assert ("zone_pair" in codes("بتوقيت بيروت/عمان"), draft("بتوقيت بيروت/عمان").ready) == (
        True,
        True,
    )


def test_two_zones_that_differ_on_the_day_block() -> None:
    assert "zone_pair_differs" in codes("بتوقيت بيروت/عمان", 2023)


def test_two_zones_that_differ_give_alternatives() -> None:
    found = draft("بتوقيت بيروت/عمان", 2023)
    assert (found.sessions_are, len(found.sessions)) == ("alternatives", 2)


def test_a_wrong_offset_is_doubted_and_not_believed() -> None:
    found = draft("بتوقيت عمان (GMT+3)")
    assert found.sessions[0].start.isoformat() == "2021-02-15T10:00:00+02:00"


@pytest.mark.parametrize("offset", ["(GMT+3)", "(3+ GMT)", "UTC+03:00"])
def test_a_wrong_offset_is_doubted(offset: str) -> None:
    assert "offset_mismatch" in codes(f"بتوقيت عمان {offset}")


def test_a_right_offset_is_not_doubted() -> None:
    assert "offset_mismatch" not in codes("بتوقيت عمان (2+ GMT)")


def test_a_venue_in_another_country_blocks() -> None:
    assert "zone_venue_mismatch" in codes("بتوقيت بيروت", more="المكان: مقر الأمم المتحدة، نيويورك")


def test_a_venue_in_another_country_is_a_second_reading() -> None:
    found = draft("بتوقيت بيروت", more="المكان: مقر الأمم المتحدة، نيويورك").zone
    assert (found.state, found.readings) == ("conflict", ("Asia/Beirut", "America/New_York"))


def test_another_city_of_the_country_is_no_mismatch() -> None:
    assert "zone_venue_mismatch" not in codes("بتوقيت المغرب", more="المكان: بلدية أكادير")


def test_without_a_name_the_venue_tells_the_zone() -> None:
    found = draft("", more="المكان: قاعة بلدية إربد").zone
    assert (found.state, found.readings) == ("inferred", ("Asia/Amman",))


def test_an_offset_alone_makes_no_zone() -> None:
    found = draft("(GMT+2)")
    assert (found.zone.state, "zone_absent" in [d.code for d in found.doubts]) == ("absent", True)


def test_nothing_makes_no_zone() -> None:
    assert draft("").zone.state == "absent"
