"""The hall when a question is closed: bars, places, who took part, how it was counted, the seal."""

from __future__ import annotations

from dataclasses import dataclass

from nua_workshop.codes import in_groups
from nua_workshop.tally.counting import rule
from nua_workshop.views.hall import Bar, ResultShown
from nua_workshop.wording import Wording
from ui.desk import theme
from ui.desk.hall.canvas import BOLD, SEMI, Box, Canvas, Style
from ui.desk.hall.frame import head_line

ROWS_IN_A_COLUMN = 7
FIRST_PLACES = 3
ANSWERS = frozenset({"yes", "no", "abstain"})
TOP, BOTTOM = 27.5, 84.5
LABEL = Style(4.1, 2.2, 2)
LABEL_AMONG_MANY = 2.8


@dataclass(frozen=True, slots=True)
class Places:
    """Where the pieces of one option stand."""

    rank: Box
    label: Box
    bar: Box
    figures: Box
    rank_size: float = 4.8


def paint_result(canvas: Canvas, view: ResultShown, grown: float = 1.0) -> None:
    """Draw a result; `grown` is how far its bars have come, 0 to 1."""
    words = canvas.words
    closed = words.say("Closed at {time}", time=words.hour_in(view.closed, view.frame.zones[0]))
    head_line(canvas, closed, _who(view, words))
    canvas.write(view.question, canvas.row(10.5, 16.5), Style(6.2, 5, 2, BOLD))
    columns = 2 if len(view.bars) > ROWS_IN_A_COLUMN else 1
    _bars(canvas, view, columns, grown)
    _foot(canvas, view)


def option_text(bar: Bar, words: Wording) -> str:
    """Return what an option is called; the answers of a vote are words of ours."""
    if bar.text:
        return bar.text
    return {
        "yes": words.term("answer", "Yes"),
        "no": words.term("answer", "No"),
        "abstain": words.term("answer", "Abstain"),
    }.get(bar.code, bar.code)


def _who(view: ResultShown, words: Wording) -> str:
    return words.say(
        "{voted} of {present} took part · hall {hall} · remote {remote}",
        voted=view.voted,
        present=view.present,
        hall=view.in_hall,
        remote=view.remote,
    )


def _bars(canvas: Canvas, view: ResultShown, columns: int, grown: float) -> None:
    in_column = -(-len(view.bars) // columns)
    gap = 5 * canvas.unit
    width = (canvas.inside - gap * (columns - 1)) / columns
    height = min((BOTTOM - TOP) / max(in_column, 1), 9.4 if in_column > 4 else 13)
    most = max((bar.total for bar in view.bars), default=0) or 1
    placed: list[tuple[Bar, Places]] = []
    for number, bar in enumerate(view.bars):
        across, down = divmod(number, in_column)
        cell = canvas.box(across * (width + gap), TOP + down * height, width, height)
        placing = _above_each_other if columns > 1 else _in_a_row
        placed.append((bar, placing(canvas, cell)))
    labels = [(option_text(bar, canvas.words), places.label) for bar, places in placed]
    # One very long option does not make all the others small.
    style = canvas.one_size(labels, LABEL, LABEL_AMONG_MANY)
    for bar, places in placed:
        _bar(canvas, bar, places, float(bar.total / most) * grown, style)


def _in_a_row(canvas: Canvas, cell: Box) -> Places:
    unit = canvas.unit
    rank, figures = 6 * unit, min(17 * unit, cell.width * 0.24)
    label = (cell.width - rank - figures) * 0.46
    thick = min(cell.height * 0.45, 4.2 * unit)
    middle = cell.top + (cell.height - thick) / 2
    room = cell.width - rank - label - figures - 1.5 * unit
    return Places(
        Box(cell.start, cell.top, rank, cell.height),
        Box(cell.start + rank, cell.top, label - unit, cell.height),
        Box(cell.start + rank + label, middle, room, thick),
        Box(cell.start + cell.width - figures, cell.top, figures, cell.height),
    )


def _above_each_other(canvas: Canvas, cell: Box) -> Places:
    unit = canvas.unit
    rank, figures, thick = 6 * unit, min(17 * unit, cell.width * 0.28), 1.6 * unit
    room, above = cell.width - rank - figures, cell.height - thick - 0.6 * unit
    return Places(
        Box(cell.start, cell.top, rank, above),
        Box(cell.start + rank, cell.top, room - unit, above),
        Box(cell.start + rank, cell.top + above, cell.width - rank, thick),
        Box(cell.start + cell.width - figures, cell.top, figures, above),
        rank_size=3.8,
    )


def _bar(canvas: Canvas, bar: Bar, places: Places, share: float, label: Style) -> None:
    words, colour = canvas.words, _colour(bar)
    rank = "" if bar.code in ANSWERS else words.number(bar.rank)
    ink = theme.HALL.soft if colour == theme.HALL.rest else colour
    canvas.write(rank, places.rank, Style(places.rank_size, 2.6, 1, BOLD, ink))
    canvas.write(option_text(bar, words), places.label, label)
    canvas.lines -= 1
    if share > 0:
        full = places.bar
        width = max(full.width * share, full.height / 2)
        canvas.block(Box(full.start, full.top, width, full.height), colour)
    _figures(canvas, bar, places.figures)


def _figures(canvas: Canvas, bar: Bar, box: Box) -> None:
    words, half = canvas.words, box.width / 2
    total, share = words.number(bar.total), words.percent(bar.share)
    canvas.write(
        total, Box(box.start, box.top, half, box.height), Style(4.1, 2.6, 1, BOLD, align="end")
    )
    start = box.start + half + canvas.unit
    place = Box(start, box.top, half - canvas.unit, box.height)
    canvas.write(share, place, Style(3.0, 2.0, 1, colour=theme.HALL.soft))
    canvas.lines -= 2


def _colour(bar: Bar) -> str:
    if bar.is_tied:
        return theme.HALL.warn
    return theme.HALL.accent if bar.rank <= FIRST_PLACES else theme.HALL.rest


def _foot(canvas: Canvas, view: ResultShown) -> None:
    words = canvas.words
    soft = Style(3.0, 2.1, 2, colour=theme.HALL.soft)
    seal = words.say("Seal of the result {seal}", seal=words.together(in_groups(view.seal)))
    used = canvas.text_width(seal, 3.0, SEMI) + 2
    place = canvas.box(canvas.inside - used, 85, used, 5.5)
    canvas.write(seal, place, Style(3.0, 2.2, weight=SEMI, align="end"))
    room = canvas.inside - used - 3 * canvas.unit
    canvas.write(rule(view.counted, words), canvas.row(90.5, 8), soft)
    if view.decision is not None:
        canvas.write(_decision(view, words), canvas.row(66, 14), Style(5.4, 3.4, 2, SEMI))
    elif any(bar.is_tied for bar in view.bars):
        tied = words.say("Options with the same total share one place.")
        canvas.write(tied, canvas.box(0, 85, room, 5.5), Style(3.2, 2.2, 1))


def _decision(view: ResultShown, words: Wording) -> str:
    decision = view.decision
    assert decision is not None
    if decision.is_carried:
        return words.say(
            "Carried: {yes} said yes and {needed} were needed.",
            yes=decision.yes,
            needed=decision.needed,
        )
    if decision.is_tied:
        return words.say("Yes and no are equal; the proposal is not carried.")
    return words.say(
        "Not carried: {yes} said yes and {needed} were needed.",
        yes=decision.yes,
        needed=decision.needed,
    )
