"""What the settings page shows: what was chosen, and what this copy of the program is and uses."""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib import metadata

from nua_workshop import zones
from nua_workshop.places import meetings_folder, state_folder
from nua_workshop.settings import Settings


@dataclass(frozen=True, slots=True)
class SettingsView:
    """The user's choices with the facts beside them."""

    settings: Settings = field(default_factory=Settings)
    version: str = ""
    zone_rules: str = ""
    meetings_folder: str = ""
    state_folder: str = ""
    screens: tuple[str, ...] = ()


def settings_view(settings: Settings, screens: tuple[str, ...] = ()) -> SettingsView:
    """Return the settings page; `screens` are the names of those connected now."""
    return SettingsView(
        settings,
        version=metadata.version("nua-workshop"),
        zone_rules=zones.rules_version(),
        meetings_folder=settings.meetings_folder or str(meetings_folder()),
        state_folder=str(state_folder()),
        screens=screens,
    )
