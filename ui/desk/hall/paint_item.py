"""The hall while the agenda runs: the item and its countdown, a break, or nothing yet."""

from __future__ import annotations

from datetime import datetime

from nua_workshop.timer import Countdown
from nua_workshop.views.hall import Between, ItemOnFloor, PauseOnFloor
from ui.desk import theme
from ui.desk.hall.canvas import BOLD, SEMI, Canvas, Style
from ui.desk.hall.frame import foot, head

TITLE = Style(7.4, 5.0, 2, BOLD)
PHASE_LINE = Style(4.6, 3.4, 2, SEMI)


def paint_item(canvas: Canvas, view: ItemOnFloor) -> None:
    """Draw the item on the floor."""
    head(canvas, view.frame)
    canvas.write(view.title, canvas.row(11.5, 18), TITLE)
    tone = theme.TONE_OF_PHASE[view.countdown.phase]
    colour = theme.HALL.tone(tone)
    ink = theme.HALL.ink if tone == "calm" else colour
    shown = canvas.words.countdown(view.countdown.left)
    canvas.digits(shown, canvas.row(29, 36), 42, ink)
    canvas.bar(canvas.row(68, 2.4), view.countdown.share_used, colour)
    sentence = phase_sentence(canvas, view.countdown)
    if sentence:
        canvas.write(sentence, canvas.row(73, 11), _in(PHASE_LINE, ink))
    foot(canvas, view.next, view.frame.zones[0])


def paint_pause(canvas: Canvas, view: PauseOnFloor) -> None:
    """Draw a break: when the meeting goes on, in every city."""
    head(canvas, view.frame)
    canvas.write(view.title, canvas.row(12, 12), Style(6, 5, 1, SEMI, theme.HALL.soft))
    words = canvas.words
    at = words.hour_in(view.resumes, view.frame.zones[0])
    canvas.write(
        words.say("We resume at {time}", time=at), canvas.row(27, 28), Style(14, 8, 2, BOLD)
    )
    _cities(canvas, view.resumes, view.frame.zones[1:])
    foot(canvas, view.next, view.frame.zones[0])


def paint_between(canvas: Canvas, view: Between) -> None:
    """Draw a calm display while no item runs."""
    head(canvas, view.frame)
    words = canvas.words
    if view.next is None:
        canvas.write(view.frame.title, canvas.row(24, 36), Style(8, 5, 3, BOLD))
        return
    soft = Style(4.6, 3.4, 1, SEMI, theme.HALL.accent)
    canvas.write(words.say("Coming next"), canvas.row(24, 9), soft)
    canvas.write(view.next.title, canvas.row(33, 26), Style(8, 5, 3, BOLD))
    at = words.hour_in(view.next.start, view.frame.zones[0])
    later = Style(5.2, 3.4, 1, colour=theme.HALL.soft)
    canvas.write(words.say("At {time}", time=at), canvas.row(60, 9), later)


def phase_sentence(canvas: Canvas, left: Countdown) -> str:
    """Return the words that go with the colour of the time; none while all is calm."""
    words = canvas.words
    if left.is_paused:
        return words.say("The time is paused.")
    if left.phase == "warning":
        return words.say("The time is nearly over.")
    if left.phase == "late":
        over = int(-left.left.total_seconds() // 60)
        if over < 1:
            return words.say("The time is up.")
        return words.count(
            "The time has been up for one minute.", "The time has been up for {n} minutes.", over
        )
    return ""


def _cities(canvas: Canvas, moment: datetime, zones: tuple[str, ...]) -> None:
    columns = 2 if len(zones) > 3 else 1
    width = canvas.inside / columns
    for number, zone in enumerate(zones[:6]):
        down, across = divmod(number, columns)
        at = canvas.words.hour_in(moment, zone)
        text = canvas.words.say("{time} in {city}", time=at, city=canvas.words.city(zone))
        place = canvas.box(across * width, 56 + 9.5 * down, width, 9)
        canvas.write(text, place, Style(5.2, 3.4, 1, colour=theme.HALL.soft))


def _in(style: Style, colour: str) -> Style:
    return Style(style.largest, style.smallest, style.lines, style.weight, colour, style.align)
