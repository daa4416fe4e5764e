"""The console's window: one shell at a time, exchanged when a meeting is opened or left."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from ui.desk.shell import Shell

SIZE = (1366, 768)


class Console(QMainWindow):
    """The facilitator's window."""

    closing = Signal()
    """The user closes the window; whatever is open is to be put away."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(*SIZE)

    @property
    def shell(self) -> Shell:
        """What the window shows now."""
        shell = self.centralWidget()
        assert isinstance(shell, Shell)
        return shell

    def show_shell(self, shell: Shell, title: str) -> None:
        """Show a shell in place of the one before, which is let go."""
        self.setWindowTitle(title)
        self.setCentralWidget(shell)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)
