from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from nua_workshop.ballot import Method
from nua_workshop.tally.ballots import Question
from nua_workshop.timer import Countdown
from nua_workshop.views.hall import (
    Bar,
    Between,
    Blank,
    Closed,
    ComingUp,
    Frame,
    HallView,
    ItemOnFloor,
    JoinAddress,
    MessageShown,
    PauseOnFloor,
    ResultShown,
    VoteOpen,
    Welcome,
)
from nua_workshop.wording import Wording
from ui.desk import theme
from ui.desk.hall.canvas import Canvas, Style
from ui.desk.hall.paint import paint_hall

NOW = datetime(2026, 11, 22, 7, 42, tzinfo=UTC)
TITLE = "اجتماع إطلاق مشروع التعاون الإقليمي لتنفيذ الخطة الحضرية الجديدة في المدن العربية"
FRAME = Frame(TITLE, 1, 2, ("Asia/Amman", "Africa/Casablanca", "America/New_York"), NOW)
JOIN = JoinAddress("HTTP://192.168.137.1:8080/J", "192.168.137.1:8080", "قاعة الأمانة الكبرى")
NEXT = ComingUp("عرض السياسات الوطنية والمحلية وتجارب البلديات", NOW, is_pause=False)
CODES = [f"C{n}" for n in range(12)]


def left(minutes: float) -> Countdown:
    return Countdown(timedelta(minutes=minutes), timedelta(minutes=20), is_paused=False)


def result(options: int) -> ResultShown:
    bars = tuple(
        Bar(
            n + 1,
            "الفيضانات الخاطفة وتصريف مياه الأمطار",
            CODES[n],
            Fraction(120 - 9 * n),
            Fraction(100, n + 3),
            n in (2, 3),
        )
        for n in range(options)
    )
    question = "ما أهم التحديات التي ينبغي أن تبدأ بها عمّان خلال السنوات الخمس القادمة؟"
    counted = Question("dots", tuple(CODES[:options]))
    return ResultShown(
        FRAME, "r1", question, counted, bars, None, 84, 93, 41, 43, NOW, "482109375512", None
    )


VIEWS: dict[str, HallView] = {
    "welcome": Welcome(FRAME, date(2026, 11, 22), NOW, "قاعة المدينة، أمانة عمّان الكبرى", JOIN),
    "welcome without phones": Welcome(FRAME, date(2026, 11, 22), NOW, "أمانة عمّان", None),
    "calm": ItemOnFloor(FRAME, TITLE, left(12), NEXT),
    "warning": ItemOnFloor(FRAME, TITLE, left(2), NEXT),
    "late": ItemOnFloor(FRAME, TITLE, left(-14.5), NEXT),
    "hours": ItemOnFloor(FRAME, TITLE, left(85), None),
    "break": PauseOnFloor(FRAME, "استراحة وصلاة", NOW, NEXT),
    "between": Between(FRAME, NEXT),
    "vote": VoteOpen(FRAME, result(2).question, Method("dots"), JOIN, 60, 84, left(4)),
    "vote without phones": VoteOpen(FRAME, "أتوافقون؟", Method("yes_no"), None, 3, 84, None),
    "result": result(6),
    "twelve options": result(12),
    "message": MessageShown(FRAME, " ".join(["نرجو من المشاركين عن بُعد كتم الصوت."] * 4)),
    "closed": Closed(FRAME, date(2027, 2, 28)),
    "blank": Blank(),
}
SIZES = [(1024, 768), (1366, 768), (1920, 1080), (3840, 2160)]


class Stretched(Wording):
    """Every sentence two fifths longer, as another language may be."""

    def say(self, sentence: str, /, **values: object) -> str:
        said = super().say(sentence, **values)
        return said + " كلمة" * (len(said) * 2 // 25)


def painted(view: HallView, size: tuple[int, int], words: Wording) -> tuple[Canvas, QImage]:
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    canvas = paint_hall(painter, QSizeF(*size), view, words)
    painter.end()
    return canvas, image


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("state", VIEWS)
def test_no_text_is_cut(
    desk: QApplication, words: Wording, state: str, size: tuple[int, int]
) -> None:
    assert painted(VIEWS[state], size, words)[0].misfits == []


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("state", VIEWS)
def test_no_text_is_cut_in_another_language(desk: QApplication, state: str, language: str) -> None:
    assert painted(VIEWS[state], (1366, 768), Wording(language))[0].misfits == []


@pytest.mark.parametrize("state", VIEWS)
def test_stretched_sentences_find_room(desk: QApplication, state: str) -> None:
    assert painted(VIEWS[state], (1366, 768), Stretched("ar"))[0].misfits == []


@pytest.mark.parametrize("state", ["calm", "late", "break", "message", "closed", "between"])
def test_the_room_reads_at_most_seven_lines(desk: QApplication, words: Wording, state: str) -> None:
    assert painted(VIEWS[state], (1366, 768), words)[0].lines <= 7


def test_a_blank_hall_is_only_its_ground(desk: QApplication, words: Wording) -> None:
    _, image = painted(Blank(), (320, 180), words)
    corners = {image.pixelColor(x, y).name().upper() for x in (0, 160) for y in (0, 90)}
    assert corners == {theme.HALL.ground}


def rows_of(image: QImage, colour: str) -> list[int]:
    wanted = theme.QColor(colour).rgb()
    middle = range(image.width() // 4, image.width() * 3 // 4, 2)
    return [y for y in range(image.height()) if any(image.pixel(x, y) == wanted for x in middle)]


@pytest.mark.parametrize("size", SIZES[:3], ids=str)
def test_the_countdown_stands_as_high_as_the_last_row_needs(
    desk: QApplication, words: Wording, size: tuple[int, int]
) -> None:
    view = ItemOnFloor(replace(FRAME, title=""), "", left(12), None)
    _, image = painted(view, size, words)
    rows = rows_of(image, theme.HALL.ink)
    tall = [y for y in rows if y > size[1] * 0.28]
    assert (tall[-1] - tall[0] + 1) / size[1] >= 0.28


def test_the_time_bar_fills_from_the_side_where_reading_begins(
    desk: QApplication, words: Wording
) -> None:
    _, image = painted(ItemOnFloor(FRAME, "بند", left(10), None), (1000, 600), words)
    y = round(600 * 0.692)
    right, left_side = image.pixelColor(900, y).name(), image.pixelColor(100, y).name()
    assert (right.upper(), left_side.upper()) == (theme.HALL.accent, theme.HALL.track)


def test_equal_options_are_shown_in_the_colour_of_a_tie(desk: QApplication, words: Wording) -> None:
    _, image = painted(result(6), (1366, 768), words)
    assert rows_of(image, theme.HALL.warn)


def test_several_texts_are_written_at_the_size_of_the_longest(
    desk: QApplication, words: Wording
) -> None:
    image = QImage(1024, 768, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    canvas = Canvas(painter, QSizeF(1024, 768), words)
    texts = [("النقل", canvas.box(0, 30, 300, 8)), (TITLE, canvas.box(0, 40, 300, 8))]
    style = canvas.one_size(texts, Style(4.1, 1.0, 2))
    sizes = [canvas.fit(text, box, style).size for text, box in texts]
    painter.end()
    assert sizes[0] == sizes[1] < 4.1
