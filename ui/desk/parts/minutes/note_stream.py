"""The notes under their items, as they will stand in the minutes; a press on one opens it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from nua_workshop.notes import Note
from nua_workshop.views.minutes import ItemNotes, MinutesView, NoteRow
from nua_workshop.wording import Wording
from ui.desk import names, theme
from ui.desk.parts.buttons import button
from ui.desk.parts.chip import HEIGHT, Chip, chip_width
from ui.desk.parts.rows import held
from ui.desk.parts.texts import Text, line
from ui.desk.theme import Tone

TONES: dict[str, Tone] = {
    "point": "quiet",
    "decision": "good",
    "recommendation": "calm",
    "action": "warn",
    "question": "quiet",
}


class NoteStream(QWidget):
    """Every note of the meeting, item by item."""

    chosen = Signal(object)
    """A `Note` to be mended."""

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        kinds = names.NOTE_KINDS.items()
        self._widest = max(chip_width(words.say(name), TONES[kind]) for kind, name in kinds)
        self._shown: tuple[ItemNotes, ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * theme.STEP)
        self._parts: list[QWidget] = []
        self._column.addStretch(1)

    def show_view(self, view: MinutesView) -> None:
        """Show the notes; items without any are left out."""
        items = tuple(each for each in view.items if each.rows)
        if items == self._shown:
            return
        self._shown = items
        for old in self._parts:
            old.hide()
            old.deleteLater()
        self._parts = [part for each in items for part in self._item(each, view.zone)]
        for place, part in enumerate(self._parts):
            self._column.insertWidget(place, part)

    def _item(self, item: ItemNotes, zone: str) -> list[QWidget]:
        say = self._words.say
        title = (
            say("{number}. {title}", number=item.number, title=item.title)
            if item.item_id
            else say("Without an item")
        )
        heading = Text(title, "strong", wraps=True).flowing()
        return [heading, *(self._note(each, zone) for each in item.rows), line()]

    def _note(self, each: NoteRow, zone: str) -> QWidget:
        words, note, top = self._words, each.note, Qt.AlignmentFlag.AlignTop
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, theme.STEP)
        grid.setHorizontalSpacing(3 * theme.STEP)
        grid.setVerticalSpacing(theme.STEP)
        grid.setColumnMinimumWidth(0, self._widest)
        grid.setColumnStretch(1, 1)
        grid.addWidget(Chip(words.say(names.NOTE_KINDS[note.kind]), TONES[note.kind]), 0, 0, top)
        grid.addWidget(Text(note.text, wraps=True).flowing(), 0, 1, top)
        hour = words.together(words.hour_in(each.at, zone))
        time = Text(hour, "small")
        time.setMinimumHeight(HEIGHT)
        grid.addWidget(time, 0, 2, top)
        grid.addWidget(self._opener(note), 0, 3, top)
        if note.kind == "action":
            grid.addWidget(self._charge(note), 1, 1)
        return held(grid)

    def _charge(self, note: Note) -> Text:
        say = self._words.say
        owner = note.owner or say("nobody named")
        due = self._words.day(note.due) if note.due else say("no date")
        role = "small" if note.owner and note.due else "warn"
        return Text(say("{owner} · until {due}", owner=owner, due=due), role, wraps=True).flowing()

    def _opener(self, note: Note) -> QPushButton:
        made = button("", "icon", "pencil")
        made.setAccessibleName(self._words.say("Mend this note"))
        made.setToolTip(self._words.say("Mend this note"))
        made.setFixedHeight(HEIGHT)
        made.clicked.connect(lambda: self.chosen.emit(note))
        return made
