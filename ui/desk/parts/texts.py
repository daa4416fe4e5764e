"""Lines of text in their roles: display, title, heading, plain, soft and small."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui.desk import theme
from ui.desk.drawing import draw_paragraph


class Text(QLabel):
    """A text that is never read as markup and wraps rather than being cut."""

    def __init__(self, text: str = "", role: str = "", *, wraps: bool = False) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setAlignment(start_side(self) | Qt.AlignmentFlag.AlignVCenter)
        if wraps:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if role:
            self.setProperty("role", role)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.wordWrap() or self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        draw_paragraph(painter, self.contentsRect(), self.text(), in_the_middle=True)

    def flowing(self) -> Text:
        """Be as high as the width asks and no higher: for what scrolls, where nothing is cut."""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        return self

    def say(self, text: str, role: str | None = None) -> None:
        """Show another text, in another role if one is named."""
        self.setText(text)
        if role is not None and role != self.property("role"):
            theme.dress(self, role)


def start_side(widget: QWidget) -> Qt.AlignmentFlag:
    """Return the side reading begins on; a label else follows its text, so that digits would stray."""
    is_rtl = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def line() -> QFrame:
    """Return a thin line between two things above each other."""
    made = QFrame()
    made.setProperty("role", "line")
    return made
