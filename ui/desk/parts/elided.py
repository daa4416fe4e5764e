"""A line that may be longer than its place: it ends in dots and tells the rest when pointed at."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel

from ui.desk.parts.texts import Text


class ElidedText(Text):
    """One line; only for places where the whole text also stands elsewhere, such as the header."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__(text, role)
        self._whole = text

    def say(self, text: str, role: str | None = None) -> None:
        """Show another text."""
        self._whole = text
        super().say(text, role)
        self.updateGeometry()
        self._fit()

    def text(self) -> str:
        """Return the whole text, whatever is seen of it."""
        return self._whole

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._whole) + 4
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._fit()
        super().paintEvent(event)

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 1)
        )
        if shown != QLabel.text(self):
            QLabel.setText(self, shown)
            self.setToolTip(self._whole if shown != self._whole else "")
