"""Files are read in the encodings people have, and refused in one sentence otherwise."""

from __future__ import annotations

import zipfile
from pathlib import Path

import docx
import pytest

from nua_workshop.errors import WorkshopError
from nua_workshop.intake import documents, docx_lines
from nua_workshop.intake.documents import read_lines
from nua_workshop.intake.docx_lines import BrokenDocument, UnsafeDocument
from nua_workshop.intake.pdf_lines import BrokenPdf, PdfHasNoText

LINES = ("اجتماع إطلاق المشروع", "", "التاريخ 15 شباط 2021")
TEXT = "\n".join(LINES)


def written(folder: Path, content: bytes, name: str = "note.txt") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1256"])
def test_text_is_read_in_its_encoding(tmp_path: Path, encoding: str) -> None:
    assert read_lines(written(tmp_path, TEXT.encode(encoding))).lines == LINES


def test_utf_16_with_the_high_byte_first_is_read(tmp_path: Path) -> None:
    content = b"\xfe\xff" + TEXT.encode("utf-16-be")
    assert read_lines(written(tmp_path, content)).lines == LINES


def test_lines_are_counted_as_an_editor_counts_them(tmp_path: Path) -> None:
    assert read_lines(written(tmp_path, b"a\r\n\r\nb\x0cc\rd\n")).lines == ("a", "", "b\x0cc", "d")


def test_the_hash_is_that_of_the_file(tmp_path: Path) -> None:
    assert read_lines(written(tmp_path, b"abc")).sha256.startswith("ba7816bf")


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (b"", documents.FileIsEmpty),
        (b" \r\n\t ", documents.FileIsEmpty),
        (b"\x00\x01\x02" * 50, documents.NotText),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), documents.NotText),
        ("réunion à l'école".encode("latin-1"), documents.WrongEncoding),
        (b"\xff\xfea", documents.WrongEncoding),
    ],
)
def test_what_is_no_text_is_refused(
    tmp_path: Path, content: bytes, refusal: type[WorkshopError]
) -> None:
    with pytest.raises(refusal):
        read_lines(written(tmp_path, content))


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(documents.FileNotThere):
        read_lines(tmp_path / "nothing.txt")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(documents.NotAFile):
        read_lines(tmp_path)


def test_a_file_nobody_reads_is_refused(tmp_path: Path) -> None:
    with pytest.raises(documents.UnknownKindOfFile):
        read_lines(written(tmp_path, b"abc", "note.exe"))


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as stream:
        stream.truncate(200 * documents.MEGABYTE)
    with pytest.raises(documents.FileTooLarge):
        read_lines(path)


def test_a_refusal_names_the_file(tmp_path: Path) -> None:
    with pytest.raises(documents.FileIsEmpty, match=r"note\.txt"):
        read_lines(written(tmp_path, b""))


def test_a_document_gives_paragraphs_and_table_rows_in_order(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("قبل")
    row = document.add_table(rows=1, cols=2).rows[0]
    row.cells[0].text, row.cells[1].text = "التاريخ", "15 شباط 2021"
    document.add_paragraph("بعد")
    document.save(str(tmp_path / "note.docx"))
    assert read_lines(tmp_path / "note.docx").lines == ("قبل", "التاريخ: 15 شباط 2021", "بعد")


def test_a_merged_cell_is_read_once(tmp_path: Path) -> None:
    document = docx.Document()
    table = document.add_table(rows=1, cols=3)
    table.cell(0, 0).merge(table.cell(0, 2)).text = "عنوان"
    document.save(str(tmp_path / "note.docx"))
    assert read_lines(tmp_path / "note.docx").lines == ("عنوان",)


def archive(folder: Path, parts: dict[str, bytes]) -> Path:
    path = folder / "note.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return path


@pytest.mark.parametrize(
    "parts",
    [
        {"word/document.xml": b"0" * (docx_lines.LARGEST_UNPACKED + 1)},
        {"word/document.xml": b"0" * 5_000_000},
        {"../outside.xml": b"a"},
        {"/etc/passwd": b"a"},
        {f"part{n}.xml": b"" for n in range(docx_lines.MOST_PARTS + 1)},
    ],
    ids=["too large", "too dense", "outside", "absolute", "too many parts"],
)
def test_an_unsafe_archive_is_refused(tmp_path: Path, parts: dict[str, bytes]) -> None:
    with pytest.raises(UnsafeDocument):
        read_lines(archive(tmp_path, parts))


@pytest.mark.parametrize("content", [b"not a zip at all", b"PK\x03\x04 broken"])
def test_a_broken_document_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(BrokenDocument):
        read_lines(written(tmp_path, content, "note.docx"))


def test_an_archive_that_is_no_document_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BrokenDocument):
        read_lines(archive(tmp_path, {"hello.txt": b"hello"}))


def test_a_document_cut_short_is_refused(tmp_path: Path) -> None:
    docx.Document().save(str(tmp_path / "whole.docx"))
    content = (tmp_path / "whole.docx").read_bytes()
    with pytest.raises(BrokenDocument):
        read_lines(written(tmp_path, content[: len(content) // 2], "note.docx"))


def test_a_document_with_broken_xml_is_refused(tmp_path: Path) -> None:
    docx.Document().save(str(tmp_path / "whole.docx"))
    with zipfile.ZipFile(tmp_path / "whole.docx") as whole:
        parts = {name: whole.read(name) for name in whole.namelist()}
    parts["word/document.xml"] = b"<w:document><not closed"
    with pytest.raises(BrokenDocument):
        read_lines(archive(tmp_path, parts))


def test_a_broken_pdf_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BrokenPdf):
        read_lines(written(tmp_path, b"%PDF-1.4 nothing follows", "note.pdf"))


def test_a_pdf_without_text_is_refused(tmp_path: Path) -> None:
    import pypdf

    writer = pypdf.PdfWriter()
    writer.add_blank_page(200, 200)
    writer.write(str(tmp_path / "blank.pdf"))
    with pytest.raises(PdfHasNoText):
        read_lines(tmp_path / "blank.pdf")
