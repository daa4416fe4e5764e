"""Writing a note, or mending one: its kind, its item, its words, and for an action who and until when."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from nua_workshop.intake.folding import fold
from nua_workshop.notes import Note, NoteKind
from nua_workshop.views.minutes import MinutesView
from nua_workshop.wording import Wording
from ui.desk import names
from ui.desk.parts.buttons import button
from ui.desk.parts.card import Card
from ui.desk.parts.fields import choice_field, labelled, line_field, text_field
from ui.desk.parts.rows import held, row
from ui.desk.parts.segments import Segments
from ui.desk.parts.texts import Text

_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


class NoteForm(Card):
    """One note at a time; Ctrl+Enter keeps it."""

    written = Signal(object)
    """The note as it should be kept."""
    struck = Signal(str)
    """The id of a note to strike out."""

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self._note = Note("", "point", "")
        self._make()
        self._lay_out()
        self._connect()
        self.begin()

    def show_view(self, view: MinutesView) -> None:
        """Offer the items of the agenda; a new note goes under the one that runs."""
        items = [("", self._words.say("No item"))]
        items += [(i.item_id, self._numbered(i.number, i.title)) for i in view.items if i.item_id]
        shown = [(self.item.itemData(n), self.item.itemText(n)) for n in range(self.item.count())]
        if shown == items:
            return
        chosen = self.item.currentData() or view.current_item
        self.item.clear()
        for key, text in items:
            self.item.addItem(text, key)
        self.item.setCurrentIndex(max(0, self.item.findData(chosen)))

    def begin(self, item_id: str | None = None) -> None:
        """Begin a new note, under an item where one is named."""
        self.edit(Note("", "point", "", self.item.currentData() or ""))
        if item_id is not None:
            self.item.setCurrentIndex(max(0, self.item.findData(item_id)))

    def edit(self, note: Note) -> None:
        """Mend a note."""
        self._note = note
        self.kind.choose(note.kind)
        self.item.setCurrentIndex(max(0, self.item.findData(note.item_id)))
        self.text.setPlainText(note.text)
        self.owner.setText(note.owner)
        self.due.setText(note.due.strftime("%d/%m/%Y") if note.due else "")
        say = self._words.say
        self._title.say(say("Mend this note") if note.id else say("New note"))
        self.strike.setVisible(bool(note.id))
        self.cancel.setVisible(bool(note.id))
        self._sure.hide()
        self._show_kind()

    def _make(self) -> None:
        say = self._words.say
        self._title = Text("", "strong")
        self.kind = Segments(names.choices(self._words, names.NOTE_KINDS))
        self.item = choice_field((("", say("No item")),))
        self.item.setAccessibleName(say("Agenda item"))
        self.text = text_field(hint=say("What is to stand in the minutes"))
        self.owner = line_field(hint=say("Name or institution"))
        self.due = line_field(hint=self._words.together("28/02/2027"))
        self.keep = button(say("Keep"), "primary", "check")
        self.cancel = button(say("Leave it"), "plain")
        self.strike = button(say("Strike out"), "plain")
        self._sure = button(say("Yes, strike it out"), "danger")
        self._trouble = Text("", "late", wraps=True)

    def _lay_out(self) -> None:
        say = self._words.say
        self._action = held(
            row(labelled(say("Who"), self.owner), labelled(say("Until (day/month/year)"), self.due))
        )
        self.add(self._title, self.kind, self.item)
        self.text.setMinimumHeight(72)
        self.column.addWidget(self.text, 1)
        self.add(self._action, self._trouble)
        self.add(row(self.keep, self.cancel, None, self.strike, self._sure))

    def _connect(self) -> None:
        self.kind.changed.connect(self._show_kind)
        self.keep.clicked.connect(self._keep)
        self.cancel.clicked.connect(self._leave)
        self.strike.clicked.connect(lambda: self._sure.setVisible(not self._sure.isVisible()))
        self._sure.clicked.connect(self._strike)
        shortcut = QShortcut(self)
        shortcut.setKeys([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._keep)

    def _show_kind(self) -> None:
        self._action.setVisible(self.kind.chosen == "action")
        self._trouble.hide()

    def _keep(self) -> None:
        due = day_in(self.due.text())
        if self.due.text().strip() and due is None and self.kind.chosen == "action":
            self._trouble.say(self._words.say("Write the date like 28/02/2027."))
            self._trouble.show()
            return
        kind: NoteKind = next(k for k in get_args(NoteKind) if k == self.kind.chosen)
        is_action = kind == "action"
        note = replace(
            self._note,
            kind=kind,
            text=self.text.toPlainText().strip(),
            item_id=self.item.currentData() or "",
            owner=self.owner.text().strip() if is_action else "",
            due=due if is_action else None,
        )
        self.written.emit(note)

    def _leave(self) -> None:
        self.begin()

    def _strike(self) -> None:
        self.struck.emit(self._note.id)

    def _numbered(self, number: int, title: str) -> str:
        return self._words.say("{number}. {title}", number=number, title=title)


def day_in(text: str) -> date | None:
    """Return the day somebody wrote as 28/02/2027 or 2027-02-28, in whichever digits; or None."""
    plain = fold(text).strip()
    if found := _ISO.fullmatch(plain):
        year, month, day = (int(part) for part in found.groups())
    elif found := _DAY.fullmatch(plain):
        day, month, year = (int(part) for part in found.groups())
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:  # the 31st of a month that has thirty days
        return None
