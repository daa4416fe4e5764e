from __future__ import annotations

import pytest

from storage.chain import BEGINNING, link

RECORD = (BEGINNING, 1, "2026-11-22T07:00:00+00:00", "MeetingOpened", '{"v":1,"is":{}}')


def test_a_link_is_the_same_for_the_same_record() -> None:
    assert link(*RECORD) == link(*RECORD)


@pytest.mark.parametrize("column", range(5))
def test_every_column_is_covered(column: int) -> None:
    changed: list[object] = list(RECORD)
    changed[column] = 2 if column == 1 else "x"
    assert link(*changed) != link(*RECORD)  # type: ignore[arg-type]


def test_text_cannot_slip_from_one_column_into_the_next() -> None:
    assert link(BEGINNING, 1, "ab", "c", "") != link(BEGINNING, 1, "a", "bc", "")
