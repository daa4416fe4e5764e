"""The lines of a .pdf file, where it holds text that can be trusted.

It stands alone because Arabic comes out of PDF in shapes and orders that only look like text.
"""

from __future__ import annotations

import io
import logging
import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING

from nua_workshop.errors import N_, WorkshopError
from nua_workshop.intake.vocabulary import words

if TYPE_CHECKING:
    from pypdf import PdfReader

MOST_PAGES = 60
_MOST_STRANGE = 0.03
_ALMOST = 0.95
_LINE_ENDS = (".", ":", "!", "?", "\u061f")
# Numbers come loose first: “hour 9:00” turns into “hour9:00” before whole words change places.
_LOOSE_NUMBER = re.compile(r"[\u0621-\u0652]\d")


class BrokenPdf(WorkshopError):
    """A PDF that cannot be opened."""

    sentence = N_("“{name}” is damaged or locked. Ask for the Word file, or save the PDF again.")


class PdfHasNoText(WorkshopError):
    """A PDF of pictures."""

    sentence = N_("“{name}” holds pictures and no text. Ask for the Word file of this document.")


class PdfTextIsDoubtful(WorkshopError):
    """A PDF whose letters come out in the wrong shape or order."""

    sentence = N_("The text of “{name}” does not come out reliably. Ask for the Word file instead.")


def pdf_lines(content: bytes, name: str) -> tuple[str, ...]:
    """Return the lines of a PDF's first pages; refuses empty and doubtful text."""
    text = unicodedata.normalize("NFKC", _text(content, name))
    if not text.strip():
        raise PdfHasNoText(name=name)
    if _is_doubtful(text):
        raise PdfTextIsDoubtful(name=name)
    return tuple(_paragraphs([" ".join(line.split()) for line in text.split("\n")]))


def _paragraphs(lines: list[str]) -> Iterator[str]:
    """Join lines that were only broken by the edge of the page: dates and hours often span two."""
    widest = max(map(len, lines))
    paragraph = ""
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        paragraph = f"{paragraph} {line}".strip()
        if not _was_broken(line, following, widest):
            yield paragraph
            paragraph = ""


def _was_broken(line: str, following: str, widest: int) -> bool:
    first_word = following.split(" ", 1)[0]
    ends = line.endswith(_LINE_ENDS) or first_word.endswith(":") or not first_word
    return not ends and len(line) + 1 + len(first_word) > _ALMOST * widest


def _text(content: bytes, name: str) -> str:
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        return _pages_text(content)
    except (
        PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, OSError,
        RecursionError, ArithmeticError, NotImplementedError, AssertionError, ImportError,
    ):  # fmt: skip
        raise BrokenPdf(name=name) from None


def _pages_text(content: bytes) -> str:
    from pypdf import PdfReader

    reader: PdfReader = PdfReader(io.BytesIO(content))
    count = min(len(reader.pages), MOST_PAGES)
    return "\n".join(reader.pages[number].extract_text() for number in range(count))


def _is_doubtful(text: str) -> bool:
    visible = [c for c in text if not c.isspace()]
    strange = sum(
        unicodedata.category(c) in {"Co", "Cn", "Cc", "Cs"} or c == "\ufffd" for c in visible
    )
    is_strange = strange > _MOST_STRANGE * len(visible)
    return is_strange or _LOOSE_NUMBER.search(text) is not None or _runs_backwards(text)


def _runs_backwards(text: str) -> bool:
    article = words("grammar", "article")[0]
    tokens = [token for token in text.split() if len(token) > 3]
    right = sum(token.startswith(article) for token in tokens)
    backwards = sum(token.endswith(article[::-1]) for token in tokens)
    return backwards > 3 and backwards > 2 * right
