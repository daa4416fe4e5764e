"""The lines of a .docx file, opened only after its sizes were looked at from outside.

It stands alone because a .docx is an archive from a stranger: half a megabyte can unpack to half a gigabyte.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from nua_workshop.errors import N_, WorkshopError

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table, _Row

LARGEST_UNPACKED = 50 * 1024 * 1024
MOST_PARTS = 2000
LARGEST_RATIO = 100


class BrokenDocument(WorkshopError):
    """A .docx that cannot be opened."""

    sentence = N_(
        "“{name}” is damaged or is not a Word document. Open it in Word and save it again."
    )


class UnsafeDocument(WorkshopError):
    """A .docx that would unpack to far more than a document needs, or to places outside itself."""

    sentence = N_(
        "“{name}” is not safe to open or larger than allowed, so it was left alone. "
        "Copy its text into a new document."
    )


def docx_lines(content: bytes, name: str) -> tuple[str, ...]:
    """Return paragraphs and table rows of a .docx file in the order of the document."""
    from docx.opc.exceptions import OpcError

    check_archive(content, name)
    try:
        return tuple(_document_lines(_opened(content)))
    except (
        OpcError, SyntaxError, zipfile.BadZipFile, zlib.error, KeyError, ValueError, AttributeError,
        OSError, NotImplementedError, RuntimeError, EOFError, IndexError, TypeError,
    ):  # fmt: skip
        raise BrokenDocument(name=name) from None


def check_archive(content: bytes, name: str) -> None:
    """Refuse an archive by what its list of contents says, before anything is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError):
        raise BrokenDocument(name=name) from None
    unpacked = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts)
    too_large = unpacked > LARGEST_UNPACKED or unpacked > LARGEST_RATIO * max(packed, 1)
    if too_large or len(parts) > MOST_PARTS or any(_leads_outside(part) for part in parts):
        raise UnsafeDocument(name=name)


def _leads_outside(part: zipfile.ZipInfo) -> bool:
    path = PurePosixPath(part.filename.replace("\\", "/"))
    return path.is_absolute() or ".." in path.parts


def _opened(content: bytes) -> Document:
    import docx

    return docx.Document(io.BytesIO(content))


def _document_lines(document: Document) -> Iterator[str]:
    from docx.table import Table

    for block in document.iter_inner_content():
        if isinstance(block, Table):
            yield from _table_lines(block)
        else:
            yield from block.text.split("\n")


def _table_lines(table: Table) -> Iterator[str]:
    for row in table.rows:
        cells = _cells(row)
        if all("\n" not in cell for cell in cells):
            yield (": " if len(cells) == 2 else " | ").join(cells)
        else:
            yield from (line for cell in cells for line in cell.split("\n"))


def _cells(row: _Row) -> list[str]:
    # A merged cell comes once for every column it covers.
    cells = {id(cell._tc): cell.text.strip() for cell in row.cells}
    return [text for text in cells.values() if text]
