from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QFontDatabase
from PySide6.QtWidgets import QApplication

from nua_workshop.wording import Wording
from ui.desk import stylesheet, theme
from ui.desk.theme import CONSOLE, HALL, Colours

ON_CONSOLE = [(CONSOLE, on) for on in (CONSOLE.ground, CONSOLE.surface)]


def luminance(colour: str) -> float:
    parts = [
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in QColor(colour).getRgbF()[:3]
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def texts(colours: Colours) -> dict[str, str]:
    names = ("ink", "soft", "accent", "good", "warn", "late")
    return {name: getattr(colours, name) for name in names}


@pytest.mark.parametrize("ground", [CONSOLE.ground, CONSOLE.surface])
def test_every_text_of_the_console_stands_out(ground: str) -> None:
    faint = {name: c for name, c in texts(CONSOLE).items() if contrast(c, ground) < 4.5}
    assert faint == {}


def test_every_text_of_the_hall_is_read_from_the_last_row() -> None:
    faint = {name: c for name, c in texts(HALL).items() if contrast(c, HALL.ground) < 7}
    assert faint == {}


@pytest.mark.parametrize("ground", [CONSOLE.accent_weak, CONSOLE.track])
def test_text_on_a_marked_ground_stands_out(ground: str) -> None:
    assert min(contrast(c, ground) for c in (CONSOLE.ink, CONSOLE.soft, CONSOLE.accent)) >= 4.5


def test_a_label_on_the_accent_stands_out() -> None:
    assert contrast(CONSOLE.on_accent, CONSOLE.accent) >= 4.5


def test_the_bundled_font_is_found(desk: QApplication) -> None:
    assert theme.FAMILY in QFontDatabase.families()
    assert desk.font().family() == theme.FAMILY


def test_arabic_begins_at_the_right(desk: QApplication) -> None:
    assert desk.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_french_begins_at_the_left(desk: QApplication) -> None:
    theme.apply(desk, Wording("fr"))
    assert desk.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_fields_of_qt_write_western_digits(desk: QApplication) -> None:
    assert QLocale().toString(1234567) == "1,234,567"


def test_the_style_sheet_has_no_gap() -> None:
    assert "$" not in stylesheet.sheet(theme.tokens())
