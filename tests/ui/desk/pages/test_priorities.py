from __future__ import annotations

import pytest
from builders import OPTIONS, Scene
from fake_bridge import FakeBridge
from pytestqt.qtbot import QtBot

from nua_workshop import codes
from nua_workshop.ballot import ABSTAINED, Mark
from nua_workshop.commands.voting import (
    CloseRound,
    EnterBallot,
    OpenRound,
    PrepareRound,
    ShowResult,
)
from nua_workshop.wording import plain
from ui.desk.pages.priorities import PrioritiesPage


@pytest.fixture
def page(fake: FakeBridge, qtbot: QtBot) -> PrioritiesPage:
    fake.scene.people(hall=4, remote=2)
    made = PrioritiesPage(fake, codes.seeded_dice(1))
    qtbot.addWidget(made)
    made.resize(1190, 668)
    made.show()
    return made


@pytest.fixture
def polling(page: PrioritiesPage, scene: Scene) -> PrioritiesPage:
    page._choose(scene.round())
    return page


def fill(page: PrioritiesPage, **dots: int) -> None:
    for code, n in dots.items():
        page.polling.entry.marks._rows[code].set(n)


def test_a_question_is_ready_to_be_opened_at_once(page: PrioritiesPage, fake: FakeBridge) -> None:
    page.form.open.click()
    prepare, opened = fake.sent
    assert isinstance(prepare, PrepareRound)
    assert len(prepare.options) == 6
    assert prepare.method.params.dots == 5
    assert isinstance(opened, OpenRound)


def test_nobody_present_means_nothing_to_open(fake: FakeBridge, qtbot: QtBot) -> None:
    page = PrioritiesPage(fake)
    qtbot.addWidget(page)
    assert not page.form.open.isEnabled()


def test_the_dots_follow_the_number_of_options(page: PrioritiesPage) -> None:
    page.form.chosen.show_options(OPTIONS[:3])
    assert page.form.dots.value() == 1


def test_a_catalogue_entry_is_taken_in_by_one_press(page: PrioritiesPage) -> None:
    page.form.catalogue.search.setText("ضجيج")
    page.form.catalogue.table.choose(0)
    page.form.catalogue._press()
    assert page.form.chosen.options[-1].code == "noise"


def test_an_own_option_can_be_added(page: PrioritiesPage) -> None:
    page.form.chosen.own.setText("أسواق المزارعين")
    page.form.chosen.add.click()
    assert page.form.chosen.options[-1].text == "أسواق المزارعين"


def test_the_wording_of_an_option_can_be_changed(page: PrioritiesPage) -> None:
    model = page.form.chosen.table.model()
    model.setData(model.index(0, 0), "الحافلات")
    assert page.form.chosen.options[0].text == "الحافلات"


def test_a_yes_or_no_question_has_no_options(page: PrioritiesPage) -> None:
    page.form.method.choose("yes_no")
    assert page.form.command.options == ()


def test_who_has_not_voted_is_named(polling: PrioritiesPage) -> None:
    assert polling.polling.waiting.model().rowCount() == 6


def test_nothing_of_the_result_is_shown_while_voting_is_open(polling: PrioritiesPage) -> None:
    assert not polling.result.isVisible()


def test_nothing_is_entered_before_it_is_read_back(
    polling: PrioritiesPage, fake: FakeBridge
) -> None:
    polling.polling.waiting.choose(1)
    fill(polling, TRN=3, WAT=2)
    polling.polling.entry.read.click()
    assert fake.sent == []
    assert polling.polling.entry.line.isVisible()


def test_the_line_to_read_back_names_person_and_dots(polling: PrioritiesPage) -> None:
    polling.polling.waiting.choose(1)
    fill(polling, TRN=3, WAT=2)
    polling.polling.entry.read.click()
    said = plain(polling.polling.entry.line.text())
    assert "شخص 2" in said
    assert "النقل العام 3 نقاط" in said


def test_a_confirmed_ballot_is_sent_with_its_way(polling: PrioritiesPage, fake: FakeBridge) -> None:
    polling.polling.waiting.choose(1)
    fill(polling, TRN=3, WAT=2)
    polling.polling.entry.via.choose("telephone")
    polling.polling.entry.read.click()
    polling.polling.entry.confirm.click()
    sent = fake.sent[0]
    assert isinstance(sent, EnterBallot)
    assert (sent.marks, sent.via) == ((Mark("TRN", (3,)), Mark("WAT", (2,))), "telephone")


def test_the_receipt_is_shown(polling: PrioritiesPage, scene: Scene) -> None:
    polling.polling.waiting.choose(1)
    fill(polling, TRN=3)
    polling.polling.entry.read.click()
    polling.polling.entry.confirm.click()
    ballot = next(iter(scene.meeting.booth.rounds.values())).ballots[scene.ids()[1]]
    assert codes.in_groups(ballot.receipt) in polling.polling.entry._receipt.text()


def test_too_many_dots_are_refused_in_place(polling: PrioritiesPage) -> None:
    polling.polling.waiting.choose(0)
    fill(polling, TRN=3, WAT=3)
    polling.polling.entry.read.click()
    assert not polling.polling.entry.line.isVisible()


def test_an_abstention_is_a_ballot(polling: PrioritiesPage, fake: FakeBridge) -> None:
    polling.polling.waiting.choose(0)
    polling.polling.entry.abstain.click()
    polling.polling.entry.confirm.click()
    sent = fake.sent[0]
    assert isinstance(sent, EnterBallot)
    assert sent.marks == (ABSTAINED,)


def test_closing_is_asked_about_once(polling: PrioritiesPage, fake: FakeBridge) -> None:
    polling.polling.close_voting.click()
    assert fake.sent == []
    polling.polling._sure.click()
    assert isinstance(fake.sent[0], CloseRound)


def test_a_tie_is_shown_as_a_shared_place(page: PrioritiesPage, scene: Scene) -> None:
    round_id, ids = scene.round(), scene.ids()
    scene.ballot(ids[0], round_id, TRN=2)
    scene.ballot(ids[1], round_id, WAT=2)
    scene.do(CloseRound(round_id))
    page._choose(round_id)
    assert [(bar.place, bar.is_tied) for bar in page.result.bars.bars[:3]] == [
        ("1", True),
        ("1", True),
        ("3", True),
    ]


def test_the_seal_is_shown_in_groups(page: PrioritiesPage, scene: Scene) -> None:
    round_id = scene.round()
    scene.do(CloseRound(round_id))
    page._choose(round_id)
    seal = scene.meeting.booth.round(round_id).seal
    assert codes.in_groups(seal) in page.result._seal.text()


def test_the_hall_sees_the_result_only_when_asked(
    page: PrioritiesPage, scene: Scene, fake: FakeBridge
) -> None:
    round_id = scene.round()
    scene.do(CloseRound(round_id))
    page._choose(round_id)
    page.result.hall.click()
    page.result.hall.click()
    assert fake.sent == [ShowResult(round_id, True), ShowResult(round_id, False)]


def test_no_answer_is_marked_before_somebody_marks_it(page: PrioritiesPage, scene: Scene) -> None:
    page._choose(scene.round(method="yes_no"))
    page.polling.waiting.choose(0)
    assert page.polling.entry.marks.marks == ()


def test_a_long_question_is_cut_between_words(page: PrioritiesPage, scene: Scene) -> None:
    page._choose(scene.round())
    page.refresh()
    shown = page._buttons[0].text().rstrip("…")
    assert page._buttons[0].text().endswith("…")
    assert "ما أهم التحديات التي ينبغي أن تبدأ بها عمّان؟"[len(shown.partition(": ")[2])] == " "
