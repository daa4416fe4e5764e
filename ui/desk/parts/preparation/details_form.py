"""What the meeting is about and who answers for it, kept as soon as a field is left."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from nua_workshop.commands.meeting import ChangeDetails, ChooseCities
from nua_workshop.details import Details, MeetingKind, MeetingMode
from nua_workshop.views.preparation import PreparationView
from nua_workshop.wording import Wording
from ui.desk import names
from ui.desk.parts.card import Card
from ui.desk.parts.fields import choice_field, labelled, line_field
from ui.desk.parts.preparation.city_list import CityList
from ui.desk.parts.rows import column, held, row, scrolling
from ui.desk.parts.texts import Text

NAME_JOIN = "\u060c "


class DetailsForm(QWidget):
    """The particulars of a meeting."""

    asked = Signal(object)
    """A command that corrects them."""

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self._details = Details("")
        self._make()
        self._lay_out()
        self._connect()

    def show_view(self, view: PreparationView) -> None:
        """Show the details; a field somebody is writing in is left alone."""
        details = self._details = view.details
        for field, text in (
            (self.name, details.title),
            (self.venue, details.venue),
            (self.chair, details.chair),
            (self.rapporteur, details.rapporteur),
            (self.network, details.network),
            (self.number, details.number),
            (self.organisers, self._joined(details.organisers)),
            (self.partners, self._joined(details.partners)),
        ):
            if not field.hasFocus():
                field.setText(text)
                field.setCursorPosition(0)
        self.kind.setCurrentIndex(self.kind.findData(details.kind))
        self.mode.setCurrentIndex(self.mode.findData(details.mode))
        self.cities.show_zones(view.cities)

    def _make(self) -> None:
        say = self._words.say
        self.name, self.venue = line_field(), line_field()
        self.chair = line_field(hint=say("Who chairs the meeting"))
        self.rapporteur = line_field(hint=say("Who writes the minutes"))
        self.network = line_field(hint=say("The name of the wireless network in the hall"))
        self.number = line_field(hint=say("Such as 1/2026"))
        self.organisers, self.partners = line_field(), line_field()
        self.kind = choice_field(names.choices(self._words, names.MEETING_KINDS))
        self.mode = choice_field(names.choices(self._words, names.MEETING_MODES))
        self.cities = CityList(self._words)

    def _lay_out(self) -> None:
        say = self._words.say
        what = Card(say("The meeting"))
        what.add(labelled(say("Title"), self.name))
        what.add(row(labelled(say("Kind"), self.kind), labelled(say("Form"), self.mode), gap=4))
        what.add(labelled(say("Place"), self.venue))
        what.add(
            row(
                labelled(say("Organised by"), self.organisers),
                labelled(say("With"), self.partners),
                gap=4,
            )
        )
        who = Card(say("Named in the minutes"))
        who.add(
            row(
                labelled(say("Chair"), self.chair),
                labelled(say("Rapporteur"), self.rapporteur),
                labelled(say("Number of the minutes"), self.number),
                gap=4,
            )
        )
        where = Card(say("In the hall and elsewhere"))
        where.add(labelled(say("Network for the phones"), self.network))
        where.add(Text(say("Cities whose clocks are shown"), "small"), self.cities)
        self.setLayout(column(scrolling(held(column(what, who, where, None, gap=4)))))

    def _connect(self) -> None:
        fields: tuple[QLineEdit, ...] = (
            self.name,
            self.venue,
            self.chair,
            self.rapporteur,
            self.network,
            self.number,
            self.organisers,
            self.partners,
        )
        for field in fields:
            field.editingFinished.connect(self._keep)
        self.kind.activated.connect(self._keep)
        self.mode.activated.connect(self._keep)
        self.cities.changed.connect(lambda zones: self.asked.emit(ChooseCities(zones)))

    def _keep(self) -> None:
        changed = self._written()
        if changed != self._details:
            self.asked.emit(ChangeDetails(changed))

    def _written(self) -> Details:
        kind: MeetingKind = next(k for k in get_args(MeetingKind) if k == self.kind.currentData())
        mode: MeetingMode = next(m for m in get_args(MeetingMode) if m == self.mode.currentData())
        return replace(
            self._details,
            title=self.name.text().strip(),
            kind=kind,
            mode=mode,
            venue=self.venue.text().strip(),
            chair=self.chair.text().strip(),
            rapporteur=self.rapporteur.text().strip(),
            network=self.network.text().strip(),
            number=self.number.text().strip(),
            organisers=self._several(self.organisers, self._details.organisers),
            partners=self._several(self.partners, self._details.partners),
        )

    def _joined(self, several: tuple[str, ...]) -> str:
        return (NAME_JOIN if self._words.is_right_to_left else ", ").join(several)

    def _several(self, field: QLineEdit, before: tuple[str, ...]) -> tuple[str, ...]:
        # Left as it was, a name that has a comma of its own must stay one name.
        if field.text() == self._joined(before):
            return before
        parts = field.text().replace("\u060c", ",").split(",")
        return tuple(part.strip() for part in parts if part.strip())
