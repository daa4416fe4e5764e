"""The edition of Qt for Python in use does not eat Python's own objects."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_setting_a_text_takes_no_reference_from_none(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(1000):
        label.setText(str(number))
    # 6.12.0 loses one reference a call and then kills Python 3.11; a handful may come and go.
    assert sys.getrefcount(None) > before - 100
