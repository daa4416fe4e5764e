from __future__ import annotations

import pytest
from builders import START, Scene
from fake_bridge import FakeBridge
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nua_workshop import codes
from nua_workshop.commands.people import ListPeople, MarkArrival, MarkDeparture
from nua_workshop.commands.voting import IssueSlips, JoinDevice, ReleaseDevice
from nua_workshop.people import Person
from nua_workshop.views.attendance import AttendanceView, PersonRow
from ui.desk.pages.attendance import AttendancePage, found
from ui.desk.parts.attendance.person_form import pasted


@pytest.fixture
def page(fake: FakeBridge, qtbot: QtBot) -> AttendancePage:
    fake.scene.people(hall=2, remote=1, arrive=False)
    made = AttendancePage(fake, codes.seeded_dice(1))
    qtbot.addWidget(made)
    made.resize(1190, 668)
    made.show()
    return made


def person(name: str, institution: str = "") -> PersonRow:
    return PersonRow(Person(name, name, institution=institution))


def test_the_counts_of_a_view_are_shown(page: AttendancePage) -> None:
    page.show_view(AttendanceView("Asia/Amman", in_hall=41, remote=43, expected=7, gone=2))
    numbers = [page.in_hall.number, page.remote.number, page.expected.number, page.gone.number]
    assert numbers == ["41", "43", "7", "2"]


def test_an_empty_list_says_what_to_do_first(page: AttendancePage) -> None:
    page.show_view(AttendanceView("Asia/Amman"))
    assert page._empty.isVisible()
    assert not page.table.isVisible()


@pytest.mark.parametrize("typed", ["احمد", "أحمد", "احمد خطيب"])
def test_a_name_is_found_however_it_is_spelled(typed: str) -> None:
    people = (person("أحمد الخطيب"), person("سعاد النجار"))
    assert found(people, typed) == people[:1]


def test_people_are_found_by_their_institution() -> None:
    people = (person("أحمد", "بلدية إربد"), person("سعاد", "الجامعة"))
    assert found(people, "اربد") == people[:1]


def test_the_search_narrows_the_table(page: AttendancePage) -> None:
    page.search.setText("شخص 2")
    assert [row.person.name for row in page.table.people] == ["شخص 2"]


@pytest.mark.parametrize(("key", "mode"), [(Qt.Key.Key_H, "in_person"), (Qt.Key.Key_R, "remote")])
def test_a_key_marks_an_arrival(
    page: AttendancePage, fake: FakeBridge, key: Qt.Key, mode: str
) -> None:
    QTest.keyClick(page.table, key)
    assert fake.sent == [MarkArrival(fake.scene.ids()[0], mode)]  # type: ignore[arg-type]


def test_an_arabic_layout_types_the_same_keys(page: AttendancePage, fake: FakeBridge) -> None:
    typed = QKeyEvent(QEvent.Type.KeyPress, 0x0642, Qt.KeyboardModifier.NoModifier, "\u0642")
    page.table.keyPressEvent(typed)
    assert fake.sent == [MarkArrival(fake.scene.ids()[0], "remote")]


def test_a_departure_is_marked(page: AttendancePage, fake: FakeBridge) -> None:
    page.table.marked.emit(fake.scene.ids()[0], "left")
    assert fake.sent == [MarkDeparture(fake.scene.ids()[0])]


def test_one_click_marks_an_arrival(page: AttendancePage, fake: FakeBridge) -> None:
    cell = page.table.visualRect(page.table.model().index(1, 3))
    QTest.mouseClick(
        page.table.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        cell.center(),
    )
    assert fake.sent == [MarkArrival(fake.scene.ids()[1], "in_person")]


def test_an_arrival_is_told_with_a_way_back(page: AttendancePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.noticed) as told:
        page.table.marked.emit(page.table.people[0].id, "in_person")
    assert told.args[0].undo == "arrivals"


def test_enter_adds_a_person_and_waits_for_the_next(page: AttendancePage, fake: FakeBridge) -> None:
    page.form.name.setText("سعاد النجار")
    QTest.keyClick(page.form.name, Qt.Key.Key_Return)
    sent = fake.sent[-1]
    assert isinstance(sent, ListPeople)
    assert sent.people[0].name == "سعاد النجار"
    assert page.form.name.text() == ""


def test_a_pasted_list_is_a_person_a_line() -> None:
    listed = pasted("أحمد الخطيب، أمانة عمّان\n\nسعاد النجار\tالجامعة\n", "other", "remote")
    assert [(p.name, p.institution) for p in listed] == [
        ("أحمد الخطيب", "أمانة عمّان"),
        ("سعاد النجار", "الجامعة"),
    ]


def test_slips_are_issued_to_everybody_without_one(page: AttendancePage, fake: FakeBridge) -> None:
    page.panel.issue.click()
    sent = fake.sent[-1]
    assert isinstance(sent, IssueSlips)
    assert len(set(sent.codes)) == 3
    assert not page.panel.issue.isEnabled()


def test_a_code_is_hidden_until_asked_for(page: AttendancePage, scene: Scene) -> None:
    code = scene.slips()[scene.ids()[0]]
    page.refresh()
    assert not page.panel.code.isVisible()
    page.panel.ask.click()
    assert codes.in_groups(code) in page.panel.code.text()


def test_a_code_is_hidden_again_for_the_next_person(page: AttendancePage, scene: Scene) -> None:
    scene.slips()
    page.refresh()
    page.panel.ask.click()
    page.table.choose(1)
    assert not page.panel.code.isVisible()


def test_a_phone_can_be_released(page: AttendancePage, fake: FakeBridge) -> None:
    first = fake.scene.ids()[0]
    fake.scene.do(JoinDevice(fake.scene.slips()[first], "f"))
    page.refresh()
    page.panel.other_phone.click()
    assert fake.sent == [ReleaseDevice(first)]


def test_the_times_of_the_chosen_person_are_told(page: AttendancePage) -> None:
    row = PersonRow(Person("p1", "أحمد"), "in_person", START)
    page.show_view(AttendanceView("Asia/Amman", (row,)))
    assert "10:00" in page.panel.times.text()


def test_printing_is_left_to_the_app(page: AttendancePage, qtbot: QtBot, scene: Scene) -> None:
    scene.slips()
    page.refresh()
    with qtbot.waitSignal(page.slips_wanted):
        page.panel.print.click()


def test_the_page_leaves_room_for_the_note_line_on_a_small_screen(page: AttendancePage) -> None:
    assert page.minimumSizeHint().height() <= 560
