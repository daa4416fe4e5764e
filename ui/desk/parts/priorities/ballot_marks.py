"""Filling in a ballot for somebody else: dots with plus and minus, ticks, or an answer."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from nua_workshop.ballot import ABSTAINED, Mark
from nua_workshop.errors import N_
from nua_workshop.views.priorities import Asked, marks_of_dots
from nua_workshop.wording import Wording
from ui.desk.parts.buttons import button
from ui.desk.parts.rows import column, held, row
from ui.desk.parts.segments import Segments
from ui.desk.parts.texts import Text

ANSWERS = {"yes": N_("Yes"), "no": N_("No"), "abstain": N_("Abstains")}


class DotRow(QWidget):
    """One option with its dots."""

    changed = Signal()

    def __init__(self, words: Wording, text: str, most: int) -> None:
        super().__init__()
        self._words, self._most = words, most
        self.dots = 0
        self._number = Text(words.number(0), "heading")
        self._number.setFixedWidth(32)
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.less = button("", "choice", "minus")
        self.more = button("", "choice", "plus")
        self.less.setAccessibleName(words.say("One dot less for {option}", option=text))
        self.more.setAccessibleName(words.say("One dot more for {option}", option=text))
        self.less.clicked.connect(lambda: self.set(self.dots - 1))
        self.more.clicked.connect(lambda: self.set(self.dots + 1))
        label = Text(text, wraps=True)
        line = row(label, self.more, self._number, self.less, gap=1)
        line.setStretch(0, 1)
        self.setLayout(line)

    def set(self, dots: int) -> None:
        """Give the option so many dots."""
        self.dots = min(max(dots, 0), self._most)
        self._number.say(self._words.number(self.dots))
        self.changed.emit()


class BallotMarks(QWidget):
    """The ballot of one question."""

    changed = Signal()

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self._asked: Asked | None = None
        self._rows: dict[str, DotRow] = {}
        self._ticks: dict[str, QCheckBox] = {}
        self._answer: Segments | None = None
        self._column = column(gap=1)
        self.setLayout(self._column)
        self._body: QWidget | None = None

    def show_question(self, asked: Asked) -> None:
        """Begin an empty ballot."""
        self._asked = asked
        self._rows, self._ticks, self._answer = {}, {}, None
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
        self._body = self._made(asked)
        self._column.addWidget(self._body)
        self.changed.emit()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What the ballot says now."""
        if self._answer is not None:
            return (Mark(self._answer.chosen, (1,)),) if self._answer.chosen else ()
        if self._ticks:
            return tuple(Mark(c, (1,)) for c, tick in self._ticks.items() if tick.isChecked())
        return marks_of_dots(tuple((code, each.dots) for code, each in self._rows.items()))

    @property
    def left(self) -> int | None:
        """How many dots are not given yet; None where none are given."""
        if self._asked is None or self._asked.method.name != "dots":
            return None
        return self._asked.method.params.dots - sum(each.dots for each in self._rows.values())

    def _made(self, asked: Asked) -> QWidget:
        match asked.method.name:
            case "dots":
                return self._dots(asked)
            case "approval":
                return self._approval(asked)
            case "yes_no":
                return self._yes_no()

    def _dots(self, asked: Asked) -> QWidget:
        most = min(asked.method.params.max_per_option, asked.method.params.dots)
        self._rows = {o.code: DotRow(self._words, o.text, most) for o in asked.options}
        for each in self._rows.values():
            each.changed.connect(self.changed)
        return held(column(*self._rows.values(), None, gap=1))

    def _approval(self, asked: Asked) -> QWidget:
        self._ticks = {option.code: QCheckBox(option.text) for option in asked.options}
        for tick in self._ticks.values():
            tick.toggled.connect(self.changed)
        return held(column(*self._ticks.values(), None))

    def _yes_no(self) -> QWidget:
        self._answer = Segments([(key, self._words.say(name)) for key, name in ANSWERS.items()])
        self._answer.clear()
        self._answer.changed.connect(self.changed)
        return held(column(row(self._answer, None), None))


def read_back(words: Wording, asked: Asked, marks: tuple[Mark, ...]) -> str:
    """Return what a ballot says, in the words it is read back in."""
    if marks == (ABSTAINED,):
        return words.say("abstains")
    if asked.method.name == "yes_no":
        return words.say(ANSWERS[marks[0].option]) if marks else ""
    texts: Mapping[str, str] = {option.code: option.text for option in asked.options}
    if asked.method.name == "approval":
        return words.names([texts[mark.option] for mark in marks])
    return words.names(
        [
            words.count(
                "{option} one dot", "{option} {n} dots", m.values[0], option=texts[m.option]
            )
            for m in marks
        ]
    )
