"""What a stranger on the hall's network may try, and what the server says to it."""

from __future__ import annotations

import json
import socket
from typing import TYPE_CHECKING

import pytest

from nua_workshop.commands.people import ListPeople
from nua_workshop.people import Person
from ui.phone import connections, picture

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import HallOfPhones

    Expect = Callable[[str], None]

FOREIGN = "was meant for another server"
ANSWERS = ("/", "/state", "/agenda", "/static/page.css", "/nothing", "/join", "/receipts?round=x")
MUST_HAVE = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
}


def raw(hall: HallOfPhones, sent: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", hall.server.address.port), timeout=10) as line:
        line.sendall(sent)
        came = b""
        while more := line.recv(4096):
            came += more
    return came


@pytest.mark.parametrize("path", ANSWERS)
def test_every_answer_carries_the_headers(hall: HallOfPhones, path: str) -> None:
    headers = hall.get(path).headers
    assert {name: headers.get(name) for name in MUST_HAVE} == MUST_HAVE


@pytest.mark.parametrize(
    "wanted", ["frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"]
)
def test_the_page_may_load_nothing_foreign(hall: HallOfPhones, wanted: str) -> None:
    assert wanted in hall.get("/").headers["Content-Security-Policy"]


@pytest.mark.parametrize("unwanted", ["Set-Cookie", "Access-Control-Allow-Origin"])
def test_there_are_no_cookies_and_no_doors_to_other_pages(
    hall: HallOfPhones, unwanted: str
) -> None:
    assert unwanted not in hall.get("/", Origin="http://evil.example").headers


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "", "192.168.1.9:80"])
def test_a_foreign_host_is_turned_away(hall: HallOfPhones, host: str, expect: Expect) -> None:
    expect(FOREIGN)
    assert hall.get("/", Host=host).status == 421


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "https://127.0.0.1"])
def test_a_change_from_a_foreign_page_is_turned_away(
    hall: HallOfPhones, round_id: str, origin: str, expect: Expect
) -> None:
    expect(FOREIGN)
    token = hall.joined()
    body = {"round": round_id, "serial": "serial-1", "marks": {"TRN": 1}}
    assert hall.post("/ballot", body, X_Token=token, Origin=origin).status == 403


def test_a_foreign_page_changes_nothing(hall: HallOfPhones, expect: Expect) -> None:
    expect(FOREIGN)
    before = len(hall.kept)
    hall.post("/join", {"code": hall.slips[hall.people[0]]}, Sec_Fetch_Site="cross-site")
    assert len(hall.kept) == before


def test_our_own_page_is_let_in(hall: HallOfPhones) -> None:
    origin = f"http://127.0.0.1:{hall.server.address.port}"
    body = {"code": hall.slips[hall.people[0]]}
    assert hall.post("/join", body, Origin=origin, Sec_Fetch_Site="same-origin").status == 200


def test_foreign_requests_are_logged_once_a_minute(
    hall: HallOfPhones, expect: Expect, caplog: pytest.LogCaptureFixture
) -> None:
    expect(FOREIGN)
    for _ in range(5):
        hall.get("/", Host="evil.example")
    assert caplog.text.count(FOREIGN) == 1


def test_a_vote_by_link_is_refused(hall: HallOfPhones, round_id: str) -> None:
    hall.joined()
    assert hall.get(f"/ballot?round={round_id}&mark.TRN=3").headers["Allow"] == "POST"


@pytest.mark.parametrize("method", ["PUT", "DELETE", "OPTIONS", "HEAD", "PATCH"])
def test_other_methods_are_refused(hall: HallOfPhones, method: str) -> None:
    assert hall.ask(method, "/join").status == 405


def test_a_body_over_the_limit_is_refused(hall: HallOfPhones) -> None:
    assert hall.post("/join", {"code": "1" * 9000}).status == 413


def test_headers_over_the_limit_are_refused(hall: HallOfPhones) -> None:
    assert hall.get("/", A="x" * 4000, B="x" * 4000, C="x" * 4000).status == 431


@pytest.mark.parametrize(
    "body", ["", "{", "[]", "null", '"x"', '{"code": 12}', "[" * 4000, '{"code": ["1"]}', "\x00"]
)
def test_json_that_says_nothing_is_refused(hall: HallOfPhones, body: str) -> None:
    assert hall.ask("POST", "/join", body, Content_Type="application/json").status in (400, 403)


@pytest.mark.parametrize("marks", [None, [], {"TRN": "3"}, {"TRN": True}, {"TRN": 1e9}, {"X": 1}])
def test_marks_that_are_no_marks_are_refused(
    hall: HallOfPhones, round_id: str, marks: object
) -> None:
    body = {"round": round_id, "serial": "serial-1", "marks": marks}
    assert hall.post("/ballot", body, X_Token=hall.joined()).status == 422


@pytest.mark.parametrize("serial", ["", "short", "x" * 65, "with space", "<script>"])
def test_a_serial_that_is_none_is_refused(hall: HallOfPhones, round_id: str, serial: str) -> None:
    assert hall.cast(hall.joined(), round_id, serial, TRN=1).status == 400


def test_other_content_is_refused(hall: HallOfPhones) -> None:
    assert hall.ask("POST", "/join", "<code/>", Content_Type="text/xml").status == 415


@pytest.mark.parametrize(
    "path", ["/static/../page.html", "/static/page.html", "/static/%2e%2e/words", "/static/"]
)
def test_only_known_files_are_served(hall: HallOfPhones, path: str) -> None:
    assert hall.get(path).status == 404


def test_paths_match_whatever_their_case(hall: HallOfPhones) -> None:
    assert hall.get("/AGENDA").status == 200


def test_bytes_that_are_no_http_are_answered_plainly(hall: HallOfPhones) -> None:
    came = raw(hall, b"\x16\x03\x01\x02\x00 hello\r\n\r\n")
    assert (b" 400 " in came.split(b"\r\n")[0], b"nosniff" in came) == (True, True)


def test_wrong_codes_are_slowed(hall: HallOfPhones) -> None:
    came = [hall.post("/join", {"code": f"{n:012}"}).status for n in range(40)]
    assert came[-1] == 429


def test_somebody_guessing_slows_no_phone_that_has_joined(
    hall: HallOfPhones, round_id: str
) -> None:
    token = hall.joined()
    for n in range(40):
        hall.post("/join", {"code": f"{n:012}"})
    assert hall.cast(token, round_id, TRN=3).status == 200


def test_a_header_that_does_not_end_is_dropped(
    hall: HallOfPhones, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "SLOWEST_HEAD_SECONDS", 0.2)
    assert raw(hall, b"GET / HTTP/1.1\r\nHost: slo") == b""


def test_many_silent_connections_keep_nobody_out(
    hall: HallOfPhones, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "FEWEST_PER_ADDRESS", 20)
    address = ("127.0.0.1", hall.server.address.port)
    lines = [socket.create_connection(address, timeout=10) for _ in range(60)]
    status = hall.get("/state").status
    for line in lines:
        line.close()
    assert status == 200


def test_names_are_shown_as_plain_text(hall: HallOfPhones) -> None:
    hall.do(ListPeople((Person(hall.people[0], "<script>alert(1)</script>\u202eabc"),)))
    page = hall.get("/", X_Token=hall.joined()).text
    assert ("<script>alert" in page, "\u202e" in page) == (False, False)


def test_a_fault_of_ours_is_told_plainly(
    hall: HallOfPhones, monkeypatch: pytest.MonkeyPatch, expect: Expect
) -> None:
    expect("ZeroDivisionError")

    def broken(*_: object) -> dict[str, object]:
        raise ZeroDivisionError("the inside of the program")

    monkeypatch.setattr(picture, "agenda", broken)
    told = hall.get("/agenda?lang=en")
    assert (told.status, "inside of" in told.text) == (500, False)


def test_refusals_are_told_in_the_readers_language(hall: HallOfPhones) -> None:
    told = hall.get("/nothing", Accept_Language="fr-FR,fr;q=0.9,en;q=0.5")
    assert json.loads(told.text)["say"].startswith("Il n’y a rien")


def test_half_a_character_is_refused_and_no_fault_of_ours(hall: HallOfPhones) -> None:
    assert hall.post("/join", {"code": "\ud800"}).status == 400
