from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from builders import DAY, Scene, item
from fake_bridge import FakeBridge
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nua_workshop.agenda import Day
from nua_workshop.commands.agenda import PlaceItem, ProposeAgenda, RemoveItem
from nua_workshop.commands.meeting import ChangeDetails, ChooseCities, Undo
from nua_workshop.intake.choices import Choices
from nua_workshop.intake.note import read_text
from nua_workshop.views.preparation import preparation_view
from nua_workshop.wording import Wording, plain
from ui.desk.pages.preparation import PreparationPage
from ui.desk.parts.preparation.agenda_editor import sum_told
from ui.desk.parts.preparation.decisions import DateDecision, HoursDecision, ReadingDecision

TWO_ENDS = read_text(
    "اجتماع إطلاق المشروع\n\nالتاريخ 8 كانون الأول/ديسمبر 2021\n\n"
    "من الساعة 9:00-13:45 بتوقيت المغرب\n\nمذكرة توضيحية\n\nالمكان والتاريخ والتوقيت\n\n"
    "ينعقد الاجتماع يوم الأربعاء 8 كانون الأول/ديسمبر 2021 من الساعة 9:00 حتى الساعة 13:30.\n",
    "note.txt",
)
NO_DATE = read_text(
    "ورشة عمل تحضيرية\n\nمذكرة توضيحية\n\nالمكان\n\nتعقد الورشة في أمانة عمّان الكبرى.\n", "note.txt"
)


@pytest.fixture
def before(desk: QApplication, words: Wording, qtbot: QtBot) -> PreparationPage:
    made = PreparationPage(words)
    qtbot.addWidget(made)
    made.resize(1190, 668)
    made.show()
    return made


@pytest.fixture
def page(fake: FakeBridge, words: Wording, qtbot: QtBot) -> PreparationPage:
    made = PreparationPage(words, fake)
    qtbot.addWidget(made)
    made.resize(1190, 668)
    made.show()
    return made


def test_without_a_note_the_page_leads_home(before: PreparationPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(before.wanted) as asked:
        before._empty.button.click()
    assert asked.args == ["meetings"]


def test_a_blocking_doubt_keeps_the_meeting_from_being_made(before: PreparationPage) -> None:
    before.show_draft(TWO_ENDS)
    assert not before.note.make.isEnabled()


def test_a_chosen_reading_opens_the_way(before: PreparationPage) -> None:
    before.show_draft(TWO_ENDS)
    decision = before.note.decisions.open[0]
    assert isinstance(decision, ReadingDecision)
    decision.readings.buttons[1].click()
    assert before.note.make.isEnabled()


def test_the_draft_and_the_choices_are_handed_on(before: PreparationPage, qtbot: QtBot) -> None:
    before.show_draft(TWO_ENDS)
    decision = before.note.decisions.open[0]
    assert isinstance(decision, ReadingDecision)
    decision.readings.buttons[1].click()
    with qtbot.waitSignal(before.meeting_wanted) as asked:
        before.note.make.click()
    assert asked.args == [TWO_ENDS, Choices(start=time(9), end=time(13, 30))]


def test_an_absent_date_is_asked_for(before: PreparationPage) -> None:
    before.show_draft(NO_DATE)
    kinds = [type(decision) for decision in before.note.decisions.open]
    assert kinds[:2] == [DateDecision, HoursDecision]


def test_a_written_date_and_hours_become_choices(before: PreparationPage) -> None:
    before.show_draft(NO_DATE)
    day, hours = before.note.decisions.open[:2]
    assert isinstance(day, DateDecision)
    assert isinstance(hours, HoursDecision)
    day.day.setCurrentIndex(22)
    day.month.setCurrentIndex(11)
    day.year.setText("٢٠٢٦")
    hours.start.setText("10:00")
    hours.end.setText("13:00")
    assert before.note.choices.dates == (date(2026, 11, 22),)
    assert (before.note.choices.start, before.note.choices.end) == (time(10), time(13))


def test_a_day_the_month_does_not_have_is_no_choice(before: PreparationPage) -> None:
    before.show_draft(NO_DATE)
    day = before.note.decisions.open[0]
    assert isinstance(day, DateDecision)
    day.day.setCurrentIndex(31)
    day.month.setCurrentIndex(11)
    day.year.setText("2026")
    assert before.note.choices.dates == ()


def test_a_line_that_is_asked_for_is_brought_into_sight(before: PreparationPage) -> None:
    before.show_draft(TWO_ENDS)
    before.note.fields.line_wanted.emit(5)
    assert before.note.source.text.textCursor().blockNumber() == 4


def test_a_made_meeting_shows_its_agenda(page: PreparationPage) -> None:
    assert page.agenda.table.model().rowCount() == 5


def test_more_minutes_change_the_item_in_its_place(page: PreparationPage, fake: FakeBridge) -> None:
    model = page.agenda.table.model()
    model.setData(model.index(1, 4), 60)
    sent = fake.sent[0]
    assert isinstance(sent, PlaceItem)
    assert (sent.item.id, sent.item.length, sent.position) == ("b", timedelta(minutes=60), 1)


def test_everything_after_a_change_is_timed_anew(page: PreparationPage) -> None:
    model = page.agenda.table.model()
    model.setData(model.index(1, 4), 60)
    assert "11:20" in plain(str(model.index(2, 5).data()))


@pytest.mark.parametrize(("key", "order"), [(Qt.Key.Key_Down, "bacde"), (Qt.Key.Key_Up, "abcde")])
def test_control_and_an_arrow_move_an_item(
    page: PreparationPage, scene: Scene, key: Qt.Key, order: str
) -> None:
    page.agenda.table.choose(0)
    QTest.keyClick(page.agenda.table, key, Qt.KeyboardModifier.ControlModifier)
    assert "".join(each.id for each in scene.meeting.agenda.items) == order


def test_a_moved_item_stays_chosen(page: PreparationPage) -> None:
    page.agenda.table.choose(0)
    page.agenda.down.click()
    assert page.agenda.table.row == 1


def test_a_new_item_stands_after_the_chosen_one(page: PreparationPage, scene: Scene) -> None:
    page.agenda.table.choose(1)
    page.agenda.add_item.click()
    assert [each.id for each in scene.meeting.agenda.items][1::2] == ["b", "c", "e"]


def test_the_delete_key_removes_the_chosen_item(page: PreparationPage, fake: FakeBridge) -> None:
    page.agenda.table.choose(2)
    QTest.keyClick(page.agenda.table, Qt.Key.Key_Delete)
    assert fake.sent == [RemoveItem("c")]


def test_a_step_can_be_taken_back(page: PreparationPage, fake: FakeBridge) -> None:
    page.agenda.table.choose(2)
    page.agenda.remove.click()
    page.agenda.undo.click()
    assert fake.sent[-1] == Undo("agenda")


def test_an_empty_agenda_says_what_to_do_first(page: PreparationPage, fake: FakeBridge) -> None:
    assert page.agenda.empty.isHidden()
    page.show_view(preparation_view(Scene(()).meeting))
    assert page.agenda.table.isHidden()
    page.agenda.empty.button.click()
    assert isinstance(fake.sent[0], ProposeAgenda)


def test_a_new_proposal_is_asked_about_once(page: PreparationPage, fake: FakeBridge) -> None:
    page.agenda.propose.click()
    assert fake.sent == []
    page.agenda._sure.click()
    assert isinstance(fake.sent[0], ProposeAgenda)


@pytest.mark.parametrize(("minutes", "tone"), [(180, "good"), (192, "warn"), (100, "calm")])
def test_the_sum_of_a_day_is_told_in_words(minutes: int, tone: str, words: Wording) -> None:
    scene = Scene((item("a", minutes),))
    said, told_tone = sum_told(words, preparation_view(scene.meeting).days[0])
    assert told_tone == tone
    assert "+" not in said


def test_each_day_has_its_own_table(fake: FakeBridge, words: Wording, qtbot: QtBot) -> None:
    second = Day(date(2026, 11, 23), DAY.start, DAY.end)
    fake.scene = Scene((item("a"), item("b", day=1), item("c", day=1)), (DAY, second))
    page = PreparationPage(words, fake)
    qtbot.addWidget(page)
    page.agenda._turn("1")
    assert page.agenda.table.model().rowCount() == 2


def test_a_detail_is_kept_when_its_field_is_left(page: PreparationPage, fake: FakeBridge) -> None:
    page.details.chair.setText("سعاد النجار")
    page.details.chair.editingFinished.emit()
    sent = fake.sent[0]
    assert isinstance(sent, ChangeDetails)
    assert sent.details.chair == "سعاد النجار"


def test_leaving_a_field_as_it_was_asks_for_nothing(
    page: PreparationPage, fake: FakeBridge
) -> None:
    page.details.chair.editingFinished.emit()
    assert fake.sent == []


def test_a_city_can_be_taken_away(page: PreparationPage, fake: FakeBridge) -> None:
    page.details.cities._buttons[0].click()
    assert fake.sent == [ChooseCities(())]
