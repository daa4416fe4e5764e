"""What a user of this computer has chosen once and for all meetings, kept as one small JSON file.

It stands alone because it outlives every meeting and must never keep one from being opened: a file
that cannot be read is set aside, and the program starts as on its first day.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Literal

import msgspec

from nua_workshop.wording import Wording

Language = Literal["ar", "en", "fr"]
Digits = Literal["western", "arabic-indic"]
Months = Literal["double", "levant", "international", "morocco", "maghreb"]

MOST_RECENT = 12
_SET_ASIDE = ".broken"


@dataclass(frozen=True, slots=True)
class Recent:
    """A meeting file opened before: where it lay, and enough of it to be recognised."""

    path: str
    title: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything one user chooses; what stands here is how the program first starts."""

    language: Language = "ar"
    digits: Digits = "western"
    months: Months = "double"
    cities: tuple[str, ...] = ("Asia/Beirut", "Africa/Casablanca", "America/New_York")
    hall_screen: str = ""
    meetings_folder: str = ""
    recent: tuple[Recent, ...] = ()

    @property
    def wording(self) -> Wording:
        """How this user is spoken to."""
        return Wording(self.language, self.digits, self.months)

    def with_recent(self, meeting: Recent) -> Settings:
        """Return the settings with a meeting at the head of the recent ones."""
        others = tuple(each for each in self.recent if each.path != meeting.path)
        return replace(self, recent=(meeting, *others)[:MOST_RECENT])

    def without_recent(self, path: str) -> Settings:
        """Return the settings without a meeting whose file is gone."""
        return replace(self, recent=tuple(each for each in self.recent if each.path != path))


def load(path: Path) -> Settings:
    """Return the settings kept at `path`, those of the first day where there are none.

    A file that cannot be understood is set aside under another name, so that it can be looked at.
    """
    if not path.is_file():
        return Settings()
    try:
        return msgspec.json.decode(path.read_bytes(), type=Settings)
    except (msgspec.DecodeError, UnicodeDecodeError):
        path.replace(path.with_name(path.name + _SET_ASIDE))
        return Settings()


def save(path: Path, settings: Settings) -> None:
    """Keep `settings` at `path`; a crash leaves the old file or the new one, never half of one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(path.name + ".new")
    fresh.write_bytes(msgspec.json.format(msgspec.json.encode(settings), indent=1))
    fresh.replace(path)
