from __future__ import annotations

from builders import Scene

from nua_workshop.commands.agenda import RemoveItem
from nua_workshop.views.minutes import minutes_view


def test_notes_stand_under_their_items() -> None:
    view = minutes_view(Scene().note("كلمة", item_id="b").meeting)
    assert [(item.number, len(item.rows)) for item in view.items if item.rows] == [(2, 1)]


def test_a_note_of_a_removed_item_stays_in_sight() -> None:
    scene = Scene().note("كلمة", item_id="b")
    scene.do(RemoveItem("b"))
    last = minutes_view(scene.meeting).items[-1]
    assert (last.item_id, len(last.rows)) == ("", 1)


def test_kinds_are_counted() -> None:
    view = minutes_view(Scene().note("أ", "decision").note("ب", "action").meeting)
    assert (view.count("decision"), view.count("action"), view.count("point")) == (1, 1, 0)


def test_an_action_without_owner_and_date_is_missing_both() -> None:
    missing = dict(minutes_view(Scene().note("ب", "action").meeting).missing)
    assert (missing["actions_without_owner"], missing["actions_without_date"]) == (1, 1)


def test_chair_and_rapporteur_are_missed() -> None:
    assert {"chair", "rapporteur"} <= dict(minutes_view(Scene().meeting).missing).keys()


def test_the_running_item_is_named() -> None:
    assert minutes_view(Scene().next_item().meeting).current_item == "a"
