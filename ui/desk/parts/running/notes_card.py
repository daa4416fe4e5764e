"""The notes of the item on the floor, and the way to the note line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nua_workshop.notes import Note, NoteKind
from nua_workshop.wording import Wording
from ui.desk import keys, theme
from ui.desk.parts.buttons import KeyButton
from ui.desk.parts.card import Card
from ui.desk.parts.chip import Chip
from ui.desk.parts.note_line import KIND_WORDS
from ui.desk.parts.rows import column, held, row, scrolling
from ui.desk.parts.running import said
from ui.desk.parts.texts import Text, line
from ui.desk.theme import Tone

TONES: dict[NoteKind, Tone] = {
    "point": "quiet",
    "decision": "good",
    "recommendation": "calm",
    "action": "warn",
    "question": "quiet",
}


class NotesCard(Card):
    """The notes, newest first, so that what was just written is in sight."""

    note_asked = Signal()

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self._notes: tuple[Note, ...] | None = None
        self._heading = Text("", "strong")
        self._write = KeyButton(words.say("Write a note…"), keys.NOTE.cap, "plain")
        self._write.clicked.connect(self.note_asked)
        self._list: QVBoxLayout = column(gap=2)
        self.add(row(self._heading, None, self._write))
        area = scrolling(held(column(self._list, None)))
        area.setMinimumHeight(10 * theme.STEP)
        self.column.addWidget(area, 1)

    def show_notes(self, notes: tuple[Note, ...], *, of_item: bool) -> None:
        """Show notes, of the item on the floor or of the whole meeting."""
        say = self._words.say
        title = say("Notes of this item") if of_item else say("Notes on the meeting as a whole")
        self._heading.setText(title)
        if notes == self._notes:
            return
        self._notes = notes
        while (old := self._list.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if not notes:
            self._list.addWidget(Text(say("No notes yet."), "soft"))
        for note in reversed(notes):
            self._list.addWidget(self._row(note))
            self._list.addWidget(line())

    def _row(self, note: Note) -> QWidget:
        text = Text(said.note_text(note, self._words), wraps=True)
        chip = Chip(self._words.say(KIND_WORDS[note.kind]), TONES[note.kind])
        together = row(chip, text, gap=3)
        together.setStretchFactor(text, 1)
        together.setAlignment(chip, Qt.AlignmentFlag.AlignTop)
        return held(together)
