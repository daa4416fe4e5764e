"""The door to the hall's painters: any view, any size."""

from __future__ import annotations

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPainter

from nua_workshop.views.hall import (
    Between,
    Blank,
    Closed,
    HallView,
    ItemOnFloor,
    MessageShown,
    PauseOnFloor,
    ResultShown,
    VoteOpen,
    Welcome,
)
from nua_workshop.wording import Wording
from ui.desk.hall.canvas import Canvas
from ui.desk.hall.paint_item import paint_between, paint_item, paint_pause
from ui.desk.hall.paint_plain import paint_closed, paint_message, paint_welcome
from ui.desk.hall.paint_result import paint_result
from ui.desk.hall.paint_vote import paint_vote


def paint_hall(
    painter: QPainter, size: QSizeF, view: HallView, words: Wording, grown: float = 1.0
) -> Canvas:
    """Draw a view and return the canvas, which knows whether everything found room."""
    canvas = Canvas(painter, size, words)
    match view:
        case Welcome():
            paint_welcome(canvas, view)
        case ItemOnFloor():
            paint_item(canvas, view)
        case PauseOnFloor():
            paint_pause(canvas, view)
        case Between():
            paint_between(canvas, view)
        case VoteOpen():
            paint_vote(canvas, view)
        case ResultShown():
            paint_result(canvas, view, grown)
        case MessageShown():
            paint_message(canvas, view)
        case Closed():
            paint_closed(canvas, view)
        case Blank():
            pass
    return canvas
