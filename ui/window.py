"""The window's life: which meeting is open, and who stands ready for the wishes of its pages.

It stands beside the root because opening and leaving a meeting takes storage, server and windows at once.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QFileDialog

from nua_workshop.clock import MachineClock
from nua_workshop.errors import N_, Told
from nua_workshop.intake.choices import Choices
from nua_workshop.intake.draft import Draft
from nua_workshop.intake.note import read_note
from nua_workshop.places import meetings_folder, state_folder
from nua_workshop.preparing import wanted
from nua_workshop.settings import Recent, Settings, load, save
from nua_workshop.views.meetings import MeetingsView
from nua_workshop.views.settings import SettingsView, settings_view
from nua_workshop.views.slips import slips_of
from nua_workshop.wording import Wording
from ui.desk import qt_words, theme
from ui.desk.console import Console
from ui.desk.errands import Errands
from ui.desk.page import Notice
from ui.desk.pages.attendance import AttendancePage
from ui.desk.pages.meetings import MeetingsPage
from ui.desk.pages.minutes import MinutesPage
from ui.desk.pages.preparation import PreparationPage
from ui.desk.pages.priorities import PrioritiesPage
from ui.desk.pages.run import RunPage
from ui.desk.pages.settings import SettingsPage
from ui.desk.printing.slips import print_slips
from ui.desk.shell import Shell
from ui.documents import write_minutes
from ui.offered import file_name, samples
from ui.opening_words import opening_words
from ui.session import Session, make_session, open_session
from ui.sitting import Sitting

OUR_FAULT = N_("Something went wrong inside the program. Nothing that was saved is lost.")
_log = logging.getLogger(__name__)

AskWhere = Callable[[str, Path, str], Path | None]
"""Asks a person where to write: a title, a proposed path and a filter; None when they think better of it."""


class Desk:
    """The program while its window is open."""

    def __init__(self, app: QApplication, settings_file: Path, ask_where: AskWhere) -> None:
        self._app, self._settings_file, self._ask_where = app, settings_file, ask_where
        self.settings = load(settings_file)
        self._qt_words: QTranslator | None = None
        self._dressed_for: Wording | None = None
        self.console = Console()
        self.sitting: Sitting | None = None
        self.errands = Errands(self._tell_trouble, self._tell_fault)
        self.console.closing.connect(self.close)
        self.go_home()

    @property
    def words(self) -> Wording:
        """How this user is spoken to."""
        return self.settings.wording

    def show(self) -> None:
        """Show the window, on all of a screen that has no more room than it needs."""
        room = self.console.screen().availableSize()
        if room.width() > self.console.width() and room.height() > self.console.height():
            self.console.show()
        else:
            self.console.showMaximized()

    def close(self) -> None:
        """Put everything away; the meeting file is left as one plain file."""
        self._leave()
        self.errands.close()

    def go_home(self) -> None:
        """Show the page one begins on, with no meeting open."""
        self._leave()
        self._dress()
        preparation = PreparationPage(self.words, None, self.settings.cities)
        preparation.meeting_wanted.connect(self.make)
        pages = (self._meetings(), preparation, self._settings_page())
        self.console.show_shell(Shell(pages, self.words), self.words.say("Meetings"))

    def read(self, note: Path) -> None:
        """Read a concept note and show what it says."""
        self.errands.run(partial(read_note, note), self._show_draft)

    def make(self, draft: Draft, choices: Choices) -> None:
        """Make a meeting of a draft, in a file the user names."""
        try:
            made = wanted(draft, choices, self.words, self.settings.cities)
        except Told as trouble:
            self._tell_trouble(trouble)
            return
        proposed = self._folder() / file_name(made.details.title, made.days[0].date.isoformat())
        path = self._ask_where(self.words.say("Where to keep the meeting"), proposed, "*.nua")
        if path is not None:
            self._enter(partial(make_session, path, MachineClock(), made), page="preparation")

    def open(self, path: Path) -> None:
        """Open a meeting file and go on where it was left."""
        if self.sitting is not None and self.sitting.session.path == path:
            self._leave()
        self._enter(partial(open_session, path, MachineClock()), page="run")

    def _enter(self, begin: Callable[[], Session], page: str) -> None:
        try:
            session = begin()
        except Told as trouble:
            if self.sitting is None:
                self.go_home()
            self._tell_trouble(trouble)
            return
        # Only now: a file that cannot be opened must not end the meeting that runs.
        self._leave()
        self.sitting = Sitting(session, self.settings, self.errands, self._tell)
        self._remember_meeting(session)
        self._show_meeting(self.sitting)
        self.console.shell.turn_to_name(page)
        self.sitting.begin(self.console, self.settings.hall_screen, self._remember_screen)
        for sentence in opening_words(session.opening, self.words):
            self._tell(sentence)

    def _show_meeting(self, sitting: Sitting) -> None:
        self._dress()
        bridge = sitting.bridge
        attendance, minutes = AttendancePage(bridge), MinutesPage(bridge)
        attendance.slips_wanted.connect(self._print_slips)
        minutes.minutes_wanted.connect(self._write_minutes)
        pages = (
            self._meetings(),
            PreparationPage(self.words, bridge, self.settings.cities),
            RunPage(bridge, sitting.join, sitting.open_hall),
            attendance,
            PrioritiesPage(bridge),
            minutes,
            self._settings_page(),
        )
        shell = Shell(pages, self.words, bridge)
        self.console.show_shell(shell, bridge.meeting.details.title)

    def _leave(self) -> None:
        if self.sitting is not None:
            self.sitting.close()
        self.sitting = None

    def _meetings(self) -> MeetingsPage:
        page = MeetingsPage(self.words)
        page.note_chosen.connect(self.read)
        page.file_chosen.connect(self.open)
        open_path = str(self.sitting.session.path) if self.sitting is not None else ""
        page.show_view(MeetingsView(self.settings.recent, samples(), open_path))
        return page

    def _settings_page(self) -> SettingsPage:
        page = SettingsPage(self.words, self._settings_view())
        page.settings_chosen.connect(self._change_settings)
        return page

    def _settings_view(self) -> SettingsView:
        screens = tuple(screen.name() for screen in self._app.screens())
        return settings_view(self.settings, screens)

    def _change_settings(self, settings: Settings) -> None:
        self._keep(settings)
        if self.sitting is None:
            self.go_home()
        else:
            self.open(self.sitting.session.path)
        self.console.shell.turn_to_name("settings")

    def _show_draft(self, draft: Draft) -> None:
        if self.sitting is not None:
            self.go_home()
        shell = self.console.shell
        for page in shell.pages:
            if isinstance(page, PreparationPage):
                page.show_draft(draft)
                shell.turn_to(page)

    def _write_minutes(self, language: str) -> None:
        if self.sitting is None:
            return
        session, now = self.sitting.session, self.sitting.session.clock.now()
        words = Wording(language, self.settings.digits, self.settings.months)
        name = words.say("Minutes") + f" - {session.path.stem}.docx"
        path = self._ask_where(
            self.words.say("Where to keep the minutes"), session.path.with_name(name), "*.docx"
        )
        if path is not None:
            job = partial(write_minutes, session.meeting, path, "mahdar", words, now)
            self.errands.run(job, lambda _: self._minutes_lie(path))

    def _minutes_lie(self, path: Path) -> None:
        for page in self.console.shell.pages:
            if isinstance(page, MinutesPage):
                page.show_file(path)
        self._tell(self.words.say("The minutes were written: {path}", path=str(path)))

    def _print_slips(self) -> None:
        if self.sitting is None:
            return
        session = self.sitting.session
        name = self.words.say("Voting slips") + f" - {session.path.stem}.pdf"
        path = self._ask_where(
            self.words.say("Where to keep the slips"), session.path.with_name(name), "*.pdf"
        )
        if path is not None:
            told = self.words.say("The slips were written: {path}", path=str(path))
            job = partial(
                print_slips, path, slips_of(session.meeting), self.sitting.join(), self.words
            )
            self.errands.run(job, lambda _: self._tell(told))

    def _remember_meeting(self, session: Session) -> None:
        meeting = session.meeting
        first = meeting.days[0].date if meeting.days else None
        self._keep(
            self.settings.with_recent(Recent(str(session.path), meeting.details.title, first))
        )

    def _remember_screen(self, name: str) -> None:
        self._keep(replace(self.settings, hall_screen=name))

    def _keep(self, settings: Settings) -> None:
        if settings != self.settings:
            self.settings = settings
            save(self._settings_file, settings)

    def _dress(self) -> None:
        if self._dressed_for == self.words:
            return
        self._dressed_for = self.words
        if self._qt_words is not None:
            self._app.removeTranslator(self._qt_words)
        self._qt_words = qt_words.speak(self._app, self.words.language)
        theme.apply(self._app, self.words)

    def _folder(self) -> Path:
        return Path(self.settings.meetings_folder or meetings_folder())

    def _tell(self, sentence: str) -> None:
        self.console.shell.tell(Notice(sentence))

    def _tell_trouble(self, trouble: Told) -> None:
        self.console.shell.tell_trouble(self.words.error(trouble))

    def _tell_fault(self) -> None:
        self.console.shell.tell_trouble(self.words.say(OUR_FAULT))


def run(arguments: Sequence[str]) -> int:
    """Open the window, with a file when one is named, and return its exit status."""
    app = QApplication(list(arguments))
    app.setApplicationName("nua-workshop")
    app.setDesktopFileName("nua-workshop")
    theme.load_fonts()
    desk = Desk(app, state_folder() / "settings.json", ask_where)
    sys.excepthook = partial(_tell_our_fault, desk)
    desk.show()
    return app.exec()


def ask_where(title: str, proposed: Path, pattern: str) -> Path | None:
    """Return where a person wants a file, in a dialog; None when they think better of it."""
    proposed.parent.mkdir(parents=True, exist_ok=True)
    chosen, _ = QFileDialog.getSaveFileName(None, title, str(proposed), pattern)
    return Path(chosen) if chosen else None


def _tell_our_fault(
    desk: Desk, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
) -> None:
    _log.error("a fault of ours", exc_info=(kind, fault, trace))
    desk.console.shell.tell_trouble(desk.words.say(OUR_FAULT))
