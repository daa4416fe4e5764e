"""A bridge without threads: what is sent is remembered and carried out on a scene at once."""

from __future__ import annotations

from datetime import datetime

from builders import Scene
from PySide6.QtCore import QObject, Signal

from nua_workshop.clock import Clock
from nua_workshop.commands.command import Command
from nua_workshop.errors import Told
from nua_workshop.meeting import Meeting
from nua_workshop.wording import Wording
from ui.desk.bridge import Then


class FakeBridge(QObject):
    changed = Signal()
    told = Signal(str)

    def __init__(self, scene: Scene, words: Wording) -> None:
        super().__init__()
        self.scene, self.words = scene, words
        self.sent: list[Command] = []

    @property
    def meeting(self) -> Meeting:
        return self.scene.meeting

    @property
    def clock(self) -> Clock:
        return self.scene.clock

    def now(self) -> datetime:
        return self.scene.now

    def send(self, command: Command, then: Then | None = None) -> None:
        self.sent.append(command)
        try:
            granted = self.scene.do(command)
        except Told as refusal:
            self.told.emit(self.words.error(refusal))
            return
        self.changed.emit()
        if then is not None:
            then(granted)
