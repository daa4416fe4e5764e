"""The widget that shows a hall view; it paints only when the view is another one."""

from __future__ import annotations

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QSizeF, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nua_workshop.views.hall import Blank, HallView, ResultShown
from nua_workshop.wording import Wording
from ui.desk.hall.paint import paint_hall

GROWTH_MILLISECONDS = 600


class HallDisplay(QWidget):
    """The hall at any size: the second screen's window, or the miniature on the console."""

    def __init__(self, words: Wording, *, grows: bool = True) -> None:
        super().__init__()
        self._words = words
        self._view: HallView = Blank()
        self._growth = QVariantAnimation(self)
        self._growth.setStartValue(0.0)
        self._growth.setEndValue(1.0)
        self._growth.setDuration(GROWTH_MILLISECONDS if grows else 0)
        self._growth.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._growth.valueChanged.connect(self._grow)
        self._grown = 1.0

    @property
    def view(self) -> HallView:
        """What is shown now."""
        return self._view

    @property
    def is_growing(self) -> bool:
        """Whether the bars of a result are on their way."""
        return self._growth.state() == QAbstractAnimation.State.Running

    def show_view(self, view: HallView) -> None:
        """Show a view; the bars of a result that was not there before grow once."""
        if view == self._view:
            return
        is_fresh = isinstance(view, ResultShown) and _round(view) != _round(self._view)
        self._view = view
        if is_fresh and self._growth.duration() > 0 and self.isVisible():
            self._growth.start()
        elif not self.is_growing:
            self._grown = 1.0
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_hall(painter, QSizeF(self.size()), self._view, self._words, self._grown)

    def _grow(self, grown: float) -> None:
        self._grown = grown
        self.update()


def _round(view: HallView) -> str:
    return view.round_id if isinstance(view, ResultShown) else ""
