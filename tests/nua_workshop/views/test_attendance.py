from __future__ import annotations

from datetime import timedelta

from builders import START, Scene

from nua_workshop.commands.people import MarkDeparture
from nua_workshop.commands.voting import JoinDevice
from nua_workshop.views.attendance import attendance_view


def test_people_are_counted_by_how_they_are_here() -> None:
    view = attendance_view(Scene().people(hall=3, remote=2).meeting)
    assert (view.in_hall, view.remote, view.expected, view.present) == (3, 2, 0, 5)


def test_whoever_has_not_come_is_expected() -> None:
    view = attendance_view(Scene().people(arrive=False).meeting)
    assert (view.expected, view.present) == (5, 0)


def test_somebody_who_left_has_both_times() -> None:
    scene = Scene().people(hall=1, remote=0).after(30)
    scene.do(MarkDeparture(scene.ids()[0]))
    row = attendance_view(scene.meeting).people[0]
    assert (row.presence, row.arrived, row.left) == (None, START, START + timedelta(minutes=30))


def test_people_without_a_slip_are_counted() -> None:
    scene = Scene().people()
    assert attendance_view(scene.meeting).without_slip == 5
    scene.slips()
    assert attendance_view(scene.meeting).without_slip == 0


def test_a_joined_phone_is_seen() -> None:
    scene = Scene().people(hall=1, remote=0)
    scene.do(JoinDevice(scene.slips()[scene.ids()[0]], "f"))
    assert attendance_view(scene.meeting).people[0].has_phone
