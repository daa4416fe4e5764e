from __future__ import annotations

from collections.abc import Callable

import pytest
from builders import Scene
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nua_workshop.events.event import Area
from nua_workshop.wording import Wording
from ui.desk.bridge import Bridge
from ui.desk.page import Notice, Page
from ui.desk.pages.run import RunPage
from ui.desk.shell import Shell

Kept = Callable[[Callable[[], object]], None]


class Quiet(Page):
    """A page on which nothing happens."""

    title = "التحضير"

    def undo_area(self) -> Area | None:
        return "notes"


@pytest.fixture
def shell(bridge: Bridge, words: Wording, qtbot: QtBot) -> Shell:
    made = Shell([Quiet(words), RunPage(bridge)], words, bridge)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def press(shell: Shell, typed: str) -> None:
    QTest.keySequence(shell, QKeySequence(typed))


def test_a_key_turns_to_a_page(shell: Shell) -> None:
    press(shell, "Ctrl+2")
    assert shell.page is shell.pages[1]


def test_a_page_can_ask_for_another(shell: Shell) -> None:
    shell.page.wanted.emit("run")
    assert shell.page is shell.pages[1]


@pytest.mark.parametrize("typed", ["N", "ى"])
def test_one_key_opens_the_note_line_on_every_page(shell: Shell, typed: str) -> None:
    press(shell, typed)
    assert shell.note_line is not None
    assert shell.note_line.isVisible()


def test_a_note_is_written_without_leaving_the_running_item(
    shell: Shell, kept: Kept, scene: Scene, qtbot: QtBot
) -> None:
    kept(scene.next_item)
    press(shell, "N")
    assert shell.note_line is not None
    shell.note_line.text.insert("تحديث قائمة الشركاء")
    press(shell, "Alt+3")
    kept(lambda: qtbot.keyClick(shell.note_line.text, "\r"))  # type: ignore[union-attr]
    (entry,) = scene.meeting.notebook.of_item("a")
    assert (entry.note.kind, entry.note.text) == ("recommendation", "تحديث قائمة الشركاء")


def test_an_action_carries_its_owner(shell: Shell, kept: Kept, scene: Scene) -> None:
    line = shell.note_line
    assert line is not None
    line.open()
    line.choose("action")
    line.text.setText("إعداد حصر")
    line.owner.setText("عمر حداد")
    kept(line.save)
    assert scene.meeting.notebook.of_kind("action")[0].note.owner == "عمر حداد"


def test_escape_closes_the_note_line_and_keeps_what_was_typed(shell: Shell, qtbot: QtBot) -> None:
    line = shell.note_line
    assert line is not None
    line.open()
    line.text.insert("نصف جملة")
    QTest.keySequence(line.text, QKeySequence("Esc"))
    assert not line.isVisible()
    assert line.text.text() == "نصف جملة"


def test_undo_takes_back_the_last_step_of_the_pages_area(
    shell: Shell, kept: Kept, scene: Scene
) -> None:
    kept(lambda: scene.note("ملاحظة"))
    kept(lambda: press(shell, "Ctrl+Z"))
    assert scene.meeting.notebook.entries == {}


def test_a_refusal_is_told_in_the_bar(shell: Shell, bridge: Bridge, words: Wording) -> None:
    bridge.told.emit("لا بند قيد التناول.")
    assert shell.notices.sentence == "لا بند قيد التناول."


def test_what_a_page_tells_stands_in_the_bar(shell: Shell) -> None:
    shell.page.noticed.emit(Notice("وصل ثلاثة مشاركين."))
    assert shell.notices.sentence == "وصل ثلاثة مشاركين."


def test_the_console_fits_a_small_laptop_with_the_note_line_open(
    shell: Shell, kept: Kept, scene: Scene
) -> None:
    kept(scene.next_item)
    shell.turn_to(shell.pages[1])
    shell.write_note()
    assert shell.minimumSizeHint().height() <= 720
    assert shell.minimumSizeHint().width() <= 1280


def test_a_shell_without_a_meeting_has_no_note_line(
    words: Wording, qtbot: QtBot, bridge: Bridge
) -> None:
    made = Shell([Quiet(words)], words)
    qtbot.addWidget(made)
    made.write_note()
    assert made.note_line is None
