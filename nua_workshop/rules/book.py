"""The whole book of rules: importing it makes every command known to `decide`."""

from __future__ import annotations

from nua_workshop.rules import agenda, meeting, notes, people, voting
from nua_workshop.rules.decide import decide

__all__ = ["agenda", "decide", "meeting", "notes", "people", "voting"]
