"""Local times of cities, by the zone rules that travel with the program and not the computer's own.

Planned times are a zone name with a local time, never an offset: rules change between planning and the day.
"""

from __future__ import annotations

import zoneinfo
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from importlib import metadata
from itertools import pairwise
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from nua_workshop.errors import N_, WorkshopError


@dataclass(frozen=True, slots=True)
class CityOf:
    """A zone named by its city, for sentences; whoever shows it says it in the reader's language."""

    zone: str


class UnknownZone(WorkshopError):
    """A zone or city the rules do not know."""

    sentence = N_("“{name}” is not a time zone this program knows. Write it like Asia/Amman.")


class NoSuchLocalTime(WorkshopError):
    """A local time the clocks of that city jump over."""

    sentence = N_(
        "{time} on {date} does not exist in {city}: the clocks go forward. Choose {before} or {after}."
    )


class LocalTimeTwice(WorkshopError):
    """A local time that comes twice in that city, when the clocks go back."""

    sentence = N_(
        "{time} on {date} comes twice in {city}: the clocks go back. Choose {before} or {after}."
    )


def rule_by_the_bundled_zones() -> None:
    """Let the `tzdata` package decide on every machine; the system's copy may be years old."""
    zoneinfo.reset_tzpath(to=[])


def rules_version() -> str:
    """Return the edition of the zone rules in use, such as 2026f."""
    year, number = metadata.version("tzdata").split(".")[:2]
    return f"{year}{chr(ord('a') + int(number) - 1)}"


def zone(name: str) -> ZoneInfo:
    """Return the zone called `name`; raises `UnknownZone`."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise UnknownZone(name=name) from None


def instant(zone_name: str, day: date, at: time) -> datetime:
    """Return the one UTC instant of a local time.

    Raises `NoSuchLocalTime` and `LocalTimeTwice`, which offer both readings: zoneinfo says nothing.
    """
    first, second = readings(zone_name, day, at)
    if first == second:
        return first
    local = first.astimezone(zone(zone_name)).replace(tzinfo=None)
    trouble = LocalTimeTwice if local == datetime.combine(day, at) else NoSuchLocalTime
    raise trouble(
        time=at,
        date=day,
        city=CityOf(zone_name),
        before=_written(first, zone_name),
        after=_written(second, zone_name),
    )


def readings(zone_name: str, day: date, at: time) -> tuple[datetime, datetime]:
    """Return both UTC readings of a local time, the earlier first; equal but on nights of change."""
    both = sorted(
        datetime.combine(day, at, zone(zone_name)).replace(fold=fold).astimezone(UTC)
        for fold in (0, 1)
    )
    return both[0], both[1]


def local(moment: datetime, zone_name: str) -> datetime:
    """Return `moment` as the clocks of that zone show it."""
    return moment.astimezone(zone(zone_name))


def offset(moment: datetime, zone_name: str) -> timedelta:
    """Return how far that zone is ahead of UTC at `moment`."""
    return local(moment, zone_name).utcoffset() or timedelta()


def day_shift(moment: datetime, there: str, here: str) -> int:
    """Return by how many days the calendar `there` is ahead of the one `here`: -1, 0 or 1."""
    return (local(moment, there).date() - local(moment, here).date()).days


def change_near(moment: datetime, zone_name: str, days: int = 7) -> date | None:
    """Return the day within `days` of `moment` on which the clocks of a zone change, or None."""
    around = [moment + timedelta(days=n) for n in range(-days, days + 1)]
    for before, after in pairwise(around):
        if offset(before, zone_name) != offset(after, zone_name):
            return local(after, zone_name).date()
    return None


def offset_text(delta: timedelta) -> str:
    """Return an offset in the ISO form, such as +03:00."""
    minutes = round(delta.total_seconds() / 60)
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def _written(moment: datetime, zone_name: str) -> str:
    return local(moment, zone_name).strftime("%H:%M") + " " + offset_text(offset(moment, zone_name))
