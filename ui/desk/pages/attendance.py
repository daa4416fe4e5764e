"""The door: who is on the list, who is here and how, voting slips and phones."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from nua_workshop import codes
from nua_workshop.codes import Dice
from nua_workshop.commands.people import ListPeople, MarkArrival, MarkDeparture
from nua_workshop.commands.voting import IssueSlips, ReleaseDevice
from nua_workshop.events.event import Area
from nua_workshop.intake.folding import fold
from nua_workshop.people import Mode, Person
from nua_workshop.views.attendance import AttendanceView, PersonRow, attendance_view
from nua_workshop.workshop import Granted
from ui.desk import keys, names, theme
from ui.desk.bridge import Bridge
from ui.desk.page import MeetingPage, Notice
from ui.desk.parts.attendance.people_table import PeopleTable, full_name
from ui.desk.parts.attendance.person_form import PersonForm
from ui.desk.parts.attendance.person_panel import PersonPanel
from ui.desk.parts.card import Card
from ui.desk.parts.empty import EmptyState
from ui.desk.parts.fields import line_field
from ui.desk.parts.figure import Figure
from ui.desk.parts.icons import icon
from ui.desk.parts.rows import column, row, scrolling

SIDE_WIDTH = 288


class AttendancePage(MeetingPage):
    """Everybody of the meeting; one press marks an arrival."""

    icon = "users"

    slips_wanted = Signal()
    """The slips are to be printed; the app asks where to."""

    def __init__(self, bridge: Bridge, dice: Dice | None = None) -> None:
        super().__init__(bridge)
        self._dice = dice or codes.system_dice()
        self._view = AttendanceView(bridge.meeting.zone)
        self._make()
        self._lay_out()
        self._connect()
        self.refresh()

    @property
    def title(self) -> str:
        return self.words.say("Attendance")

    @property
    def badge(self) -> str:
        present = len(self.bridge.meeting.ledger.present())
        return self.words.number(present) if present else ""

    def undo_area(self) -> Area | None:
        return "arrivals"

    def refresh(self) -> None:
        self.show_view(attendance_view(self.bridge.meeting))

    def show_view(self, view: AttendanceView) -> None:
        """Show the list and its counts."""
        self._view = view
        number = self.words.number
        self.in_hall.say(number(view.in_hall))
        self.remote.say(number(view.remote))
        self.expected.say(number(view.expected))
        self.gone.say(number(view.gone))
        self._empty.setVisible(not view.people)
        self._list.setVisible(bool(view.people))
        self._show_found()

    def _make(self) -> None:
        say = self.words.say
        self.in_hall = Figure(say("in the hall"))
        self.remote = Figure(say("remotely"))
        self.expected = Figure(say("not here yet"))
        self.gone = Figure(say("have left"))
        self.search = line_field(hint=say("Search by name or institution"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(
            icon("search", theme.CONSOLE.soft), QLineEdit.ActionPosition.LeadingPosition
        )
        self.table = PeopleTable(self.words)
        self.form = PersonForm(self.words)
        self.panel = PersonPanel(self.words)
        self._empty = EmptyState(
            "users",
            say("Nobody is on the list yet"),
            say("Write the first name, or paste the list of those registered."),
            say("Add a person"),
        )

    def _lay_out(self) -> None:
        self._list = Card()
        self._list.column.setContentsMargins(*(2 * theme.STEP,) * 4)
        self._list.add(self.search, self.table)
        side = scrolling(column(self.form, self.panel, None, gap=4))
        side.setFixedWidth(SIDE_WIDTH)
        figures = row(self.in_hall, self.remote, self.expected, self.gone, gap=3)
        self.column().addLayout(row(column(figures, self._list, self._empty, gap=4), side, gap=4))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._show_found)
        self.search.returnPressed.connect(self.table.setFocus)
        self.table.marked.connect(self._mark)
        self.table.chosen.connect(self._show_person)
        self.form.listed.connect(self._list_people)
        self.panel.phone_moved.connect(self._move_phone)
        self.panel.slips_issued.connect(self._issue_slips)
        self.panel.print_wanted.connect(self.slips_wanted)
        self._empty.asked.connect(self.form.start)
        keys.bind(keys.FIND, self, self.search.setFocus)

    def _show_found(self) -> None:
        self.table.show_people(found(self._view.people, self.search.text()), self._view.zone)
        self._show_person()

    def _show_person(self) -> None:
        self.panel.show_view(self._view, self.table.person)

    def _mark(self, person_id: str, place: str) -> None:
        name = full_name(self.bridge.meeting.roll.person(person_id))
        if place == "left":
            self.bridge.send(
                MarkDeparture(person_id),
                lambda done: self._tell(done, self.words.say("{name} has left.", name=name)),
            )
            return
        mode: Mode = "remote" if place == "remote" else "in_person"
        where = self.words.say(names.PRESENCES[mode])
        said = self.words.say("{name} is here: {where}.", name=name, where=where)
        self.bridge.send(MarkArrival(person_id, mode), lambda done: self._tell(done, said))

    def _tell(self, done: Granted, sentence: str) -> None:
        if done.records:
            self.noticed.emit(Notice(sentence, undo="arrivals"))

    def _list_people(self, people: tuple[Person, ...]) -> None:
        said = self.words.count("One person was added.", "{n} people were added.", len(people))
        self.bridge.send(ListPeople(people), lambda _: self.noticed.emit(Notice(said)))

    def _issue_slips(self) -> None:
        n = self._view.without_slip
        taken = frozenset(self.bridge.meeting.booth.slips)
        said = self.words.count("One voting code was issued.", "{n} voting codes were issued.", n)
        command = IssueSlips(codes.voting_codes(self._dice, n, taken))
        self.bridge.send(command, lambda _: self.noticed.emit(Notice(said)))

    def _move_phone(self, person_id: str) -> None:
        said = self.words.say("The code can now be entered on another phone.")
        self.bridge.send(ReleaseDevice(person_id), lambda _: self.noticed.emit(Notice(said)))


def found(people: tuple[PersonRow, ...], query: str) -> tuple[PersonRow, ...]:
    """Return whose name or institution has every word of `query`, whatever way it is spelled."""
    asked = fold(query).split()
    return tuple(row for row in people if all(word in _folded(row) for word in asked))


def _folded(row: PersonRow) -> str:
    person = row.person
    return fold(f"{person.honorific} {person.name} {person.institution} {row.code}")
