"""What is open or odd about the zone of a meeting."""

from __future__ import annotations

from collections.abc import Iterator

from nua_workshop import zones
from nua_workshop.errors import N_
from nua_workshop.intake.draft import ABSENT, BLOCKING, INFERRED, INFO, MAJOR, CityOf, Doubt
from nua_workshop.intake.findings import Findings
from nua_workshop.intake.zone_reading import differ


def zone_doubts(found: Findings) -> Iterator[Doubt]:
    """Yield the doubts about the zone, the graver first."""
    yield from _absent(found)
    yield from _elsewhere(found)
    yield from _pair(found)
    yield from _offset(found)


def _absent(found: Findings) -> Iterator[Doubt]:
    if found.zone.state == ABSENT:
        sentence = N_("The text does not say in which city's time the hours are.")
        yield Doubt(BLOCKING, "zone_absent", found.lines_of_hours(), sentence)
    if found.zone.state == INFERRED and found.hours.state != ABSENT:
        sentence = N_("The text names no time zone; the time of {city} was taken from the place.")
        city = CityOf(found.zone.readings[0])
        yield Doubt(INFO, "zone_inferred", found.lines_of_hours(), sentence, (("city", city),))


def _elsewhere(found: Findings) -> Iterator[Doubt]:
    if found.is_elsewhere and found.venue is not None:
        yield Doubt(
            BLOCKING,
            "zone_venue_mismatch",
            (*found.lines_of_zone(), found.venue.fact.line),
            N_(
                "The hours are in the time of {named}, but the meeting is in {venue}. Choose the zone."
            ),
            (
                ("named", tuple(CityOf(name) for name in found.named_zones)),
                ("venue", CityOf(str(found.hints.venue))),
            ),
        )


def _pair(found: Findings) -> Iterator[Doubt]:
    named = found.named_zones
    if len(named) < 2 or not found.zone.mentions:
        return
    cities = (("cities", tuple(CityOf(name) for name in named)),)
    lines = found.lines_of_zone()
    days = [day for reading in found.dates.readings for day in reading]
    if not found.hours_in_each_zone and differ(named, days):
        sentence = N_(
            "The clocks of {cities} do not agree on that day. Choose whose time is meant."
        )
        yield Doubt(BLOCKING, "zone_pair_differs", lines, sentence, cities)
    sentence = N_("The text names more than one city for its hours: {cities}.")
    yield Doubt(INFO, "zone_pair", lines, sentence, cities)


def _offset(found: Findings) -> Iterator[Doubt]:
    written, offsets = found.zone.written_offset, found.zone.offsets
    if written is None or not offsets or written == offsets[0].offset:
        return
    yield Doubt(
        MAJOR,
        "offset_mismatch",
        found.lines_of_zone() or found.lines_of_hours(),
        N_("The text writes {written}, but on that day {city} is at {actual}."),
        (
            ("written", "UTC" + zones.offset_text(written)),
            ("city", CityOf(offsets[0].zone)),
            ("actual", "UTC" + zones.offset_text(offsets[0].offset)),
        ),
    )
