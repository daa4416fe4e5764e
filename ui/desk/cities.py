"""The cities a person can choose a clock from: those the project's partners sit in."""

from __future__ import annotations

from nua_workshop.wording import Wording

OFFERED = (
    "Asia/Amman",
    "Asia/Beirut",
    "Africa/Casablanca",
    "America/New_York",
    "Africa/Cairo",
    "Asia/Damascus",
    "Asia/Baghdad",
    "Asia/Hebron",
    "Asia/Kuwait",
    "Asia/Riyadh",
    "Asia/Qatar",
    "Asia/Dubai",
    "Asia/Muscat",
    "Africa/Khartoum",
    "Africa/Tripoli",
    "Africa/Tunis",
    "Africa/Algiers",
    "Africa/Nouakchott",
    "Africa/Nairobi",
    "Africa/Addis_Ababa",
    "Africa/Maseru",
    "Europe/Istanbul",
    "Europe/Zurich",
    "Europe/Paris",
    "Europe/London",
    "Asia/Almaty",
    "Asia/Bangkok",
    "Asia/Phnom_Penh",
    "Asia/Manila",
    "America/Guayaquil",
    "America/Costa_Rica",
    "America/Havana",
    "America/Santiago",
)


def offered(words: Wording, *also: str) -> tuple[tuple[str, str], ...]:
    """Return the zones to choose from with their cities' names, others that are in use included."""
    zones = dict.fromkeys((*OFFERED, *also))
    return tuple((zone, words.city(zone)) for zone in zones)
