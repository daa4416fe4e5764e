"""From a draft and what was decided about it to a meeting that can be made."""

from __future__ import annotations

from nua_workshop.commands.meeting import CreateMeeting
from nua_workshop.details import Details, MeetingKind, MeetingMode
from nua_workshop.events.meeting import ReadingChosen
from nua_workshop.intake.choices import Choices, decided
from nua_workshop.intake.draft import Draft
from nua_workshop.meeting import Source
from nua_workshop.proposal import propose
from nua_workshop.wording import Wording

_KINDS: dict[str, MeetingKind] = {
    "launch_meeting": "launch_meeting",
    "workshop": "workshop",
    "webinar": "webinar",
    "expert_group": "expert_group",
    "high_level": "high_level",
}
_MODES: dict[str, MeetingMode] = {"remote": "remote", "hybrid": "hybrid"}


def wanted(
    draft: Draft, choices: Choices, words: Wording, cities: tuple[str, ...] = ()
) -> CreateMeeting:
    """Return the meeting a note asks for, its agenda proposed; raises `StillOpen` while undecided."""
    plan = decided(draft, choices)
    details = _details(draft, words)
    return CreateMeeting(
        details,
        plan.days,
        plan.zone,
        Source(draft.source.name, draft.source.sha256, "\n".join(draft.source.lines)),
        tuple(ReadingChosen(made.field, made.chosen, made.others) for made in plan.choices_made),
        propose(details.kind, plan.days, plan.zone, words),
        _cities(draft, plan.zone, cities),
    )


def _details(draft: Draft, words: Wording) -> Details:
    title = draft.title or draft.proposed_title
    return Details(
        title=title.text if title is not None else words.say("Untitled meeting"),
        kind=_KINDS.get(draft.kind, "meeting"),
        mode=_MODES.get(draft.mode.value or "", "in_person"),
        venue=draft.venue.text if draft.venue is not None else "",
        organisers=draft.organisers,
        partners=draft.partners,
        objectives=tuple(fact.text for fact in draft.objectives),
        topics=tuple(fact.text for fact in draft.topics),
        language=words.language,
    )


def _cities(draft: Draft, zone: str, usual: tuple[str, ...]) -> tuple[str, ...]:
    named = (*draft.zone.readings, *usual)
    return tuple(name for name in dict.fromkeys(named) if name != zone)
