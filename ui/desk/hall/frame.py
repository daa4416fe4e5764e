"""What most displays of the hall share: the line above, the line below, the code to join."""

from __future__ import annotations

from functools import cache

import qrcode
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor

from nua_workshop.views.hall import ComingUp, Frame
from ui.desk import theme
from ui.desk.hall.canvas import PLAIN, SEMI, Box, Canvas, Style

CLOCKS_ABOVE = 4
CLOCKS_SHARE, CLOCKS_LEAST = 0.62, 0.75
"""How much of the width clocks may take from the title, and how far they shrink for that."""
HEAD = Style(3.2, 2.1, 2, colour=theme.HALL.soft)
FOOT = Style(3.9, 2.6, 2)
QUIET_MODULES = 2


def head(canvas: Canvas, frame: Frame) -> None:
    """Draw the meeting and its day at the start, the clocks of its cities at the end."""
    used = _clocks(canvas, frame)
    room = canvas.inside - used - 4 * canvas.unit
    canvas.write(_meeting_and_day(canvas, frame), canvas.box(0, 3.5, room, 8.5), HEAD)


def head_line(canvas: Canvas, text: str, end: str = "") -> None:
    """Draw a soft line at the start and another at the end, above everything else."""
    used = canvas.text_width(end, HEAD.largest, SEMI) if end else 0
    if end:
        place = canvas.box(canvas.inside - used, 4.5, used + 1, 6.5)
        canvas.write(end, place, Style(3.2, 2.2, weight=SEMI, align="end"))
    room = canvas.inside - used - 4 * canvas.unit
    canvas.write(text, canvas.box(0, 3.5, room, 8.5), HEAD)


def foot(canvas: Canvas, coming: ComingUp | None, zone: str) -> None:
    """Draw what comes next at the start and when at the end, below everything else."""
    if coming is None:
        return
    words = canvas.words
    at = words.hour_in(coming.start, zone)
    end = words.say("At {time}", time=at)
    used = canvas.text_width(end, FOOT.largest, SEMI)
    place = canvas.box(canvas.inside - used, 88.5, used + 1, 9)
    canvas.write(end, place, Style(3.9, 3, weight=SEMI, align="end"))
    room = canvas.inside - used - 4 * canvas.unit
    text = words.say("Next: {title}", title=coming.title)
    canvas.write(text, canvas.box(0, 88.5, room, 9), FOOT)


def clock_pairs(canvas: Canvas, frame: Frame) -> list[tuple[str, str]]:
    """Return every city with the time its clocks show."""
    words = canvas.words
    return [(words.city(zone), words.hour_in(frame.now, zone)) for zone in frame.zones]


def join_code(canvas: Canvas, box: Box, url: str) -> None:
    """Draw the code a phone's camera reads, black on white whatever the theme."""
    canvas.block(box, theme.PAPER)
    matrix = _matrix(url)
    place = canvas.rect(box)
    module = int(place.width() // (len(matrix) + 2 * QUIET_MODULES))
    shift = (place.width() - module * len(matrix)) / 2
    painter = canvas.painter
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.PRINT))
    painter.setRenderHint(painter.RenderHint.Antialiasing, False)
    for y, row in enumerate(matrix):
        for x, is_dark in enumerate(row):
            if is_dark:
                left, top = place.left() + shift + x * module, place.top() + shift + y * module
                painter.drawRect(QRectF(round(left), round(top), module, module))
    painter.setRenderHint(painter.RenderHint.Antialiasing, True)


def _clocks(canvas: Canvas, frame: Frame) -> float:
    used, share = 0.0, _clock_size(canvas, frame)
    for city, time in reversed(clock_pairs(canvas, frame)[:CLOCKS_ABOVE]):
        for text, largest, weight, gap in ((time, 3.0, SEMI, 0.0), (city, 2.7, PLAIN, 1.0)):
            used += gap * canvas.unit
            size = largest * share
            width = canvas.text_width(text, size, weight) + 2
            colour = theme.HALL.ink if weight == SEMI else theme.HALL.soft
            style = Style(size, size, weight=weight, colour=colour)
            canvas.write(text, canvas.box(canvas.inside - used - width, 4.5, width, 6.5), style)
            canvas.lines -= 1
            used += width
        used += 3.5 * canvas.unit
    return used


def _clock_size(canvas: Canvas, frame: Frame) -> float:
    pairs = clock_pairs(canvas, frame)[:CLOCKS_ABOVE]
    widths = [
        canvas.text_width(time, 3.0, SEMI) + canvas.text_width(city, 2.7) + 4.5 * canvas.unit
        for city, time in pairs
    ]
    room = canvas.inside * CLOCKS_SHARE
    return max(min(room / max(sum(widths), 1), 1.0), CLOCKS_LEAST)


def _meeting_and_day(canvas: Canvas, frame: Frame) -> str:
    if frame.days == 1:
        return frame.title
    return canvas.words.say("{title} · Day {day}", title=frame.title, day=frame.day)


@cache
def _matrix(url: str) -> tuple[tuple[bool, ...], ...]:
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=0)
    code.add_data(url)
    code.make(fit=True)
    return tuple(tuple(map(bool, row)) for row in code.get_matrix())
