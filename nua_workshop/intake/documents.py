"""Files of other people turned into lines of text, or refused in one sentence before they can do harm.

It stands alone because everything about sizes, encodings and formats ends here: readers see only lines.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from nua_workshop.errors import N_, WorkshopError

LARGEST_FILE = 20 * 1024 * 1024
MEGABYTE = 1024 * 1024
_TEXT_KINDS = frozenset({".txt", ".md", ".text"})
_BYTE_ORDER_MARKS = (
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
    (b"\xef\xbb\xbf", "utf-8"),
)
_FEWEST_ARABIC = 0.3
_MOST_CONTROLS = 0.02


class FileNotThere(WorkshopError):
    """No file of that name."""

    sentence = N_("There is no file “{name}”. Check the name, or choose the file again.")


class NotAFile(WorkshopError):
    """A folder or a device where a file was expected."""

    sentence = N_("“{name}” is not a file. Choose the document itself.")


class FileCannotBeRead(WorkshopError):
    """The system does not hand the file out."""

    sentence = N_(
        "“{name}” cannot be read. Check that you may open it, or copy it elsewhere first."
    )


class FileTooLarge(WorkshopError):
    """More than any document of this kind can have."""

    sentence = N_(
        "“{name}” is larger than {megabytes} MB and was not opened. Save the text alone and choose that."
    )


class FileIsEmpty(WorkshopError):
    """Nothing to read."""

    sentence = N_("“{name}” is empty. Choose the file that holds the text.")


class UnknownKindOfFile(WorkshopError):
    """A file of a kind nobody here reads."""

    sentence = N_(
        "“{name}” is not a kind of file this program reads. Save it as .docx, .txt or .pdf."
    )


class NotText(WorkshopError):
    """Bytes that are no text."""

    sentence = N_(
        "“{name}” holds no readable text. Open it in a word processor and save it as .docx."
    )


class WrongEncoding(WorkshopError):
    """Text in an encoding that cannot be told."""

    sentence = N_(
        "The letters in “{name}” cannot be read. Save it again as UTF-8 text or as .docx."
    )


@dataclass(frozen=True, slots=True)
class SourceText:
    """The lines of a document as written, its name, and the SHA-256 of the file it came from."""

    name: str
    lines: tuple[str, ...]
    sha256: str


def read_lines(path: Path) -> SourceText:
    """Return the text of a .txt, .md, .docx or .pdf file; refuses what is not safe or not text."""
    content = read_bytes(path)
    return SourceText(path.name, _lines(path, content), hashlib.sha256(content).hexdigest())


def read_bytes(path: Path, largest: int = LARGEST_FILE) -> bytes:
    """Return the bytes of a regular file of at most `largest` bytes that is not empty."""
    try:
        _look_at(path, largest)
        with path.open("rb") as stream:
            content = stream.read(largest + 1)
    except (OSError, ValueError):
        raise FileCannotBeRead(name=path.name) from None
    if len(content) > largest:
        raise FileTooLarge(name=path.name, megabytes=largest // MEGABYTE)
    if not content.strip():
        raise FileIsEmpty(name=path.name)
    return content


def decoded(content: bytes, name: str) -> str:
    """Return text in UTF-8, UTF-16 with its mark, or windows-1256 where that gives Arabic."""
    text = _with_mark(content, name)
    text = _without_mark(content, name) if text is None else text
    if _has_controls(text):
        raise NotText(name=name)
    return text


def _look_at(path: Path, largest: int) -> None:
    if not path.exists():
        raise FileNotThere(name=path.name)
    if not path.is_file():
        raise NotAFile(name=path.name or str(path))
    if path.stat().st_size > largest:
        raise FileTooLarge(name=path.name, megabytes=largest // MEGABYTE)


def _lines(path: Path, content: bytes) -> tuple[str, ...]:
    kind = path.suffix.lower()
    if kind in _TEXT_KINDS:
        return lines_of(decoded(content, path.name))
    if kind == ".docx":
        from nua_workshop.intake.docx_lines import docx_lines

        return docx_lines(content, path.name)
    if kind == ".pdf":
        from nua_workshop.intake.pdf_lines import pdf_lines

        return pdf_lines(content, path.name)
    raise UnknownKindOfFile(name=path.name)


def lines_of(text: str) -> tuple[str, ...]:
    """Return the lines of `text`, counted as an editor counts them."""
    unified = text.replace("\r\n", "\n").replace("\r", "\n")
    return tuple(unified.removesuffix("\n").split("\n"))


def _with_mark(content: bytes, name: str) -> str | None:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            try:
                return content[len(mark) :].decode(encoding)
            except UnicodeDecodeError:
                raise WrongEncoding(name=name) from None
    return None


def _without_mark(content: bytes, name: str) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return _in_windows_arabic(content, name)


def _in_windows_arabic(content: bytes, name: str) -> str:
    if b"\x00" in content:
        raise NotText(name=name)
    text = content.decode("windows-1256", errors="replace")
    letters = [letter for letter in text[:100_000] if letter.isalpha()]
    arabic = sum("\u0621" <= letter <= "\u064a" for letter in letters)
    if _has_controls(text) or arabic <= _FEWEST_ARABIC * len(letters):
        raise WrongEncoding(name=name)
    return text


def _has_controls(text: str) -> bool:
    start = text[:100_000]
    controls = sum(c < " " and c not in "\t\n\r\f\x0b" for c in start)
    return "\x00" in text or controls > _MOST_CONTROLS * len(start)
