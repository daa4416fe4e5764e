"""The minutes as a Word file, right to left or left to right, ready to be signed."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from docx.document import Document as WordDocument
from docx.oxml.xmlchemy import BaseOxmlElement

from nua_workshop.exports.docx_rtl import page
from nua_workshop.exports.docx_rtl.elements import paragraph
from nua_workshop.exports.docx_rtl.script import Script
from nua_workshop.exports.docx_rtl.tables import pairs, side_by_side, table
from nua_workshop.minutes.document import (
    PAGE,
    PAGES,
    Block,
    Document,
    Entry,
    Facts,
    Heading,
    Numbered,
    Paragraph,
    Section,
    Table,
)

STYLES = {"body": "Normal", "lead": "Lead", "soft": "Soft"}
FIELDS = {PAGE: "PAGE", PAGES: "NUMPAGES"}
BULLET = "•"


def minutes_bytes(document: Document) -> bytes:
    """Return the content of the .docx file; whoever keeps files writes it."""
    script = Script(document.is_right_to_left, document.language)
    word = page.empty(script)
    title = f"{document.kind} – {document.title}"
    page.set_properties(word, title, document.author, document.written_at, script)
    _set_running_lines(word, document, script)
    body = word.element.body
    for each in _content(document, script):
        body.insert_element_before(each, "w:sectPr")
    content = BytesIO()
    word.save(content)
    return content.getvalue()


def _set_running_lines(word: WordDocument, document: Document, script: Script) -> None:
    section = word.sections[0]
    running = " | ".join(t for t in (document.title, document.number, document.standing) if t)
    top = [paragraph("Reference", line, script) for line in document.reference]
    if document.standing:
        top.append(paragraph("Standing", document.standing, script))
    foot = paragraph("Footer", document.footer, script, fields=FIELDS)
    page.put(section.header, paragraph("Header", running, script))
    page.put(section.first_page_header, *top)
    page.put(section.footer, foot)
    page.put(section.first_page_footer, paragraph("Footer", document.footer, script, fields=FIELDS))


def _content(document: Document, script: Script) -> Iterator[BaseOxmlElement]:
    yield paragraph("Title", document.kind, script)
    yield paragraph("Subtitle", document.title, script)
    for section in document.sections:
        yield from _section(section, script)
    yield from _signatures(document, script)
    yield from _section(document.annex, script)


def _section(section: Section, script: Script) -> Iterator[BaseOxmlElement]:
    yield paragraph("Heading1", section.title, script)
    for block in section.blocks:
        yield from _block(block, script)


def _block(block: Block, script: Script) -> Iterator[BaseOxmlElement]:
    match block:
        case Heading(text):
            yield paragraph("Heading2", text, script)
        case Paragraph(text, style):
            yield paragraph(STYLES[style], text, script)
        case Numbered(items):
            yield from (_entry(item, script) for item in items)
        case Table(caption, head, rows, widths):
            yield table(caption, head, rows, widths, script)
            yield _gap(script)
        case Facts(caption, lines):
            yield pairs(caption, lines, (32, 68), script)
            yield _gap(script)


def _entry(item: Entry, script: Script) -> BaseOxmlElement:
    return paragraph("ListParagraph", f"{item.label or BULLET}\t{item.text}", script)


def _gap(script: Script) -> BaseOxmlElement:
    # Two tables without a paragraph between them would become one.
    return paragraph("Gap", "", script)


def _signatures(document: Document, script: Script) -> Iterator[BaseOxmlElement]:
    columns = tuple(
        (each.role, each.name or "\t", *(f"{line}\t" for line in each.lines))
        for each in document.signatures
    )
    yield side_by_side(document.signatures_caption, columns, script)
