"""What holds for any meeting, however commands follow each other."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

from builders import OPTIONS, Scene, item
from hypothesis import given, settings
from hypothesis import strategies as st

from nua_workshop.apply import replayed
from nua_workshop.ballot import Mark, Method
from nua_workshop.commands import agenda, meeting, notes, people, voting
from nua_workshop.commands.command import Command
from nua_workshop.errors import WorkshopError
from nua_workshop.events.event import Area
from nua_workshop.meeting import Meeting
from nua_workshop.notes import Note
from nua_workshop.timer import expected, lateness

PEOPLE = ("p4", "p4-1", "p4-2")
ROUND = st.sampled_from(("r8", "r8", "r10", "r11", "r12"))
ITEM = st.sampled_from("abcdez")
PERSON = st.sampled_from(PEOPLE)
AREA: st.SearchStrategy[Area] = st.sampled_from(("agenda", "arrivals", "notes"))
MARKS = st.sampled_from(
    ((Mark("TRN", (1,)),), (Mark("WAT", (2,)), Mark("HSG", (3,))), (Mark("XXX", (1,)),), ())
)
COMMANDS: st.SearchStrategy[Command] = st.one_of(
    st.just(agenda.StartNext()),
    st.just(agenda.FinishItem()),
    st.just(agenda.PauseTimer()),
    st.just(agenda.ResumeTimer()),
    st.builds(agenda.AddTime, st.integers(-30, 30).map(lambda n: timedelta(minutes=n))),
    st.builds(agenda.StartItem, ITEM),
    st.builds(agenda.SkipItem, ITEM),
    st.builds(agenda.PostponeItem, ITEM),
    st.builds(agenda.RemoveItem, ITEM),
    st.builds(
        agenda.PlaceItem,
        st.builds(item, st.sampled_from(("", "a", "c")), st.integers(1, 90), day=st.integers(0, 1)),
        st.none() | st.integers(0, 6),
    ),
    st.builds(people.MarkArrival, PERSON, st.sampled_from(("in_person", "remote"))),
    st.builds(people.MarkDeparture, PERSON),
    st.builds(notes.WriteNote, st.builds(Note, st.just(""), st.just("point"), st.just("نقطة"))),
    st.builds(notes.StrikeNote, st.sampled_from(("n9", "n10", "n11", "n12"))),
    st.just(voting.PrepareRound("سؤال", Method("dots"), OPTIONS)),
    st.builds(voting.OpenRound, ROUND),
    st.builds(voting.CloseRound, ROUND),
    st.builds(
        voting.EnterBallot,
        ROUND,
        PERSON,
        MARKS,
        st.sampled_from("12345"),
        st.just("00000001"),
    ),
    st.just(meeting.CloseMeeting()),
    st.just(meeting.ReopenMeeting()),
    st.builds(meeting.Undo, AREA),
    st.builds(meeting.Redo, AREA),
)
STEPS = st.lists(st.tuples(COMMANDS, st.integers(0, 20)), max_size=40)
property_of_meetings = settings(derandomize=True, max_examples=100, deadline=None)
Steps = list[tuple[Command, int]]


def played(steps: Steps) -> Scene:
    """Three people, a question and a note; then commands follow each other, refused or not."""
    scene = Scene().people(2, 1)
    scene.round(opened=False)
    scene.note("نقطة")
    for command, minutes in steps:
        scene.after(minutes)
        try_(scene, command)
    return scene


def try_(scene: Scene, command: Command) -> None:
    try:
        scene.do(command)
    except WorkshopError:
        return


def of_area(meeting: Meeting, area: Area) -> object:
    return {
        "agenda": (meeting.agenda, meeting.timer),
        "arrivals": meeting.ledger,
        "notes": meeting.notebook,
    }[area]


@property_of_meetings
@given(STEPS)
def test_replaying_the_journal_is_the_meeting_that_was_run(steps: Steps) -> None:
    scene = played(steps)
    assert replayed(scene.keeper.records()) == scene.meeting


@property_of_meetings
@given(STEPS, COMMANDS)
def test_undo_of_a_step_is_the_meeting_before_it(steps: Steps, last: Command) -> None:
    scene = played(steps)
    before, kept = scene.meeting, len(scene.keeper.kept)
    try_(scene, last)
    records = scene.keeper.kept[kept:]
    touched = {record.event.area for record in records} - {None}
    if not touched or scene.meeting.closed_at is not None:
        return
    (area,) = touched
    scene.do(meeting.Undo(area))
    assert of_area(scene.meeting, area) == of_area(before, area)


@property_of_meetings
@given(STEPS, AREA)
def test_undo_touches_no_other_area(steps: Steps, area: Area) -> None:
    scene = played(steps)
    before = scene.meeting
    try_(scene, meeting.Undo(area))
    others: list[Area] = [each for each in ("agenda", "arrivals", "notes") if each != area]
    assert [of_area(scene.meeting, each) for each in others] == [
        of_area(before, each) for each in others
    ]
    assert scene.meeting.booth == before.booth


@property_of_meetings
@given(STEPS, AREA)
def test_redo_after_undo_is_where_it_was(steps: Steps, area: Area) -> None:
    scene = played(steps)
    before = scene.meeting
    try:
        scene.do(meeting.Undo(area))
    except WorkshopError:
        return
    scene.do(meeting.Redo(area))
    assert of_area(scene.meeting, area) == of_area(before, area)


@property_of_meetings
@given(STEPS)
def test_nobody_is_ever_in_two_places(steps: Steps) -> None:
    for stays in played(steps).meeting.ledger.stays.values():
        assert all(a.until is not None and a.until <= b.since for a, b in pairwise(stays))


@property_of_meetings
@given(STEPS)
def test_at_most_one_round_is_open(steps: Steps) -> None:
    rounds = played(steps).meeting.booth.rounds.values()
    assert [round_.state for round_ in rounds].count("open") <= 1


@property_of_meetings
@given(STEPS)
def test_only_voters_on_the_list_have_ballots(steps: Steps) -> None:
    for round_ in played(steps).meeting.booth.rounds.values():
        assert set(round_.ballots) <= {voter.person_id for voter in round_.voters}


@property_of_meetings
@given(STEPS)
def test_only_the_last_run_can_be_without_an_end(steps: Steps) -> None:
    assert all(run.ended is not None for run in played(steps).meeting.timer.runs[:-1])


@property_of_meetings
@given(STEPS)
def test_the_hours_to_come_can_always_be_told(steps: Steps) -> None:
    scene = played(steps)
    now = scene.meeting
    rows = expected(now.agenda, now.timer, now.days, now.zone, scene.now)
    lateness(now.agenda, now.timer, now.days, now.zone, scene.now)
    assert all(a.end <= b.start for a, b in pairwise(rows))


@property_of_meetings
@given(STEPS)
def test_nothing_runs_after_the_closing(steps: Steps) -> None:
    now = played(steps).meeting
    assert now.closed_at is None or now.timer.current is None
