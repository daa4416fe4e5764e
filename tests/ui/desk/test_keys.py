from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.desk import keys
from ui.desk.keys import Key
from ui.desk.parts.buttons import KeyButton


class Pressed:
    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> None:
        self.times += 1


def window(qtbot: QtBot, *parts: QWidget) -> QWidget:
    made = QWidget()
    layout = QVBoxLayout(made)
    for part in parts:
        layout.addWidget(part)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


ARABIC = [
    (keys.NOTE, "ى"),
    (keys.PAUSE, "ح"),
    (keys.FINISH, "ث"),
    (keys.MESSAGE, "ة"),
    (keys.BLANK, "ﻻ"),
    (keys.UNDO, "Ctrl+ئ"),
]


@pytest.mark.parametrize(("key", "typed"), ARABIC, ids=[key.cap for key, _ in ARABIC])
def test_a_key_works_under_an_arabic_layout(
    desk: QApplication, qtbot: QtBot, key: Key, typed: str
) -> None:
    pressed = Pressed()
    place = window(qtbot)
    keys.bind(key, place, pressed)
    QTest.keySequence(place, QKeySequence(typed))
    assert pressed.times == 1


def test_a_key_works_under_a_latin_layout(desk: QApplication, qtbot: QtBot) -> None:
    pressed = Pressed()
    place = window(qtbot)
    keys.bind(keys.PAUSE, place, pressed)
    QTest.keySequence(place, QKeySequence("P"))
    assert pressed.times == 1


def test_a_letter_typed_into_a_field_is_no_command(desk: QApplication, qtbot: QtBot) -> None:
    pressed, field = Pressed(), QLineEdit()
    place = window(qtbot, field)
    keys.bind(keys.NOTE, place, pressed)
    field.setFocus()
    qtbot.keyClicks(field, "n")
    assert (pressed.times, field.text()) == (0, "n")


def test_a_key_of_a_page_out_of_sight_does_nothing(desk: QApplication, qtbot: QtBot) -> None:
    pressed, page = Pressed(), QWidget()
    place = window(qtbot, page)
    keys.bind(keys.NEXT, page, pressed)
    page.hide()
    QTest.keySequence(place, QKeySequence("Space"))
    assert pressed.times == 0


def test_the_space_bar_presses_the_button_somebody_went_to(
    desk: QApplication, qtbot: QtBot
) -> None:
    pressed, clicked, button = Pressed(), Pressed(), KeyButton("إنهاء", "E")
    place = window(qtbot, button)
    keys.bind(keys.NEXT, place, pressed)
    button.clicked.connect(clicked)
    button.setFocus()
    qtbot.keyClick(button, " ")
    assert (pressed.times, clicked.times) == (0, 1)


def test_a_mouse_click_leaves_the_space_bar_alone(desk: QApplication, qtbot: QtBot) -> None:
    button: QPushButton = KeyButton("إنهاء", "E")
    place = window(qtbot, QLineEdit(), button)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert place.isVisible()
    assert not button.hasFocus()
