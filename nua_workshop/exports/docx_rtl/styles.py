"""The styles of a document: the few it uses, each complete, and none of the template's that break Arabic.

The template's Title spaces its letters, which tears Arabic words apart; so nothing of it is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from nua_workshop.exports import paper
from nua_workshop.exports.docx_rtl.elements import element, with_children
from nua_workshop.exports.docx_rtl.script import ARABIC, Script

OURS = frozenset({"Lead", "Soft", "TableHead", "TableText", "Reference", "Standing", "Gap"})
"""Styles Word does not know by name."""
KEPT = ("Normal", "DefaultParagraphFont", "TableNormal", "NoList")


@dataclass(frozen=True, slots=True)
class Look:
    """How a paragraph style looks; lengths and sizes as in `paper`."""

    id: str
    name: str
    size: int
    color: str = paper.INK
    bold: bool = False
    before: int = 0
    after: int = 120
    hanging: int = 0
    align: Literal["start", "center", "end"] = "start"
    keep_next: bool = False
    outline: int | None = None
    rule: Literal["", "top", "bottom"] = ""
    dots_up_to: int = 0
    """How far a tab draws a dotted line to write on."""


LOOKS = (
    Look("Normal", "Normal", 22),
    Look("Title", "Title", 44, paper.ACCENT, True, 240, 60, align="center", keep_next=True),
    Look("Subtitle", "Subtitle", 30, paper.INK, True, 0, 280, align="center"),
    Look("Heading1", "heading 1", 28, paper.ACCENT, True, 360, 120, keep_next=True, outline=0),
    Look("Heading2", "heading 2", 23, paper.INK, True, 240, 100, keep_next=True, outline=1),
    Look("Lead", "Lead", 22, keep_next=True),
    Look("Soft", "Soft", 19, paper.SOFT_INK, before=60),
    Look("ListParagraph", "List Paragraph", 22, after=80, hanging=paper.INDENT),
    Look("TableHead", "Table Head", 19, bold=True, after=0, keep_next=True),
    Look("TableText", "Table Text", 19, after=0),
    Look("Signature", "Signature", 22, before=60, after=260, keep_next=True, dots_up_to=3900),
    Look("Reference", "Reference", 20, paper.SOFT_INK, after=20, align="end"),
    Look("Standing", "Standing", 26, paper.INK, bold=True, after=20, align="end"),
    Look("Gap", "Gap", 10, after=0),
    Look("Header", "header", 17, paper.SOFT_INK, after=160, rule="bottom"),
    Look("Footer", "footer", 17, paper.SOFT_INK, before=80, after=0, align="center", rule="top"),
)


def set_styles(word: WordDocument, script: Script) -> None:
    """Give the document its styles in place of the template's."""
    styles = word.styles.element
    for style in list(styles.iterchildren(qn("w:style"))):
        if style.get(qn("w:styleId")) not in KEPT[1:]:
            styles.remove(style)
    styles.extend(_style(look, script) for look in LOOKS)
    _set_defaults(styles, script)


def _style(look: Look, script: Script) -> BaseOxmlElement:
    made = element("style", type="paragraph", styleId=look.id)
    if look.id == "Normal":
        made.set(qn("w:default"), "1")
    if look.id in OURS:
        made.set(qn("w:customStyle"), "1")
    made.append(element("name", val=look.name))
    if look.id != "Normal":
        made.append(element("basedOn", val="Normal"))
    made.append(element("qFormat"))
    made.append(with_children("pPr", *_paragraph(look, script)))
    made.append(with_children("rPr", *_letters(look)))
    return made


def _paragraph(look: Look, script: Script) -> Iterator[BaseOxmlElement]:
    if look.keep_next:
        yield element("keepNext")
    if look.keep_next or look.hanging:
        yield element("keepLines")
    if look.rule:
        line = element(look.rule, val="single", sz=4, space=6, color=paper.LINE)
        yield with_children("pBdr", line)
    if look.dots_up_to:
        line = element("tab", val="start", leader="dot", pos=look.dots_up_to)
        yield with_children("tabs", line)
    if script.is_right_to_left:
        yield element("bidi")
    yield element("spacing", before=look.before, after=look.after, line=276, lineRule="auto")
    if look.hanging:
        yield element("ind", start=look.hanging, hanging=look.hanging)
    yield element("jc", val=look.align)
    if look.outline is not None:
        yield element("outlineLvl", val=look.outline)


def _letters(look: Look) -> Iterator[BaseOxmlElement]:
    yield _font()
    if look.bold:
        yield element("b")
        yield element("bCs")
    yield element("color", val=look.color)
    yield element("sz", val=look.size)
    yield element("szCs", val=look.size)


def _font() -> BaseOxmlElement:
    return element("rFonts", ascii=paper.FONT, hAnsi=paper.FONT, eastAsia=paper.FONT, cs=paper.FONT)


def _set_defaults(styles: BaseOxmlElement, script: Script) -> None:
    language = element("lang", val=script.latin, eastAsia="en-US", bidi=ARABIC)
    letters = with_children(
        "rPr", _font(), element("sz", val=22), element("szCs", val=22), language
    )
    defaults = with_children(
        "docDefaults", with_children("rPrDefault", letters), element("pPrDefault")
    )
    old = styles.find(qn("w:docDefaults"))
    if old is not None:
        styles.remove(old)
    styles.insert(0, defaults)
