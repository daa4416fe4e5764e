"""How the meeting is introduced: its particulars, how it was opened, and how it ended."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from functools import partial

from nua_workshop import zones
from nua_workshop.agenda import Day, planned_end
from nua_workshop.details import MeetingKind, MeetingMode
from nua_workshop.minutes.document import Block, Entry, Facts, Numbered, Paragraph
from nua_workshop.minutes.presence import turnout
from nua_workshop.minutes.telling import Telling
from nua_workshop.wording import Wording


def particulars(telling: Telling) -> tuple[Block, ...]:
    """Return what kind of meeting it was, where, when, and who answered for it."""
    caption = telling.words.say("Particulars of the meeting")
    return (Facts(caption, tuple(pair for pair in _facts(telling) if pair[1])),)


def opening(telling: Telling) -> tuple[Block, ...]:
    """Return how the meeting was opened, before how many, and to what end."""
    words, opened = telling.words, telling.meeting.opened_at
    if opened is None:
        return (Paragraph(words.say("The meeting has not been opened yet.")),)
    return (
        Paragraph(_opened(telling, opened)),
        Paragraph(turnout(telling)),
        *_list(telling.meeting.details.objectives, words.say("The meeting was to:")),
        *_list(telling.meeting.details.topics, words.say("The themes on the table were:")),
    )


def next_meeting(telling: Telling) -> tuple[Block, ...]:
    """Return when people meet again, if that was settled."""
    day = telling.meeting.details.next_meeting
    if day is None:
        return ()
    return (Paragraph(telling.words.say("The next meeting will be held on {day}.", day=day)),)


def closing(telling: Telling) -> tuple[Block, ...]:
    """Return how the meeting ended; nothing while it goes on."""
    closed, words = telling.meeting.closed_at, telling.words
    if closed is None:
        return ()
    hour, day = telling.hour(closed), telling.day_of(closed)
    ended = words.say(
        "There being no further business, the meeting was closed at {hour} on {day}.",
        hour=hour,
        day=day,
    )
    return (
        Paragraph(ended, "lead"),
        Paragraph(words.say("In witness whereof these minutes were drawn up and signed."), "lead"),
    )


def _opened(telling: Telling, opened: datetime) -> str:
    words, details = telling.words, telling.meeting.details
    hour, day, title = telling.hour(opened), telling.day_of(opened), details.title
    if details.chair:
        return words.say(
            "The meeting “{title}” was opened at {hour} on {day}, with {chair} in the chair.",
            title=title,
            hour=hour,
            day=day,
            chair=details.chair,
        )
    return words.say(
        "The meeting “{title}” was opened at {hour} on {day}.", title=title, hour=hour, day=day
    )


def _list(texts: tuple[str, ...], lead: str) -> tuple[Block, ...]:
    if not texts:
        return ()
    return Paragraph(lead, "lead"), Numbered(tuple(Entry(text) for text in texts))


def _facts(telling: Telling) -> Iterator[tuple[str, str]]:
    words, details = telling.words, telling.meeting.details
    yield words.say("Kind of meeting"), _kind(details.kind, words)
    yield words.term("in the minutes", "Held"), _mode(details.mode, words)
    yield words.term("in the minutes", "Place"), details.venue
    yield words.term("in the minutes", "Date"), dates(telling)
    yield words.say("Planned time"), _planned(telling)
    yield words.say("Actual time"), _actual(telling)
    yield words.say("Local time of"), _city(telling)
    yield words.say("Planned time in other cities"), _elsewhere(telling)
    yield words.term("in the minutes", "Chair"), details.chair
    yield words.term("in the minutes", "Rapporteur"), details.rapporteur
    yield words.say("Organised by"), "\n".join(details.organisers)
    yield words.say("In partnership with"), "\n".join(details.partners)


def dates(telling: Telling) -> str:
    """Return the days of the meeting as one list, each once however often it sits on it."""
    each = dict.fromkeys(day.date for day in telling.meeting.days)
    return telling.words.names([telling.words.day(day) for day in each])


def _planned(telling: Telling) -> str:
    return _of_days(telling, telling.hours)


def _of_days(telling: Telling, tell: Callable[[Day], str]) -> str:
    """Return what there is to tell of the days, each line once, naming days where they differ."""
    lines: dict[str, dict[date, None]] = {}
    for day in telling.meeting.days:
        lines.setdefault(tell(day), {})[day.date] = None
    if len(lines) == 1 or len({day.date for day in telling.meeting.days}) == 1:
        return "\n".join(lines)
    return "\n".join(_on(telling.words, days, line) for line, days in lines.items())


def _on(words: Wording, days: Iterable[date], line: str) -> str:
    shown = words.names([words.day(day, year=False) for day in days])
    return words.say("{day}: {hours}", day=shown, hours=line)


def _actual(telling: Telling) -> str:
    opened, closed = telling.meeting.opened_at, telling.meeting.closed_at
    if opened is None:
        return ""
    if closed is None:
        return telling.words.say("from {start}", start=telling.moment(opened))
    if telling.day_of(opened) == telling.day_of(closed):
        return telling.span(opened, closed)
    return telling.words.say(
        "from {start} to {end}", start=telling.moment(opened), end=telling.moment(closed)
    )


def _city(telling: Telling) -> str:
    return _of_days(telling, partial(_offset, telling))


def _offset(telling: Telling, day: Day) -> str:
    zone, words = telling.meeting.zone, telling.words
    offset = words.offset(zones.instant(zone, day.date, day.start), zone)
    return words.say("{city} ({offset})", city=words.city(zone), offset=offset)


def _elsewhere(telling: Telling) -> str:
    others = (zone for zone in telling.meeting.cities if zone != telling.meeting.zone)
    return "\n".join(_of_days(telling, partial(_in_city, telling, zone)) for zone in others)


def _in_city(telling: Telling, zone: str, day: Day) -> str:
    words, here = telling.words, telling.meeting.zone
    start, end = zones.instant(here, day.date, day.start), planned_end(day, here)
    hours = words.span(words.hour_in(start, zone), words.hour_in(end, zone))
    return words.say(
        "{city}: {hours} ({offset})",
        city=words.city(zone),
        hours=hours,
        offset=words.offset(start, zone),
    )


def _kind(kind: MeetingKind, words: Wording) -> str:
    match kind:
        case "launch_meeting":
            return words.term("kind of meeting", "Launch meeting")
        case "workshop":
            return words.term("kind of meeting", "Workshop")
        case "webinar":
            return words.term("kind of meeting", "Webinar")
        case "expert_group":
            return words.term("kind of meeting", "Expert group meeting")
        case "high_level":
            return words.term("kind of meeting", "High-level meeting")
        case "meeting":
            return words.term("kind of meeting", "Meeting")


def _mode(mode: MeetingMode, words: Wording) -> str:
    match mode:
        case "in_person":
            return words.term("how a meeting is held", "In person")
        case "remote":
            return words.term("how a meeting is held", "Remotely")
        case "hybrid":
            return words.term("how a meeting is held", "In person and remotely")
