"""The page without scripts: forms, summary, receipt, and how much it weighs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from nua_workshop.commands.meeting import CloseMeeting
from nua_workshop.commands.voting import CloseRound, ShowResult
from nua_workshop.places import resource
from nua_workshop.wording import plain

if TYPE_CHECKING:
    from conftest import HallOfPhones

LARGEST_PAGE = 60_000


def field(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found is not None, name
    return found[1]


def joined_page(hall: HallOfPhones, language: str = "ar") -> str:
    page = hall.get(f"/?lang={language}").text
    code = hall.slips[hall.people[0]]
    return hall.form(f"/join?lang={language}", code=code, token=field(page, "token")).text


def sending(page: str, **marks: str) -> dict[str, str]:
    fields = {name: field(page, name) for name in ("token", "round", "serial")}
    return {**fields, **marks}


def test_everything_together_weighs_less_than_sixty_kilobytes(
    hall: HallOfPhones, round_id: str
) -> None:
    page = joined_page(hall).encode()
    parts = [resource(f"phone/{name}").read_bytes() for name in ("page.css", "page.js")]
    assert len(page) + sum(map(len, parts)) <= LARGEST_PAGE


def test_the_page_asks_nothing_of_other_servers(hall: HallOfPhones, round_id: str) -> None:
    parts = [resource(f"phone/{name}").read_text("utf-8") for name in ("page.css", "page.js")]
    assert [text for text in [joined_page(hall), *parts] if "://" in text] == []


@pytest.mark.parametrize("newer", ["=>", "async ", "await ", "?.", "??", "`", "Object.entries"])
def test_the_script_speaks_to_old_phones(newer: str) -> None:
    assert newer not in resource("phone/page.js").read_text("utf-8")


def test_arabic_is_spoken_unless_something_else_is_asked(hall: HallOfPhones) -> None:
    assert '<html lang="ar" dir="rtl">' in hall.get("/").text


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_each_language_can_be_chosen(hall: HallOfPhones, language: str) -> None:
    assert f'<html lang="{language}"' in hall.get(f"/?lang={language}").text


def test_a_code_typed_into_the_form_brings_the_ballot(hall: HallOfPhones, round_id: str) -> None:
    assert "النقل العام" in joined_page(hall)


def test_the_token_stays_out_of_every_address(hall: HallOfPhones, round_id: str) -> None:
    page = joined_page(hall)
    token = field(page, "token")
    assert re.findall(rf'(?:action|href)="[^"]*{token}', page) == []


def test_the_summary_comes_before_sending(hall: HallOfPhones, round_id: str) -> None:
    fields = sending(joined_page(hall), mark__TRN="2", step="review")
    hall.form("/ballot", **fields)
    assert hall.kinds.count("BallotCast") == 0


def test_what_the_summary_sends_is_received(hall: HallOfPhones, round_id: str) -> None:
    fields = sending(joined_page(hall), mark__TRN="2", step="review")
    summary = hall.form("/ballot", **fields).text
    receipt_page = hall.form("/ballot", **sending(summary, mark__TRN="2", step="send"))
    ballot = hall.scene.meeting.booth.round(round_id).ballots[hall.people[0]]
    assert f"{ballot.receipt[:4]} {ballot.receipt[4:]}" in receipt_page.text


def test_changing_keeps_the_marks(hall: HallOfPhones, round_id: str) -> None:
    fields = sending(joined_page(hall), mark__TRN="2", step="change")
    assert '<option value="2" selected>' in hall.form("/ballot", **fields).text


def test_too_many_dots_come_back_with_the_reason(hall: HallOfPhones, round_id: str) -> None:
    marks = {"mark__TRN": "3", "mark__WAT": "3", "step": "review"}
    answer = hall.form("/ballot?lang=en", **sending(joined_page(hall), **marks))
    assert (answer.status, 'class="notice"' in answer.text) == (422, True)


def test_a_form_after_the_close_is_told_so(hall: HallOfPhones, round_id: str) -> None:
    fields = sending(joined_page(hall), mark__TRN="2")
    hall.do(CloseRound(round_id))
    answer = hall.form("/ballot?lang=en", **fields)
    assert (answer.status, "was not counted" in answer.text) == (409, True)


def test_the_receipt_page_shows_nothing_of_the_choice(hall: HallOfPhones, round_id: str) -> None:
    fields = sending(joined_page(hall), mark__TRN="2")
    assert "النقل العام" not in hall.form("/ballot", **fields).text


def test_the_choice_can_be_changed_until_the_close(hall: HallOfPhones, round_id: str) -> None:
    fields = sending(joined_page(hall), mark__TRN="2")
    token = field(hall.form("/ballot", **fields).text, "token")
    again = hall.form("/join", token=token, again="1").text
    hall.form("/ballot", **sending(again, mark__GRN="1"))
    marks = hall.scene.meeting.booth.round(round_id).ballots[hall.people[0]].marks
    assert [mark.option for mark in marks] == ["GRN"]


def test_a_wrong_code_comes_back_with_the_form(hall: HallOfPhones) -> None:
    answer = hall.form("/join?lang=en", code="1")
    assert (answer.status, 'id="code"' in answer.text) == (403, True)


def test_a_shown_result_stands_on_the_page(hall: HallOfPhones, round_id: str) -> None:
    hall.cast(hall.joined(), round_id, TRN=3)
    hall.do(CloseRound(round_id))
    hall.do(ShowResult(round_id))
    assert '<ol class="places">' in hall.get("/").text


def test_while_nothing_is_open_the_page_shows_the_item(hall: HallOfPhones) -> None:
    hall.scene.next_item()
    assert "الافتتاح والكلمات" in hall.get("/").text


def test_the_end_of_an_item_is_told_with_its_city(hall: HallOfPhones) -> None:
    hall.scene.next_item()
    assert "Planned to end at 10:20 in Amman" in plain(hall.get("/?lang=en").text)


def test_after_the_meeting_the_page_says_thanks(hall: HallOfPhones) -> None:
    hall.scene.next_item()
    hall.do(CloseMeeting())
    assert "Thank you" in hall.get("/?lang=en").text
