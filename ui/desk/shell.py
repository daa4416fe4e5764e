"""The window's frame: header, rail, the page that is shown, note line and notice bar.

It knows no page by name: whoever puts the program together hands it a list of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from nua_workshop.commands.meeting import Undo
from nua_workshop.events.event import Area
from nua_workshop.wording import Wording
from nua_workshop.workshop import Granted
from ui.desk import keys
from ui.desk.bridge import Bridge
from ui.desk.page import Notice, Page
from ui.desk.parts.buttons import KeyButton
from ui.desk.parts.header import Header
from ui.desk.parts.note_line import NoteLine
from ui.desk.parts.notice import NoticeBar
from ui.desk.parts.rail import Rail
from ui.desk.parts.rows import column, row


class Shell(QWidget):
    """The console of one open meeting, or of none when there is no bridge."""

    def __init__(self, pages: Sequence[Page], words: Wording, bridge: Bridge | None = None) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.pages = tuple(pages)
        self._words, self._bridge = words, bridge
        self._make_parts()
        self._lay_out()
        self._connect()
        self.turn_to(self.pages[0])

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.pages[self._stack.currentIndex()]

    def turn_to(self, page: Page) -> None:
        """Show a page."""
        self._stack.setCurrentWidget(page)
        self._rail.mark(page)
        self._rail.freshen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Nobody asked for the first entry of the rail, where Qt would put the focus.
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn_to_name(self, name: str) -> None:
        """Show the page of that name, where there is one."""
        for page in self.pages:
            if page.name == name:
                self.turn_to(page)

    def tell(self, notice: Notice) -> None:
        """Show a notice in the bar."""
        self.notices.tell(notice)

    def tell_trouble(self, sentence: str) -> None:
        """Show a refusal or a failure in the bar."""
        self.notices.tell(Notice(sentence, "warn"))

    def write_note(self) -> None:
        """Open the note line."""
        if self.note_line is not None:
            self.note_line.open()

    def undo(self, area: Area | None = None) -> None:
        """Take back the last step of an area, by default of the page's own."""
        area = area or self.page.undo_area()
        if self._bridge is not None and area is not None:
            self._bridge.send(Undo(area), self._undone)

    def _make_parts(self) -> None:
        self._header = Header(self._words, self._bridge)
        self._rail = Rail(self.pages)
        self._stack = QStackedWidget()
        for page in self.pages:
            self._stack.addWidget(page)
        self.notices = NoticeBar(self._words)
        self.note_line = NoteLine(self._bridge) if self._bridge is not None else None
        self._note_button = KeyButton(self._words.say("Quick note"), keys.NOTE.cap, "plain")
        self._note_button.setVisible(self._bridge is not None)
        self.notices.line.addWidget(self._note_button)

    def _lay_out(self) -> None:
        beside = column(
            self._stack, *([self.note_line] if self.note_line else []), self.notices, gap=0
        )
        beside.setStretchFactor(self._stack, 1)
        below = row(self._rail, _upright(), gap=0)
        below.addLayout(beside, 1)
        whole = column(self._header, gap=0)
        whole.addLayout(below, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self._rail.asked.connect(self.turn_to)
        self.notices.undo_asked.connect(self.undo)
        self._note_button.clicked.connect(self.write_note)
        keys.bind(keys.NOTE, self, self.write_note)
        keys.bind(keys.UNDO, self, self.undo)
        for number, page in enumerate(self.pages[:9], 1):
            keys.bind(keys.with_control(number), self, partial(self.turn_to, page))
            page.noticed.connect(self.tell)
            page.wanted.connect(self.turn_to_name)
            page.note_wanted.connect(self.write_note)
        if self._bridge is not None:
            self._bridge.changed.connect(self._rail.freshen)
            self._bridge.told.connect(self.tell_trouble)
        if self.note_line is not None:
            self.note_line.noticed.connect(self.tell)

    def _undone(self, _: Granted) -> None:
        self.tell(Notice(self._words.say("The last step was taken back."), "calm"))


def _upright() -> QFrame:
    made = QFrame()
    made.setProperty("role", "upright")
    return made
