"""The minutes as a file: what is still missing, the language, and where the last one lies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices

from nua_workshop.errors import N_
from nua_workshop.views.minutes import MinutesView, Missing
from nua_workshop.wording import Wording
from ui.desk.parts.buttons import button
from ui.desk.parts.card import Card
from ui.desk.parts.rows import row
from ui.desk.parts.segments import Segments
from ui.desk.parts.texts import Text

LANGUAGES = (("ar", N_("Arabic")), ("en", N_("English")), ("fr", N_("French")))


class ExportCard(Card):
    """Makes the minutes; says what they still lack."""

    wanted = Signal(str)
    """The language the minutes are to be in."""
    details_wanted = Signal()

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self._file: Path | None = None
        self._make()
        self.add(row(Text(words.say("The minutes"), "strong"), None, self.language), self.missing)
        self.add(row(self.complete, None), self.make)
        where = row(self._where, self.folder)
        where.setStretch(0, 1)
        self.add(where)
        self._connect()
        self.show_file(None)

    def show_view(self, view: MinutesView) -> None:
        """Show what is missing."""
        told = [self._told(kind, n) for kind, n in view.missing]
        if told:
            said = self._words.say("Still missing: {things}.", things=self._words.names(told))
            self.missing.say(said, "warn")
        else:
            self.missing.say(self._words.say("Nothing is missing."), "good")
        particulars = {"chair", "rapporteur", "venue"}
        self.complete.setVisible(any(kind in particulars for kind, _ in view.missing))

    def show_file(self, file: Path | None) -> None:
        """Tell where the last minutes lie."""
        self._file = file
        self.folder.setVisible(file is not None)
        self._where.setVisible(file is not None)
        if file is not None:
            self._where.say(self._words.say("Last made: {file}", file=file.name))
            self._where.setToolTip(str(file))

    def _make(self) -> None:
        say = self._words.say
        self.missing = Text("", "warn", wraps=True)
        self.complete = button(say("Complete the details"), "plain", "pencil")
        self.language = Segments(
            [(key, say(name)) for key, name in LANGUAGES], self._words.language
        )
        self.make = button(say("Make the minutes (DOCX)"), "primary", "file-text")
        self._where = Text("", "small", wraps=True)
        self.folder = button(say("Open the folder"), "plain", "folder-open")

    def _connect(self) -> None:
        self.make.clicked.connect(lambda: self.wanted.emit(self.language.chosen))
        self.complete.clicked.connect(self.details_wanted)
        self.folder.clicked.connect(self._open_folder)

    def _told(self, kind: Missing, n: int) -> str:
        words = self._words
        match kind:
            case "chair":
                return words.say("the chair")
            case "rapporteur":
                return words.say("the rapporteur")
            case "venue":
                return words.say("the place")
            case "actions_without_owner":
                return words.count("who does one action", "who does {n} actions", n)
            case "actions_without_date":
                return words.count("the date of one action", "the dates of {n} actions", n)

    def _open_folder(self) -> None:
        if self._file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.parent)))
