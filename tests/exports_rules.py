"""The rules every right-to-left Word file of ours keeps, as one question: which faults has this one?"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]")
LATIN = re.compile("[A-Za-z]")
ISOLATES = re.compile("[\u2066-\u2069]")


def faults_of(docx: bytes) -> list[str]:
    """Return what is wrong with a document that is to run right to left; nothing when it is fit."""
    with zipfile.ZipFile(BytesIO(docx)) as file:
        parts = {n: file.read(n) for n in file.namelist() if re.match(r"word/\w+\.xml$", n)}
        core = file.read("docProps/core.xml").decode()
    trees = {name: etree.fromstring(content) for name, content in parts.items()}
    faults = [f"{name}: {fault}" for name, tree in trees.items() for fault in _faults(tree)]
    faults += _whole(trees)
    return faults if ">ar" in core else [*faults, "the properties name no Arabic language"]


def texts_of(docx: bytes) -> list[str]:
    """Return the text of every paragraph of the body, tables included."""
    with zipfile.ZipFile(BytesIO(docx)) as file:
        body = etree.fromstring(file.read("word/document.xml"))
    return ["".join(p.itertext(f"{W}t")) for p in body.iter(f"{W}p")]


def _faults(tree: etree._Element) -> Iterator[str]:
    for paragraph in tree.iter(f"{W}p"):
        if paragraph.find(f"{W}pPr/{W}bidi") is None:
            yield f"a paragraph without bidi: {_text(paragraph)!r}"
    for run in tree.iter(f"{W}r"):
        yield from _run(run)
    for table in tree.iter(f"{W}tbl"):
        yield from _table(table)
    for properties in tree.iter(f"{W}rPr"):
        yield from _properties(properties)


def _run(run: etree._Element) -> Iterator[str]:
    text, is_rtl = _text(run), run.find(f"{W}rPr/{W}rtl") is not None
    if ARABIC.search(text) and not is_rtl:
        yield f"Arabic in a run without rtl: {text!r}"
    if LATIN.search(text) and is_rtl:
        yield f"Latin in a run with rtl: {text!r}"
    if ISOLATES.search(text):
        yield f"an isolate was left: {text!r}"


def _table(table: etree._Element) -> Iterator[str]:
    if table.find(f"{W}tblPr/{W}bidiVisual") is None:
        yield "a table that is not mirrored"
    widths = [column.get(f"{W}w") for column in table.iter(f"{W}gridCol")]
    if not widths or not all(widths):
        yield "a table without column widths"
    if table.find(f"{W}tblPr/{W}tblCaption") is None:
        yield "a table that does not say what it shows"


def _properties(properties: etree._Element) -> Iterator[str]:
    for plain, arabic in (("sz", "szCs"), ("b", "bCs"), ("i", "iCs")):
        if (properties.find(f"{W}{plain}") is None) != (properties.find(f"{W}{arabic}") is None):
            yield f"{plain} without {arabic}, or the other way round"
    fonts = properties.find(f"{W}rFonts")
    if fonts is not None and not all(fonts.get(f"{W}{of}") for of in ("ascii", "hAnsi", "cs")):
        yield "a font that is not named for Arabic"
    if properties.find(f"{W}spacing") is not None:
        yield "letter spacing, which tears Arabic words apart"


def _whole(trees: dict[str, etree._Element]) -> Iterator[str]:
    body = trees["word/document.xml"]
    for section in body.iter(f"{W}sectPr"):
        if section.find(f"{W}bidi") is None or section.find(f"{W}rtlGutter") is None:
            yield "a section that does not run right to left"
    defaults = trees["word/styles.xml"].find(f"{W}docDefaults//{W}lang")
    if defaults is None or not (defaults.get(f"{W}bidi") or "").startswith("ar"):
        yield "no Arabic default language"
    theme = trees["word/settings.xml"].find(f"{W}themeFontLang")
    if theme is None or not (theme.get(f"{W}bidi") or "").startswith("ar"):
        yield "no Arabic language for the fonts of the theme"


def _text(element: etree._Element) -> str:
    return "".join(element.itertext(f"{W}t"))
