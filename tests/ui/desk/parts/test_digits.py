from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.desk import theme
from ui.desk.drawing import cells_width
from ui.desk.parts.digits import DigitCells


@pytest.mark.parametrize(("one", "other"), [("11:11", "08:38"), ("١١:١١", "٠٨:٣٨")])
def test_every_time_is_equally_wide(desk: QApplication, one: str, other: str) -> None:
    font = theme.font(100)
    assert cells_width(one, font) == cells_width(other, font)


def test_a_screen_reader_hears_the_time(desk: QApplication, qtbot: QtBot) -> None:
    cells = DigitCells()
    qtbot.addWidget(cells)
    cells.show_text("06:38", theme.CONSOLE.ink)
    assert cells.accessibleName() == "06:38"
