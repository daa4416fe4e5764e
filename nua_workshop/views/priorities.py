"""What the priorities page shows: the questions, who has voted and how, and the sealed result.

While a question is open nothing here tells how the choice stands: a screen can be read from behind.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Literal

from nua_workshop.ballot import Ballot, Mark, Method, Option, Round, RoundState, Voter
from nua_workshop.meeting import Meeting
from nua_workshop.people import Person
from nua_workshop.results import result
from nua_workshop.tally.result import Decision, Group, Result, Supporters

Way = Literal["hall_phone", "remote_phone", "assisted"]
WAYS: tuple[Way, ...] = ("hall_phone", "remote_phone", "assisted")


@dataclass(frozen=True, slots=True)
class RoundTab:
    """One question in the list of questions."""

    id: str
    question: str
    state: RoundState
    is_shown: bool = False


@dataclass(frozen=True, slots=True)
class VoterRow:
    """Somebody who may vote, and what is known of the ballot without looking into it."""

    person: Person
    mode: str
    has_voted: bool = False
    receipt: str = ""
    via: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it is put, whatever its state."""

    round_id: str
    question: str
    method: Method
    options: tuple[Option, ...]
    state: RoundState = "prepared"


@dataclass(frozen=True, slots=True)
class Polling:
    """How far an open question has come: who has voted, who has not, and by which way."""

    opened_at: datetime
    voters: tuple[VoterRow, ...]
    ways: tuple[tuple[Way, int], ...] = ()

    @property
    def voted(self) -> int:
        """How many have voted."""
        return sum(row.has_voted for row in self.voters)

    @property
    def waiting(self) -> tuple[VoterRow, ...]:
        """Who has not voted yet."""
        return tuple(row for row in self.voters if not row.has_voted)


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One option in the order of the result; several on one place are a tie."""

    place: int
    code: str
    text: str
    total: Fraction
    share: Fraction
    is_tied: bool = False
    supporters: int | None = None


@dataclass(frozen=True, slots=True)
class GroupShare:
    """How one group sees the options: its size and the share it gave each, by code."""

    name: str
    n: int
    shares: tuple[tuple[str, Fraction], ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A sealed result."""

    rows: tuple[ResultRow, ...]
    result: Result
    seal: str
    closed_at: datetime
    is_shown: bool = False
    modes: tuple[GroupShare, ...] = ()

    @property
    def decision(self) -> Decision | None:
        """Whether a proposal was carried, of a question answered with yes or no."""
        return self.result.detail if isinstance(self.result.detail, Decision) else None


@dataclass(frozen=True, slots=True)
class PrioritiesView:
    """The page: every question by name, and the chosen one in full."""

    zone: str
    rounds: tuple[RoundTab, ...] = ()
    asked: Asked | None = None
    polling: Polling | None = None
    outcome: Outcome | None = None
    in_hall: int = 0
    remote: int = 0
    is_closed: bool = False

    @property
    def present(self) -> int:
        """How many could vote if voting opened now."""
        return self.in_hall + self.remote


def priorities_view(meeting: Meeting, round_id: str = "") -> PrioritiesView:
    """Return the page with the question `round_id` chosen; with none when there is no such one."""
    chosen = meeting.booth.rounds.get(round_id)
    return PrioritiesView(
        meeting.zone,
        tuple(
            RoundTab(r.id, r.question, r.state, r.is_shown) for r in meeting.booth.rounds.values()
        ),
        asked=None if chosen is None else _asked(chosen),
        polling=None if chosen is None else _polling(chosen, meeting),
        outcome=None if chosen is None else _outcome(chosen),
        in_hall=len(meeting.ledger.present("in_person")),
        remote=len(meeting.ledger.present("remote")),
        is_closed=meeting.closed_at is not None,
    )


def _asked(round_: Round) -> Asked:
    return Asked(round_.id, round_.question, round_.method, round_.options, round_.state)


def _polling(round_: Round, meeting: Meeting) -> Polling | None:
    if round_.opened_at is None:
        return None
    rows = tuple(_voter(voter, round_, meeting) for voter in round_.voters)
    ways = [
        _way(round_.ballots[v.person_id], v) for v in round_.voters if v.person_id in round_.ballots
    ]
    return Polling(round_.opened_at, rows, tuple((way, ways.count(way)) for way in WAYS))


def _voter(voter: Voter, round_: Round, meeting: Meeting) -> VoterRow:
    person = meeting.roll.person(voter.person_id)
    ballot = round_.ballots.get(voter.person_id)
    if ballot is None:
        return VoterRow(person, voter.mode)
    return VoterRow(person, voter.mode, True, ballot.receipt, ballot.via)


def _way(ballot: Ballot, voter: Voter) -> Way:
    if ballot.channel == "assisted":
        return "assisted"
    return "remote_phone" if voter.mode == "remote" else "hall_phone"


def _outcome(round_: Round) -> Outcome | None:
    if round_.closed_at is None:
        return None
    counted = result(round_)
    return Outcome(
        _rows(round_, counted),
        counted,
        round_.seal,
        round_.closed_at,
        round_.is_shown,
        tuple(_group(g) for g in counted.groups if g.dimension == "mode"),
    )


def _rows(round_: Round, counted: Result) -> tuple[ResultRow, ...]:
    standing = counted.standing
    texts = {option.code: option.text for option in round_.options}
    detail = counted.detail
    supporters = dict(detail.by_option) if isinstance(detail, Supporters) else {}
    return tuple(
        ResultRow(
            standing.rank[code],
            code,
            texts.get(code, ""),
            dict(standing.totals)[code],
            dict(standing.shares)[code],
            len(place) > 1,
            supporters.get(code),
        )
        for place in standing.places
        for code in place
    )


def _group(group: Group) -> GroupShare:
    return GroupShare(group.name, group.standing.n, group.standing.shares)


def marks_of_dots(dots: tuple[tuple[str, int], ...]) -> tuple[Mark, ...]:
    """Return a ballot's marks from the dots each option got; options without any are left out."""
    return tuple(Mark(code, (n,)) for code, n in dots if n)
