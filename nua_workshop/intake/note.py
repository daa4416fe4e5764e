"""A concept note read into a draft: from a file or from text somebody pasted."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from nua_workshop.errors import N_, WorkshopError
from nua_workshop.intake.asides import read_interpretation, read_registration
from nua_workshop.intake.dates import DateSighting, date_sightings, read_dates
from nua_workshop.intake.documents import FileIsEmpty, SourceText, lines_of, read_lines
from nua_workshop.intake.doubts import doubts_about
from nua_workshop.intake.draft import ABSENT, CONFLICT, STATED, Dates, Draft, Fact
from nua_workshop.intake.findings import Findings
from nua_workshop.intake.folding import fold
from nua_workshop.intake.headline import MEETING, propose_title, read_kind, read_title
from nua_workshop.intake.hours import (
    HoursSighting,
    hours_sightings,
    in_own_zones,
    read_hours,
)
from nua_workshop.intake.language import is_arabic, writes_day_first
from nua_workshop.intake.mode import read_mode
from nua_workshop.intake.organisers import Bodies, read_bodies
from nua_workshop.intake.passages import Passage, is_cut, passages, sections_of
from nua_workshop.intake.sections import read_objectives, read_participants, read_topics
from nua_workshop.intake.sittings import sittings
from nua_workshop.intake.venue import Venue, read_venue, zone_of
from nua_workshop.intake.zone_reading import ZoneHints, read_zone


class NotAConceptNote(WorkshopError):
    """A text in which nothing of a meeting was recognised."""

    sentence = N_(
        "“{name}” does not look like a concept note: it has no date, no hours and no heading of one. "
        "Choose another file."
    )


class NothingToRead(WorkshopError):
    """A pasted text without a word."""

    sentence = N_("There is no text to read. Paste the text of the concept note.")


def read_note(path: Path) -> Draft:
    """Return what the concept note in a .txt, .md, .docx or .pdf file says."""
    source = read_lines(path)
    if not any(line.strip() for line in source.lines):
        raise FileIsEmpty(name=path.name)
    return read_source(source)


def read_text(text: str, name: str = "") -> Draft:
    """Return what a concept note says that was handed over as text."""
    if not text.strip():
        raise NothingToRead
    digest = hashlib.sha256(text.encode("utf-8", errors="replace")).hexdigest()
    return read_source(SourceText(name, lines_of(text), digest))


def read_source(source: SourceText) -> Draft:
    """Return what the lines of a concept note say; refuses a text that is none."""
    cut = passages(source.lines)
    arabic = is_arabic(cut)
    bodies = read_bodies(cut, in_arabic=arabic)
    found = _findings(source, cut, bodies)
    kind = read_kind(found.title, cut, found.mode.value)
    if kind is None and not _has_anything(found, source):
        raise NotAConceptNote(name=source.name)
    return _draft(source, found, bodies, kind or MEETING)


def _findings(source: SourceText, cut: tuple[Passage, ...], bodies: Bodies) -> Findings:
    title, venue = read_title(cut, source.lines), read_venue(cut)
    when = _when(cut)
    days = when.dates.readings[0] if when.dates.readings else ()
    hints = _hints(venue, title, bodies)
    every_day = [day for reading in when.dates.readings for day in reading]
    zone = read_zone(cut, hints, every_day or days, hours_in_each=bool(when.repeated))
    hours = read_hours(when.timed, cut)
    return Findings(
        passages=cut,
        dated=when.dated,
        timed=when.timed,
        dates=when.dates,
        hours=hours,
        zone=zone,
        hints=hints,
        hours_in_each_zone=bool(when.repeated),
        sittings=sittings(when.dates, hours, zone),
        venue=venue,
        mode=read_mode(cut, venue.fact.line if venue else None),
        title=title,
        proposed_title=None if title else propose_title(cut),
        is_cut=is_cut(source.lines),
        is_from_pdf=source.name.lower().endswith(".pdf"),
    )


@dataclass(frozen=True, slots=True)
class _When:
    """Days and hours as sighted, without hours repeated in another city's time."""

    dated: tuple[DateSighting, ...]
    timed: tuple[HoursSighting, ...]
    dates: Dates
    repeated: tuple[HoursSighting, ...]


def _when(cut: tuple[Passage, ...]) -> _When:
    dated = date_sightings(cut, day_first=writes_day_first(cut))
    dates = read_dates(dated, cut)
    timed = hours_sightings(cut, dated, dates)
    first_day = dates.readings[0][0] if dates.readings else None
    repeated = in_own_zones(timed, first_day)
    kept = tuple(sighting for sighting in timed if sighting not in repeated)
    return _When(dated, kept, dates, repeated)


def _hints(venue: Venue | None, title: Fact | None, bodies: Bodies) -> ZoneHints:
    return ZoneHints(
        venue.zone if venue else None,
        zone_of(fold(title.text)) if title else None,
        bodies.zone,
    )


def _has_anything(found: Findings, source: SourceText) -> bool:
    has_times = found.dates.state != ABSENT and found.hours.state in {STATED, CONFLICT}
    return has_times or bool(sections_of(source.lines))


def _draft(source: SourceText, found: Findings, bodies: Bodies, kind: str) -> Draft:
    cut: Sequence[Passage] = found.passages
    return Draft(
        source=source,
        kind=kind,
        title=found.title,
        proposed_title=found.proposed_title,
        dates=found.dates,
        hours=found.hours,
        zone=found.zone,
        sessions_are=found.sittings.are,
        sessions=found.sittings.sessions,
        venue=found.venue.fact if found.venue else None,
        mode=found.mode,
        organisers=bodies.organisers,
        partners=bodies.partners,
        objectives=read_objectives(cut),
        participants=read_participants(cut),
        topics=read_topics(cut),
        interpretation=read_interpretation(cut),
        registration=read_registration(cut),
        doubts=doubts_about(found),
    )
