"""Whether people meet in a room, from afar or both, as the text says or as a venue lets suppose."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nua_workshop.intake.draft import INFERRED, STATED, ModeReading
from nua_workshop.intake.passages import Passage
from nua_workshop.intake.relevance import names_a_meeting, speaks_of_the_meeting
from nua_workshop.intake.vocabulary import any_word

IN_PERSON = "in_person"
REMOTE = "remote"
HYBRID = "hybrid"


def read_mode(passages: Sequence[Passage], venue_line: int | None) -> ModeReading:
    """Return how people meet, with the line that says it."""
    told = [passage for passage in passages if speaks_of_the_meeting(passage)]
    value, line = _value(told)
    if value:
        return ModeReading(value, STATED, line)
    return _supposed(passages, told, venue_line)


def _supposed(
    passages: Sequence[Passage], told: Sequence[Passage], venue_line: int | None
) -> ModeReading:
    value, line = _value(passage for passage in passages if names_a_meeting(passage))
    if value:
        return ModeReading(value, INFERRED, line)
    present = next((p.line for p in told if any_word("modes", "presence").search(p.text)), None)
    line = venue_line or present
    return ModeReading(IN_PERSON, INFERRED, line) if line else ModeReading()


def _value(passages: Iterable[Passage]) -> tuple[str | None, int | None]:
    lines: dict[str, int] = {}
    for passage in passages:
        for mode in (IN_PERSON, REMOTE, HYBRID):
            if any_word("modes", mode).search(passage.text):
                lines.setdefault(mode, passage.line)
    if not lines:
        return None, None
    both = HYBRID in lines or len(lines) > 1
    return (HYBRID if both else next(iter(lines))), next(iter(lines.values()))
