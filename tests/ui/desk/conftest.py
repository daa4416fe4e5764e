"""A desk without a screen: Arabic, themed, with a meeting behind it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest
from builders import Scene
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nua_workshop.inbox import Inbox
from nua_workshop.wording import Wording
from ui.desk import theme
from ui.desk.bridge import Bridge

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def words() -> Wording:
    return Wording("ar")


@pytest.fixture
def desk(qapp: QApplication, words: Wording) -> Iterator[QApplication]:
    theme.apply(qapp, words)
    yield qapp
    # Without a running event loop nothing is deleted "later", and each test would style them all.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def scene() -> Scene:
    return Scene()


@pytest.fixture
def bridge(desk: QApplication, words: Wording, scene: Scene) -> Iterator[Bridge]:
    scene.workshop.publish()  # or the making of the meeting would be told as a change later on
    inbox = Inbox(scene.workshop)
    yield Bridge(inbox, words)
    inbox.close()


@pytest.fixture
def kept(qtbot: QtBot, bridge: Bridge, scene: Scene) -> Callable[[Callable[[], object]], None]:
    """Do something and wait until what it asked for has been kept."""

    def and_wait(do: Callable[[], object]) -> None:
        with qtbot.waitSignal(bridge.changed, timeout=5000):
            do()
            scene.workshop.publish()

    return and_wait
