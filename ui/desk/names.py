"""What the members of the core's small sets are called on the desk: kinds, groups, ways of being there."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from nua_workshop.errors import N_
from nua_workshop.wording import Wording

ITEM_KINDS: Mapping[str, str] = MappingProxyType(
    {
        "opening": N_("Opening"),
        "presentation": N_("Presentation"),
        "discussion": N_("Discussion"),
        "group_work": N_("Group work"),
        "report_back": N_("Groups’ reports"),
        "vote": N_("Survey of priorities"),
        "break": N_("Break"),
        "prayer": N_("Prayer pause"),
        "closing": N_("Closing"),
    }
)
MEETING_KINDS: Mapping[str, str] = MappingProxyType(
    {
        "launch_meeting": N_("Launch meeting"),
        "workshop": N_("Workshop"),
        "webinar": N_("Online seminar"),
        "expert_group": N_("Expert group meeting"),
        "high_level": N_("High-level meeting"),
        "meeting": N_("Meeting"),
    }
)
MEETING_MODES: Mapping[str, str] = MappingProxyType(
    {
        "in_person": N_("In person"),
        "remote": N_("Online only"),
        "hybrid": N_("In person and online"),
    }
)
CATEGORIES: Mapping[str, str] = MappingProxyType(
    {
        "municipality": N_("Municipality"),
        "national_government": N_("National government"),
        "civil_society": N_("Civil society"),
        "academia": N_("Academia"),
        "private_sector": N_("Private sector"),
        "experts": N_("Experts"),
        "un": N_("United Nations"),
        "other": N_("Another group"),
    }
)
PRESENCES: Mapping[str, str] = MappingProxyType(
    {"in_person": N_("In the hall"), "remote": N_("Remotely")}
)
GROUPS: Mapping[str, str] = MappingProxyType(
    {
        "in_person": N_("In the hall"),
        "remote": N_("Remotely"),
        "assisted": N_("Entered for them"),
        **CATEGORIES,
    }
)
NOTE_KINDS: Mapping[str, str] = MappingProxyType(
    {
        "point": N_("Point"),
        "decision": N_("Decision"),
        "recommendation": N_("Recommendation"),
        "action": N_("Action"),
        "question": N_("Question"),
    }
)


def choices(words: Wording, names: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return a set's members with their names, for a field to choose one."""
    return tuple((key, words.say(name)) for key, name in names.items())
