"""The settings: language, digits, months, cities, and the facts about this copy of the program."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import cast

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from nua_workshop.errors import N_
from nua_workshop.settings import Digits, Language, Months, Settings
from nua_workshop.views.settings import SettingsView
from nua_workshop.wording import Wording
from ui.desk import theme
from ui.desk.page import Page
from ui.desk.parts.buttons import button
from ui.desk.parts.card import Card
from ui.desk.parts.fields import choice_field
from ui.desk.parts.preparation.city_list import CityList
from ui.desk.parts.rows import column, held, row, scrolling
from ui.desk.parts.segments import Segments
from ui.desk.parts.texts import Text, line

LANGUAGES: Mapping[str, str] = MappingProxyType(
    {"ar": N_("Arabic"), "en": N_("English"), "fr": N_("French")}
)
MONTHS: Mapping[str, str] = MappingProxyType(
    {
        "double": N_("Double names, as in United Nations papers"),
        "levant": N_("Names used in the Levant"),
        "international": N_("International Arabic names"),
        "morocco": N_("Names used in Morocco"),
        "maghreb": N_("Names used in Algeria and Tunisia"),
    }
)
LABEL_WIDTH = 200
EXAMPLE = date(2027, 2, 28)


class SettingsPage(Page):
    """What holds for all meetings on this computer."""

    icon = "settings"
    at_the_end = True

    settings_chosen = Signal(object)
    """The `Settings` as they should be; whoever listens keeps them and draws the windows anew."""

    def __init__(self, words: Wording, view: SettingsView | None = None) -> None:
        super().__init__(words)
        self._settings = Settings()
        self._view = SettingsView()
        self._make()
        self._lay_out()
        self._connect()
        self.show_view(view or SettingsView())

    @property
    def title(self) -> str:
        return self.words.say("Settings")

    def show_view(self, view: SettingsView) -> None:
        """Show what was chosen, and the facts."""
        self._view, self._settings = view, view.settings
        settings, say = view.settings, self.words.say
        self.language.choose(settings.language)
        self.digits.choose(settings.digits)
        self.months.setCurrentIndex(self.months.findData(settings.months))
        self.cities.show_zones(settings.cities)
        self._show_example(settings)
        together = self.words.together
        self._version.say(say("Version {version}", version=together(view.version)))
        self._rules.say(together(view.zone_rules))
        self._meetings.say(together(view.meetings_folder))
        self._state.say(together(view.state_folder))
        self._show_screens(view)

    def _make(self) -> None:
        say = self.words.say
        self.language = Segments([(key, say(name)) for key, name in LANGUAGES.items()])
        self.digits = Segments(
            (("western", "0123456789"), ("arabic-indic", say("Arabic-Indic digits")))
        )
        self.months = choice_field([(key, say(name)) for key, name in MONTHS.items()])
        self._example = Text("", "soft", wraps=True)
        self.cities = CityList(self.words)
        self.hall = choice_field((("", say("The second screen, whichever it is")),))
        self._version, self._rules = Text(""), Text("")
        self._meetings, self._state = Text("", wraps=True), Text("", wraps=True)
        self.open_meetings = button(say("Open the folder"), "choice", "folder-open")
        self.open_state = button(say("Open the folder"), "choice", "folder-open")

    def _lay_out(self) -> None:
        say = self.words.say
        wording = Card(say("Language and writing"))
        wording.add(_line(say("Language"), self.language))
        wording.add(line(), _line(say("Digits"), self.digits))
        wording.add(line(), _line(say("Names of the months"), self.months))
        wording.add(_line("", self._example))
        clocks = Card(say("New meetings"))
        clocks.add(_line(say("City clocks"), self.cities))
        clocks.add(line(), _line(say("Hall display"), self.hall))
        facts = Card(say("This program"))
        facts.add(_line(say("Program"), self._version))
        facts.add(line(), _line(say("Edition of the time zone rules"), self._rules))
        facts.add(line(), _line(say("New meetings lie in"), self._meetings, self.open_meetings))
        facts.add(line(), _line(say("Settings and records lie in"), self._state, self.open_state))
        whole = column(wording, clocks, facts, None, gap=4)
        self.column().addWidget(scrolling(held(whole)))

    def _connect(self) -> None:
        self.language.changed.connect(
            lambda key: self._change(lambda s: replace(s, language=cast(Language, key)))
        )
        self.digits.changed.connect(
            lambda key: self._change(lambda s: replace(s, digits=cast(Digits, key)))
        )
        self.months.activated.connect(self._choose_months)
        self.cities.changed.connect(
            lambda zones: self._change(lambda s: replace(s, cities=tuple(zones)))
        )
        self.hall.activated.connect(self._choose_screen)
        self.open_meetings.clicked.connect(lambda: _open(self._view.meetings_folder))
        self.open_state.clicked.connect(lambda: _open(self._view.state_folder))

    def _choose_months(self) -> None:
        chosen = cast(Months, self.months.currentData())
        self._change(lambda s: replace(s, months=chosen))

    def _choose_screen(self) -> None:
        chosen = str(self.hall.currentData())
        self._change(lambda s: replace(s, hall_screen=chosen))

    def _change(self, change: Callable[[Settings], Settings]) -> None:
        changed = change(self._settings)
        if changed != self._settings:
            self._settings = changed
            self._show_example(changed)
            self.cities.show_zones(changed.cities)
            self.settings_chosen.emit(changed)

    def _show_example(self, settings: Settings) -> None:
        shown = settings.wording.day(EXAMPLE)
        self._example.say(self.words.say("For example: {day}", day=shown))

    def _show_screens(self, view: SettingsView) -> None:
        known = {str(self.hall.itemData(n)) for n in range(self.hall.count())}
        chosen = view.settings.hall_screen
        for name in (*view.screens, chosen):
            if name and name not in known:
                self.hall.addItem(name, name)
                known.add(name)
        self.hall.setCurrentIndex(max(0, self.hall.findData(chosen)))


def _line(label: str, *parts: QWidget) -> QWidget:
    name = Text(label, "soft", wraps=True)
    name.setFixedWidth(LABEL_WIDTH)
    if label:
        parts[0].setAccessibleName(label)
    is_text = isinstance(parts[0], Text)
    line_ = row(name, *parts, *(() if is_text else (None,)), gap=4)
    line_.setContentsMargins(0, theme.STEP, 0, theme.STEP)
    line_.setStretch(1, 1 if is_text else 0)
    return held(line_)


def _open(folder: str) -> None:
    if folder:
        QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
