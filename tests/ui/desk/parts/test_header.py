from __future__ import annotations

from collections.abc import Callable

from builders import START, Scene
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nua_workshop.views.headline import Headline
from nua_workshop.wording import Wording, plain
from ui.desk.bridge import Bridge
from ui.desk.parts.chip import Chip
from ui.desk.parts.header import Header

VIEW = Headline("اجتماع إطلاق", "in_session", 1, 2, ("Asia/Amman", "America/New_York"))


def header(qtbot: QtBot, words: Wording, bridge: Bridge) -> Header:
    made = Header(words, bridge)
    qtbot.addWidget(made)
    return made


def test_the_state_names_the_day_of_several(qtbot: QtBot, words: Wording, bridge: Bridge) -> None:
    head = header(qtbot, words, bridge)
    head.show_view(VIEW, START)
    chip = head.findChild(Chip)
    assert plain(chip.word) == plain(
        words.say("Day {day} of {days} · {state}", day=1, days=2, state=words.say("In session"))
    )


def test_every_city_has_its_clock(qtbot: QtBot, words: Wording, bridge: Bridge) -> None:
    head = header(qtbot, words, bridge)
    head.show_view(VIEW, START)
    shown = {label.text() for label in head.findChildren(QLabel)}
    assert {"10:00", "02:00"} <= shown


def test_it_tells_when_the_meeting_was_saved(
    qtbot: QtBot,
    words: Wording,
    bridge: Bridge,
    scene: Scene,
    kept: Callable[[Callable[[], object]], None],
) -> None:
    head = header(qtbot, words, bridge)
    kept(scene.next_item)
    shown = {plain(label.text()) for label in head.findChildren(QLabel)}
    assert plain(words.say("Saved {time}", time="10:00:00")) in shown
