"""Choosing what is voted on: the options of the question, and the catalogue they are taken from."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from nua_workshop.ballot import Option
from nua_workshop.challenges import Challenge, catalogue, starting_set
from nua_workshop.intake.folding import fold
from nua_workshop.wording import Wording
from ui.desk.parts.buttons import button
from ui.desk.parts.fields import line_field
from ui.desk.parts.pill_cells import PillCells
from ui.desk.parts.row_table import Column, Pill, RowModel, RowTable
from ui.desk.parts.rows import column, row
from ui.desk.parts.texts import Text

OWN = "own"


def starting_options(words: Wording) -> tuple[Option, ...]:
    """Return the options a new question begins with."""
    return tuple(Option(c.code, c.text(words.language)) for c in starting_set())


class ChosenOptions(QWidget):
    """The options in the order people will see them; their wording is edited in place."""

    changed = Signal()

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self.options: tuple[Option, ...] = ()
        self._own = 0
        self._make()
        self._connect()

    def show_options(self, options: tuple[Option, ...]) -> None:
        """Show other options."""
        self.options = options
        self._rows.set_rows(options)
        self._title.say(self._words.count("One option", "{n} options", len(options)), "strong")
        self.changed.emit()

    def toggle(self, option: Option) -> None:
        """Take an option in, or out again."""
        if any(each.code == option.code for each in self.options):
            self.show_options(tuple(o for o in self.options if o.code != option.code))
        else:
            self.show_options((*self.options, option))

    def _make(self) -> None:
        say = self._words.say
        columns: tuple[Column[Option], ...] = (
            Column(say("Option"), lambda o: o.text, is_strong=True, value=lambda o: o.text),
        )
        self._rows: RowModel[Option] = RowModel(columns, self)
        self.table = RowTable(self._rows)
        self.table.lay_out(columns)
        self.table.horizontalHeader().hide()
        trigger = QAbstractItemView.EditTrigger
        self.table.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed)
        self._title = Text("", "strong")
        self.own = line_field(hint=say("An option of your own"))
        self.add = button(say("Add"), "", "plus")
        self._up = button(say("Up"), "plain", "arrow-up")
        self._down = button(say("Down"), "plain", "arrow-down")
        self._out = button(say("Take out"), "plain")
        self.setLayout(
            column(
                row(self._title, None, self._up, self._down, self._out, gap=1),
                self.table,
                row(self.own, self.add),
            )
        )

    def _connect(self) -> None:
        self._rows.edited.connect(self._reword)
        self.add.clicked.connect(self._add_own)
        self.own.returnPressed.connect(self._add_own)
        self._up.clicked.connect(lambda: self._move(-1))
        self._down.clicked.connect(lambda: self._move(1))
        self._out.clicked.connect(self._take_out)

    def _reword(self, place: int, _column: int, text: object) -> None:
        if str(text).strip():
            changed = list(self.options)
            changed[place] = replace(changed[place], text=str(text).strip())
            self.show_options(tuple(changed))

    def _add_own(self) -> None:
        text = self.own.text().strip()
        if not text:
            return
        taken = {option.code for option in self.options}
        while f"{OWN}{self._own}" in taken or not self._own:
            self._own += 1
        self.own.clear()
        self.show_options((*self.options, Option(f"{OWN}{self._own}", text)))
        self.table.scrollToBottom()

    def _move(self, by: int) -> None:
        here = self.table.row
        there = here + by
        if here < 0 or not 0 <= there < len(self.options):
            return
        changed = list(self.options)
        changed.insert(there, changed.pop(here))
        self.show_options(tuple(changed))
        self.table.choose(there)

    def _take_out(self) -> None:
        if 0 <= self.table.row < len(self.options):
            self.toggle(self.options[self.table.row])


class CatalogueList(QWidget):
    """The catalogue of challenges, searched by a few letters; one press takes one in or out."""

    toggled = Signal(object)
    """The option that was pressed."""

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self._taken: frozenset[str] = frozenset()
        columns = self._columns()
        self._rows: RowModel[Challenge] = RowModel(columns, self)
        self.table = RowTable(self._rows)
        self.table.lay_out(columns)
        self.table.horizontalHeader().hide()
        self._pills = PillCells(self.table)
        self.table.setItemDelegateForColumn(1, self._pills)
        self.search = line_field(hint=words.say("Search the catalogue of challenges"))
        self.search.textChanged.connect(self._show_found)
        self.table.clicked.connect(self._press)
        self.setLayout(column(self.search, self.table))
        self._show_found()

    def show_taken(self, options: tuple[Option, ...]) -> None:
        """Mark what is on the question already."""
        self._taken = frozenset(option.code for option in options)
        self._show_found()

    def _columns(self) -> tuple[Column[Challenge], ...]:
        language, say = self._words.language, self._words.say
        chosen, add = say("Chosen"), say("Choose")

        def pill(challenge: Challenge) -> Pill:
            is_on = challenge.code in self._taken
            return Pill(chosen if is_on else add, "calm", is_on, True)

        return (
            Column("", lambda challenge: challenge.text(language)),
            Column("", lambda challenge: add, 96, pill=pill, is_centred=True),
        )

    def _show_found(self) -> None:
        asked = fold(self.search.text()).split()
        language = self._words.language
        self._rows.set_rows(
            tuple(c for c in catalogue() if all(w in fold(c.text(language)) for w in asked))
        )

    def _press(self) -> None:
        if 0 <= self.table.row < len(self._rows.rows):
            challenge = self._rows.rows[self.table.row]
            self.toggled.emit(Option(challenge.code, challenge.text(self._words.language)))
