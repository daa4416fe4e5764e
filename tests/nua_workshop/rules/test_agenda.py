from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from builders import DAY, ITEMS, Scene, item

from nua_workshop.agenda import Day, NoSuchItem
from nua_workshop.commands.agenda import (
    AddTime,
    FinishItem,
    PauseTimer,
    PlaceItem,
    PostponeItem,
    ProposeAgenda,
    RemoveItem,
    ResumeTimer,
    SkipItem,
    StartItem,
)
from nua_workshop.commands.command import Command
from nua_workshop.commands.meeting import CloseMeeting
from nua_workshop.errors import WorkshopError
from nua_workshop.rules.agenda import (
    AgendaIsOver,
    ItemIsRunning,
    ItemNeedsTitle,
    ItemTooShortOrLong,
    NothingRuns,
)
from nua_workshop.rules.decide import MeetingHasClosed
from nua_workshop.zones import NoSuchLocalTime


def ids(scene: Scene) -> list[str]:
    return [each.id for each in scene.meeting.agenda.items]


def running(scene: Scene) -> str | None:
    run = scene.meeting.timer.current
    return run.item_id if run else None


def test_the_first_item_opens_the_meeting() -> None:
    scene = Scene().next_item()
    assert scene.meeting.opened_at == scene.now


def test_the_meeting_opens_only_once() -> None:
    scene = Scene().next_item()
    opened = scene.meeting.opened_at
    scene.after(5).next_item()
    assert scene.meeting.opened_at == opened


def test_items_are_taken_up_in_their_order() -> None:
    assert running(Scene().next_item().next_item()) == "b"


def test_an_item_put_aside_is_passed_over() -> None:
    scene = Scene().next_item()
    scene.do(SkipItem("b"))
    assert running(scene.next_item()) == "c"


def test_after_the_last_item_the_agenda_is_over() -> None:
    scene = Scene(items=ITEMS[:1]).next_item()
    with pytest.raises(AgendaIsOver):
        scene.next_item()


def test_starting_the_running_item_again_changes_nothing() -> None:
    scene = Scene().next_item()
    assert scene.do(StartItem("a")).records == ()


def test_the_running_item_put_aside_is_one_step() -> None:
    scene = Scene().next_item()
    assert len(scene.do(SkipItem("a")).records) == 1


def test_the_running_item_put_aside_has_ended() -> None:
    scene = Scene().next_item()
    scene.do(PostponeItem("a"))
    assert (running(scene), scene.meeting.timer.outcome("a")) == (None, "postponed")


def test_a_second_pause_changes_nothing() -> None:
    scene = Scene().next_item()
    scene.do(PauseTimer())
    assert scene.do(PauseTimer()).records == ()


def test_going_on_without_a_pause_changes_nothing() -> None:
    assert Scene().next_item().do(ResumeTimer()).records == ()


@pytest.mark.parametrize(
    "command", [PauseTimer(), ResumeTimer(), FinishItem(), AddTime(timedelta(minutes=5))]
)
def test_nothing_is_timed_while_nothing_runs(command: Command) -> None:
    with pytest.raises(NothingRuns):
        Scene().do(command)


def test_a_new_item_gets_an_id_of_its_own() -> None:
    scene = Scene()
    scene.do(PlaceItem(item("", 10)))
    assert len(set(ids(scene))) == 6


def test_a_new_item_stands_where_asked() -> None:
    scene = Scene()
    scene.do(PlaceItem(item("", 10), 1))
    assert scene.meeting.agenda.items[1].id not in "abcde"


@pytest.mark.parametrize("position", [-5, 99])
def test_a_place_beyond_the_ends_is_the_end(position: int) -> None:
    scene = Scene()
    scene.do(PlaceItem(item("c", 15), position))
    assert ids(scene).index("c") in (0, 4)


def test_an_item_somebody_else_removed_cannot_be_changed() -> None:
    scene = Scene()
    scene.do(RemoveItem("c"))
    with pytest.raises(NoSuchItem):
        scene.do(PlaceItem(item("c", 10)))


def test_an_item_needs_a_title() -> None:
    with pytest.raises(ItemNeedsTitle):
        Scene().do(PlaceItem(item("a", title="  ")))


@pytest.mark.parametrize("minutes", [0, -5, 721])
def test_an_item_lasts_between_a_minute_and_twelve_hours(minutes: int) -> None:
    with pytest.raises(ItemTooShortOrLong):
        Scene().do(PlaceItem(item("a", minutes)))


def test_a_fixed_start_in_a_skipped_hour_is_refused() -> None:
    scene = Scene(days=(Day(date(2021, 3, 26), time(1), time(5)),))
    with pytest.raises(NoSuchLocalTime):
        scene.do(PlaceItem(item("a", fixed_start=time(0, 30))))


def test_the_running_item_stays_on_the_agenda() -> None:
    with pytest.raises(ItemIsRunning):
        Scene().next_item().do(RemoveItem("a"))


def test_the_agenda_is_not_replaced_under_a_running_item() -> None:
    with pytest.raises(ItemIsRunning):
        Scene().next_item().do(ProposeAgenda(ITEMS))


def test_a_proposed_agenda_takes_the_place_of_the_one_before() -> None:
    scene = Scene()
    scene.do(ProposeAgenda((item("z"),)))
    assert ids(scene) == ["z"]


@pytest.mark.parametrize(
    "command",
    [
        StartItem("a"),
        PlaceItem(item("a")),
        RemoveItem("a"),
        SkipItem("a"),
        ProposeAgenda(ITEMS),
        PauseTimer(),
    ],
)
def test_after_the_closing_the_agenda_rests(command: Command) -> None:
    scene = Scene()
    scene.do(CloseMeeting())
    with pytest.raises(MeetingHasClosed):
        scene.do(command)


@pytest.mark.parametrize("command", [StartItem("x"), RemoveItem("x"), SkipItem("x")])
def test_an_item_that_is_not_there_is_refused_in_words(command: Command) -> None:
    with pytest.raises(WorkshopError) as refusal:
        Scene().do(command)
    assert str(refusal.value) == "This item is no longer on the agenda."


def test_an_item_of_the_second_day_can_be_run_when_there_is_only_one_left() -> None:
    scene = Scene(items=(item("a", day=1),), days=(DAY,)).next_item()
    assert running(scene) == "a"


def test_a_proposal_never_takes_over_what_an_earlier_item_went_through() -> None:
    scene = Scene(items=(item("a"),)).next_item().after(5)
    scene.do(FinishItem())
    scene.do(ProposeAgenda((item("a"), item("b"))))
    fresh, kept = scene.meeting.agenda.items
    assert (fresh.id != "a", kept.id) == (True, "b")
    assert scene.meeting.timer.outcome(fresh.id) is None


def test_two_items_of_a_proposal_never_share_an_id() -> None:
    scene = Scene()
    scene.do(ProposeAgenda((item("x"), item("x"), item(""))))
    assert len({each.id for each in scene.meeting.agenda.items}) == 3
