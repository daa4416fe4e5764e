from __future__ import annotations

from datetime import date

from builders import Scene

from nua_workshop.minutes.document import Entry, Numbered, Paragraph, Table
from nua_workshop.minutes.outcomes import actions, decisions, recommendations
from nua_workshop.minutes.telling import Telling
from nua_workshop.wording import Wording


def telling(scene: Scene, language: str = "en") -> Telling:
    return Telling(scene.meeting, Wording(language), scene.now)


def test_decisions_are_numbered_in_the_order_they_were_taken() -> None:
    scene = Scene().note("First", "decision").note("Second", "decision")
    assert decisions(telling(scene))[1] == Numbered((Entry("First", "D-1"), Entry("Second", "D-2")))


def test_arabic_decisions_carry_an_arabic_label() -> None:
    scene = Scene().note("الأول", "decision")
    assert decisions(telling(scene, "ar"))[1] == Numbered((Entry("الأول", "ق-1"),))


def test_a_meeting_that_decided_nothing_says_so() -> None:
    assert decisions(telling(Scene())) == (Paragraph("No decision was taken."),)


def test_without_recommendations_there_is_no_section() -> None:
    assert recommendations(telling(Scene())) == ()


def test_recommendations_have_a_number_of_their_own() -> None:
    scene = Scene().note("x", "decision").note("Plant trees", "recommendation")
    assert recommendations(telling(scene))[1] == Numbered((Entry("Plant trees", "R-1"),))


def test_an_action_names_who_and_by_when() -> None:
    scene = Scene().note("Draft the plan", "action", owner="Sara Ali", due=date(2026, 12, 6))
    (table,) = actions(telling(scene))
    assert isinstance(table, Table)
    assert table.rows == (("A-1", "Draft the plan", "Sara Ali", "6 December 2026"),)


def test_an_action_of_nobody_shows_that_nobody_is_named() -> None:
    (table,) = actions(telling(Scene().note("Draft the plan", "action")))
    assert isinstance(table, Table)
    assert table.rows[0][2:] == ("—", "—")
