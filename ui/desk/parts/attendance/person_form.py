"""Adding people: one in five seconds, or a pasted list."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import Signal

from nua_workshop.people import Category, Mode, Person
from nua_workshop.wording import Wording
from ui.desk import names
from ui.desk.parts.buttons import button
from ui.desk.parts.card import Card
from ui.desk.parts.fields import choice_field, line_field, text_field
from ui.desk.parts.rows import column, held, row
from ui.desk.parts.segments import Segments
from ui.desk.parts.texts import Text

SEPARATORS = ("\t", "\u060c", ",", ";", "\u061b", "|")


class PersonForm(Card):
    """Name, institution, group, hall or screen; Enter adds and leaves the name ready for the next."""

    listed = Signal(object)
    """The new people, as a tuple."""

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self._make()
        head = row(Text(words.say("Add people"), "strong"), None, self._how)
        self.add(head, self._one, self._many)
        self._choose("one")
        self._connect()

    def start(self) -> None:
        """Make ready to type a name."""
        self._how.choose("one")
        self._choose("one")
        self.name.setFocus()

    def _make(self) -> None:
        say = self._words.say
        self._how = Segments((("one", say("One person")), ("many", say("A list"))))
        self.name = line_field(hint=say("Name"))
        self.institution = line_field(hint=say("Institution"))
        self.category = choice_field(names.choices(self._words, names.CATEGORIES), "municipality")
        self.category.setAccessibleName(say("Group"))
        self.mode = Segments(names.choices(self._words, names.PRESENCES))
        self.paste = text_field(hint=say("One person a line: name, institution"))
        self.paste.setMinimumHeight(112)
        self._add = button(say("Add"), "primary", "user-plus")
        self._add_all = button(say("Add the list"), "primary", "users")
        self._found = Text("", "small", wraps=True)
        fields = (self.name, self.institution, self.category, self.mode)
        self._one = held(column(*fields, self._add))
        self._many = held(column(self.paste, self._found, row(self._add_all)))

    def _connect(self) -> None:
        self._how.changed.connect(self._choose)
        self.name.returnPressed.connect(self._add_one)
        self.institution.returnPressed.connect(self._add_one)
        self._add.clicked.connect(self._add_one)
        self._add_all.clicked.connect(self._add_many)
        self.paste.textChanged.connect(self._count)

    def _choose(self, how: str) -> None:
        self._one.setVisible(how == "one")
        self._many.setVisible(how == "many")
        self._count()

    def _category(self) -> Category:
        return next(c for c in get_args(Category) if c == self.category.currentData())

    def _mode(self) -> Mode:
        return "remote" if self.mode.chosen == "remote" else "in_person"

    def _add_one(self) -> None:
        if not self.name.text().strip():
            self.name.setFocus()
            return
        person = Person(
            "",
            self.name.text().strip(),
            institution=self.institution.text().strip(),
            category=self._category(),
            mode=self._mode(),
        )
        self.name.clear()
        self.name.setFocus()
        self.listed.emit((person,))

    def _add_many(self) -> None:
        people = pasted(self.paste.toPlainText(), self._category(), self._mode())
        if people:
            self.paste.clear()
            self.listed.emit(people)

    def _count(self) -> None:
        n = len(pasted(self.paste.toPlainText(), "other", "in_person"))
        self._found.setText(
            self._words.count("One person found.", "{n} people found.", n)
            if n
            else self._words.say("Paste from a sheet or a message; each line is one person.")
        )
        self._add_all.setEnabled(n > 0)


def pasted(text: str, category: Category, mode: Mode) -> tuple[Person, ...]:
    """Return the people of a pasted list: a line each, the name first, then the institution."""
    parted = (_parted(line) for line in text.splitlines())
    return tuple(
        Person("", name, institution=institution, category=category, mode=mode)
        for name, institution in parted
        if name
    )


def _parted(line: str) -> tuple[str, str]:
    for separator in SEPARATORS:
        name, found, rest = line.partition(separator)
        if found:
            return name.strip(), rest.strip()
    return line.strip(), ""
