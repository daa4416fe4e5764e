from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from builders import Scene
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nua_workshop.commands.agenda import FinishItem
from nua_workshop.commands.meeting import CloseMeeting
from nua_workshop.views.run import run_view
from ui.desk.bridge import Bridge
from ui.desk.pages.run import RunPage

Kept = Callable[[Callable[[], object]], None]


@pytest.fixture
def page(bridge: Bridge, qtbot: QtBot) -> RunPage:
    made = RunPage(bridge)
    qtbot.addWidget(made)
    made.resize(1150, 640)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def press(page: RunPage, typed: str) -> Callable[[], None]:
    return lambda: QTest.keySequence(page, QKeySequence(typed))


def test_before_the_day_begins_the_page_offers_to_start(page: RunPage) -> None:
    assert page.day.start.isVisible()
    assert not page.item.isVisible()


def test_the_space_bar_starts_the_meeting(page: RunPage, kept: Kept, scene: Scene) -> None:
    kept(press(page, "Space"))
    assert scene.meeting.opened_at is not None
    assert page.item.isVisible()


def test_the_space_bar_takes_the_next_item(page: RunPage, kept: Kept, scene: Scene) -> None:
    kept(scene.next_item)
    kept(press(page, "Space"))
    run = scene.meeting.timer.current
    assert run is not None
    assert run.item_id == "b"


@pytest.mark.parametrize("typed", ["P", "ح"])
def test_a_key_pauses_the_time(page: RunPage, kept: Kept, scene: Scene, typed: str) -> None:
    kept(scene.next_item)
    kept(press(page, typed))
    run = scene.meeting.timer.current
    assert run is not None
    assert run.paused_since is not None


def test_plus_adds_five_minutes(page: RunPage, kept: Kept, scene: Scene) -> None:
    kept(scene.next_item)
    kept(press(page, "+"))
    run = scene.meeting.timer.current
    assert run is not None
    assert run.extra == timedelta(minutes=5)


@pytest.mark.parametrize("typed", ["E", "ث"])
def test_a_key_finishes_the_item(page: RunPage, kept: Kept, scene: Scene, typed: str) -> None:
    kept(scene.next_item)
    kept(press(page, typed))
    assert scene.meeting.timer.outcome("a") == "done"


@pytest.mark.parametrize("typed", ["B", "ﻻ"])
def test_a_key_blanks_the_hall(page: RunPage, kept: Kept, scene: Scene, typed: str) -> None:
    kept(press(page, typed))
    assert scene.meeting.hall.state == "blank"


def test_a_message_goes_to_the_hall(page: RunPage, kept: Kept, scene: Scene, qtbot: QtBot) -> None:
    press(page, "M")()
    page.hall.field.insert("نعود بعد قليل")
    kept(page.hall.send_message)
    assert scene.meeting.hall.message == "نعود بعد قليل"


def test_closing_asks_once_in_place(page: RunPage, kept: Kept, scene: Scene) -> None:
    kept(scene.next_item)
    kept(lambda: scene.do(FinishItem()))
    page.day.close_day.click()
    assert scene.meeting.closed_at is None
    assert page.day.yes.isVisible()


def test_a_confirmed_closing_closes(page: RunPage, kept: Kept, scene: Scene) -> None:
    kept(scene.next_item)
    kept(lambda: scene.do(FinishItem()))
    page.day.close_day.click()
    kept(page.day.yes.click)
    assert scene.meeting.closed_at is not None


def test_a_closed_meeting_can_be_opened_again(page: RunPage, kept: Kept, scene: Scene) -> None:
    kept(lambda: scene.do(CloseMeeting()))
    kept(page.day.reopen.click)
    assert scene.meeting.closed_at is None


def test_the_countdown_is_shown_in_fixed_digits(page: RunPage, scene: Scene) -> None:
    scene.next_item().after(12.5)
    page.refresh()
    assert page.item.countdown.text == "07:30"


def test_the_next_button_rests_when_nothing_is_next(page: RunPage, scene: Scene) -> None:
    scene.next_item()
    view = run_view(scene.meeting, scene.now)
    page.show_view(replace(view, next=None))
    assert not page.item.next.isEnabled()


def test_a_hidden_page_does_not_tick(page: RunPage) -> None:
    page.hide()
    assert not page.is_ticking


@pytest.mark.parametrize("height", [640, 560])
def test_the_page_fits_a_small_laptop(page: RunPage, kept: Kept, scene: Scene, height: int) -> None:
    kept(scene.next_item)
    assert page.minimumSizeHint().height() <= height
    assert page.minimumSizeHint().width() <= 1150
