from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nua_workshop.wording import Wording
from ui.desk.page import Notice
from ui.desk.parts.notice import NoticeBar


def bar(qtbot: QtBot, words: Wording) -> NoticeBar:
    made = NoticeBar(words)
    qtbot.addWidget(made)
    return made


def test_a_notice_offers_to_undo_what_can_be_undone(
    desk: QApplication, qtbot: QtBot, words: Wording
) -> None:
    shown = bar(qtbot, words)
    shown.tell(Notice("حُفظت الملاحظة.", undo="notes"))
    with qtbot.waitSignal(shown.undo_asked) as asked:
        shown.undo.click()
    assert asked.args == ["notes"]


def test_a_notice_without_undo_offers_none(
    desk: QApplication, qtbot: QtBot, words: Wording
) -> None:
    shown = bar(qtbot, words)
    shown.tell(Notice("بدأ البند."))
    assert shown.undo.isHidden()


def test_trouble_stays_until_the_next_notice(
    desk: QApplication, qtbot: QtBot, words: Wording
) -> None:
    shown = bar(qtbot, words)
    shown.tell(Notice("القرص ممتلئ.", "late"))
    assert not shown.is_fading
