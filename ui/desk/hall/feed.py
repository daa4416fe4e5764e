"""From the meeting to the hall's view, worked out again only when it can have changed."""

from __future__ import annotations

from datetime import datetime

from nua_workshop.meeting import Meeting
from nua_workshop.views.hall import (
    Blank,
    Closed,
    HallView,
    JoinAddress,
    MessageShown,
    ResultShown,
    Welcome,
    hall_view,
)

STILL = (Blank, Closed, MessageShown, ResultShown, Welcome)


class HallFeed:
    """Remembers the last view: a still one costs nothing until the next minute or the next event."""

    def __init__(self) -> None:
        self._key: tuple[int, datetime, JoinAddress | None] | None = None
        self._meeting: Meeting | None = None
        self._view: HallView = Blank()

    def view(self, meeting: Meeting, now: datetime, join: JoinAddress | None) -> HallView:
        """Return what the hall shows at `now`."""
        key = (meeting.seq, now.replace(second=0, microsecond=0), join)
        is_same = meeting is self._meeting and key == self._key
        if not (is_same and isinstance(self._view, STILL)):
            self._meeting, self._key = meeting, key
            self._view = hall_view(meeting, now, join)
        return self._view
