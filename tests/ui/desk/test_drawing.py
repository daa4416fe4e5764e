from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from ui.desk import theme
from ui.desk.drawing import direction_of, draw_paragraph

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
WIDTH = 220
# Every line begins and ends with an alif, a straight stroke: its ink begins where the line does.
LINES = "ا" * 20


def beginnings(text: str) -> tuple[int, ...]:
    """Draw a text into a narrow place; return how far from the right each line's ink begins."""
    image = QImage(WIDTH, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setLayoutDirection(RTL)
    painter.setFont(theme.font(theme.BODY))
    draw_paragraph(painter, QRect(0, 0, WIDTH, 120), text)
    height = painter.fontMetrics().height()
    painter.end()
    found = []
    for top in range(0, 120 - height, height):
        inked = [
            WIDTH - x
            for x in range(WIDTH)
            for y in range(top, top + height)
            if image.pixelColor(x, y).lightness() < 128
        ]
        if inked:
            found.append(min(inked))
    return tuple(found)


def test_every_line_of_a_broken_text_begins_at_the_side(desk: QApplication) -> None:
    starts = beginnings(" ".join([LINES] * 4))
    assert len(starts) > 1
    assert max(starts) - min(starts) <= 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ملاحظة", RTL),
        ("A note in English.", LTR),
        ("UN-Habitat والأمانة", RTL),
        ("10:00 – 13:00", RTL),
        ("", RTL),
    ],
)
def test_a_text_runs_as_the_page_does_unless_it_is_all_of_the_other_script(
    text: str, expected: Qt.LayoutDirection
) -> None:
    assert direction_of(text, RTL) == expected


def test_an_arabic_text_on_a_french_page_runs_from_the_right() -> None:
    assert direction_of("اجتماع إطلاق المشروع", LTR) == RTL
