"""What the shell asks of a page: it knows no page by name, only this.

A page reads the bridge anew whenever it is told to and is seen; it never holds the truth itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nua_workshop.events.event import Area
from nua_workshop.wording import Wording
from ui.desk import theme
from ui.desk.bridge import Bridge
from ui.desk.theme import Tone

TICK_MILLISECONDS = 250


@dataclass(frozen=True, slots=True)
class Notice:
    """One line for the notice bar; `undo` names the area whose last step it offers to take back."""

    sentence: str
    tone: Tone = "good"
    undo: Area | None = None


class Page(QWidget):
    """A page of the console that needs no open meeting, such as the list of meetings."""

    icon: ClassVar[str] = "layout-list"
    at_the_end: ClassVar[bool] = False
    """Whether its entry stands at the foot of the rail, as the settings do."""

    noticed = Signal(object)
    """A `Notice` for the bar at the bottom."""
    wanted = Signal(str)
    """The `name` of another page to turn to."""
    note_wanted = Signal()
    """The note line is asked for."""

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self.words = words
        self.setObjectName("ground")

    @property
    def name(self) -> str:
        """What the shell and other pages call this page; no person sees it."""
        return type(self).__module__.rpartition(".")[2]

    @property
    def title(self) -> str:
        """What the page is called in the rail."""
        raise NotImplementedError

    @property
    def badge(self) -> str:
        """What stands beside its name in the rail, such as how many are present; mostly nothing."""
        return ""

    @property
    def is_live(self) -> bool:
        """Whether something goes on there now, which the rail marks with a dot."""
        return False

    def refresh(self) -> None:
        """Show how things stand; called when the page comes into sight."""

    def undo_area(self) -> Area | None:
        """Return the area whose last step Ctrl+Z takes back on this page, if any."""
        return None

    def column(self) -> QVBoxLayout:
        """Return a fresh outer layout with the margins every page has."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(5 * theme.STEP,) * 4)
        layout.setSpacing(4 * theme.STEP)
        return layout

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()


class MeetingPage(Page):
    """A page of one open meeting: it is refreshed when the meeting changes while it is seen."""

    lives_in_time: ClassVar[bool] = False
    """Whether `tick` is to be called while the page is seen."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge.words)
        self.bridge = bridge
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MILLISECONDS)
        self._timer.timeout.connect(self.tick)
        bridge.changed.connect(self._meeting_changed)

    @property
    def is_ticking(self) -> bool:
        """Whether it is called again and again."""
        return self._timer.isActive()

    def tick(self) -> None:
        """Show what the passing of time alone has changed."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.lives_in_time:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _meeting_changed(self) -> None:
        if self.isVisible():
            self.refresh()
