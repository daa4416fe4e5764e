from __future__ import annotations

from collections.abc import Callable

import pytest
from builders import Scene
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nua_workshop.views.hall import Blank, ItemOnFloor, Welcome
from ui.desk.bridge import Bridge
from ui.desk.hall.window import HallWindow

Kept = Callable[[Callable[[], object]], None]


@pytest.fixture
def window(bridge: Bridge, qtbot: QtBot) -> HallWindow:
    console = QWidget()
    made = HallWindow(bridge, console)
    qtbot.addWidget(console)
    qtbot.addWidget(made)
    return made


def test_the_hall_never_covers_the_console_on_a_single_screen(window: HallWindow) -> None:
    if len(QGuiApplication.screens()) > 1:
        pytest.skip("this machine has a second screen")
    assert not window.place()
    assert not window.isVisible()


def test_on_a_single_screen_the_hall_opens_as_a_window(window: HallWindow) -> None:
    if len(QGuiApplication.screens()) > 1:
        pytest.skip("this machine has a second screen")
    window.open()
    assert window.isVisible()
    assert not window.isFullScreen()


def test_the_hall_welcomes_before_the_first_item(window: HallWindow) -> None:
    window.open()
    assert isinstance(window.display.view, Welcome)


def test_the_hall_follows_the_agenda(window: HallWindow, scene: Scene) -> None:
    scene.next_item()
    window.open()
    assert isinstance(window.display.view, ItemOnFloor)


def test_a_key_blanks_the_hall(window: HallWindow, kept: Kept, qtbot: QtBot) -> None:
    window.open()
    qtbot.waitUntil(window.isActiveWindow)
    kept(lambda: qtbot.keyClick(window, "b"))
    assert isinstance(window.display.view, Blank)


def test_a_hidden_hall_does_no_work(window: HallWindow) -> None:
    window.open()
    window.hide()
    assert not window.is_ticking
