"""The note line: a note is written from any page without leaving the running agenda."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCompleter, QFrame

from nua_workshop import zones
from nua_workshop.commands.notes import WriteNote
from nua_workshop.errors import N_
from nua_workshop.notes import NOTE_KINDS, Note, NoteKind
from nua_workshop.workshop import Granted
from ui.desk import keys, theme
from ui.desk.bridge import Bridge
from ui.desk.page import Notice
from ui.desk.parts.buttons import KeyButton
from ui.desk.parts.fields import choice_field, line_field
from ui.desk.parts.rows import column, row
from ui.desk.parts.texts import Text

KIND_WORDS: dict[NoteKind, str] = {
    "point": N_("Point"),
    "decision": N_("Decision"),
    "recommendation": N_("Recommendation"),
    "action": N_("Action"),
    "question": N_("Question"),
}
DUE_IN_DAYS = (1, 3, 7, 14, 30, 60, 90)


class NoteLine(QFrame):
    """A line at the bottom: what kind of note, its words, and for an action who and until when."""

    noticed = Signal(object)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self._bridge, self._words = bridge, bridge.words
        self._make_parts()
        self._lay_out()
        self._connect()
        self.hide()

    def open(self) -> None:
        """Come up, ready to type."""
        self._under.setText(self._place())
        names = [person.name for person in self._bridge.meeting.roll.people.values()]
        self.owner.setCompleter(_completer(names))
        self._fill_due()
        self.show()
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_line(self) -> None:
        """Go away; what was typed stays for the next time."""
        keys.let_go(self)
        self.hide()

    def save(self) -> None:
        """Ask for the note to be kept."""
        self._bridge.send(WriteNote(self._note()), self._saved)

    def choose(self, kind: NoteKind) -> None:
        """Choose what kind of note it is."""
        self._kinds[kind].setChecked(True)
        is_action = kind == "action"
        self.owner.setVisible(is_action)
        self._due.setVisible(is_action)

    @property
    def kind(self) -> NoteKind:
        """What kind of note is being written."""
        return next(kind for kind, chip in self._kinds.items() if chip.isChecked())

    def _make_parts(self) -> None:
        say = self._words.say
        self._kinds: dict[NoteKind, KeyButton] = {}
        self._group = QButtonGroup(self)
        for number, kind in enumerate(NOTE_KINDS, 1):
            chip = KeyButton(say(KIND_WORDS[kind]), f"Alt {number}", "choice")
            chip.setCheckable(True)
            self._group.addButton(chip, number - 1)
            self._kinds[kind] = chip
        self.text = line_field(hint=say("Write a note…"))
        self.owner = line_field(hint=say("Who does it"))
        self._due = choice_field([])
        self._under = Text("", "small")
        self._save = KeyButton(say("Save the note"), keys.ENTER.shown(self._words), "primary")
        self._close = KeyButton(say("Close the line"), keys.ESCAPE.cap, "plain")

    def _lay_out(self) -> None:
        chips = row(*self._kinds.values(), None, self._under)
        fields = row(self.text, self.owner, self._due, self._save, self._close)
        fields.setStretchFactor(self.text, 5)
        fields.setStretchFactor(self.owner, 2)
        both = column(chips, fields)
        both.setContentsMargins(*(5 * theme.STEP, 2 * theme.STEP) * 2)
        self.setLayout(both)

    def _connect(self) -> None:
        self._group.idClicked.connect(self._kind_clicked)
        self._save.clicked.connect(self.save)
        self._close.clicked.connect(self.close_line)
        self.text.returnPressed.connect(self.save)
        self.owner.returnPressed.connect(self.save)
        keys.bind(keys.ESCAPE, self, self.close_line, alone=True)
        for number, chip in enumerate(self._kinds.values(), 1):
            keys.bind(keys.with_alt(number), self, chip.click)
        self.choose("point")

    def _kind_clicked(self, number: int) -> None:
        self.choose(NOTE_KINDS[number])
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _note(self) -> Note:
        is_action = self.kind == "action"
        written: date | None = self._due.currentData()
        return Note(
            "",
            self.kind,
            self.text.text(),
            self._item_id(),
            self.owner.text().strip() if is_action else "",
            written if is_action else None,
        )

    def _saved(self, _: Granted) -> None:
        self.noticed.emit(Notice(self._words.say("The note is saved."), undo="notes"))
        self.text.clear()
        self.owner.clear()
        self._due.setCurrentIndex(0)
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _item_id(self) -> str:
        run = self._bridge.meeting.timer.current
        return run.item_id if run is not None else ""

    def _place(self) -> str:
        meeting, item_id = self._bridge.meeting, self._item_id()
        if not meeting.agenda.has(item_id):
            return self._words.say("A note on the meeting as a whole")
        return self._words.say("Under “{title}”", title=meeting.agenda.item(item_id).title)

    def _fill_due(self) -> None:
        today = zones.local(self._bridge.now(), self._bridge.meeting.zone).date()
        chosen = self._due.currentIndex()
        self._due.clear()
        self._due.addItem(self._words.say("No date"), None)
        for days in DUE_IN_DAYS:
            due = today + timedelta(days=days)
            self._due.addItem(self._words.day(due, year=False), due)
        self._due.setCurrentIndex(max(0, chosen))


def _completer(names: list[str]) -> QCompleter:
    completer = QCompleter(names)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return completer
