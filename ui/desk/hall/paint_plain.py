"""The hall when nothing runs: welcome, a message, thanks."""

from __future__ import annotations

from nua_workshop.views.hall import Closed, JoinAddress, MessageShown, Welcome
from ui.desk import theme
from ui.desk.hall.canvas import BOLD, SEMI, Canvas, Style
from ui.desk.hall.frame import clock_pairs, head, join_code

SOFT = theme.HALL.soft


def paint_welcome(canvas: Canvas, view: Welcome) -> None:
    """Draw the welcome: title, day, place, and how to join where there is an address."""
    words, room = canvas.words, canvas.inside
    if view.join is not None:
        size = min(44 * canvas.unit, canvas.inside * 0.36)
        _join(canvas, view.join, size)
        room -= size + 6 * canvas.unit
    zone = view.frame.zones[0]
    when = words.say(
        "{date} at {time}, {city} time",
        date=words.day(view.date),
        time=words.hour_in(view.starts, zone),
        city=words.city(zone),
    )
    lines = (
        (words.say("Welcome"), 8.0, Style(4.6, 3.4, 1, SEMI, theme.HALL.accent)),
        (view.frame.title, 36.0, Style(9, 5, 4, BOLD)),
        (when, 13.0, Style(4.4, 3.2, 2)),
        (view.venue, 11.0, Style(4.2, 3, 2, colour=SOFT)),
    )
    _stacked(canvas, [line for line in lines if line[0]], room)
    _cities(canvas, view)


def paint_message(canvas: Canvas, view: MessageShown) -> None:
    """Draw the facilitator's message as large as it goes."""
    head(canvas, view.frame)
    canvas.write(view.message, canvas.row(16, 70), Style(11, 4, 6, SEMI, align="middle"))


def paint_closed(canvas: Canvas, view: Closed) -> None:
    """Draw thanks, and when the next meeting is where that is known."""
    words = canvas.words
    head(canvas, view.frame)
    canvas.write(
        words.say("Thank you for taking part"),
        canvas.row(28, 22),
        Style(10, 6, 2, BOLD, align="middle"),
    )
    canvas.write(
        words.say("The meeting is closed."),
        canvas.row(51, 9),
        Style(4.8, 3.4, 1, colour=SOFT, align="middle"),
    )
    if view.next_meeting is not None:
        text = words.say("The next meeting is on {date}.", date=view.next_meeting)
        canvas.write(text, canvas.row(62, 12), Style(4.8, 3.4, 2, SEMI, align="middle"))


def _stacked(canvas: Canvas, lines: list[tuple[str, float, Style]], room: float) -> None:
    """Write lines below each other, each as high as it needs to be, all in the middle of the sheet."""
    gap = 2.5
    fitted = [canvas.fit(text, canvas.box(0, 0, room, most), style) for text, most, style in lines]
    heights = [each.height / canvas.unit for each in fitted]
    top = 8 + max(0.0, (72 - sum(heights) - gap * (len(lines) - 1)) / 2)
    for (text, _, style), height in zip(lines, heights, strict=True):
        canvas.write(text, canvas.box(0, top, room, max(height, 1)), style)
        top += height + gap


def _join(canvas: Canvas, join: JoinAddress, size: float) -> None:
    words, start, top = canvas.words, canvas.inside - size, 18.0
    middle = Style(3.4, 2.2, 2, SEMI, align="middle")
    canvas.write(words.say("Join from your phone"), canvas.box(start, 9, size, 8), middle)
    join_code(canvas, canvas.box(start, top, size, size / canvas.unit), join.url)
    below = top + size / canvas.unit + 1
    address = Style(4.0, 2.2, 1, SEMI, align="middle")
    canvas.write(words.together(join.text), canvas.box(start, below, size, 6), address)
    if join.network:
        text = words.say("Network “{network}”", network=join.network)
        place = canvas.box(start, below + 6, size, 7)
        canvas.write(text, place, Style(3.2, 2.2, 2, colour=SOFT, align="middle"))


def _cities(canvas: Canvas, view: Welcome) -> None:
    pairs = clock_pairs(canvas, view.frame)[:5]
    width = canvas.inside / max(len(pairs), 3)
    for number, (city, time) in enumerate(pairs):
        place = canvas.box(number * width, 84, width - canvas.unit, 5)
        canvas.write(city, place, Style(3.0, 2.0, 1, colour=SOFT))
        canvas.write(time, canvas.box(number * width, 89, width, 7), Style(4.6, 3.4, 1, SEMI))
        canvas.lines -= 2
