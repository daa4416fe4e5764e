from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from builders import START
from hypothesis import given, settings
from hypothesis import strategies as st

from nua_workshop.agenda import AgendaItem
from nua_workshop.events.agenda import AgendaProposed, TimeAdded
from nua_workshop.events.event import Event
from nua_workshop.events.kinds import KINDS
from nua_workshop.events.meeting import MeetingOpened
from storage import encoding

TEXT = st.text(st.characters(codec="utf-8"), max_size=12)
for kind, values in {
    str: TEXT,
    date: st.dates(),
    time: st.times(),
    datetime: st.datetimes(timezones=st.just(UTC)),
    timedelta: st.timedeltas(timedelta(days=-3), timedelta(days=3)),
}.items():
    st.register_type_strategy(kind, values)
KIND_NAMES = sorted(KINDS)


@pytest.mark.parametrize("name", KIND_NAMES)
def test_every_kind_of_event_is_read_back_as_it_was(name: str) -> None:
    @settings(derandomize=True, max_examples=25, deadline=None)
    @given(st.from_type(KINDS[name]))
    def read_back(event: Event) -> None:
        assert encoding.read(name, encoding.written(event)) == event

    read_back()


def test_a_record_is_one_line() -> None:
    item = AgendaItem("a", "سطر\nآخر", "opening", timedelta(minutes=5))
    assert "\n" not in encoding.written(AgendaProposed((item,)))


def test_a_record_carries_the_version_of_its_form() -> None:
    assert json.loads(encoding.written(MeetingOpened()))["v"] == encoding.VERSION


def test_a_field_of_a_later_version_is_passed_over() -> None:
    assert encoding.read("MeetingOpened", '{"v":1,"is":{"later":5}}') == MeetingOpened()


def test_time_taken_away_is_read_back() -> None:
    event = TimeAdded("a", timedelta(seconds=-90, microseconds=1))
    assert encoding.read("TimeAdded", encoding.written(event)) == event


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("NoSuchKind", '{"v":1,"is":{}}'),
        ("MeetingOpened", ""),
        ("MeetingOpened", "{"),
        ("MeetingOpened", "[]"),
        ("MeetingOpened", '{"v":1}'),
        ("TimeAdded", '{"v":1,"is":{}}'),
        ("TimeAdded", '{"v":1,"is":{"item_id":1,"extra":"PT1S"}}'),
        ("TimeAdded", '{"v":1,"is":{"item_id":"a","extra":"long"}}'),
    ],
)
def test_what_is_no_record_of_ours_is_unreadable(kind: str, data: str) -> None:
    with pytest.raises(encoding.Unreadable):
        encoding.read(kind, data)


def test_an_instant_is_kept_in_utc_to_the_microsecond() -> None:
    amman = datetime(2026, 11, 22, 10, 0, 0, 5, tzinfo=timezone(timedelta(hours=3)))
    assert encoding.written_instant(amman) == "2026-11-22T07:00:00.000005+00:00"


def test_an_instant_is_read_back() -> None:
    assert encoding.read_instant(encoding.written_instant(START)) == START


@pytest.mark.parametrize("text", ["", "yesterday", "2026-13-01T00:00:00+00:00"])
def test_what_is_no_instant_is_unreadable(text: str) -> None:
    with pytest.raises(encoding.Unreadable):
        encoding.read_instant(text)


def test_an_instant_without_its_offset_is_unreadable() -> None:
    with pytest.raises(encoding.Unreadable):
        encoding.read_instant("2026-11-22T07:00:00")
