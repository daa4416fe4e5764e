from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from builders import DAY, Scene

from nua_workshop.agenda import Day
from nua_workshop.commands.meeting import ChangeDetails, CloseMeeting
from nua_workshop.meeting import Meeting
from nua_workshop.minutes.document import Facts, Paragraph
from nua_workshop.minutes.particulars import closing, next_meeting, opening, particulars
from nua_workshop.minutes.telling import Telling
from nua_workshop.wording import Wording, plain


def telling(scene: Scene, language: str = "en") -> Telling:
    return Telling(scene.meeting, Wording(language), scene.now)


def facts(scene: Scene) -> dict[str, str]:
    return facts_of(scene.meeting, scene)


def facts_of(meeting: Meeting, scene: Scene) -> dict[str, str]:
    (block,) = particulars(Telling(meeting, Wording("en"), scene.now))
    assert isinstance(block, Facts)
    return dict(block.pairs)


def test_planned_and_actual_hours_are_both_told() -> None:
    scene = Scene().after(5).next_item().after(120)
    scene.do(CloseMeeting())
    assert facts(scene)["Planned time"] == "10:00 – 13:00"
    assert facts(scene)["Actual time"] == "10:05 – 12:05"


def test_the_city_of_the_clock_is_named_with_its_offset() -> None:
    assert facts(Scene())["Local time of"] == "Amman (UTC+03:00)"


def test_the_hours_in_other_cities_are_told() -> None:
    assert facts(Scene())["Planned time in other cities"].startswith("Casablanca: 0")


MARCH = tuple(Day(date(2026, 3, n), time(10), time(13)) for n in (28, 29, 30))


def test_hours_elsewhere_are_told_for_each_side_of_a_change_of_clocks() -> None:
    scene = Scene(days=MARCH)
    meeting = replace(scene.meeting, cities=("Asia/Amman", "Asia/Beirut"))
    assert facts_of(meeting, scene)["Planned time in other cities"].split("\n") == [
        "Saturday 28 March: Beirut: 09:00 – 12:00 (UTC+02:00)",
        "Sunday 29 March and Monday 30 March: Beirut: 10:00 – 13:00 (UTC+03:00)",
    ]


def test_both_offsets_of_the_citys_own_clock_are_told() -> None:
    scene = Scene(days=MARCH)
    meeting = replace(scene.meeting, zone="Asia/Beirut", cities=("Asia/Beirut",))
    assert facts_of(meeting, scene)["Local time of"].split("\n") == [
        "Saturday 28 March: Beirut (UTC+02:00)",
        "Sunday 29 March and Monday 30 March: Beirut (UTC+03:00)",
    ]


def test_a_date_of_two_sittings_is_named_once() -> None:
    told = facts(Scene(days=(DAY, Day(DAY.date, time(14), time(16)))))
    assert told["Date"] == "Sunday 22 November 2026"
    assert told["Planned time"] == "10:00 – 13:00\n14:00 – 16:00"


def test_what_is_not_known_is_left_out() -> None:
    assert "Chair" not in facts(Scene())


def test_the_opening_names_the_chair_without_guessing_a_gender() -> None:
    scene = Scene().after(5).next_item()
    scene.do(ChangeDetails(replace(scene.meeting.details, chair="سارة علي")))
    first = opening(telling(scene, "ar"))[0]
    assert isinstance(first, Paragraph)
    assert plain(first.text) == (
        "افتُتح «اجتماع إطلاق المشروع» في الساعة 10:05 "
        "من يوم الأحد 22 تشرين الثاني/نوفمبر 2026، برئاسة سارة علي."
    )


def test_a_meeting_that_has_not_begun_says_so() -> None:
    assert opening(telling(Scene())) == (Paragraph("The meeting has not been opened yet."),)


def test_the_next_meeting_is_told_when_it_is_settled() -> None:
    scene = Scene()
    assert next_meeting(telling(scene)) == ()
    scene.do(ChangeDetails(replace(scene.meeting.details, next_meeting=date(2026, 12, 15))))
    told = Paragraph("The next meeting will be held on Tuesday 15 December 2026.")
    assert next_meeting(telling(scene)) == (told,)


def test_the_closing_hour_is_the_one_it_was_closed_at() -> None:
    scene = Scene().next_item().after(182)
    scene.do(CloseMeeting())
    first = closing(telling(scene, "ar"))[0]
    assert isinstance(first, Paragraph)
    assert "في الساعة 13:02 من يوم الأحد" in plain(first.text)


def test_a_meeting_that_goes_on_has_no_closing() -> None:
    assert closing(telling(Scene().next_item())) == ()
