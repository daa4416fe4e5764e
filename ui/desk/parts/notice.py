"""The notice bar: one line that says what happened and what to do; nothing ever pops up."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel

from nua_workshop.wording import Wording
from ui.desk import theme
from ui.desk.page import Notice
from ui.desk.parts.buttons import button
from ui.desk.parts.icons import pixmap
from ui.desk.parts.rows import row
from ui.desk.parts.texts import Text
from ui.desk.theme import Tone

ICONS: dict[Tone, str] = {
    "calm": "info",
    "good": "circle-check",
    "warn": "triangle-alert",
    "late": "octagon-alert",
    "quiet": "info",
}
GOOD_NEWS_STAYS = 12_000


class NoticeBar(QFrame):
    """Shows the last notice; good news fades by itself, trouble stays until the next one."""

    undo_asked = Signal(object)
    """The area whose last step is to be taken back."""

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self.setFixedHeight(theme.NOTICE_HEIGHT)
        self._notice: Notice | None = None
        self._picture, self._sentence = QLabel(), Text()
        self.undo = button(words.say("Undo"), "plain")
        # Never by Tab or when something else is hidden: Ctrl+Z is its key.
        self.undo.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.undo.clicked.connect(self._ask_undo)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.clear)
        self.line = row(self._picture, self._sentence, self.undo, None, gap=3)
        self.line.setContentsMargins(5 * theme.STEP, 0, 5 * theme.STEP, 0)
        self.setLayout(self.line)
        self.clear()

    @property
    def sentence(self) -> str:
        """What it says now."""
        return self._sentence.text()

    @property
    def is_fading(self) -> bool:
        """Whether what it says goes away by itself."""
        return self._clock.isActive()

    def tell(self, notice: Notice) -> None:
        """Show a notice."""
        self._notice = notice
        colour = theme.CONSOLE.tone(notice.tone)
        self._picture.setPixmap(pixmap(ICONS[notice.tone], colour, theme.ICON))
        self._sentence.setText(notice.sentence)
        self._sentence.setToolTip(notice.sentence)
        self.undo.setVisible(notice.undo is not None)
        self._clock.stop()
        if notice.tone in ("good", "calm", "quiet"):
            self._clock.start(GOOD_NEWS_STAYS)

    def clear(self) -> None:
        """Say nothing."""
        self._notice = None
        self._picture.clear()
        self._sentence.clear()
        self.undo.hide()

    def _ask_undo(self) -> None:
        if self._notice is not None and self._notice.undo is not None:
            self.undo_asked.emit(self._notice.undo)
        self.clear()
