"""The one style sheet of the console, written with the theme's tokens and kept apart for its length."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePath
from string import Template

from nua_workshop.places import resource

_SHEET = Template(
    """
QWidget { color: $ink; font-size: ${body}px; }
QMainWindow, #ground { background: $ground; border: none; }
QScrollArea, QScrollArea > QWidget > QWidget, QStackedWidget { background: transparent; border: none; }
QLabel { background: transparent; }
QLabel[role="display"] { font-size: ${display}px; font-weight: 700; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="heading"] { font-size: ${large}px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="soft"] { color: $soft; }
QLabel[role="small"] { color: $soft; font-size: ${small}px; }
QLabel[role="warn"] { color: $warn; font-weight: 600; }
QLabel[role="late"] { color: $late; font-weight: 600; }
QLabel[role="good"] { color: $good; font-weight: 600; }
QLabel[role="calm"] { color: $accent; font-weight: 600; }

QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: ${corner}px; }
QFrame[role="drop"] { background: $accent_weak; border: 2px dashed $accent;
  border-radius: ${corner}px; }
QFrame[role="header"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[role="notice"] { background: $surface; border: none; border-top: 1px solid $line; }
QFrame[role="rail"] { background: $surface; border: none; }
QFrame[role="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="upright"] { background: $line; border: none; max-width: 1px; min-width: 1px; }

QPushButton { background: $surface; border: 1px solid $edge; border-radius: ${corner}px;
  padding: 8px 12px; font-weight: 600; }
QPushButton:hover { background: $ground; }
QPushButton:pressed { background: $track; }
QPushButton:focus { border: 2px solid $accent; }
QPushButton:disabled { color: $soft; background: $ground; border-color: $line; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[role="primary"]:hover { background: $accent_dark; }
QPushButton[role="primary"]:focus { border: 2px solid $ink; }
QPushButton[role="primary"]:disabled { background: $track; color: $soft; border-color: $line; }
QPushButton[role="danger"] { color: $late; border: 1px solid $late; }
QPushButton[role="plain"] { background: transparent; border: 1px solid transparent;
  padding: 8px; }
QPushButton[role="plain"]:hover { background: $track; }
QPushButton[role="plain"]:focus { border: 2px solid $accent; }
QPushButton[role="icon"] { background: transparent; border: 1px solid transparent; padding: 1px; }
QPushButton[role="icon"]:hover { background: $track; }
QPushButton[role="icon"]:focus { border: 2px solid $accent; }
QPushButton[role="choice"] { padding: 4px 12px; font-weight: 400; border: 1px solid $line;
  font-size: ${small}px; }
QPushButton[role="choice"]:checked { background: $accent_weak; border: 1px solid $accent;
  color: $accent; font-weight: 600; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QTimeEdit, QDateEdit, QDoubleSpinBox {
  background: $surface; border: 1px solid $edge; border-radius: ${corner}px; padding: 7px 12px;
  selection-background-color: $accent; selection-color: $on_accent;
  placeholder-text-color: $soft; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus,
QTimeEdit:focus, QDateEdit:focus { border: 2px solid $accent; padding: 6px 11px; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { background: $ground; color: $soft; }
QLineEdit:read-only { background: $ground; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox::down-arrow { image: url($chevron); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line; padding: 4px;
  selection-background-color: $accent_weak; selection-color: $ink; outline: 0; }
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button,
QDateEdit::up-button, QDateEdit::down-button { width: 0; border: none; }

QCheckBox, QRadioButton { spacing: 8px; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator { width: 18px; height: 18px; border: 1px solid $soft;
  background: $surface; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 10px; }
QCheckBox::indicator:checked { background: $accent_weak; border-color: $accent; image: url($tick); }
QRadioButton::indicator:checked { border: 6px solid $accent; width: 8px; height: 8px; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }

QTableView, QListView, QTreeView { background: $surface; border: none; outline: 0;
  selection-background-color: $accent_weak; selection-color: $ink; gridline-color: transparent; }
QTableView::item { border: none; border-bottom: 1px solid $line; padding: 8px 12px; }
QTableView::item:selected { background: $accent_weak; color: $ink; }
QHeaderView { background: $surface; }
QHeaderView::section { background: $surface; color: $soft; border: none; font-weight: 400;
  border-bottom: 1px solid $edge; padding: 8px 15px; font-size: ${small}px; }
QTableCornerButton::section { background: $surface; border: none; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 3px; margin: 2px; min-height: 32px;
  min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: none; border: none; width: 0; height: 0; }
QProgressBar { background: $track; border: none; border-radius: 4px; min-height: 8px; max-height: 8px;
  text-align: center; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QTabBar::tab { background: transparent; border: none; padding: 8px 16px; color: $soft; }
QTabBar::tab:selected { color: $accent; border-bottom: 2px solid $accent; font-weight: 600; }
QTabWidget::pane { border: none; }
QMenu { background: $surface; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 8px 16px; border-radius: 4px; }
QMenu::item:selected { background: $accent_weak; color: $ink; }
QToolTip { background: $ink; color: $surface; border: none; padding: 6px 8px; }
"""
)


def sheet(tokens: Mapping[str, object]) -> str:
    """Return the style sheet with every colour and size of the theme filled in."""
    return _SHEET.substitute(tokens, chevron=_icon("chevron-down"), tick=_icon("check"))


def _icon(name: str) -> str:
    return f'"{PurePath(str(resource(f"icons/{name}.svg"))).as_posix()}"'
