"""How the agenda went: planned and actual times, what was said under each item, what stood still."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from nua_workshop.agenda import AgendaItem, Day, PlannedItem, planned
from nua_workshop.minutes.document import Block, Entry, Heading, Numbered, Paragraph, Table
from nua_workshop.minutes.telling import NOTHING, Telling
from nua_workshop.notes import NoteKind
from nua_workshop.timer import Outcome, Run

NOT_WORTH_TELLING = timedelta(minutes=1)
ANOTHER_DAY = timedelta(hours=12)
ZERO = timedelta()


def agenda(telling: Telling) -> tuple[Block, ...]:
    """Return every item with the time planned for it and the time it took, a table for each day."""
    meeting, words = telling.meeting, telling.words
    if not meeting.agenda.items:
        return (Paragraph(words.say("No agenda was drawn up.")),)
    rows = planned(meeting.agenda, meeting.days, meeting.zone)
    blocks: list[Block] = []
    last = len(meeting.days) - 1
    for number, day in enumerate(meeting.days):
        if last:
            blocks.append(Heading(words.show(_sitting(telling, day))))
        # Items of days that are no more were planned on the last one.
        blocks.append(_table(telling, [p for p in rows if min(p.item.day, last) == number], day))
    return (*blocks, *_lateness(telling))


def discussions(telling: Telling) -> tuple[Block, ...]:
    """Return what was said and asked under each item, and what else was."""
    blocks = [block for item in telling.meeting.agenda.items for block in _item(telling, item)]
    blocks += _of_no_item(telling)
    if blocks:
        return tuple(blocks)
    return (Paragraph(telling.words.say("No points of discussion were noted.")),)


def interruptions(telling: Telling) -> tuple[Block, ...]:
    """Return which items stood still and for how long."""
    entries = tuple(
        Entry(
            telling.words.say(
                "Item {n}, “{title}”, was interrupted; length of the interruption: {length}.",
                n=number_of(telling, item),
                title=item.title,
                length=pause,
            )
        )
        for item in telling.meeting.agenda.items
        if (pause := _stood_still(telling, item)) >= NOT_WORTH_TELLING
    )
    return (Numbered(entries),) if entries else ()


def left_over(telling: Telling) -> tuple[Block, ...]:
    """Return which items were postponed, left out or not reached."""
    sentences = (_why_not(telling, item) for item in telling.meeting.agenda.items)
    entries = tuple(Entry(sentence) for sentence in sentences if sentence)
    return (Numbered(entries),) if entries else ()


def number_of(telling: Telling, item: AgendaItem) -> int:
    """Return the number of an item on the agenda, from 1."""
    return telling.meeting.agenda.position(item.id) + 1


def _sitting(telling: Telling, day: Day) -> date | str:
    """Return the date; with the hours where the meeting sits more than once on it."""
    if [each.date for each in telling.meeting.days].count(day.date) == 1:
        return day.date
    shown, hours = telling.words.day(day.date), telling.hours(day)
    return telling.words.say("{day}: {hours}", day=shown, hours=hours)


def _table(telling: Telling, rows: list[PlannedItem], day: Day) -> Table:
    words = telling.words
    has_owners = any(item.owner for item in telling.meeting.agenda.items)
    head = [words.term("number of a row", "No."), words.say("Agenda item")]
    head += [words.say("Presented by")] if has_owners else []
    head += [words.say("Planned time"), words.say("Actual time")]
    return Table(
        words.say("Agenda of {day}, as planned and as it went", day=_sitting(telling, day)),
        tuple(head),
        tuple(tuple(_row(telling, row, day.date, has_owners)) for row in rows),
        (6, 36, 20, 19, 19) if has_owners else (6, 52, 21, 21),
    )


def _row(telling: Telling, row: PlannedItem, day: date, has_owners: bool) -> Iterator[str]:
    yield telling.words.number(number_of(telling, row.item))
    yield row.item.title
    if has_owners:
        yield row.item.owner
    yield telling.span(row.start, row.end, day)
    yield actual(telling, row.item, day)


def actual(telling: Telling, item: AgendaItem, day: date) -> str:
    """Return when an item was really taken, or why it was not."""
    words, runs = telling.words, telling.meeting.timer.runs_of(item.id)
    lines = [_stretch(telling, run, day) for run in runs]
    match telling.meeting.timer.outcome(item.id):
        case "postponed":
            lines.append(words.term("fate of an agenda item", "postponed"))
        case "skipped":
            lines.append(words.term("fate of an agenda item", "left out"))
        case None if telling.meeting.closed_at is not None and not runs:
            lines.append(words.term("fate of an agenda item", "not reached"))
        case _:
            pass
    return "\n".join(lines) or NOTHING


def _stretch(telling: Telling, run: Run, day: date) -> str:
    if run.ended is not None:
        return telling.span(run.started, run.ended, day)
    return telling.words.say("from {start}", start=telling.moment(run.started, day))


def _lateness(telling: Telling) -> Iterator[Paragraph]:
    closed, words = telling.meeting.closed_at, telling.words
    if closed is None:
        return
    late = closed - telling.planned_end
    if abs(late) > ANOTHER_DAY:
        return  # held on another day than planned: a delay in minutes would say nothing
    if late >= NOT_WORTH_TELLING:
        yield Paragraph(
            words.say("The meeting ended later than planned; the delay: {length}.", length=late)
        )
    elif -late >= NOT_WORTH_TELLING:
        yield Paragraph(
            words.say("The meeting ended earlier than planned; time left: {length}.", length=-late)
        )


def _item(telling: Telling, item: AgendaItem) -> tuple[Block, ...]:
    points = _texts(telling, item.id, "point")
    questions = _texts(telling, item.id, "question")
    outcomes = _outcomes(telling, item.id)
    if not (points or questions or outcomes):
        return ()
    words, n = telling.words, number_of(telling, item)
    return (
        Heading(words.say("Item {n}: {title}", n=n, title=item.title), is_numbered=False),
        *_taken(telling, item),
        *_under(points, words.say("Participants made the following points:")),
        *_under(questions, words.say("The following questions were asked:")),
        *outcomes,
    )


def _of_no_item(telling: Telling) -> tuple[Block, ...]:
    # Also the notes of an item that was taken off the agenda later.
    words = telling.words
    gone = [
        entry.note
        for entry in telling.meeting.notebook.entries.values()
        if not telling.meeting.agenda.has(entry.note.item_id)
    ]
    points = tuple(Entry(note.text) for note in gone if note.kind == "point")
    questions = tuple(Entry(note.text) for note in gone if note.kind == "question")
    if not (points or questions):
        return ()
    return (
        Heading(words.say("General remarks"), is_numbered=False),
        *_under(points, words.say("Participants made the following points:")),
        *_under(questions, words.say("The following questions were asked:")),
    )


def _texts(telling: Telling, item_id: str, kind: NoteKind) -> tuple[Entry, ...]:
    entries = telling.meeting.notebook.of_item(item_id)
    return tuple(Entry(entry.note.text) for entry in entries if entry.note.kind == kind)


def _under(entries: tuple[Entry, ...], lead: str) -> tuple[Block, ...]:
    return (Paragraph(lead, "lead"), Numbered(entries)) if entries else ()


def _taken(telling: Telling, item: AgendaItem) -> Iterator[Paragraph]:
    words, runs = telling.words, telling.meeting.timer.runs_of(item.id)
    if item.owner:
        yield Paragraph(words.say("Presented by: {name}.", name=item.owner))
    if runs and runs[-1].ended is not None:
        start, end = telling.moment(runs[0].started), telling.moment(runs[-1].ended)
        yield Paragraph(words.say("Taken from {start} to {end}.", start=start, end=end), "soft")


def _outcomes(telling: Telling, item_id: str) -> tuple[Paragraph, ...]:
    """Return a line that points to the decisions and the like an item led to."""
    kinds: tuple[NoteKind, ...] = ("decision", "recommendation", "action")
    labels = dict(pair for kind in kinds for pair in telling.labels(kind))
    entries = telling.meeting.notebook.of_item(item_id)
    found = [labels[entry.note.id] for entry in entries if entry.note.id in labels]
    if not found:
        return ()
    outcomes = telling.words.names(found)
    return (Paragraph(telling.words.say("Outcome of the item: {outcomes}.", outcomes=outcomes)),)


def _stood_still(telling: Telling, item: AgendaItem) -> timedelta:
    runs = telling.meeting.timer.runs_of(item.id)
    return sum((_pause(run, telling.last_moment) for run in runs), ZERO)


def _pause(run: Run, until: datetime) -> timedelta:
    going_on = until - run.paused_since if run.paused_since is not None else ZERO
    return run.paused_for + going_on


def _why_not(telling: Telling, item: AgendaItem) -> str:
    words, n = telling.words, number_of(telling, item)
    outcome: Outcome | None = telling.meeting.timer.outcome(item.id)
    if outcome == "postponed":
        return words.say(
            "Item {n}, “{title}”, was postponed to the next meeting.", n=n, title=item.title
        )
    if outcome == "skipped":
        return words.say("Item {n}, “{title}”, was left out.", n=n, title=item.title)
    if outcome is None and telling.meeting.closed_at is not None:
        return words.say("Item {n}, “{title}”, was not reached.", n=n, title=item.title)
    return ""
