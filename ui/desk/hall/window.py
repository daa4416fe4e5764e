"""The hall's own window: full screen on the second screen, and never over the console.

It remembers its screen by name and comes back to it when the projector is plugged in again.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent, QScreen, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nua_workshop.commands.meeting import SwitchHall
from nua_workshop.views.hall import JoinAddress
from ui.desk import keys
from ui.desk.bridge import Bridge
from ui.desk.hall.display import HallDisplay
from ui.desk.hall.feed import HallFeed

TICK_MILLISECONDS = 250
SMALL_WINDOW = QSize(960, 540)

Join = Callable[[], JoinAddress | None]


def nowhere() -> JoinAddress | None:
    """Return no address, for a meeting whose phones' server does not run."""
    return None


class HallWindow(QWidget):
    """Shows the hall; `remember` is told the name of the screen it stands on."""

    def __init__(
        self,
        bridge: Bridge,
        console: QWidget,
        join: Join = nowhere,
        remembered: str = "",
        remember: Callable[[str], None] | None = None,
    ) -> None:
        super().__init__()
        self._bridge, self._console, self._join = bridge, console, join
        self._remembered, self._remember = remembered, remember
        self._feed = HallFeed()
        self.display = HallDisplay(bridge.words)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MILLISECONDS)
        self._lay_out()
        self._connect()

    @property
    def is_ticking(self) -> bool:
        """Whether it looks at the meeting again and again."""
        return self._timer.isActive()

    def open(self) -> None:
        """Show the hall: full screen where there is a second screen, else as a window of its own."""
        if not self.place():
            self.resize(SMALL_WINDOW)
            self.showNormal()
            self.activateWindow()

    def place(self) -> bool:
        """Go full screen on the hall's screen; False where there is none besides the console's."""
        screen = self._screen()
        if screen is None:
            return False
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self._remembered = screen.name()
        if self._remember is not None:
            self._remember(screen.name())
        return True

    def refresh(self) -> None:
        """Show what the hall is to show now."""
        bridge = self._bridge
        self.display.show_view(self._feed.view(bridge.meeting, bridge.now(), self._join()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        self.setWindowTitle(self._bridge.words.say("Hall display"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.display)

    def _connect(self) -> None:
        self._timer.timeout.connect(self.refresh)
        self._bridge.changed.connect(self.refresh)
        keys.bind(keys.BLANK, self, self._blank)
        keys.bind(keys.ESCAPE, self, self._leave)
        screens = QGuiApplication.instance()
        assert isinstance(screens, QGuiApplication)
        screens.screenAdded.connect(self._screen_came)
        screens.screenRemoved.connect(self._screen_went)

    def _leave(self) -> None:
        # In front of the room nothing closes the hall by a slip of the hand.
        if not self.isFullScreen():
            self.close()

    def _blank(self) -> None:
        is_blank = self._bridge.meeting.hall.state == "blank"
        self._bridge.send(SwitchHall("automatic" if is_blank else "blank"))

    def _screen(self) -> QScreen | None:
        """Return the remembered screen, or another one, but never the console's."""
        others = [s for s in QGuiApplication.screens() if s is not self._console.screen()]
        remembered = [screen for screen in others if screen.name() == self._remembered]
        return next(iter(remembered or others), None)

    def _screen_came(self, _: QScreen) -> None:
        # Only where it stood before: a monitor for the console must not be taken over.
        screen = self._screen()
        if screen is not None and screen.name() == self._remembered:
            self.place()

    def _screen_went(self, gone: QScreen) -> None:
        # Qt would move a full-screen window onto the console, in the middle of the meeting.
        if gone.name() == self._remembered and self.isFullScreen():
            self.hide()
