"""Rows and columns of widgets with the theme's spacing, so that pages name no number."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from ui.desk import theme

Part = QWidget | QLayout | None
_Box = TypeVar("_Box", bound=QBoxLayout)


def row(*parts: Part, gap: int = 2) -> QHBoxLayout:
    """Return parts beside each other from the start side; None stretches."""
    return _filled(QHBoxLayout(), parts, gap)


def column(*parts: Part, gap: int = 2) -> QVBoxLayout:
    """Return parts below each other; None stretches."""
    return _filled(QVBoxLayout(), parts, gap)


def scrolling(content: QWidget | QLayout) -> QScrollArea:
    """Return an area in which tall content can be scrolled, and never sideways."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content if isinstance(content, QWidget) else held(content))
    return area


def held(layout: QLayout) -> QWidget:
    """Return a bare widget around a layout."""
    holder = QWidget()
    holder.setLayout(layout)
    return holder


def _filled(layout: _Box, parts: tuple[Part, ...], gap: int) -> _Box:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap * theme.STEP)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    return layout
