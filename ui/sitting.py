"""A meeting on the desk: its session, the phones' server, the bridge, the pages and the hall window.

They come and go together; nothing of one meeting outlives it.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, wait
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from nua_workshop import codes
from nua_workshop.settings import Settings
from nua_workshop.views.hall import JoinAddress
from nua_workshop.wording import Wording
from ui.desk.bridge import Bridge
from ui.desk.errands import Errands
from ui.desk.hall.window import HallWindow
from ui.phone.server import Address, PhoneServer
from ui.session import Session

LOOK_ROUND_MILLISECONDS = 5000
NOTICED_DRIFT = timedelta(seconds=1)

Tell = Callable[[str], None]


class Sitting(QObject):
    """One open meeting; `close` puts everything away in order."""

    def __init__(self, session: Session, settings: Settings, errands: Errands, tell: Tell) -> None:
        super().__init__()
        self.session = session
        self.words = settings.wording
        self.bridge = Bridge(session.inbox, self.words)
        self.hall: HallWindow | None = None
        self._errands, self._tell = errands, tell
        self._server = PhoneServer(session.inbox, self._words_for, codes.system_dice())
        self._address: Address | None = None
        self._starting: Future[Address] | None = None
        self._drift = session.clock.drift()
        self._round = QTimer(self)
        self._round.setInterval(LOOK_ROUND_MILLISECONDS)
        self._round.timeout.connect(self._look_round)

    def begin(self, console: QWidget, screen: str, remember: Callable[[str], None]) -> None:
        """Let phones in, and put the hall on the second screen where there is one."""
        self.hall = HallWindow(self.bridge, console, self.join, screen, remember)
        self.hall.place()
        self._round.start()
        self._starting = self._errands.run(self._server.start, self._serve)

    def join(self) -> JoinAddress | None:
        """Return where phones join, once the server runs."""
        if self._address is None:
            return None
        network = self.session.meeting.details.network
        return JoinAddress(self._address.url, self._address.text, network)

    def open_hall(self) -> None:
        """Show the hall display, in a window where there is no second screen."""
        if self.hall is not None:
            self.hall.open()

    def close(self) -> None:
        """Put away the hall, the server and the file."""
        self._round.stop()
        if self.hall is not None:
            self.hall.close()
            self.hall.deleteLater()
        # A server still starting would outlive the meeting.
        if self._starting is not None and not self._starting.cancel():
            wait([self._starting])
        self._server.stop()
        self.session.close()

    def _words_for(self, language: str) -> Wording:
        return Wording(language, self.words.digits, self.words.months)

    def _serve(self, address: Address) -> None:
        self._address = address

    def _look_round(self) -> None:
        if self._address is not None:
            self._errands.run(lambda: self._server.address, self._moved)
        drift = self.session.clock.drift()
        if abs(drift - self._drift) > NOTICED_DRIFT:
            self._drift = drift
            self._tell(
                self.words.say("The computer's clock was changed. The timer is not affected by it.")
            )

    def _moved(self, address: Address) -> None:
        if self._address is not None and address != self._address:
            self._tell(
                self.words.say(
                    "The network address has changed. Phones use the new code on the hall display; "
                    "what was sent is safe."
                )
            )
        self._address = address
