from __future__ import annotations

from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QApplication

from nua_workshop.places import resource
from nua_workshop.wording import Wording
from ui.desk import theme
from ui.desk.parts.icons import POINTING, pixmap


def test_an_icon_takes_its_colour(desk: QApplication) -> None:
    image = pixmap("square", "#ff0000", 24).toImage()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {"#ff0000"}


def test_arrows_point_the_other_way_in_arabic(desk: QApplication) -> None:
    arabic = pixmap("arrow-right", "#000000", 24).toImage()
    theme.apply(desk, Wording("en"))
    assert pixmap("arrow-right", "#000000", 24).toImage() == arabic.transformed(
        QTransform().scale(-1, 1)
    )


def test_other_icons_do_not_turn(desk: QApplication) -> None:
    arabic = pixmap("users", "#000000", 24).toImage()
    theme.apply(desk, Wording("en"))
    assert pixmap("users", "#000000", 24).toImage() == arabic


def test_every_pointing_icon_is_bundled() -> None:
    assert {name for name in POINTING if not resource(f"icons/{name}.svg").is_file()} == set()
