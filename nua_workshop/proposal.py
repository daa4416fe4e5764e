"""The agenda proposed for a meeting of a kind: shares of the day that come out exact, in whole minutes.

The shares are those of a launch of three hours and of a preparatory workshop as they are usually held: an
opening of twenty minutes, talk and discussion about one to two, one pause, the survey in the second half.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

from nua_workshop.agenda import AgendaItem, Day, Kind, planned_end
from nua_workshop.details import MeetingKind
from nua_workshop.errors import N_
from nua_workshop.wording import Wording
from nua_workshop.zones import instant

SHORTEST = timedelta(minutes=5)
STEP = timedelta(minutes=5)
LONG_DAY = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Share:
    """A part of the day: what it is, and its weight against the others."""

    kind: Kind
    title: str
    weight: int


OPENING = Share("opening", N_("Opening and welcome"), 20)
PROJECT = Share("presentation", N_("The project: aims, activities and time frame"), 15)
PROJECT_TALK = Share("discussion", N_("Discussion of the project"), 30)
POLICIES = Share("presentation", N_("National and local urban policies"), 15)
POLICIES_TALK = Share("discussion", N_("Discussion of the policies"), 20)
BREAK = Share("break", N_("Break"), 15)
SURVEY = Share("vote", N_("Survey of local development priorities"), 35)
OUTPUTS = Share("discussion", N_("Agreement on the outputs"), 20)
CLOSING = Share("closing", N_("Conclusions and closing"), 10)
REVIEW = Share("presentation", N_("Results of the first local review"), 20)
REVIEW_TALK = Share("discussion", N_("Discussion of the results"), 30)
GROUPS = Share("group_work", N_("Work in groups on the challenges"), 45)
REPORTS = Share("report_back", N_("Groups report back"), 25)
NEXT_DAY = Share("opening", N_("Welcome and summary of the day before"), 10)


@dataclass(frozen=True, slots=True)
class Pattern:
    """What a kind of meeting does when it has one day, or a first and a last one."""

    only: tuple[Share, ...]
    first: tuple[Share, ...]
    last: tuple[Share, ...] = (NEXT_DAY, GROUPS, BREAK, SURVEY, OUTPUTS, CLOSING)


BETWEEN = (NEXT_DAY, PROJECT_TALK, BREAK, GROUPS, REPORTS)
MEETING = Pattern(
    (OPENING, PROJECT, PROJECT_TALK, BREAK, SURVEY, CLOSING),
    (OPENING, PROJECT, PROJECT_TALK, BREAK, POLICIES, POLICIES_TALK),
)
PATTERNS: Mapping[str, Pattern] = {
    "launch_meeting": Pattern(
        (OPENING, PROJECT, PROJECT_TALK, POLICIES, POLICIES_TALK, BREAK, SURVEY, OUTPUTS, CLOSING),
        MEETING.first,
    ),
    "workshop": Pattern(
        (OPENING, REVIEW, GROUPS, BREAK, REPORTS, SURVEY, CLOSING),
        (OPENING, REVIEW, REVIEW_TALK, BREAK, GROUPS),
        (NEXT_DAY, REPORTS, BREAK, SURVEY, OUTPUTS, CLOSING),
    ),
}


def propose(
    kind: MeetingKind, days: tuple[Day, ...], zone: str, words: Wording
) -> tuple[AgendaItem, ...]:
    """Return an agenda that fills each day exactly, in the language of `words`, for people to edit."""
    rows = [
        (number, share, length)
        for number, (shares, day) in enumerate(zip(_parted(kind, days), days, strict=True))
        for share, length in _lengths(shares, _length_of(day, zone))
    ]
    return tuple(
        AgendaItem(f"i0-{place}", words.say(share.title), share.kind, length, number)
        for place, (number, share, length) in enumerate(rows, start=1)
    )


def _parted(kind: MeetingKind, days: tuple[Day, ...]) -> list[tuple[Share, ...]]:
    """Return the shares of each sitting; those of one date are one flow."""
    sittings = [len(list(same)) for _, same in groupby(days, key=lambda day: day.date)]
    flows = zip(_flows(kind, len(sittings)), sittings, strict=True)
    return [part for flow, n in flows for part in _split(flow, n)]


def _split(flow: tuple[Share, ...], sittings: int) -> list[tuple[Share, ...]]:
    """Return a day's flow cut where its break would be, and evenly after that."""
    if sittings == 1:
        return [flow]
    cut = flow.index(BREAK)
    parts = [flow[:cut]]
    rest = _repeated(flow[cut + 1 :], sittings - 1)
    for others in reversed(range(sittings - 1)):
        size = _fair_size(rest, others)
        parts.append(rest[:size])
        rest = rest[size:]
    return [_with_break(part) for part in parts]


def _repeated(shares: tuple[Share, ...], least: int) -> tuple[Share, ...]:
    """Return at least so many shares: the heaviest goes on in the next sitting."""
    heaviest = max(range(len(shares)), key=lambda place: shares[place].weight)
    more = (shares[heaviest],) * (least - len(shares))
    return (*shares[:heaviest], *more, *shares[heaviest:])


def _fair_size(shares: tuple[Share, ...], others: int) -> int:
    """Return how many shares come nearest to an even part, leaving one for each of the `others`."""
    fair = _weight(shares) / (others + 1)
    sizes = range(1, len(shares) - others + 1)
    return min(sizes, key=lambda size: abs(_weight(shares[:size]) - fair))


def _weight(shares: tuple[Share, ...]) -> int:
    return sum(share.weight for share in shares)


def _with_break(shares: tuple[Share, ...]) -> tuple[Share, ...]:
    # A sitting too short for its own break loses it again when lengths are given.
    middle = (len(shares) + 1) // 2
    return (*shares[:middle], BREAK, *shares[middle:]) if len(shares) > 1 else shares


def _flows(kind: MeetingKind, days: int) -> list[tuple[Share, ...]]:
    pattern = PATTERNS.get(kind, MEETING)
    if days <= 1:
        return [pattern.only] * days
    return [pattern.first, *[BETWEEN] * (days - 2), pattern.last]


def _lengths(shares: tuple[Share, ...], day: timedelta) -> list[tuple[Share, timedelta]]:
    if day < LONG_DAY:
        shares = tuple(share for share in shares if share.kind != "break")
    whole = _weight(shares)
    lengths = [max(_in_steps(day * share.weight / whole), SHORTEST) for share in shares]
    # What rounding left over goes to the longest, so that the day ends when it was announced.
    longest = max(range(len(shares)), key=lambda place: lengths[place])
    lengths[longest] = max(lengths[longest] + day - sum(lengths, timedelta()), SHORTEST)
    return list(zip(shares, lengths, strict=True))


def _in_steps(length: timedelta) -> timedelta:
    return round(length / STEP) * STEP


def _length_of(day: Day, zone: str) -> timedelta:
    start: datetime = instant(zone, day.date, day.start)
    return planned_end(day, zone) - start
