"""What was asked of everybody and what came out of it: rule, turnout, result, ties, differences."""

from __future__ import annotations

from collections.abc import Iterator

from nua_workshop import codes
from nua_workshop.ballot import Round
from nua_workshop.minutes.document import Block, Entry, Facts, Heading, Numbered, Paragraph, Table
from nua_workshop.minutes.groups import group
from nua_workshop.minutes.telling import Telling
from nua_workshop.results import result
from nua_workshop.tally import counting
from nua_workshop.tally.result import Decision, Disagreement, Result, Supporters
from nua_workshop.wording import Wording

MOST_DIFFERENCES = 6


def survey(telling: Telling) -> tuple[Block, ...]:
    """Return every question on priorities that was put to the meeting."""
    return _told(telling, is_vote=False)


def votes(telling: Telling) -> tuple[Block, ...]:
    """Return every proposal that was answered by yes or no."""
    return _told(telling, is_vote=True)


def _told(telling: Telling, *, is_vote: bool) -> tuple[Block, ...]:
    asked = (
        round_
        for round_ in telling.meeting.booth.rounds.values()
        if round_.state != "prepared" and (round_.method.name == "yes_no") == is_vote
    )
    return tuple(block for round_ in asked for block in _round(telling, round_))


def _round(telling: Telling, round_: Round) -> Iterator[Block]:
    words = telling.words
    yield Heading(round_.question)
    if round_.state == "open":
        yield Paragraph(words.say("Ballots are still being taken; nothing of the result is shown."))
        return
    outcome = result(round_)
    yield Facts(words.say("How the question was put"), tuple(_facts(telling, round_, outcome)))
    yield Paragraph(_turnout(words, round_))
    if outcome.box.valid:
        yield Paragraph(words.say("The results were as follows:"), "lead")
        yield _table(words, round_, outcome)
        yield from _verdicts(words, round_, outcome)
        yield from _differences(words, round_, outcome)
    seal = words.together(codes.in_groups(round_.seal))
    yield Paragraph(words.say("Seal of the result: {seal}", seal=seal), "soft")


def _facts(telling: Telling, round_: Round, outcome: Result) -> Iterator[tuple[str, str]]:
    words = telling.words
    yield words.term("in the minutes", "Method"), _method(words, round_)
    yield words.term("in the minutes", "Rule"), counting.rule(round_.as_question(), words)
    yield (
        words.term("in the minutes", "Openness"),
        words.say("Named; individual choices do not appear in the minutes."),
    )
    if round_.opened_at is not None and round_.closed_at is not None:
        yield words.term("in the minutes", "Open"), telling.span(round_.opened_at, round_.closed_at)
    yield words.say("On the list of participants"), words.number(round_.eligible)
    yield words.say("Present at the opening of the ballot"), words.number(len(round_.voters))
    for way, n in _ways(round_).items():
        yield _way(words, way), words.number(n)
    yield words.term("in the minutes", "Abstained"), words.number(outcome.box.abstained)
    if outcome.did_not_vote is not None:
        yield words.say("Present without taking part"), words.number(outcome.did_not_vote)


def _ways(round_: Round) -> dict[str, int]:
    modes = {voter.person_id: voter.mode for voter in round_.voters}
    ways = {"in_person": 0, "remote": 0, "assisted": 0}
    for ballot in round_.ballots.values():
        ways["assisted" if ballot.channel == "assisted" else modes[ballot.voter]] += 1
    return ways


def _way(words: Wording, way: str) -> str:
    match way:
        case "in_person":
            return words.say("Took part in the hall")
        case "remote":
            return words.say("Took part remotely")
        case _:
            return words.say("Entered on behalf of participants, after reading back to them")


def _method(words: Wording, round_: Round) -> str:
    match round_.method.name:
        case "dots":
            return words.term("method of counting", "Sharing out dots")
        case "approval":
            return words.term("method of counting", "Ticking several options")
        case "yes_no":
            return words.term("method of counting", "Yes or no")


def _turnout(words: Wording, round_: Round) -> str:
    n, present = len(round_.ballots), len(round_.voters)
    if round_.method.name == "yes_no":
        return words.count(
            "One participant voted, of {present} present.",
            "{n} participants voted, of {present} present.",
            n,
            present=present,
        )
    return words.count(
        "One participant took part in the survey, of {present} present.",
        "{n} participants took part in the survey, of {present} present.",
        n,
        present=present,
    )


def _table(words: Wording, round_: Round, outcome: Result) -> Table:
    caption = words.say("Result: {question}", question=round_.question)
    if isinstance(outcome.detail, Decision):
        answers = (
            words.term("in the minutes", "Answer"),
            words.term("in the minutes", "Votes"),
            words.term("in the minutes", "Share"),
        )
        return Table(caption, answers, tuple(_answers(words, outcome)), (50, 25, 25))
    place, option = words.term("in a result", "Place"), words.term("of a ballot", "Option")
    rows = tuple(_ranked(words, round_, outcome))
    if round_.method.name != "dots":
        head = (
            place,
            option,
            words.term("in the minutes", "Ticks"),
            words.term("in the minutes", "Share"),
        )
        return Table(caption, head, tuple(row[:4] for row in rows), (12, 52, 18, 18))
    full = (
        place,
        option,
        words.term("in the minutes", "Dots"),
        words.term("in the minutes", "Share"),
        words.term("in the minutes", "Supporters"),
    )
    return Table(caption, full, rows, (10, 45, 15, 15, 15))


def _answers(words: Wording, outcome: Result) -> Iterator[tuple[str, ...]]:
    shares = dict(outcome.standing.shares)
    for code, total in outcome.standing.totals:
        yield _answer(words, code), words.number(total), words.percent(shares[code], 1)


def _answer(words: Wording, code: str) -> str:
    return words.term("answer", "Yes") if code == "yes" else words.term("answer", "No")


def _ranked(words: Wording, round_: Round, outcome: Result) -> Iterator[tuple[str, ...]]:
    standing, rank = outcome.standing, outcome.standing.rank
    totals, shares = dict(standing.totals), dict(standing.shares)
    supporters = dict(outcome.detail.by_option) if isinstance(outcome.detail, Supporters) else {}
    for code in (code for place in standing.places for code in place):
        yield (
            words.number(rank[code]),
            round_.option(code).text,
            words.number(totals[code]),
            words.percent(shares[code], 1),
            words.number(supporters.get(code, 0)),
        )


def _verdicts(words: Wording, round_: Round, outcome: Result) -> Iterator[Paragraph]:
    if isinstance(outcome.detail, Decision):
        yield Paragraph(_verdict(words, outcome.detail))
        return
    for place in outcome.standing.ties:
        yield Paragraph(
            words.say(
                "Equal in place {place}: {options}.",
                place=outcome.standing.rank[place[0]],
                options=words.names([round_.option(code).text for code in place]),
            )
        )


def _verdict(words: Wording, decision: Decision) -> str:
    if decision.is_carried:
        return words.say("The proposal was carried.")
    if decision.is_tied:
        return words.say("Yes and no are equal; the proposal was not carried.")
    return words.say("The proposal was not carried.")


def _differences(words: Wording, round_: Round, outcome: Result) -> Iterator[Block]:
    if isinstance(outcome.detail, Decision):
        return
    widest = _widest(outcome)
    if not widest:
        return
    entries = tuple(Entry(_difference(words, round_, outcome, each)) for each in widest)
    yield Paragraph(words.say("The widest differences between groups:"), "lead")
    yield Numbered(entries)


def _widest(outcome: Result) -> list[Disagreement]:
    """Return the widest gap of each option within each way of grouping people, the widest first."""
    widest: dict[tuple[str, str], Disagreement] = {}
    for each in sorted(outcome.disagreements, key=lambda gap: gap.gap, reverse=True):
        widest.setdefault((each.option, each.dimension), each)
    return list(widest.values())[:MOST_DIFFERENCES]


def _difference(words: Wording, round_: Round, outcome: Result, each: Disagreement) -> str:
    first, second = each.between
    shares = {
        found.name: dict(found.standing.shares)[each.option]
        for found in outcome.groups
        if found.dimension == each.dimension
    }
    return words.say(
        "{option}: {share} among {group}, {other_share} among {other_group}.",
        option=round_.option(each.option).text,
        share=words.percent(shares[first], 1),
        group=group(each.dimension, first, words),
        other_share=words.percent(shares[second], 1),
        other_group=group(each.dimension, second, words),
    )
