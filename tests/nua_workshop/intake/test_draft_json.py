"""The document of `note --json` keeps every key, whatever the text says."""

from __future__ import annotations

import pytest

from nua_workshop.intake.draft_json import as_json
from nua_workshop.intake.note import read_text
from nua_workshop.wording import LANGUAGES, Wording

KEYS = {
    "title", "kind", "dates", "hours", "zone", "sessions_are", "sessions", "venue", "mode", "organisers",
    "partners", "objectives", "participants", "topics", "interpretation", "registration", "doubts", "ready",
}  # fmt: skip
EMPTY = "اجتماع إطلاق المشروع"
FULL = "اجتماع إطلاق المشروع\n15-16 شباط 2021\n10:00-13:00 بتوقيت بيروت/عمان (GMT +2)\n"
ODD = """نظمت البلدية اليوم الأربعاء ورشة في نيويورك.
الاثنين 15 شباط/مارس 2021، 31 شباط 2021
من الساعة 13:00 ظهرا إلى 12:00 بتوقيت بيروت/عمان (GMT+9)
من الساعة 10:00 إلى 15:00 لمدة ساعتين
لمدة خمسة أيام
"""


@pytest.mark.parametrize("text", [EMPTY, FULL, ODD])
def test_no_key_is_ever_missing(text: str) -> None:
    assert set(as_json(read_text(text), Wording("en"))) >= KEYS


def test_absent_things_are_null_empty_or_absent() -> None:
    found = as_json(read_text(EMPTY), Wording("en"))
    assert (found["venue"], found["organisers"]) == (None, [])


def test_absent_dates_say_so() -> None:
    found = as_json(read_text(EMPTY), Wording("en"))["dates"]
    assert found == {"state": "absent", "readings": [], "weekday": None, "mentions": []}


def test_days_hours_and_offsets_are_written_as_agreed() -> None:
    found = as_json(read_text(FULL), Wording("en"))
    assert found["hours"] == {
        "state": "stated",
        "readings": [{"start": "10:00", "end": "13:00"}],
        "mentions": [{"raw": "10:00-13:00", "line": 3}],
    }


def test_sessions_carry_their_offset() -> None:
    sessions = as_json(read_text(FULL), Wording("en"))["sessions"]
    assert isinstance(sessions, list)
    assert sessions[0] == {"start": "2021-02-15T10:00:00+02:00", "end": "2021-02-15T13:00:00+02:00"}


def test_zones_are_written_as_agreed() -> None:
    found = as_json(read_text(FULL), Wording("en"))["zone"]
    assert isinstance(found, dict)
    assert (found["written_offset"], found["offset_on_date"]) == (
        "+02:00",
        {"Asia/Beirut": "+02:00", "Asia/Amman": "+02:00"},
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", [EMPTY, FULL, ODD])
def test_every_doubt_says_a_whole_sentence(text: str, language: str) -> None:
    doubts = as_json(read_text(text), Wording(language))["doubts"]
    assert isinstance(doubts, list)
    assert all("{" not in doubt["say"] and doubt["say"].endswith((".", "。")) for doubt in doubts)


def test_the_graver_doubts_come_first() -> None:
    order = ["blocking", "major", "minor", "info"]
    found = [order.index(doubt.severity) for doubt in read_text(ODD).doubts]
    assert found == sorted(found)
