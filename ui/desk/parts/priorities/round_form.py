"""Preparing a question in a minute: its words, the method, the options."""

from __future__ import annotations

from typing import Literal, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nua_workshop.ballot import Method
from nua_workshop.commands.voting import PrepareRound
from nua_workshop.errors import N_
from nua_workshop.tally.ballots import Params, default_dots
from nua_workshop.views.priorities import Asked, PrioritiesView
from nua_workshop.wording import Wording
from ui.desk.parts.buttons import button
from ui.desk.parts.card import Card
from ui.desk.parts.fields import labelled, line_field, number_field
from ui.desk.parts.priorities.option_lists import (
    CatalogueList,
    ChosenOptions,
    starting_options,
)
from ui.desk.parts.rows import column, held, row
from ui.desk.parts.segments import Segments
from ui.desk.parts.texts import Text

DEFAULT_QUESTION = N_("Which local challenges should come first?")
METHODS = {
    "dots": N_("Dots"),
    "approval": N_("Approval"),
    "yes_no": N_("Yes or no"),
}
MOST_DOTS = 20


class RoundForm(Card):
    """A question that has not opened."""

    prepared = Signal(object, bool)
    """`PrepareRound`, and whether voting is to open at once."""
    dropped = Signal(str)

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self._round_id = ""
        self._has_own_dots = False
        self._make()
        self._lay_out()
        self._connect()
        self.begin()

    def begin(self) -> None:
        """Begin a new question with what is usual."""
        self._round_id = ""
        self._has_own_dots = False
        self.question.setText(self._words.say(DEFAULT_QUESTION))
        self.question.setCursorPosition(0)
        self.method.choose("dots")
        self.most.setValue(Params().max_per_option)
        self.chosen.show_options(starting_options(self._words))
        self._show_method()

    def show_view(self, view: PrioritiesView) -> None:
        """Show how many would vote, and the prepared question if it is another one."""
        self._present.say(self._told(view), "good" if view.present else "warn")
        self.open.setEnabled(view.present > 0 and not view.is_closed)
        self.keep.setEnabled(not view.is_closed)
        asked = view.asked
        if asked is not None and asked.state == "prepared" and asked.round_id != self._round_id:
            self._take_up(asked)
        self.drop.setVisible(bool(self._round_id))

    @property
    def command(self) -> PrepareRound:
        """The question as it is written now."""
        name = cast(Literal["dots", "approval", "yes_no"], self.method.chosen)
        params = Params(dots=self.dots.value(), max_per_option=self.most.value())
        options = () if name == "yes_no" else self.chosen.options
        method = Method(name, params if name == "dots" else Params())
        return PrepareRound(self.question.text(), method, options, round_id=self._round_id)

    def _make(self) -> None:
        say = self._words.say
        self.question = line_field(hint=say("The question as people will read it"))
        self.method = Segments([(key, say(name)) for key, name in METHODS.items()])
        self.dots = number_field(5, 1, MOST_DOTS)
        self.most = number_field(3, 1, MOST_DOTS)
        self.chosen = ChosenOptions(self._words)
        self.catalogue = CatalogueList(self._words)
        self._present = Text("", "soft", wraps=True)
        self._rule = Text("", "soft", wraps=True)
        self.open = button(say("Open voting now"), "primary", "vote")
        self.keep = button(say("Keep for later"))
        self.drop = button(say("Discard"), "plain")

    def _lay_out(self) -> None:
        say = self._words.say
        self._counts = held(
            row(
                labelled(say("Dots for each person"), self.dots),
                labelled(say("At most on one option"), self.most),
                gap=3,
            )
        )
        self._counts.setFixedWidth(320)
        self.add(labelled(say("The question"), self.question))
        how = column(Text(say("How people vote"), "small"), self.method, gap=1)
        self.add(row(how, None, self._counts, gap=4), self._rule)
        self._options = QWidget()
        both = row(self.chosen, self.catalogue, gap=5)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        self._options.setLayout(both)
        self.column.addWidget(self._options, 1)
        self.column.addStretch(0)
        end = row(self.open, self.keep, self.drop, self._present, gap=3)
        end.setStretch(3, 1)
        self.add(end)

    def _connect(self) -> None:
        self.method.changed.connect(self._show_method)
        self.dots.valueChanged.connect(self._own_dots)
        self.chosen.changed.connect(self._options_changed)
        self.catalogue.toggled.connect(self.chosen.toggle)
        self.open.clicked.connect(lambda: self.prepared.emit(self.command, True))
        self.keep.clicked.connect(lambda: self.prepared.emit(self.command, False))
        self.drop.clicked.connect(lambda: self.dropped.emit(self._round_id))

    def _take_up(self, asked: Asked) -> None:
        self._round_id = asked.round_id
        self._has_own_dots = True
        self.question.setText(asked.question)
        self.question.setCursorPosition(0)
        self.method.choose(asked.method.name)
        self.dots.setValue(asked.method.params.dots)
        self.most.setValue(asked.method.params.max_per_option)
        self.chosen.show_options(asked.options)
        self._show_method()

    def _show_method(self) -> None:
        method = self.method.chosen
        self._counts.setVisible(method == "dots")
        self._options.setVisible(method != "yes_no")
        say = self._words.say
        rules = {
            "dots": say("Everybody spreads a few dots; people may also abstain."),
            "approval": say("Everybody ticks what they agree with; people may also abstain."),
            "yes_no": say("Everybody answers yes or no, or abstains."),
        }
        self._rule.say(rules[method])

    def _options_changed(self) -> None:
        self.catalogue.show_taken(self.chosen.options)
        if not self._has_own_dots:
            self.dots.blockSignals(True)
            self.dots.setValue(default_dots(len(self.chosen.options)))
            self.dots.blockSignals(False)

    def _own_dots(self) -> None:
        self._has_own_dots = True

    def _told(self, view: PrioritiesView) -> str:
        if not view.present:
            return self._words.say("Nobody is marked as present yet; mark arrivals first.")
        return self._words.count(
            "One person present may vote: {hall} in the hall, {remote} remotely.",
            "{n} people present may vote: {hall} in the hall, {remote} remotely.",
            view.present,
            hall=view.in_hall,
            remote=view.remote,
        )
