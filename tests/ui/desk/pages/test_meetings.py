from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from nua_workshop.settings import Recent
from nua_workshop.views.meetings import MeetingsView, Sample
from nua_workshop.wording import Wording
from ui.desk.pages.meetings import MeetingsPage

NOTE = Path("notes") / "launch.docx"
RECENT = Recent("launch.nua", "اجتماع إطلاق", date(2026, 11, 22))


@pytest.fixture
def page(desk: QApplication, words: Wording, qtbot: QtBot) -> MeetingsPage:
    made = MeetingsPage(words)
    qtbot.addWidget(made)
    made.resize(1190, 668)
    made.show()
    return made


def dragged(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path.absolute()))])
    return data


def entering(data: QMimeData) -> QDragEnterEvent:
    return QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )


def test_without_meetings_the_first_steps_are_told(page: MeetingsPage) -> None:
    assert page._first_steps.isVisible()
    assert not page.table.isVisible()


def test_recent_meetings_are_listed(page: MeetingsPage) -> None:
    page.show_view(MeetingsView((RECENT,)))
    assert page.table.model().index(0, 0).data() == "اجتماع إطلاق"


def test_the_open_meeting_is_named_as_such(page: MeetingsPage) -> None:
    page.show_view(MeetingsView((RECENT,), open_path="launch.nua"))
    assert "مفتوح الآن" in page.table.model().index(0, 0).data()


def test_a_recent_meeting_is_opened_by_a_press(page: MeetingsPage, qtbot: QtBot) -> None:
    page.show_view(MeetingsView((RECENT,)))
    with qtbot.waitSignal(page.file_chosen) as asked:
        page.table.clicked.emit(page.table.model().index(0, 0))
    assert asked.args == [Path("launch.nua")]


def test_long_samples_make_the_window_no_wider(page: MeetingsPage) -> None:
    title = "ورشة عمل تحضيرية للاستعراض الطوعي المحلي الثاني لمدينة عمان"
    page.show_view(MeetingsView(samples=(Sample(title, NOTE),) * 3))
    assert page.minimumSizeHint().width() < 1000


def test_a_sample_is_read_by_a_press(page: MeetingsPage, qtbot: QtBot) -> None:
    page.show_view(MeetingsView(samples=(Sample("نموذج", NOTE),)))
    sample = page._samples[0]
    assert isinstance(sample, QPushButton)
    with qtbot.waitSignal(page.note_chosen) as asked:
        sample.click()
    assert asked.args == [NOTE]


def test_a_note_can_be_dropped(page: MeetingsPage, qtbot: QtBot) -> None:
    data = dragged(NOTE)
    drop = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(page.note_chosen) as asked:
        page.note.dropEvent(drop)
    assert asked.args == [NOTE.absolute()]


def test_a_file_of_another_kind_is_not_taken(page: MeetingsPage) -> None:
    data = dragged(Path("picture.png"))
    event = entering(data)
    event.ignore()
    page.note.dragEnterEvent(event)
    assert not event.isAccepted()
