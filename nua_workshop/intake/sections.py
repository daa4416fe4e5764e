"""What a note says under its headings, in pieces a person can edit: aims, people to invite, matters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from nua_workshop.intake.draft import Fact
from nua_workshop.intake.passages import Passage
from nua_workshop.intake.vocabulary import (
    WORD_ENDS,
    any_of,
    any_word,
    either,
    words,
)

_SHORTEST = 4
_MARKS = " .:;,،؛*•-–·\t"


def read_objectives(passages: Sequence[Passage]) -> tuple[Fact, ...]:
    """Return the aims, one each, without the words that introduce them."""
    told = [p for p in passages if p.section == "objectives"]
    told = told or [
        p for p in passages if any_word("phrases", "objective_sentences").search(p.text)
    ]
    return tuple(fact for p in told for fact in _pieces(p, _objective_cuts(), "objective_leads"))


def read_participants(passages: Sequence[Passage]) -> tuple[Fact, ...]:
    """Return the groups of people to invite."""
    told = [p for p in passages if p.section == "participants"]
    if told:
        pieces = (_pieces(p, _participant_cuts(), "participant_leads") for p in told)
        return tuple(fact for found in pieces for fact in found)
    return tuple(fact for p in passages for fact in _taking_part(p))


def read_topics(passages: Sequence[Passage]) -> tuple[Fact, ...]:
    """Return what is to be discussed: as listed, else as the aims and the text name it."""
    listed = [p for p in passages if p.section == "topics"]
    if listed:
        return tuple(fact for p in listed for fact in _pieces(p, _list_cuts(), "topic_leads"))
    aims = [p for p in passages if p.section == "objectives"]
    found = [fact for p in aims for fact in _discussed(p)]
    return tuple(found or (fact for p in passages for fact in _taken_up(p)))


def _taking_part(passage: Passage) -> Iterator[Fact]:
    named = any_word("phrases", "participant_phrases").search(passage.text)
    if named is not None:
        end = next(_list_cuts().finditer(passage.text, named.end()), None)
        yield from _fact(passage, named.start(), end.start() if end else len(passage.text))


def _discussed(passage: Passage) -> Iterator[Fact]:
    for start, end in _spans(passage, _objective_cuts(), "objective_leads"):
        verb = _topic_verbs().match(passage.text, start)
        if verb is not None and verb.end() < end:
            yield from _fact(passage, verb.end(), end)


def _taken_up(passage: Passage) -> Iterator[Fact]:
    verb = any_word("phrases", "topic_leads").search(passage.text)
    if verb is not None:
        meeting = _its_subject().match(passage.text, verb.end())
        begin = meeting.end() if meeting else verb.end()
        for start, end in _cut(passage.text, begin, _list_cuts()):
            yield from _fact(passage, start, end)


def _pieces(passage: Passage, cuts: re.Pattern[str], leads: str) -> Iterator[Fact]:
    for start, end in _spans(passage, cuts, leads):
        yield from _fact(passage, start, end)


def _spans(passage: Passage, cuts: re.Pattern[str], leads: str) -> Iterator[tuple[int, int]]:
    lead = _leads(leads).match(passage.text)
    yield from _cut(passage.text, lead.end() if lead else 0, cuts)


def _cut(text: str, start: int, cuts: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    for cut in cuts.finditer(text, start):
        yield start, cut.start()
        start = cut.end()
    yield start, len(text)


def _fact(passage: Passage, start: int, end: int) -> Iterator[Fact]:
    text = passage.original(start, end).strip(_MARKS)
    if len(text) >= _SHORTEST:
        yield Fact(text, passage.line)


@cache
def _leads(key: str) -> re.Pattern[str]:
    joined = words("dates", "and")[0]
    return re.compile(rf"[ *\u2022-]{{0,3}}{joined}?{either('phrases', key)} ?:? ?")


@cache
def _objective_cuts() -> re.Pattern[str]:
    """Cut before “and to discuss …”: the “and” goes, the verb stays."""
    verbs = either("phrases", "objective_verbs")
    then = rf"(?:{either('phrases', 'then')} )?"
    return re.compile(rf" ?[,\u060c]? {_and()}{then}(?={verbs}{WORD_ENDS})")


@cache
def _participant_cuts() -> re.Pattern[str]:
    heads, breaks = either("phrases", "participant_heads"), either("phrases", "participant_breaks")
    others = either("phrases", "participant_others")
    of = words("phrases", "participant_of")[0]
    return re.compile(
        rf" ?[,\u060c]? (?:{words('dates', 'and')[0]})?(?:{breaks}) "
        rf"| ?[,\u060c]? {_and()}(?={heads}{WORD_ENDS})|(?<! {of}) (?={others} )"
        rf"|[,\u060c] (?:{_and()})?"
    )


@cache
def _list_cuts() -> re.Pattern[str]:
    breaks = either("phrases", "participant_breaks")
    return re.compile(rf" ?[,\u060c] ?(?:{breaks} )?(?:{_and()})?")


@cache
def _its_subject() -> re.Pattern[str]:
    return re.compile(rf" ?{either('phrases', 'meeting')}{WORD_ENDS}")


@cache
def _topic_verbs() -> re.Pattern[str]:
    return re.compile(rf"{either('phrases', 'topic_verbs')}{WORD_ENDS} ?")


def _and() -> str:
    arabic, *latin = words("dates", "and")
    return rf"(?:{arabic}|{any_of(tuple(latin))} )"
