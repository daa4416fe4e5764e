"""The hall while a question is open: what is asked, how to take part, how many have."""

from __future__ import annotations

from nua_workshop.ballot import Method
from nua_workshop.views.hall import JoinAddress, VoteOpen
from nua_workshop.wording import Wording
from ui.desk import theme
from ui.desk.hall.canvas import BOLD, SEMI, Canvas, Style
from ui.desk.hall.frame import head_line, join_code

CODE_SIZE = 50
STEP_HEIGHT = 9.2


def paint_vote(canvas: Canvas, view: VoteOpen) -> None:
    """Draw an open question."""
    words = canvas.words
    left = ""
    if view.countdown is not None:
        left = words.say("Time left {time}", time=words.countdown(view.countdown.left))
    head_line(canvas, words.say("{poll} · open", poll=poll_name(view.method, words)), left)
    canvas.write(view.question, canvas.row(11, 16), Style(7, 5, 2, BOLD))
    room = canvas.inside
    if view.join is not None:
        size = min(CODE_SIZE * canvas.unit, canvas.inside * 0.38)
        _code(canvas, view.join, size)
        room -= size + 6 * canvas.unit
    _steps(canvas, view, room)
    _turnout(canvas, view, room)


def poll_name(method: Method, words: Wording) -> str:
    """Return what this kind of question is called before the room."""
    return words.say("Vote") if method.name == "yes_no" else words.say("Priorities poll")


def steps(view: VoteOpen, words: Wording) -> tuple[str, ...]:
    """Return how one takes part, in at most three steps."""
    if view.join is None:
        return (
            words.say("Tell the desk your choice"),
            words.say("It is read back to you before it is counted"),
        )
    network = view.join.network
    first = (
        words.say("Join the network “{network}”", network=network)
        if network
        else words.say("Join the hall's network")
    )
    return first, words.say("Scan the code or type the address"), _act(view.method, words)


def _act(method: Method, words: Wording) -> str:
    match method.name:
        case "dots":
            return words.count(
                "Enter the code on your slip and give your dot",
                "Enter the code on your slip and share out {n} dots",
                method.params.dots,
            )
        case "approval":
            return words.say("Enter the code on your slip and mark what you support")
        case "yes_no":
            return words.say("Enter the code on your slip and answer")


def _code(canvas: Canvas, join: JoinAddress, size: float) -> None:
    top = 28.0
    start = canvas.inside - size
    join_code(canvas, canvas.box(start, top, size, size / canvas.unit), join.url)
    below = top + size / canvas.unit + 1
    address = canvas.words.together(join.text)
    style = Style(4.4, 2.4, 1, SEMI, align="middle")
    canvas.write(address, canvas.box(start, below, size, 7), style)


def _steps(canvas: Canvas, view: VoteOpen, room: float) -> None:
    badge = 6.6 * canvas.unit
    told = steps(view, canvas.words)
    beside = canvas.box(0, 0, room - badge - 2.5 * canvas.unit, STEP_HEIGHT)
    style = canvas.one_size([(text, beside) for text in told], Style(4.3, 2.8, 2))
    for number, text in enumerate(told, 1):
        top = 28 + (number - 1) * STEP_HEIGHT
        place = canvas.box(0, top + 1, badge, 6.6)
        canvas.block(place, theme.HALL.accent_weak, 3.3)
        shown = canvas.words.number(number)
        canvas.write(shown, place, Style(4, 4, 1, BOLD, theme.HALL.accent, "middle"))
        canvas.lines -= 1
        start = badge + 2.5 * canvas.unit
        canvas.write(text, canvas.box(start, top, room - start, STEP_HEIGHT), style)


def _turnout(canvas: Canvas, view: VoteOpen, room: float) -> None:
    words, top = canvas.words, 61.5
    canvas.write(
        words.say("Taken part so far"),
        canvas.box(0, top - 3, room, 5.5),
        Style(3.6, 2.6, 1, colour=theme.HALL.soft),
    )
    number = words.number(view.voted)
    width = canvas.text_width(number, 14, BOLD) + 4
    canvas.write(number, canvas.box(0, top + 3, width, 17), Style(14, 10, 1, BOLD))
    of = words.say("of {n}", n=view.present)
    start = width + 2 * canvas.unit
    canvas.write(
        of, canvas.box(start, top + 8, room - start, 8), Style(5.2, 3, colour=theme.HALL.soft)
    )
    share = view.voted / view.present if view.present else 0
    canvas.bar(canvas.box(0, top + 22, room, 2.4), share, theme.HALL.accent)
