"""Fields to type in: one line, several lines, a choice, a number, a time of day, each with its label."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from ui.desk.parts.rows import column, held
from ui.desk.parts.texts import Text


def line_field(text: str = "", hint: str = "") -> QLineEdit:
    """Return a field of one line, with a hint while it is empty."""
    made = QLineEdit(text)
    # Told outright: an empty field otherwise takes the side of the keyboard's language.
    made.setLayoutDirection(QGuiApplication.layoutDirection())
    made.setPlaceholderText(hint)
    return made


def text_field(text: str = "", hint: str = "") -> QPlainTextEdit:
    """Return a field of several lines."""
    made = QPlainTextEdit(text)
    made.setPlaceholderText(hint)
    made.setTabChangesFocus(True)
    # Qt leaves Arabic at the left of this widget unless its document is told (direction alone does nothing).
    if made.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        option = QTextOption(Qt.AlignmentFlag.AlignRight)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        made.document().setDefaultTextOption(option)
    return made


def choice_field(choices: Sequence[tuple[str, str]], chosen: str = "") -> QComboBox:
    """Return a field to choose one of `(id, text)`; `currentData()` is the id."""
    made = QComboBox()
    for key, text in choices:
        made.addItem(text, key)
    made.setCurrentIndex(max(0, made.findData(chosen)))
    return made


def number_field(value: int, least: int, most: int) -> QSpinBox:
    """Return a field for a whole number."""
    made = QSpinBox()
    made.setRange(least, most)
    made.setValue(value)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made


def labelled(label: str, field: QWidget, note: str = "") -> QWidget:
    """Return a field under its label, with a small note below if one is needed."""
    name = Text(label, "small")
    name.setBuddy(field)
    field.setAccessibleName(label)
    parts = (name, field, Text(note, "small", wraps=True)) if note else (name, field)
    return held(column(*parts, gap=1))
