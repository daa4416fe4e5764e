"""What the minutes rest on: the note they came from, what was chosen where it was unclear, the zone rules."""

from __future__ import annotations

import re
from datetime import date

from nua_workshop import zones
from nua_workshop.events.meeting import ReadingChosen
from nua_workshop.minutes.document import Block, Entry, Numbered, Paragraph
from nua_workshop.minutes.telling import Telling
from nua_workshop.wording import Wording

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_DAYS = re.compile(rf"{_DAY.pattern}(\s*,\s*{_DAY.pattern})*")
_ZONE = re.compile(r"[A-Z]\w+/[\w/+-]+")


def annex(telling: Telling) -> tuple[Block, ...]:
    """Return where the particulars come from."""
    words, meeting = telling.words, telling.meeting
    blocks: list[Block] = []
    if meeting.source is not None:
        name = meeting.source.name
        blocks.append(
            Paragraph(words.say("The meeting was prepared from the note “{name}”.", name=name))
        )
    if meeting.choices:
        lead = words.say("Where the note left a question open, the organisers decided:")
        chosen = tuple(Entry(_choice(words, each)) for each in meeting.choices)
        blocks += [Paragraph(lead, "lead"), Numbered(chosen)]
    rules = words.say("Times follow the time zone rules {edition}.", edition=zones.rules_version())
    return (*blocks, Paragraph(rules, "soft"))


def _choice(words: Wording, made: ReadingChosen) -> str:
    chosen = _shown(words, made.chosen)
    if not made.others:
        return words.say("{what}: {chosen}.", what=_what(words, made.field), chosen=chosen)
    return words.say(
        "{what}: {chosen} was chosen, and not {others}.",
        what=_what(words, made.field),
        chosen=chosen,
        others=words.names([_shown(words, other) for other in made.others]),
    )


def _what(words: Wording, field: str) -> str:
    match field:
        case "date" | "dates":
            return words.term("what was unclear", "Date")
        case "start":
            return words.term("what was unclear", "Start")
        case "end":
            return words.term("what was unclear", "End")
        case "zone":
            return words.term("what was unclear", "Time zone")
        case _:
            return field


def _shown(words: Wording, value: str) -> str:
    """Return a chosen value as people write it: days and cities by their names."""
    if _DAYS.fullmatch(value):
        days = [date.fromisoformat(day) for day in _DAY.findall(value)]
        return words.names([words.day(day) for day in days])
    return words.city(value) if _ZONE.fullmatch(value) else words.together(value)
