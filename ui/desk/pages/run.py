"""The running of the meeting: the item on the floor, the agenda beside it, what the hall sees, the notes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import ClassVar

from PySide6.QtGui import QResizeEvent

from nua_workshop.commands.agenda import AddTime, FinishItem, PauseTimer, ResumeTimer, StartNext
from nua_workshop.commands.meeting import CloseMeeting, ReopenMeeting, Undo
from nua_workshop.events.event import Area
from nua_workshop.views.run import RunView, run_view
from nua_workshop.workshop import Granted
from ui.desk import keys, theme
from ui.desk.bridge import Bridge
from ui.desk.hall.feed import HallFeed
from ui.desk.hall.window import Join, nowhere
from ui.desk.page import MeetingPage, Notice
from ui.desk.parts.card import Card
from ui.desk.parts.rows import column, row
from ui.desk.parts.running.agenda_list import AgendaList
from ui.desk.parts.running.day_state import DayState
from ui.desk.parts.running.hall_card import HallCard
from ui.desk.parts.running.item_card import ItemCard
from ui.desk.parts.running.notes_card import NotesCard

MORE = timedelta(minutes=5)


class RunPage(MeetingPage):
    """The facilitator's page while the day goes on."""

    icon: ClassVar[str] = "timer"
    lives_in_time: ClassVar[bool] = True

    def __init__(
        self,
        bridge: Bridge,
        join: Join = nowhere,
        open_hall: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(bridge)
        self._join, self._open_hall = join, open_hall
        self._feed = HallFeed()
        self._make_parts()
        self._lay_out()
        self._connect()

    @property
    def title(self) -> str:
        return self.words.term("page", "Running")

    @property
    def is_live(self) -> bool:
        return self.bridge.meeting.timer.current is not None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = round(self.height() * theme.COUNTDOWN_SHARE)
        self.item.countdown.prefer(min(max(size, theme.COUNTDOWN_LEAST), theme.COUNTDOWN_MOST))

    def undo_area(self) -> Area | None:
        return "agenda"

    def refresh(self) -> None:
        now = self.bridge.now()
        self.show_view(run_view(self.bridge.meeting, now))
        self.hall.show_view(self._feed.view(self.bridge.meeting, now, self._join()))

    def tick(self) -> None:
        self.refresh()

    def show_view(self, view: RunView) -> None:
        """Show how the day runs."""
        is_running = view.current is not None and view.state == "running"
        # The one that goes is hidden first: both at once would make the window grow.
        (self.day if is_running else self.item).hide()
        if view.current is not None and is_running:
            self.item.show_view(view, view.current)
        else:
            self.day.show_view(view)
        (self.item if is_running else self.day).show()
        self.notes.setVisible(is_running or bool(view.notes))
        self.agenda.show_rows(view.rows, view.zones[0])
        self._beside.setVisible(bool(view.rows))
        self.notes.show_notes(view.notes, of_item=view.current is not None)

    def _make_parts(self) -> None:
        self.item, self.day = ItemCard(self.words), DayState(self.words)
        self.item.hide()
        self.notes = NotesCard(self.words)
        self.agenda = AgendaList(self.words)
        self.hall = HallCard(self.bridge, has_window=self._open_hall is not None)

    def _lay_out(self) -> None:
        self._beside = Card()
        self._beside.column.setContentsMargins(*(2 * theme.STEP,) * 4)
        self._beside.column.addWidget(self.agenda)
        start = column(self.item, gap=4)
        start.addWidget(self.day, 1)
        start.addWidget(self.notes, 1)
        end = column(gap=4)
        end.addWidget(self._beside, 1)
        end.addWidget(self.hall)
        end.addStretch()
        both = row(gap=4)
        both.addLayout(start, 13)
        both.addLayout(end, 7)
        self.column().addLayout(both)

    def _connect(self) -> None:
        for asked in (self.item.next_asked, self.day.next_asked):
            asked.connect(self.start_next)
        for undone in (self.item.undo_asked, self.day.undo_asked):
            undone.connect(self.undo)
        self.item.pause_asked.connect(self.pause)
        self.item.more_asked.connect(self.add_time)
        self.item.finish_asked.connect(self.finish)
        self.day.close_asked.connect(self.close_meeting)
        self.day.reopen_asked.connect(self.reopen)
        self.day.preparation_asked.connect(self._prepare)
        self.notes.note_asked.connect(self.note_wanted)
        self.hall.window_asked.connect(self._open_window)
        for key, do in (
            (keys.NEXT, self.start_next),
            (keys.PAUSE, self.pause),
            (keys.MORE_TIME, self.add_time),
            (keys.FINISH, self.finish),
            (keys.BLANK, self.hall.switch_blank),
            (keys.MESSAGE, self.hall.ask_message),
        ):
            keys.bind(key, self, do)

    def start_next(self) -> None:
        """Take up the next item; before the first one this starts the meeting."""
        self.bridge.send(StartNext())

    def pause(self) -> None:
        """Let the time stand still, or go on."""
        run = self.bridge.meeting.timer.current
        is_paused = run is not None and run.paused_since is not None
        self.bridge.send(ResumeTimer() if is_paused else PauseTimer())

    def add_time(self) -> None:
        """Give the current item five minutes more."""
        self.bridge.send(AddTime(MORE), self._added)

    def finish(self) -> None:
        """End the current item without taking up another."""
        self.bridge.send(FinishItem())

    def close_meeting(self) -> None:
        """End the meeting."""
        self.bridge.send(CloseMeeting())

    def reopen(self) -> None:
        """Go on with a meeting that was closed."""
        self.bridge.send(ReopenMeeting())

    def undo(self) -> None:
        """Take back the last step in the running of the agenda."""
        self.bridge.send(Undo("agenda"), self._undone)

    def _prepare(self) -> None:
        self.wanted.emit("preparation")

    def _open_window(self) -> None:
        if self._open_hall is not None:
            self._open_hall()

    def _added(self, _: Granted) -> None:
        n = round(MORE / timedelta(minutes=1))
        said = self.words.count("One minute was added.", "{n} minutes were added.", n)
        self.noticed.emit(Notice(said, "good", "agenda"))

    def _undone(self, _: Granted) -> None:
        said = self.words.say("The last step was taken back.")
        self.noticed.emit(Notice(said, "calm"))
