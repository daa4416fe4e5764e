"""The smaller facts of a note: interpretation and registration."""

from __future__ import annotations

from collections.abc import Sequence

from nua_workshop.intake.draft import Fact
from nua_workshop.intake.passages import Passage
from nua_workshop.intake.vocabulary import any_word, table


def read_interpretation(passages: Sequence[Passage]) -> tuple[str, ...]:
    """Return the languages between which there is interpretation, in the order written."""
    for passage in passages:
        has_words = any_word("phrases", "interpretation").search(passage.text)
        if has_words and (found := _languages(passage.text)):
            return found
    return ()


def read_registration(passages: Sequence[Passage]) -> Fact | None:
    """Return the sentence that says how to register."""
    labelled = (p for p in passages if p.section == "registration")
    told = (p for p in passages if any_word("phrases", "registration").search(p.text))
    found = next(labelled, None) or next(told, None)
    return Fact(found.original().rstrip("."), found.line) if found else None


def _languages(text: str) -> tuple[str, ...]:
    places = {
        code: match.start()
        for code in table("languages")
        if (match := any_word("languages", code).search(text))
    }
    return tuple(sorted(places, key=lambda code: places[code]))
