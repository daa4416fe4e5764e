from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ui.desk.parts.table import Row, RowsModel, table

ROWS = (Row("a", ("الافتتاح", "10:00")), Row("b", ("العرض", "10:20")))


def test_a_table_of_rows_is_a_sound_model(desk: QApplication, qtmodeltester: ModelTester) -> None:
    model = RowsModel(("البند", "الوقت"))
    model.show_rows(ROWS)
    qtmodeltester.check(model)


def test_cells_stand_at_the_start_side(desk: QApplication) -> None:
    model = RowsModel(("البند",))
    model.show_rows((Row("a", ("الافتتاح",)),))
    aligned = model.data(model.index(0, 0), Qt.ItemDataRole.TextAlignmentRole)
    assert aligned & Qt.AlignmentFlag.AlignLeading


def test_the_chosen_row_stays_chosen_when_rows_move(desk: QApplication, qtbot: QtBot) -> None:
    shown = table(("البند", "الوقت"))
    qtbot.addWidget(shown)
    shown.show_rows(ROWS)
    shown.choose("b")
    shown.show_rows((Row("c", ("كلمة", "9:50")), *ROWS))
    assert shown.chosen == "b"


def test_nothing_is_chosen_in_a_fresh_table(desk: QApplication, qtbot: QtBot) -> None:
    shown = table(("البند", "الوقت"))
    qtbot.addWidget(shown)
    shown.show_rows(ROWS)
    assert shown.chosen is None
