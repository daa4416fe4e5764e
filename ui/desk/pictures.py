"""Pictures of every page and every hall state, taken from the moments of a meeting, without a screen.

They are what the guide shows and what somebody looks at after each change to a page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication, QWidget

from nua_workshop.clock import HandClock
from nua_workshop.events.event import Record
from nua_workshop.inbox import Inbox
from nua_workshop.intake.draft import Draft
from nua_workshop.moments import Moment
from nua_workshop.settings import Settings
from nua_workshop.views.hall import JoinAddress, hall_view
from nua_workshop.views.meetings import MeetingsView
from nua_workshop.views.settings import settings_view
from nua_workshop.wording import Wording
from nua_workshop.workshop import Workshop
from ui.desk import qt_words, theme
from ui.desk.bridge import Bridge
from ui.desk.hall.display import HallDisplay
from ui.desk.page import Page
from ui.desk.pages.attendance import AttendancePage
from ui.desk.pages.meetings import MeetingsPage
from ui.desk.pages.minutes import MinutesPage
from ui.desk.pages.preparation import PreparationPage
from ui.desk.pages.priorities import PrioritiesPage
from ui.desk.pages.run import RunPage
from ui.desk.pages.settings import SettingsPage
from ui.desk.shell import Shell

JOIN = JoinAddress("http://192.168.137.1:8080/", "192.168.137.1:8080", "")
HALL_SIZES = (QSize(1024, 768), QSize(1920, 1080))
_PAGES = {
    "agenda": ("preparation", "preparation_details"),
    "welcome": ("run_before",),
    "item": ("run", "run_note", "attendance"),
    "late": ("run_late",),
    "prepared": ("priorities_prepared", "priorities_new"),
    "vote": ("priorities_open", "priorities_readback", "priorities_closing"),
    "result": ("priorities_result",),
    "closed": ("minutes", "run_closed"),
}
_HALL = (
    "welcome",
    "item",
    "warning",
    "late",
    "break",
    "vote",
    "result",
    "message",
    "blank",
    "closed",
)


@dataclass(frozen=True, slots=True)
class Plan:
    """What to take pictures of, where to, how large and in which language."""

    moments: tuple[Moment, ...]
    notes: tuple[Draft, ...]
    folder: Path
    size: tuple[int, int]
    words: Wording


class _Kept:
    """A keeper of a journal that is only looked at."""

    def __init__(self, records: tuple[Record, ...]) -> None:
        self._records = records

    def records(self) -> tuple[Record, ...]:
        return self._records

    def append(self, records: Sequence[Record]) -> None:
        raise AssertionError("a picture changes nothing")


def take(plan: Plan) -> tuple[Path, ...]:
    """Return the pictures taken, in the order of the meeting."""
    app = QApplication.instance() or QApplication(["nua-workshop"])
    assert isinstance(app, QApplication)
    theme.load_fonts()
    translator = qt_words.speak(app, plan.words.language)
    theme.apply(app, plan.words)
    plan.folder.mkdir(parents=True, exist_ok=True)
    try:
        return tuple(_pictures(plan))
    finally:
        if translator is not None:
            app.removeTranslator(translator)


def _pictures(plan: Plan) -> Iterator[Path]:
    yield from _before_a_meeting(plan)
    for moment in plan.moments:
        inbox = Inbox(Workshop(_Kept(moment.records), HandClock(moment.now)))
        try:
            bridge = Bridge(inbox, plan.words)
            for name in _PAGES.get(moment.name, ()):
                yield _page(plan, bridge, name)
            if moment.name in _HALL:
                yield from _hall(plan, bridge, moment)
        finally:
            inbox.close()


def _before_a_meeting(plan: Plan) -> Iterator[Path]:
    words = plan.words
    home = MeetingsPage(words, MeetingsView())
    yield _save(plan, Shell((home, PreparationPage(words)), words), "meetings")
    for draft in plan.notes:
        reader = PreparationPage(words)
        shell = Shell((MeetingsPage(words, MeetingsView()), reader), words)
        reader.show_draft(draft)
        shell.turn_to(reader)
        yield _save(plan, shell, f"note_{Path(draft.source.name).stem}")
    settings = SettingsPage(words, settings_view(Settings()))
    yield _save(plan, Shell((settings,), words), "settings")


def _page(plan: Plan, bridge: Bridge, name: str) -> Path:
    pages = _pages(bridge)
    shell = Shell(pages, plan.words, bridge)
    shell.turn_to_name(name.partition("_")[0])
    _TOUCHES.get(name, _leave)(shell)
    return _save(plan, shell, name)


def _leave(_shell: Shell) -> None:
    return None


def _turn_to_details(shell: Shell) -> None:
    if isinstance(shell.page, PreparationPage):
        shell.page.turn("details")


def _begin_a_question(shell: Shell) -> None:
    if isinstance(shell.page, PrioritiesPage):
        shell.page.fresh.click()


def _read_a_ballot_back(shell: Shell) -> None:
    if isinstance(shell.page, PrioritiesPage):
        shell.page.polling.waiting.choose(0)
        shell.page.polling.entry.abstain.click()


def _ask_whether_to_close(shell: Shell) -> None:
    if isinstance(shell.page, PrioritiesPage):
        shell.page.polling.close_voting.click()


_TOUCHES: Mapping[str, Callable[[Shell], None]] = {
    "preparation_details": _turn_to_details,
    "run_note": Shell.write_note,
    "priorities_new": _begin_a_question,
    "priorities_readback": _read_a_ballot_back,
    "priorities_closing": _ask_whether_to_close,
}


def _pages(bridge: Bridge) -> tuple[Page, ...]:
    words = bridge.words
    return (
        MeetingsPage(words, MeetingsView()),
        PreparationPage(words, bridge),
        RunPage(bridge, lambda: JOIN),
        AttendancePage(bridge),
        PrioritiesPage(bridge),
        MinutesPage(bridge),
        SettingsPage(words, settings_view(Settings())),
    )


def _hall(plan: Plan, bridge: Bridge, moment: Moment) -> Iterator[Path]:
    view = hall_view(bridge.meeting, moment.now, JOIN)
    for size in HALL_SIZES:
        display = HallDisplay(plan.words, grows=False)
        display.show_view(view)
        display.resize(size)
        name = f"hall_{moment.name}_{size.width()}x{size.height()}"
        yield _grabbed(display, plan.folder / f"{name}.png")


def _save(plan: Plan, shell: QWidget, name: str) -> Path:
    shell.resize(*plan.size)
    return _grabbed(shell, plan.folder / f"{name}.png")


def _grabbed(widget: QWidget, path: Path) -> Path:
    widget.show()
    # Layouts settle over a few rounds of events; nothing here waits for time to pass.
    for _ in range(3):
        QCoreApplication.processEvents()
    widget.grab().save(str(path))
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)
    return path
