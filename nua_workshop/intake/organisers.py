"""Who calls the meeting and with whom."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nua_workshop.intake.organisation_names import bodies_in, body, is_no_body
from nua_workshop.intake.passages import Passage
from nua_workshop.intake.vocabulary import WORD_STARTS, any_word, either, words

_REACH = 220
_MOST_WORDS = 9
_CLAUSE_ENDS = re.compile(r"[.;(\u061b\u060c,:\"]| - ")


@dataclass(frozen=True, slots=True)
class Bodies:
    """The organisers and the partners, each under the short name its language uses."""

    organisers: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    zone: str | None = None


def read_bodies(passages: Sequence[Passage], *, in_arabic: bool) -> Bodies:
    """Return organisers and partners, each from the first lines that name them."""
    current = [p for p in passages if not any_word("phrases", "past_events").search(p.text)]
    organisers = _first(current, "organisers", "organiser_verbs", in_arabic)
    partners = _first(current, "partners", "partner_verbs", in_arabic)
    return Bodies(
        tuple(name for name, _ in organisers),
        tuple(name for name, _ in partners if name not in dict(organisers)),
        next((zone for _, zone in organisers if zone), None),
    )


def _first(
    passages: Sequence[Passage], label: str, verbs: str, in_arabic: bool
) -> list[tuple[str, str]]:
    for passage in passages:
        found = [*_labelled(passage, label, in_arabic), *_after_verbs(passage, verbs, in_arabic)]
        if found:
            return list(dict.fromkeys(found))
    return []


def _labelled(passage: Passage, label: str, in_arabic: bool) -> Iterator[tuple[str, str]]:
    match = re.match(rf" ?{either('labels', label)} ?: ?", passage.text)
    if match is not None:
        yield from _named(passage, match.end(), len(passage.text), in_arabic)


def _after_verbs(passage: Passage, verbs: str, in_arabic: bool) -> Iterator[tuple[str, str]]:
    partner = any_word("phrases", "partner_verbs")
    for verb in any_word("phrases", verbs).finditer(passage.text):
        stop = partner.search(passage.text, verb.end())
        reach = min(verb.end() + _REACH, stop.start() if stop else len(passage.text))
        if verbs == "organiser_verbs":
            reach = min(reach, _subject_end(passage.text, verb.end()))
        yield from _named(passage, verb.end(), reach, in_arabic)


def _subject_end(text: str, start: int) -> int:
    """Return where the subject that follows a verb must have been named: within its next words."""
    first = next((named for named in bodies_in(text[start : start + _REACH])), None)
    close = first is not None and first.start <= 12
    return start + first.end if first is not None and close else start


def _named(passage: Passage, start: int, end: int, in_arabic: bool) -> Iterator[tuple[str, str]]:
    part = passage.text[start:end]
    known = bodies_in(part)
    for named in known:
        found = body(named.key)
        yield (found.ar if in_arabic else found.latin), found.zone
    if not known:
        yield from _unknown(passage, start, end)


def _unknown(passage: Passage, start: int, end: int) -> Iterator[tuple[str, str]]:
    part = passage.text[start:end].rstrip()
    stop = _CLAUSE_ENDS.search(part)
    phrase = part[: stop.start()] if stop else part
    heads = re.compile(
        rf" ?(?:{WORD_STARTS}the |la |le |l')?{either('phrases', 'organisation_heads')}\b"
    )
    kept = " ".join(phrase.split()[:_MOST_WORDS])
    if (
        heads.match(phrase)
        and not is_no_body(part)
        and kept not in words("terms", "not_organisations")
    ):
        raw = passage.original(start, start + len(phrase)).strip()
        yield " ".join(raw.split()[:_MOST_WORDS]), ""
