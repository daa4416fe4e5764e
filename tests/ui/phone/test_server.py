"""Starting, stopping, finding a port, and the live stream."""

from __future__ import annotations

import http.client
import socket
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from builders import Scene

from nua_workshop import codes
from nua_workshop.commands.voting import OpenRound
from nua_workshop.wording import Wording
from ui.phone import network
from ui.phone.notices import Notices
from ui.phone.server import NoSuchAddress, PhoneServer

if TYPE_CHECKING:
    from conftest import HallOfPhones


def another(hall: HallOfPhones, port: int) -> PhoneServer:
    return PhoneServer(hall.inbox, Wording, codes.seeded_dice(1), "127.0.0.1", port)


def stream(hall: HallOfPhones) -> http.client.HTTPResponse:
    line = http.client.HTTPConnection("127.0.0.1", hall.server.address.port, timeout=10)
    line.request("GET", "/events")
    return line.getresponse()


def event(came: http.client.HTTPResponse) -> str:
    lines = [came.readline().decode() for _ in range(4)]
    return lines[2]


def test_a_taken_port_leads_to_the_next(hall: HallOfPhones) -> None:
    taken = hall.server.address.port
    server = another(hall, taken)
    found = server.start().port
    server.stop()
    assert taken < found < taken + 20


def test_the_address_can_be_typed_and_opened(hall: HallOfPhones) -> None:
    address = hall.server.address
    assert address.url == f"http://{address.text}/"


def test_after_stopping_nobody_answers(hall: HallOfPhones) -> None:
    port = hall.server.address.port
    hall.server.stop()
    with socket.socket() as line:
        assert line.connect_ex(("127.0.0.1", port)) != 0


def test_stopping_ends_the_thread_also_while_phones_listen(hall: HallOfPhones) -> None:
    came = stream(hall)
    event(came)
    hall.server.stop()
    came.close()
    assert "phones" not in [thread.name for thread in threading.enumerate()]


def test_the_meeting_goes_on_after_the_server_stopped(hall: HallOfPhones) -> None:
    hall.server.stop()
    hall.scene.round()
    assert hall.scene.meeting.booth.open_round is not None


def test_the_stream_begins_with_the_present_version(hall: HallOfPhones) -> None:
    came = stream(hall)
    assert event(came) == f'data: {{"version":{hall.get("/state").body["version"]}}}\n'


def test_the_stream_tells_that_voting_opened(hall: HallOfPhones) -> None:
    round_id = hall.scene.round(opened=False)
    came = stream(hall)
    event(came)
    hall.do(OpenRound(round_id))
    assert event(came) == f'data: {{"version":{hall.scene.meeting.seq}}}\n'


def test_ballots_wake_nobody() -> None:
    scene = Scene().people()
    round_id = scene.round()
    notices = Notices(scene.meeting)
    before = notices.version
    scene.ballot(scene.ids()[0], round_id, TRN=3)
    notices.tell(scene.meeting)
    assert notices.version == before


def test_starting_does_not_burden_the_window_with_the_http_library() -> None:
    said = "import sys, ui.phone.server; sys.exit('aiohttp' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", said], check=False).returncode == 0


def test_a_private_address_is_shown_before_a_public_one() -> None:
    assert network.best(("127.0.0.1", "8.8.8.8", "192.168.1.20")) == "192.168.1.20"


def test_an_address_given_out_by_no_router_comes_last() -> None:
    assert network.best(("169.254.3.4", "10.0.0.7")) == "10.0.0.7"


def test_without_a_network_the_computer_itself_is_shown() -> None:
    assert network.best(("127.0.0.1",)) == "127.0.0.1"


@pytest.mark.parametrize("host", ["192.0.2.1", "::1"])
def test_an_address_of_another_computer_is_refused(hall: HallOfPhones, host: str) -> None:
    server = PhoneServer(hall.inbox, Wording, codes.seeded_dice(1), host, 0)
    with pytest.raises(NoSuchAddress):
        server.start()
