"""Buttons that show their key beside their label."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter

from ui.desk import theme
from ui.desk.parts.icons import ICON_GAP, icon

CAP_HEIGHT = 18
CAP_MARGIN = 6
GAP = 8


def button(label: str, role: str = "", icon_name: str = "") -> QPushButton:
    """Return a plain button; roles are "primary", "danger" and "plain"."""
    made = QPushButton(label)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if role:
        made.setProperty("role", role)
    if icon_name:
        colour = theme.CONSOLE.on_accent if role == "primary" else theme.CONSOLE.ink
        made.setIcon(icon(icon_name, colour, spaced=bool(label)))
        made.setIconSize(QSize(theme.ICON + (ICON_GAP if label else 0), theme.ICON))
    return made


class KeyButton(QPushButton):
    """A button with a drawn key cap after its label; the key itself is bound by the page."""

    def __init__(self, label: str, cap: str, role: str = "") -> None:
        super().__init__(label)
        self.cap = cap
        # Not by mouse: a button clicked once would take the space bar away from "next".
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleDescription(cap)
        if role:
            self.setProperty("role", role)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + GAP + self._cap_width(), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        # Whoever came here by Tab presses this button with the space bar, not the page's "next".
        is_asked_first = event.type() == QEvent.Type.ShortcutOverride
        if is_asked_first and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        label, option.text = option.text, ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        label_box, cap_box = self._boxes(label)
        painter.setPen(self._ink())
        painter.setFont(self.font())
        painter.drawText(label_box, Qt.AlignmentFlag.AlignCenter, label)
        draw_cap(painter, cap_box, self.cap, self._ink())

    def _boxes(self, label: str) -> tuple[QRect, QRect]:
        text = self.fontMetrics().horizontalAdvance(label) + 2
        cap = self._cap_width()
        start = (self.width() - text - GAP - cap) // 2
        label_box = QRect(start, 0, text, self.height())
        top = (self.height() - CAP_HEIGHT) // 2
        cap_box = QRect(start + text + GAP, top, cap, CAP_HEIGHT)
        mirrored = self.layoutDirection(), self.rect()
        return QStyle.visualRect(*mirrored, label_box), QStyle.visualRect(*mirrored, cap_box)

    def _ink(self) -> QColor:
        colours = theme.CONSOLE
        if not self.isEnabled():
            return QColor(colours.soft)
        return QColor(
            {"primary": colours.on_accent, "danger": colours.late}.get(
                self.property("role") or "", colours.ink
            )
        )

    def _cap_width(self) -> int:
        return cap_width(self.cap)


def cap_width(cap: str) -> int:
    """Return how wide a key cap with this inscription is drawn."""
    metrics = QFontMetrics(theme.font(theme.SMALL - 2))
    return max(CAP_HEIGHT, metrics.horizontalAdvance(cap) + 2 * CAP_MARGIN)


def draw_cap(painter: QPainter, box: QRect, cap: str, ink: QColor) -> None:
    """Draw a key cap into `box`."""
    edge = QColor(ink)
    edge.setAlphaF(0.45)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(ink)
    painter.setFont(theme.font(theme.SMALL - 2))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cap)
