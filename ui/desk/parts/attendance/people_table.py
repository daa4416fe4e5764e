"""The list at the door: who is expected, where each one is, and one press to change it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent

from nua_workshop.people import Person
from nua_workshop.views.attendance import PersonRow
from nua_workshop.wording import Wording
from ui.desk import names, theme
from ui.desk.parts.pill_cells import PillCells, pill_room
from ui.desk.parts.row_table import Column, Pill, RowModel, RowTable

HALL, REMOTE, LEFT = 3, 4, 5
PLACES = {HALL: "in_person", REMOTE: "remote", LEFT: "left"}
KEYS = {
    int(Qt.Key.Key_H): "in_person",
    int(Qt.Key.Key_R): "remote",
    int(Qt.Key.Key_L): "left",
}
# The same keys on an Arabic layout, by what they type there.
TYPED = {"\u0627": "in_person", "\u0642": "remote", "\u0645": "left"}


class PeopleTable(RowTable):
    """People with three boxes each: in the hall, remote, left."""

    marked = Signal(str, str)
    """A person's id and where they are now: in_person, remote or left."""
    chosen = Signal()

    def __init__(self, words: Wording) -> None:
        self._words = words
        columns = _columns(words)
        self._rows: RowModel[PersonRow] = RowModel(columns)
        super().__init__(self._rows)
        self._rows.setParent(self)
        self.lay_out(columns)
        self._pills = PillCells(self)
        for number in PLACES:
            self.setItemDelegateForColumn(number, self._pills)
        self.clicked.connect(self._pressed)
        self.selectionModel().currentRowChanged.connect(self._moved)

    @property
    def person(self) -> PersonRow | None:
        """The person who is chosen."""
        return self._rows.rows[self.row] if 0 <= self.row < len(self._rows.rows) else None

    @property
    def people(self) -> tuple[PersonRow, ...]:
        """Everybody who is shown."""
        return self._rows.rows

    def show_people(self, people: tuple[PersonRow, ...], zone: str) -> None:
        """Show people; whoever was chosen stays so where still there."""
        before = self.person.id if self.person else ""
        self._zone = zone
        self._rows.set_rows(people)
        ids = [row.id for row in people]
        if before in ids:
            self.choose(ids.index(before))
        elif people:
            self.choose(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = KEYS.get(event.key()) or TYPED.get(event.text())
        if place is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif self.person is not None:
            self.marked.emit(self.person.id, place)

    def _pressed(self, index: QModelIndex) -> None:
        if index.column() in PLACES and self.person is not None:
            self.marked.emit(self.person.id, PLACES[index.column()])

    def _moved(self) -> None:
        self.chosen.emit()


def _columns(words: Wording) -> tuple[Column[PersonRow], ...]:
    return (*_who(words), *_where(words))


def _who(words: Wording) -> tuple[Column[PersonRow], ...]:
    say = words.say
    groups = [say(name) for name in names.CATEGORIES.values()]
    return (
        Column(say("Name"), lambda row: full_name(row.person), 188, is_strong=True),
        Column(say("Institution"), lambda row: row.person.institution),
        Column(
            say("Group"),
            lambda row: say(names.CATEGORIES[row.category]),
            _widest(groups),
            lambda row: "quiet",
        ),
    )


def _where(words: Wording) -> tuple[Column[PersonRow], ...]:
    say = words.say
    hall, remote, left = say("In the hall"), say("Remotely"), say("Has left")
    return (
        Column(
            say("Hall"),
            lambda row: hall,
            pill_room(hall),
            pill=lambda row: Pill(hall, "good", row.presence == "in_person", True),
            is_centred=True,
        ),
        Column(
            say("Remote"),
            lambda row: remote,
            pill_room(remote),
            pill=lambda row: Pill(remote, "calm", row.presence == "remote", True),
            is_centred=True,
        ),
        Column(
            say("Departure"),
            lambda row: left,
            pill_room(left),
            pill=lambda row: (
                None if row.arrived is None else Pill(left, "warn", row.left is not None, True)
            ),
            is_centred=True,
        ),
    )


def _widest(texts: Iterable[str]) -> int:
    metrics = QFontMetrics(theme.font(theme.BODY))
    return max(metrics.horizontalAdvance(text) for text in texts) + 8 * theme.STEP


def full_name(person: Person) -> str:
    """Return a person's name with the form of address before it."""
    return f"{person.honorific} {person.name}".strip()
