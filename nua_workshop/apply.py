"""How a meeting changes: the next meeting after each record, and no other way.

Undo is nothing but adding up an area's steps without the one taken back, so what comes out is always
a state that could have been reached by hand.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from functools import reduce

from nua_workshop.agenda import Agenda
from nua_workshop.attendance import Ledger
from nua_workshop.ballot import Ballot, Round
from nua_workshop.errors import WorkshopError
from nua_workshop.events import agenda as on_agenda
from nua_workshop.events import meeting as on_meeting
from nua_workshop.events import notes as on_notes
from nua_workshop.events import people as on_people
from nua_workshop.events import voting as on_voting
from nua_workshop.events.event import Area, Event, Record
from nua_workshop.meeting import Hall, History, Meeting, Source
from nua_workshop.notes import Notebook
from nua_workshop.timer import Timer


class MakesNoSense(Exception):
    """A journal whose records do not follow from one another, such as a ballot of nobody."""


def after(meeting: Meeting, record: Record) -> Meeting:
    """Return the meeting once `record` has happened."""
    return replace(_stepped(meeting, record), seq=record.seq)


def replayed(records: Iterable[Record]) -> Meeting:
    """Return the meeting a whole journal adds up to; raises `MakesNoSense` for one somebody edited."""
    try:
        return reduce(after, records, Meeting())
    except (WorkshopError, LookupError, ValueError, TypeError) as why:
        raise MakesNoSense from why


def _stepped(meeting: Meeting, record: Record) -> Meeting:
    match record.event:
        case on_meeting.Undone(area, seq):
            return _taken_back(meeting, area, seq)
        case on_meeting.Redone(area, seq):
            return _done_again(meeting, area, seq)
    changed = _changed(meeting, record)
    touched = record.event.area
    if touched is None:
        return changed
    done = (*meeting.steps(touched).done, record)
    return replace(changed, history={**meeting.history, touched: History(done)})


def _taken_back(meeting: Meeting, area: Area, seq: int) -> Meeting:
    steps = meeting.steps(area)
    kept, taken = _parted(steps.done, seq)
    return _added_up(meeting, area, History(kept, (*steps.undone, *taken)))


def _done_again(meeting: Meeting, area: Area, seq: int) -> Meeting:
    steps = meeting.steps(area)
    rest, again = _parted(steps.undone, seq)
    return _added_up(meeting, area, History((*steps.done, *again), rest))


def _parted(records: tuple[Record, ...], seq: int) -> tuple[tuple[Record, ...], tuple[Record, ...]]:
    others = tuple(record for record in records if record.seq != seq)
    return others, tuple(record for record in records if record.seq == seq)


def _added_up(meeting: Meeting, area: Area, steps: History) -> Meeting:
    blank = replace(_emptied(meeting, area), history={**meeting.history, area: steps})
    return reduce(_changed, steps.done, blank)


def _emptied(meeting: Meeting, area: Area) -> Meeting:
    match area:
        case "agenda":
            return replace(meeting, agenda=Agenda(), timer=Timer())
        case "arrivals":
            return replace(meeting, ledger=Ledger())
        case "notes":
            return replace(meeting, notebook=Notebook())


def _changed(meeting: Meeting, record: Record) -> Meeting:
    event, at = record.event, record.at
    for change in (_whole, _agenda, _timer, _people, _slips, _rounds, _notes):
        if (changed := change(event, meeting, at)) is not None:
            return changed
    raise TypeError(f"no way to apply {type(event).__name__}")


def _whole(event: Event, meeting: Meeting, at: datetime) -> Meeting | None:
    match event:
        case on_meeting.MeetingCreated(details, days, zone):
            return replace(meeting, details=details, days=days, zone=zone)
        case on_meeting.SourceKept(name, sha256, text):
            return replace(meeting, source=Source(name, sha256, text))
        case on_meeting.ReadingChosen():
            return replace(meeting, choices=(*meeting.choices, event))
        case on_meeting.DetailsChanged(details):
            return replace(meeting, details=details)
        case on_meeting.ScheduleChanged(days, zone):
            return replace(meeting, days=days, zone=zone)
        case on_meeting.CitiesChosen(zones):
            return replace(meeting, cities=zones)
        case on_meeting.ClockAnchored(anchor):
            return replace(meeting, anchor=anchor)
        case on_meeting.MeetingOpened():
            return replace(meeting, opened_at=at)
        case on_meeting.MeetingClosed():
            return replace(meeting, closed_at=at)
        case on_meeting.MeetingReopened():
            return replace(meeting, closed_at=None)
        case on_meeting.HallSwitched(state, message):
            return replace(meeting, hall=Hall(state, message))
    return None


def _agenda(event: Event, meeting: Meeting, at: datetime) -> Meeting | None:
    match event:
        case on_agenda.AgendaProposed(items):
            return replace(meeting, agenda=Agenda(items))
        case on_agenda.ItemPlaced(item, position):
            return replace(meeting, agenda=meeting.agenda.placed(item, position))
        case on_agenda.ItemRemoved(item_id):
            return replace(meeting, agenda=meeting.agenda.without(item_id))
    return None


def _timer(event: Event, meeting: Meeting, at: datetime) -> Meeting | None:
    timer = meeting.timer
    match event:
        case on_agenda.ItemStarted(item_id):
            timer = timer.started(item_id, at)
        case on_agenda.ItemFinished():
            timer = timer.ended(at)
        case on_agenda.ItemPutAside(item_id, outcome):
            timer = timer.aside(item_id, outcome, at)
        case on_agenda.TimerPaused():
            timer = timer.paused(at)
        case on_agenda.TimerResumed():
            timer = timer.resumed(at)
        case on_agenda.TimeAdded(_, extra):
            timer = timer.extended(extra)
        case _:
            return None
    return replace(meeting, timer=timer)


def _people(event: Event, meeting: Meeting, at: datetime) -> Meeting | None:
    match event:
        case on_people.PeopleListed(people):
            return replace(meeting, roll=meeting.roll.with_people(people))
        case on_people.PersonArrived(person_id, mode):
            return replace(meeting, ledger=meeting.ledger.arrived(person_id, mode, at))
        case on_people.PersonLeft(person_id):
            return replace(meeting, ledger=meeting.ledger.left(person_id, at))
    return None


def _slips(event: Event, meeting: Meeting, at: datetime) -> Meeting | None:
    booth = meeting.booth
    match event:
        case on_voting.SlipsIssued(slips):
            booth = replace(booth, slips={**booth.slips, **dict(slips)})
        case on_voting.DeviceJoined(person_id, fingerprint):
            booth = booth.with_device(fingerprint, person_id)
        case on_voting.DeviceReleased(person_id):
            booth = booth.without_device_of(person_id)
        case _:
            return None
    return replace(meeting, booth=booth)


def _rounds(event: Event, meeting: Meeting, at: datetime) -> Meeting | None:
    booth = meeting.booth
    match event:
        case on_voting.RoundPrepared(round_id, question, method, options, item_id):
            booth = booth.with_round(Round(round_id, question, method, options, item_id))
        case on_voting.RoundDropped(round_id):
            booth = booth.without(round_id)
        case on_voting.RoundOpened(round_id, voters, eligible):
            opened = replace(booth.round(round_id), opened_at=at, voters=voters, eligible=eligible)
            booth = booth.with_round(opened)
        case on_voting.BallotCast(round_id):
            booth = booth.with_round(booth.round(round_id).cast(_ballot(event, at)))
        case on_voting.RoundClosed(round_id, seal):
            booth = booth.with_round(replace(booth.round(round_id), closed_at=at, seal=seal))
        case on_voting.ResultShown(round_id, is_shown):
            booth = booth.with_round(replace(booth.round(round_id), is_shown=is_shown))
        case _:
            return None
    return replace(meeting, booth=booth)


def _ballot(event: on_voting.BallotCast, at: datetime) -> Ballot:
    return Ballot(
        event.person_id, event.marks, event.channel, event.receipt, event.serial, at, event.via
    )


def _notes(event: Event, meeting: Meeting, at: datetime) -> Meeting | None:
    match event:
        case on_notes.NoteWritten(note):
            return replace(meeting, notebook=meeting.notebook.written(note, at))
        case on_notes.NoteStruck(note_id):
            return replace(meeting, notebook=meeting.notebook.without(note_id))
    return None
