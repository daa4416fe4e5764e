"""Everything the readers found in one text, side by side, so that doubts can compare it."""

from __future__ import annotations

from dataclasses import dataclass

from nua_workshop.intake.dates import DateSighting
from nua_workshop.intake.draft import Dates, Fact, Hours, ModeReading, ZoneReading
from nua_workshop.intake.hours import HoursSighting
from nua_workshop.intake.passages import Passage
from nua_workshop.intake.sittings import Sittings
from nua_workshop.intake.venue import Venue
from nua_workshop.intake.zone_reading import ZoneHints, is_elsewhere


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found, as read and where it stands."""

    passages: tuple[Passage, ...]
    dated: tuple[DateSighting, ...]
    timed: tuple[HoursSighting, ...]
    dates: Dates
    hours: Hours
    zone: ZoneReading
    hints: ZoneHints
    hours_in_each_zone: bool
    sittings: Sittings
    venue: Venue | None
    mode: ModeReading
    title: Fact | None
    proposed_title: Fact | None
    is_cut: bool
    is_from_pdf: bool = False

    @property
    def named_zones(self) -> tuple[str, ...]:
        """The zones the text itself names, without one that only the venue stands for."""
        venue = self.hints.venue
        if not self.zone.mentions or (self.zone.readings[-1:] == (venue,) and self.is_elsewhere):
            return self.zone.readings[:-1]
        return self.zone.readings

    @property
    def is_elsewhere(self) -> bool:
        """Whether the venue added a zone of another country to those named."""
        named = self.zone.readings[:-1]
        return bool(self.zone.mentions and named) and is_elsewhere(named, self.hints.venue)

    def lines_of_hours(self) -> tuple[int, ...]:
        """The lines that give hours, each once."""
        return tuple(dict.fromkeys(mention.line for mention in self.hours.mentions))

    def lines_of_dates(self) -> tuple[int, ...]:
        """The lines that give dates, each once."""
        return tuple(dict.fromkeys(mention.line for mention in self.dates.mentions))

    def lines_of_zone(self) -> tuple[int, ...]:
        """The lines that name a zone, each once."""
        return tuple(dict.fromkeys(mention.line for mention in self.zone.mentions))
