"""A PDF gives its lines where its text can be trusted."""

from __future__ import annotations

import pytest

from nua_workshop.intake.pdf_lines import PdfTextIsDoubtful, _is_doubtful, pdf_lines


def pdf(text: str) -> bytes:
    """Return a one-page PDF that shows `text` in a standard font."""
    shown = "".join(f"({line}) Tj T* " for line in text.split("\n"))
    stream = f"BT /F1 12 Tf 14 TL 40 700 Td {shown}ET".encode("latin-1")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    body = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = b"xref\n0 6\n0000000000 65535 f \n" + table
    return body + start + b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % len(body)


def test_lines_are_read() -> None:
    lines = pdf_lines(pdf("Kick-off meeting\nDate: 15 February 2021"), "note.pdf")
    assert lines[:2] == ("Kick-off meeting", "Date: 15 February 2021")


def test_a_line_broken_by_the_page_is_joined() -> None:
    text = "The meeting will be held in Amman on 15 and 16\nFebruary 2021 in the hall.\nThe end."
    assert pdf_lines(pdf(text), "note.pdf")[0].endswith("15 and 16 February 2021 in the hall.")


def test_numbers_that_came_loose_are_refused() -> None:
    assert _is_doubtful("الساعة9:00 صباحا")


def test_text_of_control_characters_is_refused() -> None:
    with pytest.raises(PdfTextIsDoubtful):
        pdf_lines(pdf("\x01\x02\x03\x04 a"), "note.pdf")
