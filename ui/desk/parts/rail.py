"""The rail at the start side: an entry for each page, with its icon and what is going on there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QStyle

from ui.desk import theme
from ui.desk.page import Page
from ui.desk.parts.icons import pixmap
from ui.desk.parts.rows import column

ENTRY_HEIGHT = 42
SIDE = 12
DOT = 8
END = 28


class RailEntry(QAbstractButton):
    """One page's entry."""

    def __init__(self, page: Page, cap: str) -> None:
        super().__init__()
        self._page = page
        self._hovered = False
        self.setText(page.title)
        self.setToolTip(cap)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFixedHeight(ENTRY_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def needed(self) -> int:
        """How wide the rail must be for its title and its badge."""
        title = QFontMetrics(theme.font(theme.BODY, QFont.Weight.DemiBold))
        beside = 2 * SIDE + theme.ICON + 10 + END + 4 * theme.STEP
        return title.horizontalAdvance(self._page.title) + beside

    def sizeHint(self) -> QSize:
        return QSize(theme.RAIL_WIDTH - 4 * theme.STEP, ENTRY_HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()

    def leaveEvent(self, event: object) -> None:
        self._hovered = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        self._paint_ground(painter)
        ink = theme.CONSOLE.accent if self.isChecked() else theme.CONSOLE.ink
        top = (ENTRY_HEIGHT - theme.ICON) // 2
        colour = theme.CONSOLE.accent if self.isChecked() else theme.CONSOLE.soft
        picture = pixmap(self._page.icon, colour, theme.ICON)
        painter.drawPixmap(self._placed(SIDE, top, theme.ICON, theme.ICON), picture)
        start = SIDE + theme.ICON + 10
        self._paint_text(painter, QColor(ink), start)
        self._paint_end(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        colours = theme.CONSOLE
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(colours.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self.isChecked() or self._hovered:
            painter.setBrush(QColor(colours.accent_weak if self.isChecked() else colours.ground))
        painter.drawRoundedRect(box, theme.CORNER, theme.CORNER)

    def _paint_text(self, painter: QPainter, ink: QColor, start: int) -> None:
        weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal
        painter.setFont(theme.font(theme.BODY, weight))
        painter.setPen(ink)
        box = self._placed(start, 0, self.width() - start - SIDE, ENTRY_HEIGHT)
        painter.drawText(box, _START, self._page.title)

    def _paint_end(self, painter: QPainter) -> None:
        box = self._placed(self.width() - SIDE - END, 0, END, ENTRY_HEIGHT)
        if self._page.badge:
            painter.setFont(theme.font(theme.SMALL))
            painter.setPen(QColor(theme.CONSOLE.soft))
            painter.drawText(box, _END, self._page.badge)
        elif self._page.is_live:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.CONSOLE.accent))
            top = (ENTRY_HEIGHT - DOT) // 2
            painter.drawEllipse(self._placed(self.width() - SIDE - DOT, top, DOT, DOT))

    def _placed(self, x: int, y: int, width: int, height: int) -> QRect:
        place = QRect(x, y, width, height)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)


_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class Rail(QFrame):
    """Every page's entry; tells which one was asked for."""

    asked = Signal(object)

    def __init__(self, pages: Sequence[Page]) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self._entries = {
            page: RailEntry(page, f"Ctrl {number}") for number, page in enumerate(pages, 1)
        }
        above = [entry for page, entry in self._entries.items() if not page.at_the_end]
        below = [entry for page, entry in self._entries.items() if page.at_the_end]
        self.setFixedWidth(max(theme.RAIL_WIDTH, *(e.needed for e in self._entries.values())))
        entries = column(*above, None, *below, gap=1)
        entries.setContentsMargins(*(2 * theme.STEP, 3 * theme.STEP) * 2)
        self.setLayout(entries)
        for entry in self._entries.values():
            entry.clicked.connect(self._tell)

    def mark(self, page: Page) -> None:
        """Mark the page that is shown."""
        self._entries[page].setChecked(True)

    def freshen(self) -> None:
        """Show badges and dots anew."""
        for entry in self._entries.values():
            entry.update()

    def _tell(self) -> None:
        for page, entry in self._entries.items():
            if entry is self.sender():
                self.asked.emit(page)
