from __future__ import annotations

from datetime import UTC, datetime
from fractions import Fraction

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nua_workshop.tally.ballots import Question
from nua_workshop.views.hall import Bar, Frame, MessageShown, ResultShown
from nua_workshop.wording import Wording
from ui.desk.hall.display import HallDisplay

NOW = datetime(2026, 11, 22, 7, 42, tzinfo=UTC)
FRAME = Frame("اجتماع", 1, 1, ("Asia/Amman",), NOW)
BAR = Bar(1, "النقل العام", "A", Fraction(5), Fraction(100), is_tied=False)
RESULT = ResultShown(
    FRAME, "r1", "السؤال", Question("dots", ("A",)), (BAR,), None, 1, 1, 1, 0, NOW, "1" * 12, None
)


class Counted(HallDisplay):
    """Counts its paintings."""

    paintings = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.paintings += 1
        super().paintEvent(event)


def shown(qtbot: QtBot, words: Wording) -> Counted:
    display = Counted(words)
    qtbot.addWidget(display)
    display.resize(640, 360)
    with qtbot.waitExposed(display):
        display.show()
    return display


def test_the_same_view_again_is_not_painted(
    desk: QApplication, qtbot: QtBot, words: Wording
) -> None:
    display = shown(qtbot, words)
    display.show_view(MessageShown(FRAME, "نعود بعد قليل"))
    qtbot.waitUntil(lambda: display.paintings >= 2)
    before = display.paintings
    display.show_view(MessageShown(FRAME, "نعود بعد قليل"))
    desk.processEvents()
    assert display.paintings == before


def test_the_bars_of_a_new_result_grow(desk: QApplication, qtbot: QtBot, words: Wording) -> None:
    display = shown(qtbot, words)
    display.show_view(RESULT)
    assert display.is_growing


def test_the_bars_grow_only_once(desk: QApplication, qtbot: QtBot, words: Wording) -> None:
    display = shown(qtbot, words)
    display.show_view(RESULT)
    qtbot.waitUntil(lambda: not display.is_growing, timeout=5000)
    display.show_view(RESULT)
    assert not display.is_growing
