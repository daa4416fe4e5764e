"""What a person sees of a draft: each field with its state and its lines, before any face words it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from nua_workshop.intake.choices import Plan
from nua_workshop.intake.draft import (
    ABSENT,
    BLOCKING,
    CONFLICT,
    INFERRED,
    STATED,
    Draft,
    Fact,
    Mention,
)
from nua_workshop.zones import instant

FieldName = Literal[
    "title",
    "kind",
    "dates",
    "hours",
    "zone",
    "venue",
    "mode",
    "organisers",
    "partners",
    "objectives",
    "participants",
    "topics",
    "interpretation",
    "registration",
]


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field of the note: how sure it is, and the lines it stands on."""

    name: FieldName
    state: str
    lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Moments:
    """The start and the end of one day, as instants to be shown in any city."""

    start: datetime
    end: datetime


def field_rows(draft: Draft) -> tuple[FieldRow, ...]:
    """Return every field in the order a person checks them."""
    title = draft.title or draft.proposed_title
    mode_lines = () if draft.mode.line is None else (draft.mode.line,)
    return (
        FieldRow("title", _title_state(draft), _of_fact(title)),
        FieldRow("kind", INFERRED, _of_fact(title)),
        FieldRow("dates", draft.dates.state, _of_mentions(draft.dates.mentions)),
        FieldRow("hours", draft.hours.state, _of_mentions(draft.hours.mentions)),
        FieldRow("zone", draft.zone.state, _of_mentions(draft.zone.mentions)),
        FieldRow("venue", _state(draft.venue), _of_fact(draft.venue)),
        FieldRow("mode", draft.mode.state, mode_lines),
        FieldRow("organisers", _state(draft.organisers)),
        FieldRow("partners", _state(draft.partners)),
        FieldRow("objectives", _state(draft.objectives), _of_facts(draft.objectives)),
        FieldRow("participants", _state(draft.participants), _of_facts(draft.participants)),
        FieldRow("topics", _state(draft.topics), _of_facts(draft.topics)),
        FieldRow("interpretation", _state(draft.interpretation)),
        FieldRow("registration", _state(draft.registration), _of_fact(draft.registration)),
    )


def marked_lines(draft: Draft) -> Mapping[int, str]:
    """Return the lines something was read from: those of a blocking doubt as such, others as stated."""
    marks = {line: STATED for row in field_rows(draft)[2:7] for line in row.lines}
    if draft.title is not None:
        marks[draft.title.line] = STATED
    for doubt in draft.doubts:
        if doubt.severity == BLOCKING:
            marks.update(dict.fromkeys(doubt.lines, CONFLICT))
    return marks


def moments(plan: Plan) -> tuple[Moments, ...]:
    """Return when each day of a plan begins and ends."""
    return tuple(
        Moments(instant(plan.zone, day.date, day.start), instant(plan.zone, day.date, day.end))
        for day in plan.days
    )


def _title_state(draft: Draft) -> str:
    if draft.title is not None:
        return STATED
    return INFERRED if draft.proposed_title is not None else ABSENT


def _state(value: object) -> str:
    return STATED if value else ABSENT


def _of_fact(fact: Fact | None) -> tuple[int, ...]:
    return () if fact is None else (fact.line,)


def _of_facts(facts: Iterable[Fact]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(fact.line for fact in facts))


def _of_mentions(mentions: Iterable[Mention]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(mention.line for mention in mentions))
