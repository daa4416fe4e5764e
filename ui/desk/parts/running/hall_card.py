"""The hall in small on the console, with the keys that blank it or put a message on it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nua_workshop.commands.meeting import SwitchHall
from nua_workshop.commands.voting import ShowResult
from nua_workshop.events.meeting import HallState
from nua_workshop.views.hall import HallView, shown_result
from ui.desk import keys, theme
from ui.desk.bridge import Bridge
from ui.desk.hall.display import HallDisplay
from ui.desk.parts.buttons import KeyButton, button
from ui.desk.parts.card import Card
from ui.desk.parts.fields import line_field
from ui.desk.parts.flow import Flow
from ui.desk.parts.rows import held, row


class HallCard(Card):
    """What the hall sees now; nothing here changes the meeting but through its commands."""

    window_asked = Signal()

    def __init__(self, bridge: Bridge, *, has_window: bool) -> None:
        super().__init__()
        self._bridge, self._words = bridge, bridge.words
        self._has_window = has_window
        self._make_parts()
        self._lay_out()
        self._connect()

    def show_view(self, view: HallView) -> None:
        """Show a hall view and the buttons that fit the state the hall was put in."""
        self.display.show_view(view)
        state = self._bridge.meeting.hall.state
        say = self._words.say
        self.blank.setText(
            say("Show the hall again") if state == "blank" else say("Blank the hall")
        )
        self.message.setText(say("Take the message off") if state == "message" else say("Message"))
        self.result.setVisible(shown_result(self._bridge.meeting) is not None)

    def switch_blank(self) -> None:
        """Blank the hall, or let it follow the meeting again."""
        self._switch("blank")

    def ask_message(self) -> None:
        """Take the message off the hall, or open the field for one."""
        if self._bridge.meeting.hall.state == "message":
            self._bridge.send(SwitchHall("automatic"))
            return
        self._writing.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def send_message(self) -> None:
        """Put the message on the hall."""
        text = self.field.text().strip()
        if text:
            self._bridge.send(SwitchHall("message", text))
        self.put_away()

    def put_away(self) -> None:
        """Hide the field for a message; what was typed stays."""
        keys.let_go(self._writing)
        self._writing.hide()

    def _make_parts(self) -> None:
        say = self._words.say
        self.display = _Miniature(self._bridge)
        self.blank = KeyButton(say("Blank the hall"), keys.BLANK.cap, "plain")
        self.message = KeyButton(say("Message"), keys.MESSAGE.cap, "plain")
        self.result = button(say("Take the result off"), "plain")
        self.window_button = button("", "plain", "presentation")
        self.window_button.setToolTip(say("Show the hall display"))
        self.window_button.setAccessibleName(say("Show the hall display"))
        self.display.setAccessibleName(say("What the hall sees"))
        self.field = line_field(hint=say("Message to the hall…"))
        self._send = KeyButton(say("Show it"), keys.ENTER.shown(self._words), "primary")

    def _lay_out(self) -> None:
        self.column.setContentsMargins(*(2 * theme.STEP,) * 4)
        self._writing: QWidget = held(row(self.field, self._send))
        self._writing.hide()
        self.window_button.setVisible(self._has_window)
        beside = Flow(self.blank, self.message, self.result, self.window_button)
        self.add(self.display, beside, self._writing)

    def _connect(self) -> None:
        self.blank.clicked.connect(self.switch_blank)
        self.message.clicked.connect(self.ask_message)
        self.result.clicked.connect(self._take_off)
        self.window_button.clicked.connect(self.window_asked)
        self.field.returnPressed.connect(self.send_message)
        self._send.clicked.connect(self.send_message)
        keys.bind(keys.ESCAPE, self._writing, self.put_away, alone=True)

    def _switch(self, state: HallState) -> None:
        is_so = self._bridge.meeting.hall.state == state
        self._bridge.send(SwitchHall("automatic" if is_so else state))

    def _take_off(self) -> None:
        round_ = shown_result(self._bridge.meeting)
        if round_ is not None:
            self._bridge.send(ShowResult(round_.id, is_shown=False))


class _Miniature(HallDisplay):
    """The hall as wide as its card and in the shape of most projectors."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge.words, grows=False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(320, 180)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(round(self.width() * 9 / 16))
