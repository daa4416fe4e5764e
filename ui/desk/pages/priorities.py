"""The survey of priorities: questions prepared, voted on and sealed, one after the other."""

from __future__ import annotations

from textwrap import shorten

from PySide6.QtWidgets import QPushButton, QStackedWidget

from nua_workshop import codes
from nua_workshop.ballot import Mark
from nua_workshop.codes import Dice
from nua_workshop.commands.voting import (
    CloseRound,
    DropRound,
    EnterBallot,
    OpenRound,
    PrepareRound,
    ShowResult,
)
from nua_workshop.events.voting import BallotCast, RoundPrepared
from nua_workshop.views.priorities import PrioritiesView, RoundTab, priorities_view
from nua_workshop.workshop import Granted
from ui.desk.bridge import Bridge
from ui.desk.page import MeetingPage, Notice
from ui.desk.parts.buttons import button
from ui.desk.parts.priorities.polling_panel import PollingPanel
from ui.desk.parts.priorities.result_panel import ResultPanel
from ui.desk.parts.priorities.round_form import RoundForm
from ui.desk.parts.rows import held, row
from ui.desk.parts.segments import make_room

LONGEST_TAB = 40


class PrioritiesPage(MeetingPage):
    """One question at a time; the others stand above it."""

    icon = "vote"

    def __init__(self, bridge: Bridge, dice: Dice | None = None) -> None:
        super().__init__(bridge)
        self._dice = dice or codes.system_dice()
        self._round_id = ""
        self._tabs: tuple[RoundTab, ...] = ()
        self._buttons: list[QPushButton] = []
        self._make()
        self._connect()
        self._choose_first()

    @property
    def title(self) -> str:
        return self.words.say("Priorities")

    @property
    def badge(self) -> str:
        round_ = self.bridge.meeting.booth.open_round
        return "" if round_ is None else self.words.number(len(round_.ballots))

    @property
    def is_live(self) -> bool:
        return self.bridge.meeting.booth.open_round is not None

    def refresh(self) -> None:
        self.show_view(priorities_view(self.bridge.meeting, self._round_id))

    def show_view(self, view: PrioritiesView) -> None:
        """Show the questions, and the chosen one as its state asks for."""
        self._show_tabs(view)
        self.form.show_view(view)
        if view.outcome is not None:
            self.result.show_view(view)
            self._stack.setCurrentWidget(self.result)
        elif view.polling is not None:
            self.polling.show_view(view)
            self._stack.setCurrentWidget(self.polling)
        else:
            self._stack.setCurrentWidget(self.form)

    def _make(self) -> None:
        self.form = RoundForm(self.words)
        self.polling = PollingPanel(self.words)
        self.result = ResultPanel(self.words)
        self.fresh = button(self.words.say("New question"), "choice", "plus")
        self.fresh.setCheckable(True)
        self._holder = held(row())
        self._stack = QStackedWidget()
        for part in (self.form, self.polling, self.result):
            self._stack.addWidget(part)
        outer = self.column()
        outer.addLayout(row(self.fresh, self._holder, None))
        outer.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.fresh.clicked.connect(self._begin)
        self.form.prepared.connect(self._prepare)
        self.form.dropped.connect(self._drop)
        self.polling.entered.connect(self._enter)
        self.polling.closed.connect(self._close)
        self.result.shown.connect(self._show_in_hall)

    def _choose_first(self) -> None:
        rounds = list(self.bridge.meeting.booth.rounds.values())
        open_round = self.bridge.meeting.booth.open_round
        if open_round is not None:
            self._round_id = open_round.id
        elif rounds:
            self._round_id = rounds[-1].id
        self.refresh()

    def _show_tabs(self, view: PrioritiesView) -> None:
        self.fresh.setChecked(view.asked is None)
        if view.rounds != self._tabs:
            self._tabs = view.rounds
            for old in self._buttons:
                old.hide()
                old.deleteLater()
            self._buttons = [self._tab(each) for each in view.rounds]
            layout = self._holder.layout()
            for made in self._buttons:
                if layout is not None:
                    layout.addWidget(made)
        for tab, each in zip(view.rounds, self._buttons, strict=True):
            each.setChecked(view.asked is not None and tab.id == view.asked.round_id)

    def _tab(self, tab: RoundTab) -> QPushButton:
        say = self.words.say
        state = {"prepared": say("Prepared"), "open": say("Open"), "closed": say("Sealed")}
        short = shorten(tab.question, LONGEST_TAB, placeholder="…")
        made = button(say("{state}: {question}", state=state[tab.state], question=short), "choice")
        made.setToolTip(tab.question)
        made.setCheckable(True)
        make_room(made)
        made.clicked.connect(lambda: self._choose(tab.id))
        return made

    def _choose(self, round_id: str) -> None:
        self._round_id = round_id
        self.refresh()

    def _begin(self) -> None:
        self._round_id = ""
        self.form.begin()
        self.refresh()

    def _prepare(self, command: PrepareRound, is_opened: bool) -> None:
        def prepared(done: Granted) -> None:
            made = [r.event for r in done.records if isinstance(r.event, RoundPrepared)]
            self._round_id = made[0].round_id if made else command.round_id
            self.refresh()
            if is_opened:
                self.bridge.send(OpenRound(self._round_id), self._opened)
            else:
                self.noticed.emit(Notice(self.words.say("The question was kept.")))

        self.bridge.send(command, prepared)

    def _opened(self, _: Granted) -> None:
        self.noticed.emit(Notice(self.words.say("Voting is open.")))
        self.refresh()

    def _drop(self, round_id: str) -> None:
        self.bridge.send(DropRound(round_id), lambda _: self._begin())

    def _enter(self, person_id: str, marks: tuple[Mark, ...], via: str) -> None:
        ways = {"voice": "voice", "chat": "chat", "telephone": "telephone", "paper": "paper"}
        command = EnterBallot(
            self._round_id,
            person_id,
            marks,
            codes.token(self._dice),
            codes.receipt(self._dice),
            ways[via],  # type: ignore[arg-type]
        )
        self.bridge.send(command, self._entered)

    def _entered(self, done: Granted) -> None:
        for record in done.records:
            if isinstance(record.event, BallotCast):
                name = done.meeting.roll.person(record.event.person_id).name
                self.polling.entry.show_receipt(name, record.event.receipt)

    def _close(self) -> None:
        said = self.words.say(
            "Voting is closed and the result is sealed. The hall does not see it yet."
        )
        self.bridge.send(CloseRound(self._round_id), lambda _: self._told(said))

    def _show_in_hall(self, is_shown: bool) -> None:
        if is_shown:
            said = self.words.say("The hall sees the result now.")
        else:
            said = self.words.say("The result is off the hall display.")
        self.bridge.send(ShowResult(self._round_id, is_shown), lambda _: self._told(said))

    def _told(self, sentence: str) -> None:
        self.noticed.emit(Notice(sentence))
        self.refresh()
