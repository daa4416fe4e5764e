"""The cities whose clocks are shown: each can be taken away, others added."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from nua_workshop.wording import Wording
from ui.desk import cities
from ui.desk.parts.buttons import button
from ui.desk.parts.fields import choice_field
from ui.desk.parts.rows import held, row


class CityList(QWidget):
    """Cities as buttons that take themselves away, and a field to add one."""

    changed = Signal(object)
    """The zones as they should be."""

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self._zones: tuple[str, ...] = ()
        self._buttons: list[QPushButton] = []
        self._holder = held(row())
        self.more = choice_field((("", words.say("Add a city")), *cities.offered(words)))
        self.more.activated.connect(self._add)
        self.setLayout(row(self._holder, self.more, None))

    def show_zones(self, zones: tuple[str, ...]) -> None:
        """Show these cities."""
        if zones == self._zones:
            return
        self._zones = zones
        for old in self._buttons:
            old.deleteLater()
        self._buttons = [self._button(zone) for zone in zones]
        for made in self._buttons:
            if (layout := self._holder.layout()) is not None:
                layout.addWidget(made)

    def _button(self, zone: str) -> QPushButton:
        city = self._words.city(zone)
        made = button(city, "choice", "x")
        made.setAccessibleName(self._words.say("Take {city} away", city=city))
        made.clicked.connect(lambda: self._remove(zone))
        return made

    def _add(self) -> None:
        zone = str(self.more.currentData())
        self.more.setCurrentIndex(0)
        if zone and zone not in self._zones:
            self.changed.emit((*self._zones, zone))

    def _remove(self, zone: str) -> None:
        self.changed.emit(tuple(each for each in self._zones if each != zone))
