"""What stands in the item's place while no item runs: start, go on, close, open again; one calm card."""

from __future__ import annotations

from PySide6.QtCore import Signal

from nua_workshop.views.run import RunState, RunView
from nua_workshop.wording import Wording
from ui.desk import keys, theme
from ui.desk.parts.buttons import KeyButton, button
from ui.desk.parts.card import Card
from ui.desk.parts.flow import Flow
from ui.desk.parts.rows import row
from ui.desk.parts.running import said
from ui.desk.parts.texts import Text


class DayState(Card):
    """A title, a sentence, and the one thing to do; closing asks once, in place."""

    next_asked = Signal()
    close_asked = Signal()
    reopen_asked = Signal()
    preparation_asked = Signal()
    undo_asked = Signal()

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self._state: RunState = "empty"
        self._asks = False
        self._make_parts()
        self._lay_out()
        self._connect()

    def show_view(self, view: RunView) -> None:
        """Show where the day stands."""
        if view.state != self._state:
            self._asks = False
        self._state = view.state
        title, sentence = self._told(view)
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._late.setVisible(view.state == "between")
        self._late.say(*said.lateness(view.lateness, self._words))
        self._show_buttons(view)

    def ask(self) -> None:
        """Ask once whether to close."""
        self._asks = True
        self._show_asking()

    def _make_parts(self) -> None:
        say, space = self._words.say, keys.NEXT.shown(self._words)
        self._title, self._sentence = Text("", "display", wraps=True), Text("", "soft", wraps=True)
        self._late, self._sure = Text(), Text("", "strong", wraps=True)
        self._sure.setText(say("Really close the meeting? It can be opened again."))
        self.start = KeyButton(say("Start the meeting"), space, "primary")
        self.next = KeyButton(say("Next item"), space, "primary")
        self.close_day = KeyButton(say("Close the meeting"), keys.CLOSE.cap)
        self.yes = button(say("Yes, close it"), "danger")
        self.no = KeyButton(say("Not yet"), keys.ESCAPE.cap)
        self.reopen = KeyButton(say("Open the meeting again"), keys.OPEN.cap)
        self.prepare = button(say("Go to the preparation"), "primary")
        self.undo = KeyButton(say("Undo"), keys.UNDO.cap, "plain")

    def _lay_out(self) -> None:
        self.column.setContentsMargins(*(6 * theme.STEP, 6 * theme.STEP) * 2)
        self.column.setSpacing(4 * theme.STEP)
        self.column.addStretch(1)
        self.add(self._title, self._late, self._sentence)
        self.add(Flow(self.start, self.next, self.prepare, self.reopen, self.close_day, self.undo))
        self.add(self._sure, row(self.yes, self.no, None))
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.start.clicked.connect(self.next_asked)
        self.next.clicked.connect(self.next_asked)
        self.close_day.clicked.connect(self.ask)
        self.yes.clicked.connect(self.close_asked)
        self.no.clicked.connect(self._leave_it)
        self.reopen.clicked.connect(self.reopen_asked)
        self.prepare.clicked.connect(self.preparation_asked)
        self.undo.clicked.connect(self.undo_asked)
        for part in (self.start, self.next, self.prepare, self.reopen, self.undo):
            part.hide()
        self._show_asking()
        keys.bind(keys.CLOSE, self.close_day, self.close_day.click)
        keys.bind(keys.OPEN, self.reopen, self.reopen.click)
        keys.bind(keys.ESCAPE, self.no, self._leave_it)

    def _leave_it(self) -> None:
        self._asks = False
        self._show_asking()

    def _show_buttons(self, view: RunView) -> None:
        self.start.setVisible(view.state == "not_begun")
        self.next.setVisible(view.state == "between")
        self.prepare.setVisible(view.state == "empty")
        self.reopen.setVisible(view.state == "closed")
        self.undo.setVisible(view.can_undo and view.state in ("between", "day_over", "over"))
        self._show_asking()

    def _show_asking(self) -> None:
        may_close = self._state in ("between", "day_over", "over")
        self.close_day.setVisible(may_close and not self._asks)
        for part in (self._sure, self.yes, self.no):
            part.setVisible(may_close and self._asks)

    def _told(self, view: RunView) -> tuple[str, str]:
        say = self._words.say
        match view.state:
            case "not_begun" if view.next is not None:
                places = said.in_cities(view.starts, view.zones, self._words)
                text = say(
                    "Planned start {places}. The first item is “{title}”.",
                    places=places,
                    title=view.next.title,
                )
                return say("The day has not begun"), text
            case "between" if view.next is not None:
                at = self._words.hour_in(view.next.start, view.zones[0])
                text = say("Next is “{title}”, expected at {time}.", title=view.next.title, time=at)
                return say("No item is running"), text
            case "day_over":
                return say("Every item of this day has been dealt with"), say(
                    "The meeting goes on with the items of another day."
                )
            case "over":
                return say("Every item has been dealt with"), say(
                    "Close the meeting when the chair has ended it. It can be opened again."
                )
            case "closed":
                return say("The meeting is closed"), say(
                    "The minutes can be written now. If something came up, open it again."
                )
        return say("There is no agenda yet"), say(
            "Write the agenda first; then the meeting can start."
        )
