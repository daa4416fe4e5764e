"""Which family counts which method: the one list a new way of voting is added to."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from nua_workshop.tally.approval import ApprovalVoting
from nua_workshop.tally.dots import DotVoting
from nua_workshop.tally.family import Family
from nua_workshop.tally.refusals import MethodNotCounted, UnknownMethod
from nua_workshop.tally.yes_no import YesNoVoting

FAMILIES: Mapping[str, Family] = MappingProxyType(
    {"dots": DotVoting(), "approval": ApprovalVoting(), "yes_no": YesNoVoting()}
)
NOT_YET = (
    "score",
    "borda",
    "schulze",
    "copeland",
    "importance_urgency",
    "criteria",
    "rating",
    "pairwise",
)


def family(method: str) -> Family:
    """Return the family that counts `method`, or raise a refusal that names what is counted."""
    if method in FAMILIES:
        return FAMILIES[method]
    known = ", ".join(FAMILIES)
    if method in NOT_YET:
        raise MethodNotCounted(method=method, known=known)
    raise UnknownMethod(method=method, known=known)
