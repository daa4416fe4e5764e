from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from builders import DAY, ITEMS, Scene, item

from nua_workshop.agenda import Day
from nua_workshop.commands.agenda import (
    FinishItem,
    PauseTimer,
    PostponeItem,
    ResumeTimer,
    SkipItem,
    StartItem,
)
from nua_workshop.commands.meeting import CloseMeeting
from nua_workshop.minutes.document import Block, Entry, Heading, Numbered, Paragraph, Table
from nua_workshop.minutes.proceedings import agenda, discussions, interruptions, left_over
from nua_workshop.minutes.telling import Telling
from nua_workshop.wording import Wording, plain


def telling(scene: Scene) -> Telling:
    return Telling(scene.meeting, Wording("en"), scene.now)


def table(scene: Scene) -> Table:
    return next(block for block in agenda(telling(scene)) if isinstance(block, Table))


def lists(blocks: tuple[Block, ...]) -> list[Entry]:
    return [item for block in blocks if isinstance(block, Numbered) for item in block.items]


def test_planned_and_actual_times_stand_side_by_side() -> None:
    scene = Scene().after(5).next_item().after(25).next_item()
    assert table(scene).rows[0][-2:] == ("10:00 – 10:20", "10:05 – 10:30")


def test_an_item_that_runs_has_no_end_yet() -> None:
    scene = Scene().after(5).next_item()
    assert table(scene).rows[0][-1] == "from 10:05"


def test_an_item_taken_twice_shows_both_stretches() -> None:
    scene = Scene((item("a", 20), item("b", 20))).next_item().after(10).next_item().after(10)
    scene.do(FinishItem())
    scene.do(StartItem("a"))
    scene.after(5).do(FinishItem())
    assert table(scene).rows[0][-1] == "10:00 – 10:10\n10:20 – 10:25"


def test_a_postponed_item_says_so() -> None:
    scene = Scene().next_item()
    scene.do(PostponeItem("b"))
    assert table(scene).rows[1][-1] == "postponed"


def test_an_item_nobody_reached_says_so_once_the_meeting_is_closed() -> None:
    scene = Scene().next_item()
    scene.do(CloseMeeting())
    assert table(scene).rows[4][-1] == "not reached"


def test_who_presents_is_a_column_only_where_anybody_does() -> None:
    with_owner = Scene((item("a", 20, owner="سارة علي"),))
    assert (len(table(with_owner).head), len(table(Scene()).head)) == (5, 4)


def test_a_meeting_of_two_days_has_a_table_for_each() -> None:
    days = (DAY, Day(date(2026, 11, 23), time(9), time(12)))
    scene = Scene((*ITEMS, item("z", 30, day=1)), days)
    blocks = agenda(telling(scene))
    assert [b.text for b in blocks if isinstance(b, Heading)] == [
        "Sunday 22 November 2026",
        "Monday 23 November 2026",
    ]


def test_two_sittings_of_one_date_are_told_apart_by_their_hours() -> None:
    days = (DAY, Day(DAY.date, time(14), time(16)))
    blocks = agenda(telling(Scene((*ITEMS, item("z", 30, day=1)), days)))
    assert [b.text for b in blocks if isinstance(b, Heading)] == [
        "Sunday 22 November 2026: 10:00 – 13:00",
        "Sunday 22 November 2026: 14:00 – 16:00",
    ]


def test_an_hour_on_the_only_date_of_two_sittings_needs_no_day() -> None:
    scene = Scene(days=(DAY, Day(DAY.date, time(14), time(16))))
    assert telling(scene).moment(scene.now) == "10:00"


def test_an_item_of_a_day_that_is_no_more_stands_on_the_last_one() -> None:
    days = (DAY, Day(date(2026, 11, 23), time(9), time(12)))
    scene = Scene((item("a", 20), item("b", 20, day=1)), days)
    shorter = replace(scene.meeting, days=(DAY,))
    blocks = agenda(Telling(shorter, Wording("en"), scene.now))
    assert [len(block.rows) for block in blocks if isinstance(block, Table)] == [2]


def test_an_item_taken_on_another_day_than_planned_names_that_day() -> None:
    scene = Scene().after(24 * 60).next_item().after(20)
    scene.do(FinishItem())
    assert table(scene).rows[0][-1] == "10:00 on 23 November – 10:20 on 23 November"


def test_the_delay_at_the_end_is_told_in_words() -> None:
    scene = Scene().next_item().after(3 * 60 + 17)
    scene.do(CloseMeeting())
    said = plain(agenda(telling(scene))[-1].text)  # type: ignore[union-attr]
    assert said == "The meeting ended later than planned; the delay: 17 minutes."


def test_points_and_questions_stand_under_their_item() -> None:
    scene = Scene().next_item().note("First", item_id="b").note("Why?", "question", item_id="b")
    blocks = discussions(telling(scene))
    assert blocks[0] == Heading("Item 2: عرض المشروع ومخرجاته", is_numbered=False)
    assert lists(blocks) == [Entry("First"), Entry("Why?")]


def test_notes_of_no_item_are_general_remarks() -> None:
    scene = Scene().note("All in all")
    assert discussions(telling(scene))[0] == Heading("General remarks", is_numbered=False)


def test_an_item_points_to_what_it_led_to() -> None:
    scene = Scene().note("x", "decision").note("y", "decision", item_id="b")
    assert Paragraph("Outcome of the item: D-2.") in discussions(telling(scene))


def test_without_notes_it_says_that_none_were_taken() -> None:
    only = Paragraph("No points of discussion were noted.")
    assert discussions(telling(Scene())) == (only,)


def test_an_interruption_is_told_with_its_length() -> None:
    scene = Scene().next_item().after(5)
    scene.do(PauseTimer())
    scene.after(12).do(ResumeTimer())
    (entry,) = lists(interruptions(telling(scene)))
    assert entry.text.endswith("length of the interruption: 12 minutes.")


def test_a_pause_shorter_than_a_minute_is_not_worth_telling() -> None:
    scene = Scene().next_item()
    scene.do(PauseTimer())
    scene.clock.advance(timedelta(seconds=40))
    scene.do(ResumeTimer())
    assert interruptions(telling(scene)) == ()


def test_what_was_not_dealt_with_is_listed_with_its_reason() -> None:
    scene = Scene().next_item()
    scene.do(PostponeItem("b"))
    scene.do(SkipItem("d"))
    assert [entry.text.rsplit(", ")[-1] for entry in lists(left_over(telling(scene)))] == [
        "was postponed to the next meeting.",
        "was left out.",
    ]
