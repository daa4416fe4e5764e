from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from builders import Scene
from fake_bridge import FakeBridge
from pytestqt.qtbot import QtBot

from nua_workshop.commands.notes import StrikeNote, WriteNote
from nua_workshop.notes import Note
from ui.desk.pages.minutes import MinutesPage
from ui.desk.parts.minutes.note_form import day_in


@pytest.fixture
def page(fake: FakeBridge, qtbot: QtBot) -> MinutesPage:
    made = MinutesPage(fake)
    qtbot.addWidget(made)
    made.resize(1190, 668)
    made.show()
    return made


def only_note(scene: Scene) -> Note:
    return next(iter(scene.meeting.notebook.entries.values())).note


def test_an_empty_page_says_what_to_do(page: MinutesPage) -> None:
    assert page._empty.isVisible()


def test_decisions_and_actions_are_counted(page: MinutesPage, scene: Scene) -> None:
    scene.note("اعتماد القائمة.", "decision").note("إعداد حصر.", "action").note(
        "حصر ثان.", "action"
    )
    page.refresh()
    assert (page.decisions.number, page.charges.number) == ("1", "2")


def test_a_note_is_sent_with_its_kind(page: MinutesPage, fake: FakeBridge) -> None:
    page.form.kind.choose("decision")
    page.form.text.setPlainText("اعتماد القائمة.")
    page.form.keep.click()
    assert fake.sent == [WriteNote(Note("", "decision", "اعتماد القائمة."))]


def test_a_new_note_goes_under_the_running_item(fake: FakeBridge, qtbot: QtBot) -> None:
    fake.scene.next_item()
    page = MinutesPage(fake)
    qtbot.addWidget(page)
    page.form.text.setPlainText("كلمة الافتتاح.")
    page.form.keep.click()
    assert only_note(fake.scene).item_id == "a"


def test_an_action_carries_owner_and_date(page: MinutesPage, fake: FakeBridge) -> None:
    page.form.kind.choose("action")
    page.form.text.setPlainText("إعداد حصر.")
    page.form.owner.setText("عمر حداد")
    page.form.due.setText("28/02/2027")
    page.form.keep.click()
    note = only_note(fake.scene)
    assert (note.owner, note.due) == ("عمر حداد", date(2027, 2, 28))


def test_a_date_that_is_none_is_not_kept_in_silence(page: MinutesPage, fake: FakeBridge) -> None:
    page.form.kind.choose("action")
    page.form.text.setPlainText("إعداد حصر.")
    page.form.due.setText("قريباً")
    page.form.keep.click()
    assert fake.sent == []
    assert page.form._trouble.isVisible()


@pytest.mark.parametrize("written", ["28/02/2027", "28-2-2027", "2027-02-28", "٢٨/٠٢/٢٠٢٧"])
def test_a_date_is_read_however_it_is_written(written: str) -> None:
    assert day_in(written) == date(2027, 2, 28)


def test_a_day_that_does_not_exist_is_no_date() -> None:
    assert day_in("31/02/2027") is None


def test_a_refused_note_stays_in_the_form(page: MinutesPage, qtbot: QtBot) -> None:
    page.form.kind.choose("decision")
    page.form.text.setPlainText("  ")
    page.form.keep.click()
    assert page.form.kind.chosen == "decision"


def test_a_note_can_be_mended(page: MinutesPage, scene: Scene) -> None:
    scene.note("خطأ")
    page.refresh()
    page.stream.chosen.emit(only_note(scene))
    page.form.text.setPlainText("صواب")
    page.form.keep.click()
    assert only_note(scene).text == "صواب"


def test_striking_out_is_asked_about_once(page: MinutesPage, fake: FakeBridge) -> None:
    fake.scene.note("خطأ")
    page.refresh()
    page.stream.chosen.emit(only_note(fake.scene))
    note_id = only_note(fake.scene).id
    page.form.strike.click()
    assert fake.sent == []
    page.form._sure.click()
    assert fake.sent == [StrikeNote(note_id)]


def test_what_the_minutes_lack_is_told(page: MinutesPage) -> None:
    assert "المقرّر" in page.export.missing.text()


def test_the_minutes_are_wanted_in_a_language(page: MinutesPage, qtbot: QtBot) -> None:
    page.export.language.choose("fr")
    with qtbot.waitSignal(page.minutes_wanted) as asked:
        page.export.make.click()
    assert asked.args == ["fr"]


def test_the_last_file_is_shown_with_its_folder(page: MinutesPage) -> None:
    page.show_file(Path("folder") / "mahdar.docx")
    assert "mahdar.docx" in page.export._where.text()
    assert page.export.folder.isVisible()
