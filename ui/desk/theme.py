"""The only place that names a colour, a font or a size; everything drawn asks here."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Literal

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from nua_workshop.places import resource
from nua_workshop.timer import Phase
from nua_workshop.wording import Wording
from ui.desk.stylesheet import sheet

FAMILY = "IBM Plex Sans Arabic"
FONT_FILES = tuple(f"fonts/IBMPlexSansArabic-{w}.ttf" for w in ("Regular", "SemiBold", "Bold"))

SMALL, BODY, LARGE, TITLE, DISPLAY = 13, 15, 18, 24, 34
COUNTDOWN, COUNTDOWN_LEAST, COUNTDOWN_MOST = 104, 64, 160
COUNTDOWN_SHARE = 0.155
STEP = 4
CORNER = 8
ICON = 20
RAIL_WIDTH = 176
HEADER_HEIGHT = 56
NOTICE_HEIGHT = 44

Tone = Literal["calm", "good", "warn", "late", "quiet"]


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one surface people look at, by what they mean."""

    ground: str
    surface: str
    line: str
    ink: str
    soft: str
    accent: str
    accent_weak: str
    good: str
    warn: str
    late: str
    on_accent: str
    track: str
    edge: str
    rest: str

    def tone(self, tone: Tone) -> str:
        """Return the colour a state is told in; a word and a shape always go with it."""
        return {
            "calm": self.accent,
            "good": self.good,
            "warn": self.warn,
            "late": self.late,
            "quiet": self.soft,
        }[tone]


CONSOLE = Colours(
    ground="#F7F5F1",
    surface="#FFFFFF",
    line="#E3DED5",
    ink="#1C2733",
    soft="#5B6875",
    accent="#0A6C74",
    accent_weak="#E1F0EF",
    good="#1B7F4B",
    warn="#9A5B00",
    late="#B3261E",
    on_accent="#FFFFFF",
    track="#EFEAE1",
    edge="#CBC4B8",
    rest="#8FA3A8",
)
HALL = Colours(
    ground="#0D2233",
    surface="#14304A",
    line="#24425E",
    ink="#FFFFFF",
    soft="#B8C7D3",
    accent="#35C4B5",
    accent_weak="#123F4A",
    good="#4FD08A",
    warn="#FFC24B",
    late="#FF8B80",  # lighter than in the console's family: 7:1 must hold from the last row
    on_accent="#0D2233",
    track="#24425E",
    edge="#24425E",
    rest="#3A8090",
)
ACCENT_DARK = "#085860"
PAPER, PRINT = "#FFFFFF", "#000000"
TONE_OF_PHASE: dict[Phase, Tone] = {"calm": "calm", "warning": "warn", "late": "late"}


def apply(app: QApplication, words: Wording) -> None:
    """Give the whole program its direction, font, colours and the digits of Qt's own fields."""
    load_fonts()
    # Arabic of the Emirates writes western digits, which the locale of Jordan cannot be told to.
    locales = {"ar": "ar_AE", "fr": "fr_FR"}
    QLocale.setDefault(QLocale(locales.get(words.language, "en_GB")))
    app.setLayoutDirection(direction(words))
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(qt_palette(CONSOLE))
    app.setFont(font(BODY))
    app.setStyleSheet(sheet(tokens()))


def tokens() -> dict[str, object]:
    """Return every colour and size the style sheet names."""
    sizes = {"small": SMALL, "body": BODY, "large": LARGE, "title": TITLE, "display": DISPLAY}
    return {**asdict(CONSOLE), **sizes, "corner": CORNER, "accent_dark": ACCENT_DARK}


def direction(words: Wording) -> Qt.LayoutDirection:
    """Return the side on which this language begins."""
    if words.is_right_to_left:
        return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight


def load_fonts() -> None:
    """Make the bundled fonts known to Qt, once."""
    if FAMILY in QFontDatabase.families():
        return
    for file in FONT_FILES:
        QFontDatabase.addApplicationFontFromData(resource(file).read_bytes())


def font(size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the program's font at `size` pixels."""
    made = QFont(FAMILY)
    made.setPixelSize(max(1, round(size)))
    made.setWeight(weight)
    return made


def qt_palette(colours: Colours) -> QPalette:
    """Return Qt's palette for these colours, for whatever the style sheet does not reach."""
    role = QPalette.ColorRole
    palette = QPalette()
    for where, colour in {
        role.Window: colours.ground,
        role.Base: colours.surface,
        role.AlternateBase: colours.ground,
        role.Button: colours.surface,
        role.WindowText: colours.ink,
        role.Text: colours.ink,
        role.ButtonText: colours.ink,
        role.PlaceholderText: colours.soft,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.ToolTipBase: colours.ink,
        role.ToolTipText: colours.surface,
        role.Link: colours.accent,
    }.items():
        palette.setColor(where, QColor(colour))
    return palette


def dress(widget: QWidget, role: str) -> None:
    """Give a widget a role of the style sheet, such as "title", "soft" or "primary"."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
