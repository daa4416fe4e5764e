"""Paragraphs, runs and fields as WordprocessingML, children in the order the standard demands."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement

from nua_workshop.exports.docx_rtl.script import ARABIC, Script, Stretch, stretches

Fields = dict[str, str]
"""Which character of a text stands for which field, such as the number of the page."""


def element(name: str, /, **attributes: str | int) -> BaseOxmlElement:
    """Return an element of the main namespace with its attributes."""
    made: BaseOxmlElement = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), str(value))
    return made


def with_children(kind: str, /, *children: BaseOxmlElement, **attributes: str) -> BaseOxmlElement:
    """Return an element around others."""
    made = element(kind, **attributes)
    made.extend(children)
    return made


def paragraph(
    style: str, text: str, script: Script, *, fields: Fields | None = None
) -> BaseOxmlElement:
    """Return a paragraph of a style; in a document that runs from the left, an Arabic text still does not."""
    own = script.of(text)
    made = empty_paragraph(style, own.is_right_to_left)
    made.extend(runs(text, own, fields=fields))
    return made


def empty_paragraph(style: str, is_right_to_left: bool) -> BaseOxmlElement:
    """Return a paragraph that has its style and direction and no text yet."""
    properties = with_children("pPr", element("pStyle", val=style))
    if is_right_to_left:
        properties.append(element("bidi"))
    return with_children("p", properties)


def runs(
    text: str, script: Script, *, bold: bool = False, fields: Fields | None = None
) -> Iterator[BaseOxmlElement]:
    """Yield the runs of a text: one for each direction, with line breaks and tabs."""
    for stretch in stretches(text, script):
        for part in _around(stretch, fields or {}):
            if fields and part.text in fields:
                yield _field(fields[part.text], part, script, bold)
            else:
                yield _run(part, script, bold)


def _around(stretch: Stretch, fields: Fields) -> Iterator[Stretch]:
    rest = ""
    for character in stretch.text:
        if character not in fields:
            rest += character
            continue
        if rest:
            yield Stretch(rest, stretch.is_right_to_left)
        yield Stretch(character, stretch.is_right_to_left)
        rest = ""
    if rest:
        yield Stretch(rest, stretch.is_right_to_left)


def _run(stretch: Stretch, script: Script, bold: bool) -> BaseOxmlElement:
    made = with_children("r", _properties(stretch, script, bold))
    made.extend(_content(stretch.text))
    return made


def _properties(stretch: Stretch, script: Script, bold: bool) -> BaseOxmlElement:
    weight = (element("b"), element("bCs")) if bold else ()
    if stretch.is_right_to_left:
        return with_children("rPr", *weight, element("rtl"), element("lang", bidi=ARABIC))
    return with_children("rPr", *weight, element("lang", val=script.latin))


def _content(text: str) -> Iterator[BaseOxmlElement]:
    for n, line in enumerate(text.split("\n")):
        if n:
            yield element("br")
        for m, part in enumerate(line.split("\t")):
            if m:
                yield element("tab")
            if part:
                yield _text(part)


def _text(part: str) -> BaseOxmlElement:
    made = element("t")
    made.text = part
    made.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return made


def _field(code: str, stretch: Stretch, script: Script, bold: bool) -> BaseOxmlElement:
    """Return a field with a first value, which the word processor replaces when it lays out the page."""
    made = element("fldSimple", instr=f" {code} ")
    made.append(_run(Stretch("1", stretch.is_right_to_left), script, bold))
    return made


def filled(template: BaseOxmlElement, cells: tuple[str, ...], script: Script) -> BaseOxmlElement:
    """Return a copy of a prepared row with its cells written; asking python-docx for cells takes minutes."""
    row = deepcopy(template)
    for cell, text in zip(row.iter(qn("w:p")), cells, strict=True):
        own = script.of(text)
        if own != script:
            _turn(cell)
        cell.extend(runs(text, own))
    return row


def _turn(cell: BaseOxmlElement) -> None:
    """Let an Arabic cell of a document that runs from the left read rightly, in line with its column."""
    properties = cell.find(qn("w:pPr"))
    if properties is not None:
        properties.extend((element("bidi"), element("jc", val="end")))
