from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from nua_workshop import zones

CHANGE_IN_MOROCCO = date(2022, 3, 27)
CHANGE_IN_JORDAN = date(2021, 3, 26)


def test_a_local_time_is_one_instant() -> None:
    there = zones.instant("Asia/Amman", date(2026, 11, 22), time(10))
    assert there == datetime(2026, 11, 22, 7, tzinfo=UTC)


def test_a_zone_nobody_knows_is_refused_by_name() -> None:
    with pytest.raises(zones.UnknownZone) as refusal:
        zones.zone("Asia/Nowhere")
    assert refusal.value.values == {"name": "Asia/Nowhere"}


@pytest.mark.parametrize("name", ["", "../etc/passwd", "/etc/localtime", "Asia", "عمّان", "a\0b"])
def test_what_is_no_zone_name_is_refused(name: str) -> None:
    with pytest.raises(zones.UnknownZone):
        zones.zone(name)


def test_an_hour_that_amman_skips_is_refused() -> None:
    with pytest.raises(zones.NoSuchLocalTime):
        zones.instant("Asia/Amman", CHANGE_IN_JORDAN, time(0, 30))


def test_the_first_minute_after_the_gap_exists() -> None:
    one = zones.instant("Asia/Amman", CHANGE_IN_JORDAN, time(1))
    assert one == datetime(2021, 3, 25, 22, tzinfo=UTC)


def test_an_hour_that_comes_twice_in_casablanca_is_refused() -> None:
    with pytest.raises(zones.LocalTimeTwice):
        zones.instant("Africa/Casablanca", CHANGE_IN_MOROCCO, time(2, 30))


def test_the_refusal_offers_both_readings() -> None:
    with pytest.raises(zones.LocalTimeTwice) as refusal:
        zones.instant("Africa/Casablanca", CHANGE_IN_MOROCCO, time(2, 30))
    offered = refusal.value.values
    assert (offered["before"], offered["after"]) == ("02:30 +01:00", "02:30 +00:00")


def test_the_readings_of_a_doubtful_hour_are_an_hour_apart() -> None:
    first, second = zones.readings("Africa/Casablanca", CHANGE_IN_MOROCCO, time(2, 30))
    assert second - first == timedelta(hours=1)


def test_the_offset_follows_the_date() -> None:
    before = zones.offset(datetime(2021, 2, 15, tzinfo=UTC), "Asia/Amman")
    after = zones.offset(datetime(2021, 6, 15, tzinfo=UTC), "Asia/Amman")
    assert (before, after) == (timedelta(hours=2), timedelta(hours=3))


def test_jordan_no_longer_changes_its_clocks() -> None:
    assert zones.offset(datetime(2026, 1, 15, tzinfo=UTC), "Asia/Amman") == timedelta(hours=3)


def test_the_calendar_elsewhere_can_be_a_day_behind() -> None:
    morning = datetime(2026, 11, 22, 1, tzinfo=UTC)
    assert zones.day_shift(morning, "America/New_York", "Asia/Amman") == -1


def test_a_change_of_clocks_nearby_is_found() -> None:
    near = datetime(2022, 3, 25, 9, tzinfo=UTC)
    assert zones.change_near(near, "Africa/Casablanca") == CHANGE_IN_MOROCCO


def test_where_no_clock_changes_none_is_found() -> None:
    assert zones.change_near(datetime(2026, 11, 22, 9, tzinfo=UTC), "Asia/Amman") is None


@pytest.mark.parametrize(
    ("minutes", "text"), [(180, "+03:00"), (0, "+00:00"), (-210, "-03:30"), (345, "+05:45")]
)
def test_offsets_are_written_in_the_iso_form(minutes: int, text: str) -> None:
    assert zones.offset_text(timedelta(minutes=minutes)) == text


def test_the_edition_of_the_rules_is_a_year_and_a_letter() -> None:
    year, letter = zones.rules_version()[:4], zones.rules_version()[4:]
    assert year.isdecimal()
    assert "a" <= letter <= "z"
