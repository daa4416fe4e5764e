"""The item on the floor: a countdown one can read from two metres, and the buttons that move the day."""

from __future__ import annotations

from PySide6.QtCore import Signal

from nua_workshop.views.run import Current, RunView
from nua_workshop.wording import Wording
from ui.desk import keys, theme
from ui.desk.parts.buttons import KeyButton
from ui.desk.parts.card import Card
from ui.desk.parts.chip import Chip
from ui.desk.parts.digits import DigitCells
from ui.desk.parts.flow import Flow
from ui.desk.parts.rows import row
from ui.desk.parts.running import said
from ui.desk.parts.texts import Text
from ui.desk.parts.time_bar import TimeBar


class ItemCard(Card):
    """Shows the current item; each button tells what was asked."""

    next_asked = Signal()
    pause_asked = Signal()
    more_asked = Signal()
    finish_asked = Signal()
    undo_asked = Signal()

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self._make_parts()
        self._make_buttons()
        self._lay_out()

    def show_view(self, view: RunView, current: Current) -> None:
        """Show the current item of a view."""
        words, left = self._words, current.countdown
        word, tone = said.phase_word(left, words)
        colour = theme.CONSOLE.tone(tone)
        self._place.setText(said.place_of(current, words))
        self._began.setText(self._start(current, view.zones[0]))
        self._title.setText(current.title)
        self._phase.say(word, tone)
        ink = theme.CONSOLE.ink if tone == "calm" else colour
        self.countdown.show_text(words.countdown(left.left), ink)
        self._bar.show_share(left.share_used, colour)
        self._late.say(*said.lateness(view.lateness, words))
        self._end.setText(said.expected_end(view, words))
        self.pause.setText(words.say("Go on") if left.is_paused else words.say("Pause"))
        self.next.setEnabled(view.next is not None)
        self.undo.setEnabled(view.can_undo)

    def _make_parts(self) -> None:
        self._place, self._began = Text("", "soft", wraps=True), Text("", "small")
        self._title, self._phase = Text("", "title", wraps=True), Chip()
        self.countdown, self._bar = DigitCells(), TimeBar()
        self._late, self._end = Text(), Text("", "soft", wraps=True)

    def _make_buttons(self) -> None:
        say = self._words.say
        self.next = KeyButton(say("Next item"), keys.NEXT.shown(self._words), "primary")
        self.pause = KeyButton(say("Pause"), keys.PAUSE.cap)
        self.more = KeyButton(say("More time"), keys.MORE_TIME.cap)
        self.finish = KeyButton(say("Finish the item"), keys.FINISH.cap)
        self.undo = KeyButton(say("Undo"), keys.UNDO.cap, "plain")
        self.next.clicked.connect(self.next_asked)
        self.pause.clicked.connect(self.pause_asked)
        self.more.clicked.connect(self.more_asked)
        self.finish.clicked.connect(self.finish_asked)
        self.undo.clicked.connect(self.undo_asked)

    def _lay_out(self) -> None:
        self.column.setContentsMargins(*(6 * theme.STEP, 4 * theme.STEP) * 2)
        head = row(self._place, self._began, self._phase, gap=3)
        head.setStretchFactor(self._place, 1)
        sentence = row(self._late, self._end)
        sentence.setStretchFactor(self._end, 1)
        buttons = Flow(self.next, self.pause, self.more, self.finish, self.undo)
        self.column.setSpacing(3 * theme.STEP)
        self.add(head, self._title, self.countdown, self._bar, sentence, buttons)

    def _start(self, current: Current, zone: str) -> str:
        began = self._words.hour_in(current.started, zone)
        plan = self._words.hour_in(current.planned_start, zone)
        if began == plan:
            return self._words.say("Began at {time} as planned", time=began)
        return self._words.say("Began at {time}, planned {planned}", time=began, planned=plan)
