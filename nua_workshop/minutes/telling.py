"""What every part of the minutes needs at hand: the meeting, the words, and how times are told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from nua_workshop import zones
from nua_workshop.agenda import Day, planned_end
from nua_workshop.meeting import Meeting
from nua_workshop.notes import NoteKind
from nua_workshop.wording import Wording

NOTHING = "—"


@dataclass(frozen=True, slots=True)
class Telling:
    """A meeting about to be told in one language at one moment."""

    meeting: Meeting
    words: Wording
    now: datetime

    def day_of(self, moment: datetime) -> date:
        """Return the day of an instant on the calendar of the meeting's city."""
        return zones.local(moment, self.meeting.zone).date()

    def hour(self, moment: datetime) -> str:
        """Return an instant as the clock of the meeting's city showed it."""
        return self.words.hour_in(moment, self.meeting.zone)

    def moment(self, moment: datetime, usual: date | None = None) -> str:
        """Return an hour, with its day unless that is the `usual` one or the meeting's only one."""
        day = self.day_of(moment)
        if day == usual or (usual is None and self.is_on_its_only_day(day)):
            return self.words.together(self.hour(moment))
        shown = self.words.day(day, weekday=False, year=False)
        return self.words.say("{hour} on {day}", hour=self.hour(moment), day=shown)

    def span(self, start: datetime, end: datetime, usual: date | None = None) -> str:
        """Return two instants as a range; days are named only where they are not the `usual` one."""
        if self.day_of(start) == self.day_of(end) == (usual or self.day_of(start)):
            return self.words.span(self.hour(start), self.hour(end))
        return self.words.span(self.moment(start, usual), self.moment(end, usual))

    def is_on_its_only_day(self, day: date) -> bool:
        """Return whether the meeting has one day, of any number of sittings, and this is it."""
        return {each.date for each in self.meeting.days} == {day}

    def hours(self, day: Day) -> str:
        """Return the hours planned for a day, or for one sitting of it."""
        return self.words.span(self.words.hour(day.start), self.words.hour(day.end))

    @property
    def planned_end(self) -> datetime:
        """When the meeting was to end, on its last day."""
        return planned_end(self.meeting.days[-1], self.meeting.zone)

    @property
    def last_moment(self) -> datetime:
        """When the meeting ended, or now while it goes on."""
        return self.meeting.closed_at or self.now

    def labels(self, kind: NoteKind) -> Iterator[tuple[str, str]]:
        """Yield the id and the label of every note of one kind, as the documents number them."""
        for n, entry in enumerate(self.meeting.notebook.of_kind(kind), start=1):
            yield entry.note.id, self._label(kind, n)

    def _label(self, kind: NoteKind, n: int) -> str:
        match kind:
            case "decision":
                return self.words.say("D-{n}", n=n)
            case "recommendation":
                return self.words.say("R-{n}", n=n)
            case "action":
                return self.words.say("A-{n}", n=n)
            case "point" | "question":
                return ""
