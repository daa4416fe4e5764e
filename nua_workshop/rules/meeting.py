"""Rules for the meeting as a whole: making, correcting, closing it, taking steps back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from nua_workshop import zones
from nua_workshop.agenda import Day, planned_end
from nua_workshop.ballot import AnotherRoundIsOpen
from nua_workshop.commands import meeting as asked
from nua_workshop.details import Details, TitleMissing
from nua_workshop.errors import N_, WorkshopError
from nua_workshop.events import meeting as happened
from nua_workshop.events.agenda import AgendaProposed, ItemFinished
from nua_workshop.events.event import Area, Event
from nua_workshop.meeting import Meeting
from nua_workshop.rules.agenda import proposed_items
from nua_workshop.rules.decide import decide, require_running


class MeetingExists(WorkshopError):
    """A file that already holds a meeting."""

    sentence = N_("This file already holds a meeting. Choose another name.")


class NoDays(WorkshopError):
    """A meeting without a day."""

    sentence = N_("Choose the day and the hours of the meeting first.")


class NothingToUndo(WorkshopError):
    """Undo at the very beginning."""

    sentence = N_("There is nothing to undo here.")


class NothingToRedo(WorkshopError):
    """Redo without an undo before it."""

    sentence = N_("There is nothing to do again.")


@decide.register
def _(command: asked.CreateMeeting, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    if meeting.exists:
        raise MeetingExists
    _check_schedule(command.days, command.zone)
    kept = command.source
    scheduled = replace(meeting, days=command.days, zone=command.zone)
    items = proposed_items(command.items, scheduled)
    return (
        happened.MeetingCreated(_checked(command.details), command.days, command.zone),
        *((happened.SourceKept(kept.name, kept.sha256, kept.text),) if kept else ()),
        *command.choices,
        *((happened.CitiesChosen(command.cities),) if command.cities else ()),
        *((AgendaProposed(items),) if items else ()),
    )


@decide.register
def _(command: asked.ChangeDetails, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    if command.details == meeting.details:
        return ()
    return (happened.DetailsChanged(_checked(command.details)),)


@decide.register
def _(command: asked.ChangeSchedule, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    require_running(meeting)
    _check_schedule(command.days, command.zone)
    return (happened.ScheduleChanged(command.days, command.zone),)


@decide.register
def _(command: asked.ChooseCities, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    for name in command.zones:
        zones.zone(name)
    return (happened.CitiesChosen(tuple(dict.fromkeys(command.zones))),)


@decide.register
def _(command: asked.AnchorClock, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    return (happened.ClockAnchored(command.anchor),)


@decide.register
def _(command: asked.CloseMeeting, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    require_running(meeting)
    if (round_ := meeting.booth.open_round) is not None:
        raise AnotherRoundIsOpen(question=round_.question)
    run = meeting.timer.current
    finished = (ItemFinished(run.item_id),) if run is not None else ()
    return (*finished, happened.MeetingClosed())


@decide.register
def _(command: asked.ReopenMeeting, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    return (happened.MeetingReopened(),) if meeting.closed_at is not None else ()


@decide.register
def _(command: asked.SwitchHall, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    if (meeting.hall.state, meeting.hall.message) == (command.state, command.message):
        return ()
    return (happened.HallSwitched(command.state, command.message.strip()),)


@decide.register
def _(command: asked.Undo, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    _require_steps_count(command.area, meeting)
    done = meeting.steps(command.area).done
    if not done or (len(done) == 1 and isinstance(done[0].event, AgendaProposed)):
        raise NothingToUndo
    return (happened.Undone(command.area, done[-1].seq),)


@decide.register
def _(command: asked.Redo, meeting: Meeting, now: datetime) -> tuple[Event, ...]:
    _require_steps_count(command.area, meeting)
    undone = meeting.steps(command.area).undone
    if not undone:
        raise NothingToRedo
    return (happened.Redone(command.area, undone[-1].seq),)


def _require_steps_count(area: Area, meeting: Meeting) -> None:
    # Notes are worked on after the closing; a timer or an arrival must not come to life again.
    if area != "notes":
        require_running(meeting)


def _checked(details: Details) -> Details:
    if not details.title.strip():
        raise TitleMissing
    return details


def _check_schedule(days: tuple[Day, ...], zone: str) -> None:
    if not days:
        raise NoDays
    for day in days:
        zones.instant(zone, day.date, day.start)
        planned_end(day, zone)
