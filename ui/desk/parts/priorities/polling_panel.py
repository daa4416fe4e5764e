"""An open question: how many have voted, by which way, who has not, and closing it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from nua_workshop.errors import N_
from nua_workshop.views.priorities import Asked, Polling, PrioritiesView, VoterRow, Way
from nua_workshop.wording import Wording
from ui.desk import names
from ui.desk.parts.buttons import button
from ui.desk.parts.card import Card
from ui.desk.parts.figure import Figure
from ui.desk.parts.priorities.assisted_entry import AssistedEntry
from ui.desk.parts.row_table import Column, RowModel, RowTable
from ui.desk.parts.rows import column, row
from ui.desk.parts.texts import Text

WAYS: dict[Way, str] = {
    "hall_phone": N_("phones in the hall"),
    "remote_phone": N_("phones elsewhere"),
    "assisted": N_("entered for somebody"),
}


class PollingPanel(QWidget):
    """Voting as it goes on; nothing here tells how it stands."""

    entered = Signal(str, object, str)
    closed = Signal()

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self._asked: Asked | None = None
        self._make()
        self._lay_out()
        self._connect()

    def show_view(self, view: PrioritiesView) -> None:
        """Show the open question of the view."""
        if view.asked is None or view.polling is None:
            return
        if self._asked is None or view.asked.round_id != self._asked.round_id:
            self._sure.hide()
        self._asked, polling = view.asked, view.polling
        self._question.say(view.asked.question)
        self._show_counts(polling, view.zone)
        self._show_waiting(polling)

    def _make(self) -> None:
        say, columns = self._words.say, self._columns()
        self._question = Text("", "heading", wraps=True)
        self._count, self._since = Text("", "title"), Text("", "soft")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._ways = {way: Figure(say(name)) for way, name in WAYS.items()}
        self._rows: RowModel[VoterRow] = RowModel(columns, self)
        self.waiting = RowTable(self._rows)
        self.waiting.lay_out(columns)
        self._waiting_title = Text("", "strong")
        self.entry = AssistedEntry(self._words)
        self.close_voting = button(say("Close voting"), "danger", "")
        self._sure = button(say("Yes, close and seal the result"), "danger")
        self._sure.hide()

    def _lay_out(self) -> None:
        top = Card()
        head = row(self._question, self._since, self._sure, self.close_voting, gap=3)
        head.setStretch(0, 1)
        top.add(head, row(self._count, None, *self._ways.values(), gap=3), self._bar)
        who = Card()
        who.add(self._waiting_title, self.waiting)
        both = row(who, self.entry, gap=4)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        whole = column(top, gap=4)
        whole.addLayout(both, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.waiting.selectionModel().currentRowChanged.connect(self._choose)
        self.entry.entered.connect(self.entered)
        self.close_voting.clicked.connect(self._ask_first)
        self._sure.clicked.connect(self.closed)

    def _columns(self) -> tuple[Column[VoterRow], ...]:
        say = self._words.say
        return (
            Column(say("Name"), lambda row: row.person.name, is_strong=True),
            Column(say("Institution"), lambda row: row.person.institution),
            Column("", lambda row: say(names.GROUPS[row.mode]), 112, lambda row: "quiet"),
        )

    def _show_counts(self, polling: Polling, zone: str) -> None:
        words, present = self._words, len(polling.voters)
        self._count.say(
            words.count(
                "One of {present} has voted",
                "{n} of {present} have voted",
                polling.voted,
                present=present,
            )
        )
        since = words.together(words.hour_in(polling.opened_at, zone))
        self._since.say(words.say("Open since {time}", time=since))
        self._bar.setRange(0, max(present, 1))
        self._bar.setValue(polling.voted)
        for way, n in polling.ways:
            self._ways[way].say(words.number(n))

    def _show_waiting(self, polling: Polling) -> None:
        before = self._chosen()
        waiting = polling.waiting
        self._rows.set_rows(waiting)
        ids = [row.person.id for row in waiting]
        self._waiting_title.say(
            self._words.count(
                "One person has not voted yet", "{n} people have not voted yet", len(waiting)
            )
        )
        if before is not None and before.person.id in ids:
            self.waiting.choose(ids.index(before.person.id))
        else:
            self.waiting.clearSelection()
            self.waiting.setCurrentIndex(self._rows.index(-1, -1))
        self._choose()

    def _chosen(self) -> VoterRow | None:
        place = self.waiting.row
        return self._rows.rows[place] if 0 <= place < len(self._rows.rows) else None

    def _choose(self) -> None:
        if self._asked is not None:
            self.entry.show_person(self._asked, self._chosen())

    def _ask_first(self) -> None:
        self._sure.setVisible(not self._sure.isVisible())
        self._sure.setFocus(Qt.FocusReason.OtherFocusReason)
