"""The minutes put together: which sections, in which order, and what stands on top and at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Literal

from nua_workshop.errors import N_, WorkshopError
from nua_workshop.meeting import Meeting
from nua_workshop.minutes import outcomes, particulars, presence, proceedings, survey
from nua_workshop.minutes.annex import annex
from nua_workshop.minutes.document import PAGE, PAGES, Block, Document, Heading, Section, Signature
from nua_workshop.minutes.telling import Telling
from nua_workshop.wording import Wording

MinutesKind = Literal["mahdar", "report"]
Teller = Callable[[Telling], tuple[Block, ...]]

# A section that has nothing to say is left out, and the next one takes its number.
SECTIONS: tuple[tuple[str, Teller], ...] = (
    (N_("Particulars of the meeting"), particulars.particulars),
    (N_("Attendance"), presence.presence),
    (N_("Agenda"), proceedings.agenda),
    (N_("Opening of the meeting"), particulars.opening),
    (N_("Discussions"), proceedings.discussions),
    (N_("Survey of priorities"), survey.survey),
    (N_("Votes taken"), survey.votes),
    (N_("Decisions"), outcomes.decisions),
    (N_("Recommendations"), outcomes.recommendations),
    (N_("Actions agreed"), outcomes.actions),
    (N_("Interruptions"), proceedings.interruptions),
    (N_("Items not dealt with"), proceedings.left_over),
    (N_("Next meeting"), particulars.next_meeting),
    (N_("Closing of the meeting"), particulars.closing),
)


class ReportNotOffered(WorkshopError):
    """The report, a document of its own kind that this version does not write."""

    sentence = N_("This version writes the minutes only, not the report. Choose the minutes.")


class NothingToMinute(WorkshopError):
    """Minutes of a file in which no meeting was made."""

    sentence = N_("This file holds no meeting yet, so there is nothing to write minutes of.")


def minutes(
    meeting: Meeting, words: Wording, now: datetime, kind: MinutesKind = "mahdar"
) -> Document:
    """Return the minutes of `meeting` in the language of `words`; a draft until it is closed.

    Raises `ReportNotOffered` and `NothingToMinute`.
    """
    if kind == "report":
        raise ReportNotOffered
    if not meeting.exists:
        raise NothingToMinute
    telling, details = Telling(meeting, words, now), meeting.details
    return Document(
        kind=words.say("Minutes of meeting"),
        title=details.title,
        language=words.language,
        is_right_to_left=words.is_right_to_left,
        number=details.number,
        reference=tuple(_reference(telling)),
        standing="" if meeting.closed_at else words.term("state of a document", "Draft"),
        footer=words.say("Page {page} of {pages}", page=PAGE, pages=PAGES),
        author=words.names(list(details.organisers)),
        written_at=now,
        sections=tuple(_sections(telling)),
        annex=Section(words.say("Annex"), annex(telling)),
        signatures_caption=words.say("Signatures"),
        signatures=_signatures(telling),
    )


def _reference(telling: Telling) -> Iterator[str]:
    words = telling.words
    if telling.meeting.details.number:
        yield words.say("Number: {number}", number=telling.meeting.details.number)
    yield words.say("Date: {days}", days=particulars.dates(telling))


def _sections(telling: Telling) -> Iterator[Section]:
    told = [(heading, blocks) for heading, tell in SECTIONS if (blocks := tell(telling))]
    for n, (heading, blocks) in enumerate(told, start=1):
        title = telling.words.say(heading)
        numbered = tuple(_numbered(telling.words, n, blocks))
        yield Section(telling.words.say("{n}. {title}", n=n, title=title), numbered)


def _numbered(words: Wording, section: int, blocks: tuple[Block, ...]) -> Iterator[Block]:
    n = 0
    for block in blocks:
        if isinstance(block, Heading) and block.is_numbered:
            n += 1
            number = f"{words.number(section)}.{words.number(n)}"
            text = words.say("{number} {title}", number=number, title=block.text)
            yield replace(block, text=text)
        else:
            yield block


def _signatures(telling: Telling) -> tuple[Signature, ...]:
    words, details = telling.words, telling.meeting.details
    lines = (words.say("Signature:"), words.say("Date:"))
    return (
        Signature(words.say("Chair of the meeting"), details.chair, lines),
        Signature(words.say("Rapporteur of the meeting"), details.rapporteur, lines),
    )
