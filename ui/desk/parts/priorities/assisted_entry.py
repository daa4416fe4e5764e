"""Entering a ballot for somebody who says it aloud, writes it, or telephones: read back, then confirmed."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal

from nua_workshop.ballot import ABSTAINED, AssistedVia, Mark, meant
from nua_workshop.codes import in_groups
from nua_workshop.errors import N_, WorkshopError
from nua_workshop.tally import counting
from nua_workshop.tally.ballots import Question
from nua_workshop.views.priorities import Asked, VoterRow
from nua_workshop.wording import Wording
from ui.desk.parts.buttons import button
from ui.desk.parts.card import Card
from ui.desk.parts.priorities.ballot_marks import BallotMarks, read_back
from ui.desk.parts.rows import column, held, row, scrolling
from ui.desk.parts.segments import Segments
from ui.desk.parts.texts import Text

WAYS = {
    "voice": N_("By voice"),
    "chat": N_("In the chat"),
    "telephone": N_("By telephone"),
    "paper": N_("On paper"),
}


class AssistedEntry(Card):
    """One ballot at a time; nothing is entered that was not read back."""

    entered = Signal(str, object, str)
    """Person, marks, and the way they were told."""

    def __init__(self, words: Wording) -> None:
        super().__init__(words.say("Enter a ballot for somebody"))
        self._words = words
        self._asked: Asked | None = None
        self._person: VoterRow | None = None
        self._make()
        self._lay_out()
        self._connect()

    def show_person(self, asked: Asked, person: VoterRow | None) -> None:
        """Make ready to enter the ballot of a person; of nobody, wait."""
        is_other = (person.person.id if person else "") != (
            self._person.person.id if self._person else ""
        )
        if asked != self._asked or is_other:
            self._asked, self._person = asked, person
            self.marks.show_question(asked)
            self._turn_back()
        self._name.say(
            person.person.name if person else self._words.say("Choose a name in the list.")
        )
        self._body.setEnabled(person is not None)
        self.abstain.setVisible(asked.method.name != "yes_no")

    def show_receipt(self, name: str, receipt: str) -> None:
        """Tell what the person may write down."""
        self._receipt.say(
            self._words.say(
                "Recorded for {name}. Receipt: {receipt}",
                name=name,
                receipt=self._words.together(in_groups(receipt)),
            ),
            "good",
        )

    def _make(self) -> None:
        say = self._words.say
        self._name = Text("", "heading")
        self.marks = BallotMarks(self._words)
        self._left = Text("", "soft")
        self.via = Segments([(key, say(name)) for key, name in WAYS.items()])
        self.read = button(say("Read back"), "primary")
        self.abstain = button(say("Abstains"), "plain")
        self.line = Text("", "strong", wraps=True)
        self.confirm = button(say("Confirmed: record it"), "primary", "check")
        self.change = button(say("Change"), "plain")
        self._receipt = Text("", "good", wraps=True)

    def _lay_out(self) -> None:
        self._fill = held(
            column(
                scrolling(self.marks),
                self._left,
                self.via,
                row(self.read, self.abstain, None),
                gap=1,
            )
        )
        self._check = held(column(self.line, row(self.confirm, self.change, None), None))
        self._body = held(column(self._fill, self._check))
        self.add(self._name)
        self.column.addWidget(self._body, 1)
        self.add(self._receipt)
        self._check.hide()

    def _connect(self) -> None:
        self.marks.changed.connect(self._show_left)
        self.read.clicked.connect(lambda: self._read(self.marks.marks))
        self.abstain.clicked.connect(lambda: self._read((ABSTAINED,)))
        self.change.clicked.connect(self._turn_back)
        self.confirm.clicked.connect(self._enter)

    def _show_left(self) -> None:
        left, words = self.marks.left, self._words
        self._left.setVisible(left is not None)
        if left is not None and left < 0:
            self._left.say(words.count("One dot too many", "{n} dots too many", -left), "late")
        elif left is not None:
            self._left.say(words.count("One dot left", "{n} dots left", left), "soft")

    def _read(self, marks: tuple[Mark, ...]) -> None:
        if self._asked is None or self._person is None:
            return
        try:
            counting.checked(_question(self._asked), meant(self._asked.method, marks))
        except WorkshopError as refusal:
            self._left.show()
            self._left.say(self._words.error(refusal), "late")
            return
        self._marks = marks
        self._receipt.clear()
        said = read_back(self._words, self._asked, marks)
        self.line.say(
            self._words.say(
                "Read aloud: “{name}: {ballot}”. Is that right?",
                name=self._person.person.name,
                ballot=said,
            )
        )
        self._fill.hide()
        self._check.show()

    def _turn_back(self) -> None:
        self._check.hide()
        self._fill.show()

    def _enter(self) -> None:
        if self._person is not None:
            via = cast(AssistedVia, self.via.chosen)
            self.entered.emit(self._person.person.id, self._marks, via)
            self._turn_back()


def _question(asked: Asked) -> Question:
    return Question(
        asked.method.name, tuple(option.code for option in asked.options), asked.method.params
    )
