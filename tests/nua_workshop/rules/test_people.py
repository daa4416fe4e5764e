from __future__ import annotations

import pytest
from builders import Scene

from nua_workshop.commands.command import Command
from nua_workshop.commands.meeting import CloseMeeting
from nua_workshop.commands.people import ListPeople, MarkArrival, MarkDeparture
from nua_workshop.people import LONGEST_NAME, NameMissing, NameTooLong, NoSuchPerson, Person
from nua_workshop.rules.decide import MeetingHasClosed


def names(scene: Scene) -> list[str]:
    return [person.name for person in scene.meeting.roll.people.values()]


def listed(name: str) -> list[str]:
    scene = Scene()
    scene.do(ListPeople((Person("", name),)))
    return names(scene)


def test_people_listed_at_once_get_different_ids() -> None:
    assert len(Scene().people(3, 2).meeting.roll) == 5


def test_people_listed_later_get_other_ids() -> None:
    assert len(Scene().people(2, 0).people(2, 0).meeting.roll) == 4


def test_a_name_is_set_free_of_spare_spaces() -> None:
    assert listed("  سارة \t علي ") == ["سارة علي"]


def test_marks_that_would_turn_the_line_are_taken_out_of_a_name() -> None:
    assert listed("سارة\u202eعلي") == ["سارة علي"]


def test_a_joiner_inside_a_name_stays() -> None:
    assert listed("علی\u200cرضا") == ["علی\u200cرضا"]


def test_half_a_letter_from_outside_is_taken_out_of_a_name() -> None:
    assert listed("سارة \ud800علي") == ["سارة علي"]


@pytest.mark.parametrize("name", ["", "  ", "\u200f\u202e"])
def test_a_person_needs_a_name(name: str) -> None:
    with pytest.raises(NameMissing):
        listed(name)


def test_a_paragraph_is_no_name() -> None:
    with pytest.raises(NameTooLong):
        listed("ا" * (LONGEST_NAME + 1))


def test_listing_the_same_person_again_changes_nothing() -> None:
    scene = Scene().people(1, 0)
    (person,) = scene.meeting.roll.people.values()
    assert scene.do(ListPeople((person,))).records == ()


def test_one_bad_name_lists_nobody() -> None:
    scene = Scene()
    with pytest.raises(NameMissing):
        scene.do(ListPeople((Person("", "سارة علي"), Person("", ""))))
    assert names(scene) == []


def test_marking_somebody_present_twice_changes_nothing() -> None:
    scene = Scene().people(1, 0)
    assert scene.do(MarkArrival(scene.ids()[0], "in_person")).records == ()


def test_somebody_absent_cannot_leave() -> None:
    scene = Scene().people(1, 0, arrive=False)
    assert scene.do(MarkDeparture(scene.ids()[0])).records == ()


@pytest.mark.parametrize("command", [MarkArrival("x", "remote"), MarkDeparture("x")])
def test_nobody_unlisted_comes_or_goes(command: Command) -> None:
    with pytest.raises(NoSuchPerson):
        Scene().do(command)


def test_nobody_arrives_after_the_closing() -> None:
    scene = Scene().people(1, 0, arrive=False)
    scene.do(CloseMeeting())
    with pytest.raises(MeetingHasClosed):
        scene.do(MarkArrival(scene.ids()[0], "in_person"))


def test_somebody_who_is_not_on_the_list_cannot_be_corrected() -> None:
    with pytest.raises(NoSuchPerson):
        Scene().do(ListPeople((Person("p99", "أحمد الخطيب"),)))
