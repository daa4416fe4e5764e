"""Voting slips on A4, ten a page, to be cut along the dashed lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import qrcode
from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageSize, QPainter, QPdfWriter, QPen
from PySide6.QtWidgets import QStyle

from nua_workshop.codes import in_groups
from nua_workshop.views.hall import JoinAddress
from nua_workshop.views.slips import Slip
from nua_workshop.wording import Wording
from ui.desk import theme

ACROSS, DOWN = 2, 5
A_PAGE = ACROSS * DOWN
DOTS_PER_MM = 300 / 25.4
PAGE_WIDTH, PAGE_HEIGHT = 210.0, 297.0
MARGIN = 9.0
PICTURE = 25.0


@dataclass(frozen=True, slots=True)
class Hand:
    """How a line is written: its size in millimetres and its weight."""

    size: float
    weight: QFont.Weight = QFont.Weight.Normal


NAME, PLAIN, CODE = Hand(4.6, QFont.Weight.Bold), Hand(3.2), Hand(8, QFont.Weight.Bold)


def print_slips(
    path: Path, slips: Sequence[Slip], join: JoinAddress | None, words: Wording
) -> None:
    """Write a PDF of the slips; without an address they carry the code alone."""
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(300)
    writer.setTitle(words.say("Voting slips"))
    painter = QPainter(writer)
    painter.scale(DOTS_PER_MM, DOTS_PER_MM)
    painter.setLayoutDirection(theme.direction(words))
    for place, slip in enumerate(slips):
        if place and place % A_PAGE == 0:
            writer.newPage()
        _draw(painter, _box(place % A_PAGE, painter), slip, join, words)
    painter.end()


def pages_of(slips: Sequence[Slip]) -> int:
    """Return how many sheets the slips take."""
    return -(-len(slips) // A_PAGE)


def _box(place: int, painter: QPainter) -> QRectF:
    width, height = PAGE_WIDTH / ACROSS, PAGE_HEIGHT / DOWN
    box = QRectF(place % ACROSS * width, place // ACROSS * height, width, height)
    return _mirrored(painter, QRectF(0, 0, PAGE_WIDTH, PAGE_HEIGHT), box)


def _draw(
    painter: QPainter, box: QRectF, slip: Slip, join: JoinAddress | None, words: Wording
) -> None:
    painter.setPen(QPen(QColor(theme.CONSOLE.edge), 0.2, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
    inside = box.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    text = _ahead(painter, inside, inside.width() - (PICTURE + 3 if join else 0))
    painter.setPen(QColor(theme.PRINT))
    _line(painter, text, 0, slip.name, NAME)
    _line(painter, text, 6.5, slip.institution, PLAIN)
    _line(painter, text, 14, words.say("Voting code"), PLAIN)
    code = words.together(in_groups(slip.code))
    _line(painter, inside, 18, code, CODE)
    for place, said in enumerate(_how(join, words)):
        _line(painter, inside, 29.5 + place * 5, said, PLAIN)
    if join is not None:
        _picture(painter, _behind(painter, inside), join.url)


def _how(join: JoinAddress | None, words: Wording) -> list[str]:
    if join is None:
        return []
    lines = [words.say("On your phone, open: {address}", address=words.together(join.text))]
    if join.network:
        lines.insert(0, words.say("Wireless network: {network}", network=join.network))
    return lines


def _line(painter: QPainter, box: QRectF, top: float, text: str, hand: Hand) -> None:
    # Fonts are sized in whole pixels, so the line is drawn ten times as large and scaled back.
    painter.save()
    painter.scale(0.1, 0.1)
    painter.setFont(theme.font(hand.size * 10, hand.weight))
    where = QStyle.visualAlignment(painter.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
    room = QRectF(box.x() * 10, (box.y() + top) * 10, box.width() * 10, hand.size * 18)
    fitting = painter.fontMetrics().elidedText(
        text, Qt.TextElideMode.ElideRight, round(room.width())
    )
    painter.drawText(room, int(where | Qt.AlignmentFlag.AlignTop), fitting)
    painter.restore()


def _picture(painter: QPainter, box: QRectF, url: str) -> None:
    code = qrcode.QRCode(border=0)
    code.add_data(url)
    cells = code.get_matrix()
    size = box.width() / len(cells)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.PRINT))
    for line, row in enumerate(cells):
        for place, is_dark in enumerate(row):
            if is_dark:
                painter.drawRect(QRectF(box.x() + place * size, box.y() + line * size, size, size))


def _ahead(painter: QPainter, inside: QRectF, width: float) -> QRectF:
    return _mirrored(painter, inside, QRectF(inside.x(), inside.y(), width, inside.height()))


def _behind(painter: QPainter, inside: QRectF) -> QRectF:
    place = QRectF(inside.right() - 22, inside.y() - 3, 22, 22)
    return _mirrored(painter, inside, place)


def _mirrored(painter: QPainter, frame: QRectF, box: QRectF) -> QRectF:
    if painter.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return box
    return QRectF(frame.left() + frame.right() - box.right(), box.y(), box.width(), box.height())
