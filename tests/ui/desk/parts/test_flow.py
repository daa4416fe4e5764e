from __future__ import annotations

from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.desk.parts.flow import Flow


def laid_out(qtbot: QtBot, width: int) -> tuple[QWidget, list[QPushButton]]:
    parts = [QPushButton("البند التالي") for _ in range(3)]
    holder = QWidget()
    holder.setLayout(Flow(*parts))
    qtbot.addWidget(holder)
    holder.resize(width, 400)
    holder.show()
    return holder, parts


def test_what_fits_stands_in_one_row_from_the_right(desk: QApplication, qtbot: QtBot) -> None:
    holder, (first, second, _) = laid_out(qtbot, 900)
    assert first.geometry().right() == holder.width() - 1
    assert (first.y(), first.x()) > (second.y() - 1, second.x())


def test_what_does_not_fit_goes_below(desk: QApplication, qtbot: QtBot) -> None:
    holder, (first, second, _) = laid_out(qtbot, 140)
    assert holder.isVisible()
    assert second.y() > first.y()


def test_a_narrow_place_needs_more_height(desk: QApplication, qtbot: QtBot) -> None:
    holder, _ = laid_out(qtbot, 900)
    layout = holder.layout()
    assert layout is not None
    assert layout.heightForWidth(140) > layout.heightForWidth(900)
