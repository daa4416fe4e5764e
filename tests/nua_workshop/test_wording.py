from __future__ import annotations

import random
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction

import pytest
from builders import START

from nua_workshop import wording
from nua_workshop.errors import N_, WorkshopError
from nua_workshop.places import resource
from nua_workshop.wording import Wording, plain, round_to_seconds, rounded

AR, EN, FR = Wording("ar"), Wording("en"), Wording("fr")
INDIC = Wording("ar", digits="arabic-indic")
SECOND = timedelta(seconds=1)

built = pytest.mark.skipif(
    not resource("translations/ar/LC_MESSAGES/nua_workshop.mo").is_file(),
    reason="the catalogues are not compiled: ./nua words",
)


class TooLong(WorkshopError):
    sentence = N_("This name is longer than {most} letters. Shorten it.")


@built
@pytest.mark.parametrize(
    ("n", "form"),
    [
        (0, "أقل من دقيقة"),
        (1, "دقيقة واحدة"),
        (2, "دقيقتان"),
        (3, "3 دقائق"),
        (10, "10 دقائق"),
        (11, "11 دقيقة"),
        (99, "99 دقيقة"),
        (100, "100 دقيقة"),
        (103, "103 دقائق"),
    ],
)
def test_minutes_have_the_arabic_form_their_number_asks_for(n: int, form: str) -> None:
    assert AR.minutes(timedelta(minutes=n)) == form


@built
def test_arabic_has_six_forms() -> None:
    forms = {AR.minutes(timedelta(minutes=n)).replace(str(n), "") for n in (0, 1, 2, 3, 11)}
    assert len(forms) == 5


def test_english_has_two_forms() -> None:
    assert [EN.minutes(timedelta(minutes=n)) for n in (1, 2)] == ["one minute", "2 minutes"]


def test_half_a_minute_is_rounded_up_and_never_to_even() -> None:
    assert [EN.minutes(timedelta(seconds=s)) for s in (90, 150)] == ["2 minutes", "3 minutes"]


@built
def test_a_refusal_is_told_in_the_readers_language() -> None:
    assert FR.error(TooLong(most=120)) != EN.error(TooLong(most=120))


def test_a_sentence_nobody_translated_stays_english() -> None:
    assert AR.say("A sentence in no catalogue.") == "A sentence in no catalogue."


def test_a_value_in_an_arabic_sentence_is_isolated() -> None:
    assert AR.say("x {name}", name="Zoom 5") == "x \u2068Zoom 5\u2069"


def test_an_arabic_value_in_an_arabic_sentence_needs_no_isolation() -> None:
    assert AR.say("x {name}", name="عمّان") == "x عمّان"


def test_nothing_is_isolated_in_english() -> None:
    assert EN.say("x {name}", name="Zoom") == "x Zoom"


def test_a_value_with_braces_is_shown_as_it_is() -> None:
    assert EN.say("x {name}", name="{y}") == "x {y}"


def test_a_value_nobody_can_show_is_a_fault() -> None:
    with pytest.raises(TypeError):
        EN.say("x {name}", name=object())


@pytest.mark.parametrize(
    ("value", "shown"),
    [(7, "7"), (time(9, 5), "09:05"), (date(2021, 2, 15), "Monday 15 February 2021")],
)
def test_each_kind_of_value_has_its_way(value: object, shown: str) -> None:
    assert EN.show(value) == shown


def test_numbers_are_shown_in_the_chosen_digits() -> None:
    assert INDIC.number(2026) == "٢٠٢٦"


def test_dates_are_shown_in_the_chosen_digits() -> None:
    assert INDIC.day(date(2021, 2, 15)).endswith("٢٠٢١")


def test_other_languages_know_only_western_digits() -> None:
    assert Wording("fr", digits="arabic-indic").number(2026) == "2026"


def test_what_people_wrote_keeps_its_digits() -> None:
    assert plain(INDIC.say("x {name}", name="SDG 11")) == "x SDG 11"


@pytest.mark.parametrize(
    ("n", "decimals", "text"),
    [
        (Fraction(1, 2), 0, "1"),
        (Fraction(5, 2), 0, "3"),
        (Fraction(1, 8), 2, "0.13"),
        (Fraction(-1, 2), 0, "-1"),
        (Fraction(-1, 3), 0, "0"),
        (12, 1, "12.0"),
    ],
)
def test_halves_are_rounded_up(n: Fraction, decimals: int, text: str) -> None:
    assert rounded(n, decimals) == text


@pytest.mark.parametrize(("words", "text"), [(AR, "12.5٪"), (EN, "12.5%"), (FR, "12,5\u202f%")])
def test_a_share_has_the_sign_of_its_language(words: Wording, text: str) -> None:
    assert plain(words.percent(12.5, 1)) == text


def test_months_have_both_names_by_default() -> None:
    assert AR.month(2) == "شباط/فبراير"


@pytest.mark.parametrize(
    ("months", "july"),
    [
        ("double", "تموز/يوليو"),
        ("levant", "تموز"),
        ("international", "يوليو"),
        ("morocco", "يوليوز"),
        ("maghreb", "جويلية"),
    ],
)
def test_each_tradition_has_its_july(months: str, july: str) -> None:
    assert Wording("ar", months=months).month(7) == july


def test_month_names_do_not_depend_on_who_asked_before() -> None:
    first = {(m, n): Wording("ar", months=m).month(n) for m in wording.MONTHS for n in range(1, 13)}
    wording._month.cache_clear()
    asked = list(first)
    random.Random(5).shuffle(asked)
    assert {each: Wording("ar", months=each[0]).month(each[1]) for each in asked} == first


def test_a_day_is_written_as_in_the_minutes() -> None:
    assert AR.day(date(2021, 2, 15)) == "الاثنين 15 شباط/فبراير 2021"


def test_weekday_and_year_can_be_left_out() -> None:
    assert EN.day(date(2021, 2, 15), weekday=False, year=False) == "15 February"


def test_an_instant_is_shown_as_the_clocks_of_a_zone_show_it() -> None:
    assert AR.hour_in(START, "Asia/Amman") == "10:00"


def test_seconds_are_shown_where_asked_for() -> None:
    assert EN.hour(time(9, 5, 7), seconds=True) == "09:05:07"


def test_an_offset_stays_in_one_piece() -> None:
    there = datetime(2026, 11, 22, tzinfo=UTC)
    assert AR.offset(there, "Asia/Amman") == "\u2066UTC+03:00\u2069"


def test_a_range_of_hours_reads_from_its_start() -> None:
    assert plain(AR.span("10:00", "11:00")) == "10:00 – 11:00"


def test_every_isolate_that_opens_is_closed() -> None:
    shown = AR.span("10:00", "11:00") + AR.percent(3) + AR.say("{a}", a="Zoom")
    assert sum(shown.count(c) for c in "\u2066\u2067\u2068") == shown.count("\u2069")


@pytest.mark.parametrize(
    ("left", "shown"),
    [
        (timedelta(minutes=15), "15:00"),
        (timedelta(hours=1, minutes=2, seconds=3), "1:02:03"),
        (timedelta(microseconds=1), "00:01"),
        (SECOND, "00:01"),
        (timedelta(0), "00:00"),
        (timedelta(microseconds=-1), "00:00"),
        (-SECOND, "00:01"),
        (timedelta(minutes=-3), "03:00"),
    ],
)
def test_a_countdown_shows_minutes_and_seconds(left: timedelta, shown: str) -> None:
    assert EN.countdown(left) == shown


@pytest.mark.parametrize("microseconds", [1, 400_000, 999_999])
def test_a_countdown_never_shows_nothing_before_the_time_is_up(microseconds: int) -> None:
    assert round_to_seconds(timedelta(microseconds=microseconds)) == 1


def test_a_countdown_is_shown_in_the_chosen_digits() -> None:
    assert INDIC.countdown(timedelta(minutes=15)) == "١٥:٠٠"


def test_cities_have_their_arabic_names() -> None:
    assert AR.city("Asia/Amman") == "عمّان"


def test_names_are_joined_by_the_languages_own_word() -> None:
    assert AR.names(["سارة", "ليلى"]) == "سارة وليلى"


def test_only_arabic_is_written_from_the_right() -> None:
    assert [words.is_right_to_left for words in (AR, EN, FR)] == [True, False, False]
