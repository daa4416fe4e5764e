from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from nua_workshop.settings import Settings
from nua_workshop.views.settings import SettingsView, settings_view
from nua_workshop.wording import Wording
from nua_workshop.zones import rules_version
from ui.desk.pages.settings import SettingsPage


@pytest.fixture
def page(desk: QApplication, words: Wording, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(words, settings_view(Settings()))
    qtbot.addWidget(made)
    made.resize(1190, 668)
    made.show()
    return made


def button(page: SettingsPage, label: str) -> QPushButton:
    return next(each for each in page.findChildren(QPushButton) if each.text() == label)


def test_another_language_is_told_to_whoever_listens(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.settings_chosen) as chosen:
        button(page, "الفرنسية").click()
    assert chosen.args == [Settings(language="fr")]


def test_other_digits_are_told(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.settings_chosen) as chosen:
        button(page, "الأرقام العربية المشرقية").click()
    assert chosen.args == [Settings(digits="arabic-indic")]


def test_other_months_are_shown_at_once(page: SettingsPage) -> None:
    page.months.setCurrentIndex(page.months.findData("levant"))
    page.months.activated.emit(page.months.currentIndex())
    assert "شباط/فبراير" not in page._example.text()


def test_a_city_can_be_added(page: SettingsPage, qtbot: QtBot) -> None:
    page.cities.more.setCurrentIndex(page.cities.more.findData("Africa/Cairo"))
    with qtbot.waitSignal(page.settings_chosen) as chosen:
        page.cities.more.activated.emit(page.cities.more.currentIndex())
    assert chosen.args[0].cities == (*Settings().cities, "Africa/Cairo")


def test_the_edition_of_the_zone_rules_is_shown(page: SettingsPage) -> None:
    assert rules_version() in page._rules.text()


def test_a_screen_that_is_gone_can_still_be_read(page: SettingsPage) -> None:
    page.show_view(SettingsView(Settings(hall_screen="HDMI-1")))
    assert page.hall.currentData() == "HDMI-1"
