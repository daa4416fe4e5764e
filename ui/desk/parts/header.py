"""The head of the console: the meeting's title and state, the clocks of its cities, when it was saved."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from nua_workshop.errors import N_
from nua_workshop.views.headline import Headline, Stage, headline
from nua_workshop.wording import Wording
from ui.desk import theme
from ui.desk.bridge import Bridge
from ui.desk.parts.chip import Chip
from ui.desk.parts.elided import ElidedText
from ui.desk.parts.rows import row
from ui.desk.parts.texts import Text
from ui.desk.theme import Tone

STAGES: dict[Stage, tuple[str, Tone]] = {
    "planned": (N_("Not begun"), "quiet"),
    "in_session": (N_("In session"), "calm"),
    "paused": (N_("Paused"), "warn"),
    "closed": (N_("Closed"), "quiet"),
}


class Header(QFrame):
    """Shows the headline, once a second while it is seen."""

    def __init__(self, words: Wording, bridge: Bridge | None) -> None:
        super().__init__()
        self._words, self._bridge = words, bridge
        self._title, self._chip, self._saved = ElidedText("", "heading"), Chip(), Text("", "small")
        self._clocks: tuple[Text, ...] = ()
        self._places = row(gap=5)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        self._lay_out()
        if bridge is None:
            self._title.say(words.say("Workshop manager"))
        else:
            bridge.changed.connect(self._kept)

    def show_view(self, view: Headline, now: datetime) -> None:
        """Show a headline and what the clocks say."""
        self._title.say(view.title)
        word, tone = STAGES[view.stage]
        self._chip.say(self._state(self._words.say(word), view), tone)
        self._chip.show()
        if len(self._clocks) != len(view.zones):
            self._make_clocks(view.zones)
        for clock, zone in zip(self._clocks, view.zones, strict=True):
            clock.setText(self._words.hour_in(now, zone))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        self.setProperty("role", "header")
        self.setFixedHeight(theme.HEADER_HEIGHT)
        self._chip.hide()
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        line: QHBoxLayout = row(self._title, self._chip, None, self._places, self._saved, gap=5)
        line.setContentsMargins(5 * theme.STEP, 0, 5 * theme.STEP, 0)
        self.setLayout(line)

    def _make_clocks(self, zones: tuple[str, ...]) -> None:
        while (item := self._places.takeAt(0)) is not None:
            if (old := item.layout()) is not None:
                _emptied(old)
        self._clocks = tuple(Text("", "strong") for _ in zones)
        for clock, zone in zip(self._clocks, zones, strict=True):
            self._places.addLayout(row(Text(self._words.city(zone), "small"), clock))

    def _state(self, word: str, view: Headline) -> str:
        if view.days == 1 or view.stage == "closed":
            return word
        return self._words.say(
            "Day {day} of {days} · {state}", day=view.day, days=view.days, state=word
        )

    def _tick(self) -> None:
        if self._bridge is not None:
            now = self._bridge.now()
            self.show_view(headline(self._bridge.meeting, now), now)

    def _kept(self) -> None:
        if self._bridge is not None:
            zone = self._bridge.meeting.zone
            at = self._words.hour_in(self._bridge.now(), zone, seconds=True)
            self._saved.setText(self._words.say("Saved {time}", time=at))
            self._tick()


def _emptied(layout: object) -> None:
    assert isinstance(layout, QHBoxLayout)
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
