"""A card one can press, or drop a file on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel

from ui.desk import theme
from ui.desk.parts.buttons import KeyButton
from ui.desk.parts.card import Card
from ui.desk.parts.icons import pixmap
from ui.desk.parts.rows import row
from ui.desk.parts.texts import Text


class DropCard(Card):
    """Takes one file: dropped, or chosen in a dialog the button opens."""

    chosen = Signal(object)
    """The `Path` of the file."""

    def __init__(self, icon: str, title: str, sentence: str, label: str, cap: str) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._title, self._filter = label, ""
        self._suffixes: tuple[str, ...] = ()
        picture = QLabel()
        picture.setPixmap(pixmap(icon, theme.CONSOLE.accent, 40))
        self.button = KeyButton(label, cap, "primary")
        self.button.clicked.connect(self.ask)
        self.column.setContentsMargins(*(6 * theme.STEP,) * 4)
        self.column.setSpacing(3 * theme.STEP)
        self.add(row(picture, None), Text(title, "heading"), Text(sentence, "soft", wraps=True))
        self.column.addStretch(1)
        self.add(row(self.button, None))

    def take(self, suffixes: Sequence[str], description: str) -> None:
        """Say which files are taken."""
        self._suffixes = tuple(suffixes)
        patterns = " ".join(f"*{suffix}" for suffix in suffixes)
        self._filter = f"{description} ({patterns})"

    def ask(self) -> None:
        """Let the user choose a file."""
        dialog = QFileDialog(self, self._title, "", self._filter)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._selected)
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dropped(event) is not None:
            event.acceptProposedAction()
            theme.dress(self, "drop")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        theme.dress(self, "card")

    def dropEvent(self, event: QDropEvent) -> None:
        theme.dress(self, "card")
        path = self._dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.chosen.emit(path)

    def _selected(self, file: str) -> None:
        self.chosen.emit(Path(file))

    def _dropped(self, event: QDropEvent) -> Path | None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        fitting = [file for file in files if file.suffix.lower() in self._suffixes]
        return fitting[0] if fitting else None
