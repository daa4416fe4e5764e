from __future__ import annotations

from dataclasses import dataclass

import pytest
from builders import START, Scene

from nua_workshop.apply import after, replayed
from nua_workshop.events.event import Event, Record
from nua_workshop.events.kinds import KINDS
from nua_workshop.events.meeting import MeetingOpened
from nua_workshop.meeting import Meeting


@dataclass(frozen=True, slots=True)
class NobodyKnowsThis(Event):
    """An event that `apply` has no line for."""


def test_an_empty_journal_is_a_meeting_that_was_not_made() -> None:
    assert not replayed(()).exists


def test_a_meeting_counts_its_records() -> None:
    assert after(Meeting(), Record(7, START, MeetingOpened())).seq == 7


def test_an_event_nobody_applies_is_a_fault() -> None:
    with pytest.raises(TypeError):
        after(Meeting(), Record(1, START, NobodyKnowsThis()))


def test_a_journal_cut_anywhere_is_a_meeting() -> None:
    scene = Scene().people().next_item().after(5).note("نقطة")
    records = scene.keeper.records()
    assert [replayed(records[:n]).seq for n in range(len(records) + 1)] == list(
        range(len(records) + 1)
    )


def test_every_kind_of_event_has_a_name_of_its_own() -> None:
    assert len({kind.__name__ for kind in KINDS.values()}) == len(KINDS)
