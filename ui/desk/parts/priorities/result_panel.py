"""A sealed result: bars with ties in sight, the rule, turnout, groups, seal, and the hall's switch."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from nua_workshop.codes import in_groups
from nua_workshop.tally import counting
from nua_workshop.tally.result import Decision
from nua_workshop.views.priorities import Asked, Outcome, PrioritiesView, ResultRow
from nua_workshop.wording import Wording
from ui.desk import names, theme
from ui.desk.parts.buttons import button
from ui.desk.parts.card import Card
from ui.desk.parts.chip import Chip
from ui.desk.parts.priorities.ballot_marks import ANSWERS
from ui.desk.parts.priorities.result_bars import Bar, ResultBars
from ui.desk.parts.rows import column, held, row, scrolling
from ui.desk.parts.texts import Text

SIDE_WIDTH, GROUP_WIDTH = 400, 88


class ResultPanel(QWidget):
    """The outcome of one question."""

    shown = Signal(bool)
    """Whether the hall is to see it."""

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self._is_shown = False
        self._groups_grid: QWidget | None = None
        self._make()
        self._lay_out()
        self.hall.clicked.connect(lambda: self.shown.emit(not self._is_shown))

    def show_view(self, view: PrioritiesView) -> None:
        """Show the result of the view's question."""
        if view.asked is None or view.outcome is None:
            return
        outcome, say = view.outcome, self._words.say
        self._is_shown = outcome.is_shown
        self._question.say(view.asked.question)
        take_off, show = say("Take off the hall display"), say("Show in the hall")
        self.hall.setText(take_off if outcome.is_shown else show)
        self.state.say(say("Shown in the hall"), "good")
        self.state.setVisible(outcome.is_shown)
        self._rule.say(counting.rule(outcome.result.question, self._words))
        self._turnout.say(self._turnout_told(outcome))
        self.bars.show_bars(self._bars(outcome))
        self._seal.say(self._words.together(in_groups(outcome.seal)))
        self._show_groups(view.asked, outcome)

    def _make(self) -> None:
        say = self._words.say
        self._question = Text("", "heading", wraps=True)
        self.hall = button(say("Show in the hall"), "primary", "presentation")
        self.state = Chip()
        self._rule, self._turnout = Text("", "soft", wraps=True), Text("", "strong", wraps=True)
        self.bars = ResultBars(say("same place"))
        self._seal = Text("", "heading")

    def _lay_out(self) -> None:
        say = self._words.say
        top = Card()
        head = row(self._question, self.state, self.hall, gap=3)
        head.setStretch(0, 1)
        top.add(head, self._turnout, self._rule)
        result = Card(say("Result"))
        result.add(scrolling(held(column(self.bars, None))))
        self._groups = Card(say("By way of taking part"))
        seal = Card(say("Seal of the result"))
        note = say("Twelve digits over the rule, the list, the ballots and the result.")
        seal.add(self._seal, Text(note, "small", wraps=True))
        side = scrolling(held(column(seal, self._groups, None, gap=4)))
        side.setFixedWidth(SIDE_WIDTH)
        both = row(gap=4)
        both.addWidget(result, 1)
        both.addWidget(side)
        whole = column(top, gap=4)
        whole.addLayout(both, 1)
        self.setLayout(whole)

    def _bars(self, outcome: Outcome) -> tuple[Bar, ...]:
        most = max((row.total for row in outcome.rows), default=Fraction(0)) or Fraction(1)
        return tuple(self._bar(each, most, outcome) for each in outcome.rows)

    def _bar(self, each: ResultRow, most: Fraction, outcome: Outcome) -> Bar:
        words = self._words
        share = words.percent(each.share, 1)
        if outcome.result.question.method == "dots":
            n = int(each.total)
            figures = words.count("One dot · {share}", "{n} dots · {share}", n, share=share)
        else:
            n = int(each.total)
            figures = words.count("One vote · {share}", "{n} votes · {share}", n, share=share)
        return Bar(
            words.number(each.place),
            self._named(each),
            figures,
            float(each.total / most),
            each.place == 1 and each.total > 0,
            each.is_tied,
        )

    def _named(self, each: ResultRow) -> str:
        return each.text or self._words.say(ANSWERS.get(each.code, each.code))

    def _turnout_told(self, outcome: Outcome) -> str:
        words, result = self._words, outcome.result
        said = words.say(
            "{cast} of {present} present voted, {abstained} abstained.",
            cast=result.box.cast,
            present=result.turnout.present or 0,
            abstained=result.box.abstained,
        )
        decision = outcome.decision
        return said if decision is None else f"{said} {self._decided(decision)}"

    def _decided(self, decision: Decision) -> str:
        if decision.is_carried:
            return self._words.say("Carried.")
        if decision.is_tied:
            return self._words.say("Equal votes: nothing was decided.")
        return self._words.say("Not carried.")

    def _show_groups(self, asked: Asked, outcome: Outcome) -> None:
        if self._groups_grid is not None:
            self._groups_grid.hide()
            self._groups_grid.deleteLater()
        self._groups.setVisible(len(outcome.modes) > 1)
        self._groups_grid = held(self._grid(outcome))
        self._groups.add(self._groups_grid)

    def _grid(self, outcome: Outcome) -> QGridLayout:
        words, grid = self._words, QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4 * theme.STEP)
        grid.setVerticalSpacing(theme.STEP)
        grid.setColumnStretch(0, 1)
        for place, group in enumerate(outcome.modes, 1):
            name = words.say(names.GROUPS[group.name])
            head = words.say("{group} ({n})", group=name, n=group.n)
            title = Text(head, "small", wraps=True)
            title.setFixedWidth(GROUP_WIDTH)
            grid.addWidget(title, 0, place)
        for line, each in enumerate(outcome.rows, 1):
            grid.addWidget(Text(self._named(each), "small", wraps=True).flowing(), line, 0)
            for place, group in enumerate(outcome.modes, 1):
                share = words.percent(dict(group.shares)[each.code])
                grid.addWidget(Text(share), line, place)
        return grid
