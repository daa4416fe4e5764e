"""A real server on this computer's own address, over a real meeting without a disk."""

from __future__ import annotations

import http.client
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from urllib.parse import urlencode

import pytest
from builders import MemoryKeeper, Scene

from nua_workshop import codes
from nua_workshop.commands.command import Command
from nua_workshop.commands.voting import OpenRound
from nua_workshop.errors import StorageError
from nua_workshop.events.event import Record
from nua_workshop.inbox import Inbox
from nua_workshop.wording import Wording
from nua_workshop.workshop import Granted
from ui.phone.server import PhoneServer

FORM = "application/x-www-form-urlencoded"


class FullDisk(StorageError):
    """What the storage says when nothing more fits."""

    sentence = "The disk is full."


class FragileKeeper(MemoryKeeper):
    """A keeper whose disk can be filled up."""

    is_full = False

    def append(self, records: object) -> None:
        if self.is_full:
            raise FullDisk
        self.kept += records  # type: ignore[arg-type]


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    text: str

    @property
    def body(self) -> dict[str, object]:
        read = json.loads(self.text)
        assert isinstance(read, dict)
        return read


@dataclass
class HallOfPhones:
    """The server under test and short words to speak to it."""

    scene: Scene
    keeper: FragileKeeper
    inbox: Inbox
    server: PhoneServer
    slips: dict[str, str]
    people: tuple[str, ...] = field(default=())

    def ask(
        self, method: str, path: str, body: str | bytes | None = None, **headers: str
    ) -> Answer:
        """One request; an underscore in a header's name stands for a hyphen."""
        address = self.server.address
        line = http.client.HTTPConnection("127.0.0.1", address.port, timeout=10)
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        data = body.encode() if isinstance(body, str) else body
        line.request(method, path, data, sent)
        came = line.getresponse()
        answer = Answer(came.status, dict(came.getheaders()), came.read().decode())
        line.close()
        return answer

    def get(self, path: str, **headers: str) -> Answer:
        return self.ask("GET", path, **headers)

    def post(self, path: str, body: object, **headers: str) -> Answer:
        return self.ask(
            "POST", path, json.dumps(body), **{"Content_Type": "application/json", **headers}
        )

    def form(self, path: str, **fields: str) -> Answer:
        names = {name.replace("__", "."): value for name, value in fields.items()}
        return self.ask("POST", path, urlencode(names), Content_Type=FORM)

    def joined(self, number: int = 0) -> str:
        """Let somebody join; return the token."""
        code = self.slips[self.people[number]]
        return str(self.post("/join", {"code": code}).body["token"])

    def cast(self, token: str, round_id: str, serial: str = "serial-1", **marks: int) -> Answer:
        body = {"round": round_id, "serial": serial, "marks": marks}
        return self.post("/ballot?lang=en", body, X_Token=token)

    def do(self, command: Command) -> Granted:
        """Ask from the desk, through the inbox."""
        return self.inbox.post(command).result(10)

    @property
    def kinds(self) -> list[str]:
        """The journal, by the names of its events."""
        return [type(record.event).__name__ for record in self.kept]

    @property
    def kept(self) -> list[Record]:
        return self.keeper.kept


@pytest.fixture
def hall() -> Iterator[HallOfPhones]:
    keeper = FragileKeeper()
    scene = Scene(keeper=keeper).people(3, 2)
    slips = scene.slips()
    inbox = Inbox(scene.workshop)
    server = PhoneServer(inbox, Wording, codes.seeded_dice(7), "127.0.0.1", 0)
    server.start()
    yield HallOfPhones(scene, keeper, inbox, server, slips, scene.ids())
    server.stop()
    inbox.close()


@pytest.fixture
def round_id(hall: HallOfPhones) -> str:
    opened = hall.scene.round(opened=False)
    hall.do(OpenRound(opened))
    return opened


@pytest.fixture
def expect(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Let a line that contains these words be logged."""
    expected: Callable[[str], None] = request.getfixturevalue("log").expect
    return expected
