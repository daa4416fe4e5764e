"""The catalogue of challenges: complete in three languages, short enough for a hall display."""

from __future__ import annotations

import re

import pytest

from nua_workshop.challenges import (
    catalogue,
    headings,
    local_challenges,
    sdg_targets,
    starting_set,
)

LANGUAGES = ("ar", "en", "fr")
ARABIC = re.compile(r"[\u0600-\u06FF]")


def test_codes_are_told_apart() -> None:
    codes = [challenge.code for challenge in catalogue()]
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_told_apart_in_every_language(language: str) -> None:
    names = [challenge.text(language) for challenge in catalogue()]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_can_be_read_from_the_back_of_the_hall(language: str) -> None:
    assert [c.code for c in catalogue() if len(c.text(language)) > 44] == []


def test_arabic_names_are_arabic_and_the_others_are_not() -> None:
    for challenge in catalogue():
        assert ARABIC.search(challenge.ar)
        assert not ARABIC.search(challenge.en + challenge.fr)


def test_every_challenge_names_a_target_of_the_goals() -> None:
    for challenge in catalogue():
        assert challenge.sdg
        assert all(re.fullmatch(r"(1[0-7]|[1-9])\.([a-f]|\d{1,2})", t) for t in challenge.sdg)


def test_every_challenge_stands_under_a_heading_of_the_new_urban_agenda() -> None:
    known = {heading.code for heading in headings()}
    assert {challenge.nua for challenge in catalogue()} <= known


def test_six_challenges_are_proposed_for_amman() -> None:
    assert [challenge.code for challenge in starting_set()] == [
        "public_transport",
        "water_scarcity",
        "affordable_housing",
        "waste",
        "flash_floods",
        "green_space",
    ]


def test_the_catalogue_holds_local_challenges_before_targets() -> None:
    assert catalogue() == local_challenges() + sdg_targets()
    assert len(local_challenges()) >= 30


def test_help_for_other_countries_is_no_question_for_a_city() -> None:
    assert "11.c" not in [target.sdg[0] for target in sdg_targets()]


def test_an_unknown_language_reads_english() -> None:
    first = catalogue()[0]
    assert first.text("es") == first.en
    assert headings()[0].text("es") == headings()[0].en
