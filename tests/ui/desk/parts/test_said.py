from __future__ import annotations

from datetime import timedelta

from nua_workshop.wording import Wording
from ui.desk.parts.running.said import lateness

EN = Wording("en")


def test_a_few_minutes_are_counted() -> None:
    assert lateness(timedelta(minutes=4), EN) == ("The meeting is 4 minutes late.", "warn")


def test_another_day_than_planned_is_not_counted_in_minutes() -> None:
    said, tone = lateness(timedelta(days=2000), EN)
    assert (said, tone) == ("This is not the day it was planned for.", "quiet")
