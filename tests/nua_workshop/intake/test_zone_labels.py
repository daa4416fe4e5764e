"""Zone labels are recognised with known places only, and offsets in either order."""

from __future__ import annotations

from datetime import timedelta

import pytest

from nua_workshop.intake.folding import fold
from nua_workshop.intake.zone_labels import zone_labels


@pytest.mark.parametrize(
    ("text", "zones"),
    [
        ("بتوقيت بيروت/عمان", ("Asia/Beirut", "Asia/Amman")),
        ("بتوقيت المغرب", ("Africa/Casablanca",)),
        ("بتوقيت مدينة عمّان", ("Asia/Amman",)),
        ("توقيت القاهرة والرياض", ("Africa/Cairo", "Asia/Riyadh")),
        ("Amman time", ("Asia/Amman",)),
        ("Beirut/Amman time", ("Asia/Beirut", "Asia/Amman")),
        ("heure de Rabat", ("Africa/Casablanca",)),
        ("heure d'Amman", ("Asia/Amman",)),
    ],
)
def test_named_places_become_zones(text: str, zones: tuple[str, ...]) -> None:
    (label,) = zone_labels(fold(text))
    assert label.zones == zones


@pytest.mark.parametrize(
    "offset", ["(GMT +2)", "(GMT+2)", "(2+ GMT)", "(2+GMT)", "(UTC+02:00)", "(+2 GMT)"]
)
def test_an_offset_is_read_in_either_order(offset: str) -> None:
    (label,) = zone_labels(fold(f"بتوقيت عمان {offset}"))
    assert label.offset == timedelta(hours=2)


def test_an_offset_alone_names_no_zone() -> None:
    (label,) = zone_labels(fold("(GMT+3)"))
    assert (label.zones, label.offset) == ((), timedelta(hours=3))


@pytest.mark.parametrize(
    "text", ["المكان والتوقيت سيتم تحديدهما", "بتوقيت مناسب", "just in time", "GMT+99"]
)
def test_without_a_known_place_there_is_no_label(text: str) -> None:
    assert zone_labels(fold(text)) == ()
