"""The word tables load, and every zone they name has rules."""

from __future__ import annotations

from datetime import date

import pytest

from nua_workshop import zones
from nua_workshop.intake.folding import fold
from nua_workshop.intake.place_names import places_in
from nua_workshop.intake.vocabulary import known_places, organisations, table
from nua_workshop.intake.zone_reading import offset_at

TABLES = (
    "dates", "day_words", "durations", "grammar", "headings", "hour_parts", "hour_words", "hours", "kinds",
    "labels", "languages", "modes", "months", "phrases", "terms", "weekdays", "zones",
)  # fmt: skip


@pytest.mark.parametrize("name", TABLES)
def test_a_table_loads_with_words_under_every_key(name: str) -> None:
    assert all(all(words) for words in table(name).values())


@pytest.mark.parametrize("place", known_places(), ids=lambda place: place.zone)
def test_every_zone_exists(place: object) -> None:
    assert offset_at(zones.zone(place.zone).key, date(2026, 1, 1)) is not None


def test_every_organisation_has_a_name_to_show() -> None:
    assert all(body.ar and body.latin for body in organisations().values())


@pytest.mark.parametrize("name", ["months", "weekdays", "day_words", "hour_words"])
def test_no_word_stands_for_two_things(name: str) -> None:
    words = [word for found in table(name).values() for word in dict.fromkeys(found)]
    assert len(words) == len(set(words))


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("في عمّان", "Asia/Amman"), ("بعمان", "Asia/Amman"), ("سلطنة عُمان", "Asia/Muscat"),
        ("لبنان", "Asia/Beirut"), ("Tanger", "Africa/Casablanca"), ("New York", "America/New_York"),
    ],
)  # fmt: skip
def test_places_are_found_behind_their_prefixes(text: str, zone: str) -> None:
    assert [place.zone for place in places_in(fold(text))] == [zone]


def test_the_region_is_not_the_country() -> None:
    assert places_in(fold("دول المغرب العربي")) == ()
