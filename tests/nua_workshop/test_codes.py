from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nua_workshop import codes

CODE = codes.with_check_digits("1234567890")
FRENCH_ROW = str.maketrans("1234567890", "&é\"'(-è_çà")
ARABIC_ROW = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
DIGITS = st.text("0123456789", min_size=10, max_size=10)


@settings(derandomize=True, max_examples=50, deadline=None)
@given(DIGITS)
def test_a_code_leaves_one_when_divided_by_97(digits: str) -> None:
    assert int(codes.with_check_digits(digits)) % 97 == 1


@settings(derandomize=True, max_examples=50, deadline=None)
@given(DIGITS)
def test_every_code_is_read_back(digits: str) -> None:
    code = codes.with_check_digits(digits)
    assert codes.read_code(code) == code


@settings(derandomize=True, max_examples=100, deadline=None)
@given(DIGITS, st.integers(0, 11), st.integers(1, 9))
def test_one_wrong_digit_is_noticed(digits: str, place: int, by: int) -> None:
    code = codes.with_check_digits(digits)
    wrong = str((int(code[place]) + by) % 10)
    assert codes.read_code(code[:place] + wrong + code[place + 1 :]) is None


@settings(derandomize=True, max_examples=100, deadline=None)
@given(DIGITS, st.integers(0, 10))
def test_two_digits_that_changed_places_are_noticed(digits: str, place: int) -> None:
    code = codes.with_check_digits(digits)
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert codes.read_code(swapped) == (code if swapped == code else None)


@pytest.mark.parametrize(
    "typed",
    [
        CODE,
        codes.in_groups(CODE),
        "-".join((CODE[:4], CODE[4:8], CODE[8:])),
        f"  {CODE}\n",
        f"\u2066{CODE}\u2069",
        CODE.translate(ARABIC_ROW),
        codes.in_groups(CODE).translate(ARABIC_ROW),
        CODE.translate(FRENCH_ROW),
        codes.in_groups(CODE).translate(FRENCH_ROW),
    ],
    ids=[
        "plain",
        "groups",
        "dashes",
        "ends",
        "isolated",
        "arabic",
        "arabic groups",
        "fr",
        "fr groups",
    ],
)
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    assert codes.read_code(typed) == CODE


@pytest.mark.parametrize(
    "typed", ["", "12", CODE + "1", "abcdefghijkl", "رمز المشاركة", "²" * 12, "1" * 11 + "x"]
)
def test_what_is_no_code_is_not_read(typed: str) -> None:
    assert codes.read_code(typed) is None


def test_codes_are_all_different() -> None:
    assert len(set(codes.voting_codes(codes.seeded_dice(1), 500))) == 500


def test_codes_that_are_taken_are_not_given_again() -> None:
    first = codes.voting_codes(codes.seeded_dice(1), 5)
    again = codes.voting_codes(codes.seeded_dice(1), 5, frozenset(first))
    assert not set(first) & set(again)


def test_the_same_seed_gives_the_same_codes() -> None:
    dice = (codes.seeded_dice(3), codes.seeded_dice(3))
    assert codes.voting_codes(dice[0], 3) == codes.voting_codes(dice[1], 3)


def test_codes_are_shown_in_groups_of_four() -> None:
    assert codes.in_groups("123456789012") == "1234 5678 9012"


def test_a_token_has_128_bits() -> None:
    assert len(bytes.fromhex(codes.token(codes.system_dice()))) == 16


def test_a_receipt_has_eight_digits() -> None:
    assert len(codes.receipt(codes.seeded_dice(2))) == 8


def test_a_fingerprint_does_not_show_the_secret() -> None:
    assert "secret" not in codes.fingerprint("secret")


def test_the_seal_of_the_same_content_is_the_same() -> None:
    assert codes.digits_of(b"a") == codes.digits_of(b"a") != codes.digits_of(b"b")


def test_a_seal_has_as_many_digits_as_asked_for() -> None:
    assert len(codes.digits_of(b"a", 6)) == 6
