from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from builders import DAY, START, MemoryKeeper, Scene, item

from nua_workshop.agenda import Day
from nua_workshop.ballot import AnotherRoundIsOpen
from nua_workshop.clock import HandClock
from nua_workshop.commands.agenda import PauseTimer, PlaceItem, SkipItem
from nua_workshop.commands.command import Command
from nua_workshop.commands.meeting import (
    ChangeDetails,
    ChangeSchedule,
    ChooseCities,
    CloseMeeting,
    CreateMeeting,
    Redo,
    ReopenMeeting,
    SwitchHall,
    Undo,
)
from nua_workshop.commands.notes import WriteNote
from nua_workshop.commands.people import MarkArrival, MarkDeparture
from nua_workshop.details import Details, TitleMissing
from nua_workshop.meeting import Meeting, Source
from nua_workshop.notes import Note
from nua_workshop.rules.decide import MeetingHasClosed, NoMeetingYet, decide
from nua_workshop.rules.meeting import MeetingExists, NoDays, NothingToRedo, NothingToUndo
from nua_workshop.workshop import Workshop
from nua_workshop.zones import NoSuchLocalTime, UnknownZone

DETAILS = Details("اجتماع")


def refused(command: Command) -> Exception:
    """What a file without a meeting says to a command."""
    answer = Workshop(MemoryKeeper(), HandClock(START)).carry_out([command])[0]
    assert isinstance(answer, Exception)
    return answer


def test_a_meeting_keeps_the_note_it_came_from() -> None:
    workshop = Workshop(MemoryKeeper(), HandClock(START))
    source = Source("note.txt", "00", "نص")
    workshop.carry_out([CreateMeeting(DETAILS, (DAY,), "Asia/Amman", source)])
    assert workshop.meeting.source == source


def test_a_file_holds_one_meeting() -> None:
    with pytest.raises(MeetingExists):
        Scene().do(CreateMeeting(DETAILS, (DAY,), "Asia/Amman"))


def test_a_meeting_needs_a_title() -> None:
    assert isinstance(refused(CreateMeeting(Details(" "), (DAY,), "Asia/Amman")), TitleMissing)


def test_a_meeting_needs_a_day() -> None:
    assert isinstance(refused(CreateMeeting(DETAILS, (), "Asia/Amman")), NoDays)


def test_a_meeting_needs_a_zone_the_program_knows() -> None:
    assert isinstance(refused(CreateMeeting(DETAILS, (DAY,), "Asia/Nowhere")), UnknownZone)


def test_a_meeting_does_not_begin_in_an_hour_the_clocks_skip() -> None:
    day = Day(date(2021, 3, 26), time(0, 30), time(5))
    assert isinstance(refused(CreateMeeting(DETAILS, (day,), "Asia/Amman")), NoSuchLocalTime)


def test_a_meeting_does_not_end_in_an_hour_the_clocks_skip() -> None:
    day = Day(date(2021, 3, 25), time(20), time(0, 30))
    assert isinstance(refused(CreateMeeting(DETAILS, (day,), "Asia/Amman")), NoSuchLocalTime)


def test_a_file_without_a_meeting_cannot_be_run() -> None:
    assert isinstance(refused(CloseMeeting()), NoMeetingYet)


def test_details_that_are_the_same_change_nothing() -> None:
    scene = Scene()
    assert scene.do(ChangeDetails(scene.meeting.details)).records == ()


def test_details_can_be_corrected_after_the_closing() -> None:
    scene = Scene()
    scene.do(CloseMeeting())
    scene.do(ChangeDetails(replace(scene.meeting.details, chair="سارة علي")))
    assert scene.meeting.details.chair == "سارة علي"


def test_a_schedule_can_be_corrected() -> None:
    scene = Scene()
    later = replace(DAY, start=time(11))
    scene.do(ChangeSchedule((later,), "Africa/Casablanca"))
    assert (scene.meeting.days, scene.meeting.zone) == ((later,), "Africa/Casablanca")


def test_a_city_chosen_twice_stands_once() -> None:
    scene = Scene()
    scene.do(ChooseCities(("Asia/Beirut", "Asia/Beirut")))
    assert scene.meeting.cities == ("Asia/Beirut",)


def test_a_city_nobody_knows_is_refused() -> None:
    with pytest.raises(UnknownZone):
        Scene().do(ChooseCities(("Asia/Nowhere",)))


def test_closing_ends_the_running_item() -> None:
    scene = Scene().next_item()
    scene.do(CloseMeeting())
    assert scene.meeting.timer.current is None


def test_a_meeting_does_not_close_while_a_vote_is_open() -> None:
    scene = Scene().people()
    scene.round()
    with pytest.raises(AnotherRoundIsOpen):
        scene.do(CloseMeeting())


def test_a_closed_meeting_does_not_close_again() -> None:
    scene = Scene()
    scene.do(CloseMeeting())
    with pytest.raises(MeetingHasClosed):
        scene.do(CloseMeeting())


def test_a_closed_meeting_can_go_on() -> None:
    scene = Scene()
    scene.do(CloseMeeting())
    scene.do(ReopenMeeting())
    assert scene.meeting.closed_at is None


def test_an_open_meeting_needs_no_reopening() -> None:
    assert Scene().do(ReopenMeeting()).records == ()


def test_the_hall_shows_what_it_was_told() -> None:
    scene = Scene()
    scene.do(SwitchHall("message", " نعود بعد قليل "))
    assert scene.meeting.hall.message == "نعود بعد قليل"


def test_telling_the_hall_the_same_again_changes_nothing() -> None:
    scene = Scene()
    assert scene.do(SwitchHall("automatic")).records == ()


def test_there_is_nothing_to_undo_at_the_beginning() -> None:
    with pytest.raises(NothingToUndo):
        Scene().do(Undo("notes"))


def test_the_first_agenda_cannot_be_taken_back() -> None:
    with pytest.raises(NothingToUndo):
        Scene().do(Undo("agenda"))


def test_there_is_nothing_to_do_again_before_an_undo() -> None:
    with pytest.raises(NothingToRedo):
        Scene().note("نقطة").do(Redo("notes"))


def test_undo_takes_back_the_last_note() -> None:
    scene = Scene().note("أولى").note("ثانية")
    scene.do(Undo("notes"))
    assert [entry.note.text for entry in scene.meeting.notebook.entries.values()] == ["أولى"]


def test_undo_of_a_changed_note_brings_back_the_old_words() -> None:
    scene = Scene().note("قبل")
    note_id = next(iter(scene.meeting.notebook.entries))
    scene.do(WriteNote(Note(note_id, "point", "بعد")))
    scene.do(Undo("notes"))
    assert scene.meeting.notebook.note(note_id).text == "قبل"


def test_redo_brings_back_what_was_taken_back() -> None:
    scene = Scene().note("أولى")
    before = scene.meeting.notebook
    scene.do(Undo("notes"))
    scene.do(Redo("notes"))
    assert scene.meeting.notebook == before


def test_two_undos_and_two_redos_come_out_where_they_began() -> None:
    scene = Scene().next_item().after(3)
    scene.do(PauseTimer())
    before = scene.meeting.timer
    for command in (Undo("agenda"), Undo("agenda"), Redo("agenda"), Redo("agenda")):
        scene.do(command)
    assert scene.meeting.timer == before


def test_a_new_step_forgets_what_was_taken_back() -> None:
    scene = Scene().note("أولى")
    scene.do(Undo("notes"))
    scene.note("ثانية")
    with pytest.raises(NothingToRedo):
        scene.do(Redo("notes"))


def test_undo_of_a_skipped_running_item_lets_it_run_on() -> None:
    scene = Scene().next_item().after(3)
    before = scene.meeting.timer
    scene.do(SkipItem("a"))
    scene.do(Undo("agenda"))
    assert scene.meeting.timer == before


def test_undo_at_the_door_touches_neither_agenda_nor_notes() -> None:
    scene = Scene().people().next_item().note("نقطة")
    before = scene.meeting
    scene.do(Undo("arrivals"))
    after = scene.meeting
    assert (after.agenda, after.timer, after.notebook) == (
        before.agenda,
        before.timer,
        before.notebook,
    )


def test_undo_of_the_agenda_touches_neither_door_nor_notes() -> None:
    scene = Scene().people().next_item().note("نقطة")
    before = scene.meeting
    scene.do(Undo("agenda"))
    assert (scene.meeting.ledger, scene.meeting.notebook) == (before.ledger, before.notebook)


def test_undo_at_the_door_leaves_the_frozen_list_of_voters() -> None:
    scene = Scene().people()
    round_id = scene.round()
    before = scene.meeting.booth.round(round_id).voters
    scene.do(Undo("arrivals"))
    assert scene.meeting.booth.round(round_id).voters == before


def test_undo_of_a_departure_makes_the_stay_go_on() -> None:
    scene = Scene().people()
    before = scene.meeting.ledger
    scene.after(5).do(MarkDeparture(scene.ids()[0]))
    scene.do(Undo("arrivals"))
    assert scene.meeting.ledger == before


def test_undo_of_a_change_of_mode_puts_a_person_back_where_they_were() -> None:
    scene = Scene().people()
    person = scene.ids()[0]
    scene.after(5).do(MarkArrival(person, "remote"))
    scene.do(Undo("arrivals"))
    assert scene.meeting.ledger.presence(person) == "in_person"


@pytest.mark.parametrize("command", [Undo("agenda"), Redo("agenda"), Undo("arrivals")])
def test_after_the_closing_no_timer_and_no_arrival_comes_back_to_life(command: Command) -> None:
    scene = Scene().people().next_item()
    scene.do(CloseMeeting())
    with pytest.raises(MeetingHasClosed):
        scene.do(command)


def test_after_the_closing_notes_can_still_be_taken_back() -> None:
    scene = Scene().note("نقطة")
    scene.do(CloseMeeting())
    scene.do(Undo("notes"))
    assert not scene.meeting.notebook.entries


def test_a_day_less_leaves_every_item_planned() -> None:
    days = (DAY, replace(DAY, date=date(2026, 11, 23)))
    scene = Scene(items=(item("a"), item("z", day=1)), days=days)
    scene.do(ChangeSchedule((DAY,), "Asia/Amman"))
    scene.do(PlaceItem(item("a", 20), 0))
    assert len(scene.meeting.agenda.on_day(0, scene.meeting.days)) == 2


def test_a_command_without_a_rule_is_a_fault() -> None:
    with pytest.raises(TypeError):
        decide(Command(), Meeting(), START)
