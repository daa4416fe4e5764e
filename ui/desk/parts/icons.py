"""The bundled icons in the theme's colours; arrows point where reading goes."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from nua_workshop.places import resource
from ui.desk import theme

POINTING = frozenset(
    {"arrow-left", "arrow-right", "chevron-left", "chevron-right", "skip-forward", "play"}
    | {"undo-2", "redo-2", "log-out", "list-checks", "layout-list"}
)
SHARPNESS = 3
ICON_GAP = 8


def icon(name: str, colour: str = theme.CONSOLE.ink, *, spaced: bool = False) -> QIcon:
    """Return the icon called `name` in one colour; `spaced` leaves room towards the label after it."""
    drawn = pixmap(name, colour, theme.ICON)
    return QIcon(_with_room(drawn) if spaced else drawn)


def pixmap(name: str, colour: str, size: int) -> QPixmap:
    """Return an icon as a picture of `size` pixels, sharp on dense screens."""
    is_mirrored = (
        name in POINTING and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    )
    return _drawn(name, colour, size, is_mirrored)


def _with_room(drawn: QPixmap) -> QPixmap:
    # Qt's style sheets know no distance between an icon and its label.
    wide = QPixmap(round(drawn.width() * (1 + ICON_GAP / theme.ICON)), drawn.height())
    wide.setDevicePixelRatio(drawn.devicePixelRatio())
    wide.fill(Qt.GlobalColor.transparent)
    is_rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    painter = QPainter(wide)
    painter.drawPixmap(QPointF(ICON_GAP if is_rtl else 0, 0), drawn)
    painter.end()
    return wide


@cache
def _drawn(name: str, colour: str, size: int, is_mirrored: bool) -> QPixmap:
    image = QImage(size * SHARPNESS, size * SHARPNESS, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    _renderer(name, colour).render(painter, QRectF(image.rect()))
    painter.end()
    if is_mirrored:
        image = image.transformed(QTransform().scale(-1, 1))
    image.setDevicePixelRatio(SHARPNESS)
    return QPixmap.fromImage(image)


def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = resource(f"icons/{name}.svg").read_text("utf-8").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(drawing.encode()))
