"""Text cut into stretches of one direction, so that no word processor has to guess the order.

Isolate characters of the screens never reach a document: each isolated part becomes a stretch of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

ARABIC = "ar-JO"
"""The language tag of Arabic words."""

LEFT_TO_RIGHT_MARK = "\u200e"
RIGHT_TO_LEFT_MARK = "\u200f"
NO_BREAK_SPACE = "\u00a0"

_OPENING = "\u2066\u2067\u2068"
_LEFT_TO_RIGHT_ISOLATE, _CLOSING = "\u2066", "\u2069"
_ISOLATE = re.compile("([\u2066-\u2069])")
_ARABIC = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_LATIN = "A-Za-z\u00c0-\u024f"
# A Latin word takes the digits and words after it along, up to the next Arabic letter or bracket.
_LATIN_STRETCH = re.compile(rf"[{_LATIN}](?:[^{_ARABIC}\n\t()«»]*[{_LATIN}0-9%])?")
_ARABIC_STRETCH = re.compile(rf"[{_ARABIC}](?:[^{_LATIN}\n\t()]*[{_ARABIC}])?")
_STARTS_WITH_A_DIGIT = re.compile(rf"[^{_ARABIC}{_LATIN}0-9]*[0-9]")
_ORDER_AT_RISK = re.compile(r"^[+\-−]|\s")


@dataclass(frozen=True, slots=True)
class Script:
    """How the text of a document runs, and the tags of its language beside Arabic."""

    is_right_to_left: bool
    language: str

    @property
    def latin(self) -> str:
        """The language tag of words in Latin letters."""
        return {"fr": "fr-FR", "en": "en-GB"}.get(self.language, "en-US")

    @property
    def tag(self) -> str:
        """The language tag of the whole document."""
        return "ar-JO" if self.language == "ar" else self.latin

    def of(self, text: str) -> Script:
        """Return how one paragraph runs: an Arabic one from the right in every document."""
        return replace(self, is_right_to_left=self.is_right_to_left or is_arabic(text))


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some text that runs in one direction."""

    text: str
    is_right_to_left: bool


def stretches(text: str, script: Script) -> tuple[Stretch, ...]:
    """Return `text` cut by direction, without isolates, every number in its right order."""
    cut = [
        stretch
        for part, is_code in _parts(text)
        for stretch in (_code(part) if is_code else _cut(part, script))
    ]
    return tuple(_guarded(_joined(cut), script))


def is_arabic(text: str) -> bool:
    """Return whether most letters of `text` are Arabic."""
    return len(re.findall(f"[{_ARABIC}]", text)) > len(re.findall(f"[{_LATIN}]", text))


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the text between isolates, and whether it stands in one that runs from the left."""
    open_isolates: list[str] = []
    for part in _ISOLATE.split(text):
        if part in _OPENING and part:
            open_isolates.append(part)
        elif part == _CLOSING:
            del open_isolates[-1:]
        elif part:
            yield part, _LEFT_TO_RIGHT_ISOLATE in open_isolates[-1:] and _keeps_order(part)


def _keeps_order(part: str) -> bool:
    # A plain time or number keeps its order by itself and may be searched for as it stands.
    has_latin = re.search(f"[{_LATIN}]", part) is not None
    return has_latin or _ORDER_AT_RISK.search(part) is not None


def _code(part: str) -> Iterator[Stretch]:
    whole = part.replace(" ", NO_BREAK_SPACE)
    needs_mark = re.match(f"[{_LATIN}]", whole) is None
    yield Stretch(LEFT_TO_RIGHT_MARK * needs_mark + whole, False)


def _cut(part: str, script: Script) -> Iterator[Stretch]:
    foreign = _LATIN_STRETCH if script.is_right_to_left else _ARABIC_STRETCH
    position = 0
    for found in foreign.finditer(part):
        if found.start() > position:
            yield Stretch(part[position : found.start()], script.is_right_to_left)
        yield Stretch(found.group(), not script.is_right_to_left)
        position = found.end()
    if position < len(part):
        yield Stretch(part[position:], script.is_right_to_left)


def _joined(cut: list[Stretch]) -> list[Stretch]:
    """Return neighbours of one direction as one, so that the document stays small and searchable."""
    joined: list[Stretch] = []
    for each in cut:
        if joined and joined[-1].is_right_to_left and each.is_right_to_left:
            joined[-1] = Stretch(joined[-1].text + each.text, is_right_to_left=True)
        else:
            joined.append(each)
    return joined


def _guarded(cut: list[Stretch], script: Script) -> Iterator[Stretch]:
    """Yield the stretches with a mark where a number would join the foreign words before it."""
    mark = RIGHT_TO_LEFT_MARK if script.is_right_to_left else LEFT_TO_RIGHT_MARK
    is_after_foreign = False
    for each in cut:
        is_foreign = each.is_right_to_left != script.is_right_to_left
        if is_after_foreign and not is_foreign and _STARTS_WITH_A_DIGIT.match(each.text):
            yield Stretch(mark + each.text, each.is_right_to_left)
        else:
            yield each
        is_after_foreign = is_foreign
