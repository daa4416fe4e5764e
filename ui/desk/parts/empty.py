"""What an empty page says: what to do first, with the button that does it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from ui.desk import theme
from ui.desk.parts.buttons import KeyButton, button
from ui.desk.parts.icons import pixmap
from ui.desk.parts.rows import column, row
from ui.desk.parts.texts import Text


class EmptyState(QWidget):
    """An icon, a title, a sentence, and one button; without a label it has none."""

    asked = Signal()

    def __init__(
        self, icon: str, title: str, sentence: str = "", label: str = "", cap: str = ""
    ) -> None:
        super().__init__()
        picture = QLabel()
        picture.setPixmap(pixmap(icon, theme.CONSOLE.accent, 48))
        self._title = _centred(title, "title")
        self._sentence = _centred(sentence, "soft")
        self.button = KeyButton(label, cap, "primary") if cap else button(label, "primary")
        self.button.setVisible(bool(label))
        self.button.clicked.connect(self.asked)
        parts = (
            row(None, picture, None),
            self._title,
            self._sentence,
            row(None, self.button, None),
        )
        self.setLayout(column(None, *parts, None, gap=4))

    def say(self, title: str, sentence: str) -> None:
        """Say something else."""
        self._title.setText(title)
        self._sentence.setText(sentence)


def _centred(text: str, role: str) -> Text:
    made = Text(text, role, wraps=True)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made
