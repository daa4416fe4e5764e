"""How people meet is stated, supposed or absent."""

from __future__ import annotations

import pytest

from nua_workshop.intake.note import read_text

TITLE = "اجتماع إطلاق المشروع\nالتاريخ 15 شباط 2021\n"


@pytest.mark.parametrize(
    ("text", "value", "state"),
    [
        ("سيعقد الاجتماع بحضور وجاهي.", "in_person", "stated"),
        ("سيعقد الاجتماع عبر تقنية الاتصال المرئي.", "remote", "stated"),
        ("سيعقد الاجتماع من خلال الاتصال عبر الانترنت.", "remote", "stated"),
        ("سيعقد الاجتماع وجاهيا وعن بعد.", "hybrid", "stated"),
        ("سيعقد الاجتماع بصيغة هجينة.", "hybrid", "stated"),
        ("The meeting will be held online.", "remote", "stated"),
        ("La réunion se tiendra en présentiel et en ligne.", "hybrid", "stated"),
        ("المكان: قاعة بلدية إربد", "in_person", "inferred"),
        ("سيعقد الاجتماع قريبا.", None, "absent"),
        ("مقدمة\nتقدم البلدية خدماتها عبر الانترنت.", None, "absent"),
    ],
)
def test_the_mode_is_read(text: str, value: str | None, state: str) -> None:
    found = read_text(TITLE + text).mode
    assert (found.value, found.state) == (value, state)
