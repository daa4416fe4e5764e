"""What a person decides about an open note: the day, the hours, the zone, each where it is open."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from nua_workshop.intake.choices import Choices
from nua_workshop.intake.draft import CONFLICT, Draft, HoursReading
from nua_workshop.intake.folding import fold
from nua_workshop.wording import Wording
from nua_workshop.zones import instant
from ui.desk import cities
from ui.desk.parts.fields import choice_field, labelled, line_field
from ui.desk.parts.preparation.note_words import days_told, hours_told
from ui.desk.parts.preparation.readings import Reading, Readings
from ui.desk.parts.rows import column, row
from ui.desk.parts.texts import Text

MOST_DAYS = 5


class Decision(QWidget):
    """One open thing; `applied` adds what was decided to the choices."""

    changed = Signal()

    def applied(self, choices: Choices) -> Choices:
        """Return `choices` with this decision in it, as far as it was taken."""
        raise NotImplementedError


class ReadingDecision(Decision):
    """Two or more readings side by side, of which one holds."""

    def __init__(
        self, heading: str, readings: Sequence[Reading], values: Sequence[Choices]
    ) -> None:
        super().__init__()
        self._values = tuple(values)
        self.readings = Readings(readings)
        self.readings.changed.connect(self.changed)
        self.setLayout(column(Text(heading, "strong"), self.readings))

    def applied(self, choices: Choices) -> Choices:
        if self.readings.chosen < 0:
            return choices
        value = self._values[self.readings.chosen]
        return Choices(
            value.dates or choices.dates,
            value.start or choices.start,
            value.end or choices.end,
            value.zone or choices.zone,
        )


class DateDecision(Decision):
    """A day the note does not name, written in three fields, and how many days from there on."""

    def __init__(self, words: Wording) -> None:
        super().__init__()
        say = words.say
        days = [(str(n), words.number(n)) for n in range(1, 32)]
        months = [(str(n), words.month(n)) for n in range(1, 13)]
        several = [(str(n), words.count("one day", "{n} days", n)) for n in range(1, MOST_DAYS + 1)]
        self.day = choice_field((("", say("Day")), *days))
        self.month = choice_field((("", say("Month")), *months))
        self.year = line_field(hint=say("Year"))
        self.year.setMaximumWidth(88)
        self.many = choice_field(several)
        for field in (self.day, self.month, self.many):
            field.currentIndexChanged.connect(self.changed)
        self.year.textChanged.connect(self.changed)
        fields = row(self.day, self.month, self.year, self.many, None)
        self.setLayout(column(Text(say("On which day is the meeting?"), "strong"), fields))

    def applied(self, choices: Choices) -> Choices:
        first = self._first()
        if first is None:
            return choices
        many = int(self.many.currentData())
        return replace(choices, dates=tuple(first + timedelta(days=n) for n in range(many)))

    def _first(self) -> date | None:
        parts = (fold(self.year.text()), self.month.currentData(), self.day.currentData())
        if not all(parts) or not re.fullmatch(r"(?:19|20)\d\d", parts[0]):
            return None
        try:
            return date(*(int(part) for part in parts))
        except ValueError:  # the 31st of a month that has thirty days
            return None


class HoursDecision(Decision):
    """Start and end, written as on a clock."""

    def __init__(self, words: Wording) -> None:
        super().__init__()
        say = words.say
        self.start, self.end = line_field(hint="10:00"), line_field(hint="13:00")
        for field in (self.start, self.end):
            field.setMaximumWidth(112)
            field.textChanged.connect(self.changed)
        fields = row(labelled(say("Start"), self.start), labelled(say("End"), self.end), None)
        self.setLayout(column(Text(say("From when to when?"), "strong"), fields))

    def applied(self, choices: Choices) -> Choices:
        start, end = _time_in(self.start), _time_in(self.end)
        return replace(choices, start=start or choices.start, end=end or choices.end)


class ZoneDecision(Decision):
    """The city whose clocks the hours are meant in."""

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self.city = choice_field((("", words.say("Choose a city")), *cities.offered(words)))
        self.city.currentIndexChanged.connect(self.changed)
        heading = Text(words.say("In which city’s time?"), "strong")
        self.setLayout(column(heading, row(self.city, None)))

    def applied(self, choices: Choices) -> Choices:
        zone = str(self.city.currentData())
        return replace(choices, zone=zone) if zone else choices


class Decisions(QWidget):
    """Everything that is open in one note, with what was decided so far."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.open: tuple[Decision, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def choices(self) -> Choices:
        """What was decided so far."""
        choices = Choices()
        for decision in self.open:
            choices = decision.applied(choices)
        return choices

    def show_draft(self, draft: Draft, words: Wording, shown: Sequence[str]) -> None:
        """Ask for what is open in `draft`; hours are told in the zones `shown` too."""
        for old in self.open:
            old.hide()
            old.deleteLater()
        self.open = open_in(draft, words, shown)
        for decision in self.open:
            self._column.addWidget(decision)
            decision.changed.connect(self.changed)
        self.setVisible(bool(self.open))


def open_in(draft: Draft, words: Wording, shown: Sequence[str]) -> tuple[Decision, ...]:
    """Return one decision for each thing the note leaves open."""
    made: list[Decision] = []
    if len(draft.dates.readings) > 1:
        made.append(_dates(draft, words))
    elif not draft.dates.readings:
        made.append(DateDecision(words))
    if not draft.hours.readings:
        made.append(HoursDecision(words))
    elif draft.hours.state == CONFLICT:
        made.append(_hours(draft, words, shown))
    if draft.zone.state == CONFLICT:
        made.append(_zones(draft, words, shown))
    elif draft.zone.primary is None:
        made.append(ZoneDecision(words))
    return tuple(made)


def _dates(draft: Draft, words: Wording) -> Decision:
    readings = [Reading(days_told(words, days)) for days in draft.dates.readings]
    values = [Choices(dates=days) for days in draft.dates.readings]
    return ReadingDecision(words.say("Which date is right?"), readings, values)


def _hours(draft: Draft, words: Wording, shown: Sequence[str]) -> Decision:
    zone = draft.zone.primary or draft.zone.readings[0] if draft.zone.readings else shown[0]
    day = draft.dates.readings[0][0] if draft.dates.readings else None
    readings = [
        Reading(hours_told(words, hours), _elsewhere(hours, zone, day, words, shown))
        for hours in draft.hours.readings
    ]
    values = [Choices(start=hours.start, end=hours.end) for hours in draft.hours.readings]
    return ReadingDecision(words.say("Which hours are right?"), readings, values)


def _zones(draft: Draft, words: Wording, shown: Sequence[str]) -> Decision:
    day = draft.dates.readings[0][0] if draft.dates.readings else None
    hours = draft.hours.readings[0] if draft.hours.readings else None
    readings = [
        Reading(
            words.say("{city} time", city=words.city(zone)),
            () if hours is None else _elsewhere(hours, zone, day, words, shown),
        )
        for zone in draft.zone.readings
    ]
    values = [Choices(zone=zone) for zone in draft.zone.readings]
    return ReadingDecision(words.say("Which city’s time is meant?"), readings, values)


def _elsewhere(
    hours: HoursReading, zone: str, day: date | None, words: Wording, shown: Sequence[str]
) -> tuple[tuple[str, str], ...]:
    if day is None:
        return ()
    start, end = instant(zone, day, hours.start), instant(zone, day, hours.end)
    return tuple(
        (words.city(each), words.span(words.hour_in(start, each), words.hour_in(end, each)))
        for each in dict.fromkeys((zone, *shown))
    )[:4]


def _time_in(field: QLineEdit) -> time | None:
    written = re.fullmatch(r"(\d{1,2})[:.](\d\d)", fold(field.text()).strip())
    if written is None or int(written[1]) > 23 or int(written[2]) > 59:
        return None
    return time(int(written[1]), int(written[2]))
