from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.desk.parts.fields import choice_field, line_field, number_field, text_field


def test_several_lines_of_arabic_stand_at_the_right(desk: QApplication, qtbot: QtBot) -> None:
    field = text_field("نص")
    qtbot.addWidget(field)
    option = field.document().defaultTextOption()
    assert option.textDirection() == Qt.LayoutDirection.RightToLeft


def test_an_empty_field_begins_where_reading_begins(desk: QApplication, qtbot: QtBot) -> None:
    field = line_field(hint="اكتب")
    qtbot.addWidget(field)
    assert field.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_numbers_are_western(desk: QApplication, qtbot: QtBot) -> None:
    field = number_field(45, 1, 90)
    qtbot.addWidget(field)
    assert field.text() == "45"


def test_a_choice_gives_its_id(desk: QApplication, qtbot: QtBot) -> None:
    field = choice_field([("ar", "العربية"), ("fr", "Français")], "fr")
    qtbot.addWidget(field)
    assert field.currentData() == "fr"
