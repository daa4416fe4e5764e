"""Everything about a note that a person should look at, the graver first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nua_workshop.errors import N_
from nua_workshop.intake.date_doubts import date_doubts
from nua_workshop.intake.draft import BLOCKING, INFO, MAJOR, MINOR, Doubt
from nua_workshop.intake.findings import Findings
from nua_workshop.intake.hour_doubts import hour_doubts
from nua_workshop.intake.organisation_names import bodies_in, is_misnamed
from nua_workshop.intake.vocabulary import either, words
from nua_workshop.intake.zone_doubts import zone_doubts

_ORDER = (BLOCKING, MAJOR, MINOR, INFO)
_TERMS = ("voluntary_local_review", "new_urban_agenda")


def doubts_about(found: Findings) -> tuple[Doubt, ...]:
    """Return all doubts, the graver first, each once."""
    every = (
        *date_doubts(found),
        *hour_doubts(found),
        *zone_doubts(found),
        *_about_the_text(found),
    )
    return tuple(sorted(dict.fromkeys(every), key=lambda doubt: _ORDER.index(doubt.severity)))


def _about_the_text(found: Findings) -> Iterator[Doubt]:
    if found.is_cut:
        yield Doubt(
            MINOR,
            "text_cut",
            (),
            N_("The text is very long; only its beginning was read for facts."),
        )
    if found.is_from_pdf:
        sentence = N_("The text was taken out of a PDF. Compare dates and hours with the document.")
        yield Doubt(MAJOR, "pdf_text", (), sentence)
    yield from _title(found)
    yield from _names(found)
    yield from _terms(found)


def _title(found: Findings) -> Iterator[Doubt]:
    if found.title is not None:
        return
    if found.proposed_title is None:
        yield Doubt(MINOR, "title_absent", (), N_("The text has no title. Write one."))
    else:
        yield Doubt(
            MINOR,
            "title_absent",
            (found.proposed_title.line,),
            N_("The text has no title. It could be “{title}”."),
            (("title", found.proposed_title.text),),
        )


def _names(found: Findings) -> Iterator[Doubt]:
    for passage in found.passages:
        for named in bodies_in(passage.text):
            if is_misnamed(named):
                yield Doubt(
                    MINOR,
                    "name_misspelt",
                    (passage.line,),
                    N_("“{name}” is not how this organisation writes its name. The text was kept."),
                    (("name", passage.original(named.start, named.end)),),
                )


def _terms(found: Findings) -> Iterator[Doubt]:
    for key in _TERMS:
        yield from _variants(found, key)
    pattern = re.compile(either("terms", "conflated"))
    lines = tuple(dict.fromkeys(p.line for p in found.passages if pattern.search(p.text)))
    if lines:
        sentence = N_("The New Urban Agenda and the 2030 Agenda are run together in one name.")
        yield Doubt(MINOR, "terms_conflated", lines, sentence)


def _variants(found: Findings, key: str) -> Iterator[Doubt]:
    seen: dict[str, str] = {}
    lines: dict[int, None] = {}
    pattern = re.compile(either("terms", key))
    for passage in found.passages:
        for match in pattern.finditer(passage.text):
            seen.setdefault(match.group(), passage.original(match.start(), match.end()))
            lines[passage.line] = None
    if len(seen) > 1 and len(words("terms", key)) > 1:
        yield Doubt(
            INFO,
            "term_variants",
            tuple(lines),
            N_("One thing is called by several names in the text: {names}."),
            (("names", tuple(seen.values())),),
        )
