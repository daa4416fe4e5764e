"""Whether a sentence speaks of the meeting itself, so that its dates and hours count.

It stands alone because a note names many days, of adoption, of registration, and only one that matters.
"""

from __future__ import annotations

from nua_workshop.intake.passages import Passage
from nua_workshop.intake.vocabulary import any_word

_NEAR = 60
_ASIDE = 35
_FOR_PEOPLE_WHO_READ_ON = frozenset({"agenda", "contact"})


def speaks_of_the_meeting(passage: Passage) -> bool:
    """Return whether a passage stands where a note says when and where, or says that a meeting is held."""
    if passage.section in _FOR_PEOPLE_WHO_READ_ON:
        return False
    if passage.is_header or passage.section == "place":
        return True
    return any_word("phrases", "held").search(passage.text) is not None


def names_a_meeting(passage: Passage) -> bool:
    """Return whether a passage has the meeting, the workshop or the seminar for its subject."""
    return any_word("phrases", "meeting").search(passage.text) is not None


def belongs_to_another_event(passage: Passage, start: int) -> bool:
    """Return whether the words before a date say that it is a deadline or the day of something else."""
    before = passage.text[max(0, start - _NEAR) : start]
    return any_word("dates", "other_events").search(before) is not None


def is_beside_the_meeting(passage: Passage, start: int, end: int) -> bool:
    """Return whether hours are those of a break, of registration or of a connection test."""
    around = passage.text[max(0, start - _ASIDE) : end + _ASIDE]
    return any_word("hours", "not_the_meeting").search(around) is not None
