from __future__ import annotations

import random

import pytest

from nua_workshop import simulated
from nua_workshop.ballot import Method, meant
from nua_workshop.tally import counting
from nua_workshop.tally.ballots import Question

OPTIONS = ("A", "B", "C", "D", "E", "F")


def test_as_many_people_come_as_asked_for() -> None:
    assert len(simulated.people(60, 20, random.Random(7))) == 60


def test_so_many_of_them_are_remote() -> None:
    people = simulated.people(60, 20, random.Random(7))
    assert [person.mode for person in people].count("remote") == 20


def test_the_same_seed_brings_the_same_people() -> None:
    assert simulated.people(9, 2, random.Random(7)) == simulated.people(9, 2, random.Random(7))


def test_no_two_of_sixty_have_one_name() -> None:
    names = [person.name for person in simulated.people(60, 0, random.Random(7))]
    assert len(set(names)) == 60


def test_more_people_than_names_still_come() -> None:
    assert len(simulated.people(2000, 0, random.Random(7))) == 2000


@pytest.mark.parametrize("seed", range(5))
def test_their_ballots_are_within_the_rules(seed: int) -> None:
    marks = simulated.dots(OPTIONS, "in_person", 5, 3, random.Random(seed))
    counting.checked(Question("dots", OPTIONS), meant(Method("dots"), marks))
