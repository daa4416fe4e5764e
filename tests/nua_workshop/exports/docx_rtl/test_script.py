from __future__ import annotations

import pytest

from nua_workshop.exports.docx_rtl.script import Script, Stretch, is_arabic, stretches
from nua_workshop.wording import Wording

ARABIC = Script(True, "ar")
ENGLISH = Script(False, "en")
WORDS = Wording("ar")


def rtl(text: str) -> Stretch:
    return Stretch(text, True)


def ltr(text: str) -> Stretch:
    return Stretch(text, False)


def test_plain_arabic_is_one_stretch() -> None:
    assert stretches("محضر اجتماع", ARABIC) == (rtl("محضر اجتماع"),)


def test_latin_words_stand_apart() -> None:
    cut = stretches("عبر منصة Zoom للمشاركين", ARABIC)
    assert cut == (rtl("عبر منصة "), ltr("Zoom"), rtl(" للمشاركين"))


def test_a_latin_word_takes_its_number_along() -> None:
    assert stretches("الهدف SDG 11", ARABIC) == (rtl("الهدف "), ltr("SDG 11"))


def test_brackets_around_latin_belong_to_the_arabic_sentence() -> None:
    assert stretches("لآسيا (ESCWA)", ARABIC) == (rtl("لآسيا ("), ltr("ESCWA"), rtl(")"))


def test_an_offset_keeps_its_sign_in_front_of_the_hours() -> None:
    assert stretches("بتوقيت GMT +2 تقريباً", ARABIC)[1] == ltr("GMT +2")


def test_no_isolate_reaches_a_document() -> None:
    text = WORDS.say("{city} ({offset})", city="Amman", offset=WORDS.together("UTC+03:00"))
    assert stretches(text, ARABIC) == (ltr("Amman"), rtl(" ("), ltr("UTC+03:00"), rtl(")"))


def test_a_range_of_times_stays_in_the_order_it_is_read() -> None:
    assert stretches(WORDS.span("10:00", "10:20"), ARABIC) == (rtl("10:00 – 10:20"),)


def test_a_code_in_groups_is_marked_and_not_broken() -> None:
    code = stretches(WORDS.together("1234 5678"), ARABIC)
    assert code == (ltr("\u200e1234\u00a05678"),)


def test_a_signed_number_keeps_its_sign_on_the_left() -> None:
    assert stretches(WORDS.together("+2"), ARABIC) == (ltr("\u200e+2"),)


def test_a_number_after_latin_words_is_kept_from_joining_them() -> None:
    cut = stretches("Zoom" + WORDS.span("10:00", "10:20"), ARABIC)
    assert cut == (ltr("Zoom"), rtl("\u200f10:00 – 10:20"))


def test_a_number_after_arabic_words_is_kept_from_joining_them_in_an_english_document() -> None:
    cut = stretches("النقل العام: 4.4% among experts", ENGLISH)
    assert cut == (rtl("النقل العام"), ltr("\u200e: 4.4% among experts"))


def test_arabic_in_an_english_document_stands_apart() -> None:
    cut = stretches("Chair: سارة علي, Amman", ENGLISH)
    assert cut == (ltr("Chair: "), rtl("سارة علي"), ltr(", Amman"))


@pytest.mark.parametrize(
    ("text", "answer"), [("النقل العام، GPS", True), ("النقل: 4 % chez Universités", False)]
)
def test_a_text_reads_the_way_of_most_of_its_letters(text: str, answer: bool) -> None:
    assert is_arabic(text) is answer


def test_nothing_is_lost_but_isolates() -> None:
    text = "افتُتح «اجتماع UN-Habitat 2026» في 10:05، و34.5٪ (SDG 11.2) – GMT+3."
    assert "".join(stretch.text for stretch in stretches(text, ARABIC)) == text
