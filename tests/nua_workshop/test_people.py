from __future__ import annotations

import pytest

from nua_workshop.people import NoSuchPerson, Person, Roll

ONE, TWO = Person("p1", "سارة علي"), Person("p2", "أحمد محمد")


def test_people_keep_the_order_they_were_entered_in() -> None:
    assert list(Roll().with_people((TWO, ONE)).people) == ["p2", "p1"]


def test_a_corrected_person_keeps_the_place() -> None:
    roll = Roll().with_people((ONE, TWO)).with_people((Person("p1", "سارة حسن"),))
    assert [person.name for person in roll.people.values()] == ["سارة حسن", "أحمد محمد"]


def test_a_person_is_found_by_id() -> None:
    assert Roll().with_people((ONE,)).person("p1") == ONE


def test_somebody_who_is_not_on_the_list_is_refused() -> None:
    with pytest.raises(NoSuchPerson):
        Roll().person("p9")


def test_a_roll_is_as_long_as_its_people() -> None:
    assert len(Roll().with_people((ONE, TWO))) == 2


def test_adding_people_leaves_the_roll_before_as_it_was() -> None:
    before = Roll().with_people((ONE,))
    before.with_people((TWO,))
    assert len(before) == 1
