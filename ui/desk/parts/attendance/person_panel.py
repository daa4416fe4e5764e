"""What is known of the person chosen at the door: times, voting code, phone."""

from __future__ import annotations

from PySide6.QtCore import Signal

from nua_workshop.codes import in_groups
from nua_workshop.views.attendance import AttendanceView, PersonRow
from nua_workshop.wording import Wording
from ui.desk.parts.attendance.people_table import full_name
from ui.desk.parts.buttons import button
from ui.desk.parts.card import Card
from ui.desk.parts.rows import row
from ui.desk.parts.texts import Text, line


class PersonPanel(Card):
    """One person, and the slips of everybody."""

    phone_moved = Signal(str)
    """The id of whoever is to vote with another phone."""
    slips_issued = Signal()
    print_wanted = Signal()

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self._person: PersonRow | None = None
        self._is_code_shown = False
        self._make()
        self._connect()

    def show_view(self, view: AttendanceView, person: PersonRow | None) -> None:
        """Show one person of the view, or nobody."""
        if person is None or self._person is None or person.id != self._person.id:
            self._is_code_shown = False
        self._person = person
        self._show_person(view)
        self._show_slips(view)

    def _make(self) -> None:
        say = self._words.say
        self.name = Text("", "strong", wraps=True)
        self.times = Text("", "small", wraps=True)
        self.code = Text("", "heading")
        self.ask = button(say("Show the code"), "plain", "eye")
        self.other_phone = button(say("Move to another phone"), "plain", "smartphone")
        self.slips = Text("", "small", wraps=True)
        self.issue = button(say("Issue codes"), "")
        self.print = button(say("Print slips"), "plain")
        self.add(self.name, self.times, self.code, row(self.ask, None), row(self.other_phone, None))
        self.add(line(), Text(say("Voting slips"), "strong"), self.slips)
        self.add(row(self.issue, self.print, None))

    def _connect(self) -> None:
        self.ask.clicked.connect(self._toggle_code)
        self.other_phone.clicked.connect(self._move)
        self.issue.clicked.connect(self.slips_issued)
        self.print.clicked.connect(self.print_wanted)

    def _show_person(self, view: AttendanceView) -> None:
        person = self._person
        self.name.setVisible(person is not None)
        self.times.setVisible(person is not None)
        self.other_phone.setVisible(person is not None and person.has_phone)
        if person is not None:
            self.name.say(full_name(person.person))
            self.times.say(self._told(person, view.zone))
        self._show_code()

    def _show_code(self) -> None:
        has_code = self._person is not None and bool(self._person.code)
        is_shown = has_code and self._is_code_shown
        self.ask.setVisible(has_code)
        self.code.setVisible(is_shown)
        say = self._words.say
        self.ask.setText(say("Hide the code") if is_shown else say("Show the code"))
        if is_shown and self._person is not None:
            self.code.say(self._words.together(in_groups(self._person.code)))

    def _show_slips(self, view: AttendanceView) -> None:
        n = view.without_slip
        self.issue.setEnabled(n > 0)
        self.print.setEnabled(n < len(view.people))
        self.slips.say(
            self._words.count(
                "One person has no voting code yet.", "{n} people have no voting code yet.", n
            )
            if n
            else self._words.say("Everybody on the list has a voting code.")
        )

    def _told(self, person: PersonRow, zone: str) -> str:
        words = self._words
        if person.arrived is None:
            return words.say("Not here yet.")
        arrived = words.together(words.hour_in(person.arrived, zone))
        if person.left is None:
            return words.say("Arrived at {time}.", time=arrived)
        left = words.together(words.hour_in(person.left, zone))
        return words.say("Arrived at {arrived}, left at {left}.", arrived=arrived, left=left)

    def _toggle_code(self) -> None:
        self._is_code_shown = not self._is_code_shown
        self._show_code()

    def _move(self) -> None:
        if self._person is not None:
            self.phone_moved.emit(self._person.id)
