"""An empty document that runs in its direction: page, running head and foot, fonts, language, properties."""

from __future__ import annotations

from datetime import UTC, datetime

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION
from docx.opc.oxml import serialize_part_xml
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section, _BaseHeaderFooter
from docx.shared import Twips

from nua_workshop.exports import paper
from nua_workshop.exports.docx_rtl.elements import element, with_children
from nua_workshop.exports.docx_rtl.script import ARABIC, Script
from nua_workshop.exports.docx_rtl.styles import set_styles

# What the template brings along that no reader needs: half a megabyte of old styles, a foreign thumbnail.
BALLAST = ("stylesWithEffects", "customXml", "thumbnail", "numbering")


def empty(script: Script) -> WordDocument:
    """Return a document without a word in it, its page and styles set."""
    word = docx.Document()
    set_styles(word, script)
    _set_page(word.sections[0], script)
    _set_languages(word, script)
    _name_fallback_font(word)
    _drop_ballast(word)
    return word


def set_properties(
    word: WordDocument, title: str, author: str, at: datetime, script: Script
) -> None:
    """Write what a file manager and a screen reader are told of the document."""
    properties = word.core_properties
    properties.title, properties.author = title[:255], author[:255]
    properties.language = script.tag
    properties.comments = properties.keywords = properties.subject = ""
    properties.last_modified_by = ""
    properties.created = properties.modified = at.astimezone(UTC).replace(tzinfo=None)
    properties.revision = 1


def put(part: _BaseHeaderFooter, *paragraphs: BaseOxmlElement) -> None:
    """Let a running head or foot say these paragraphs and nothing else."""
    part.is_linked_to_previous = False
    root = part._element
    for child in list(root):
        root.remove(child)
    root.extend(paragraphs)


def _set_page(section: Section, script: Script) -> None:
    section.page_width, section.page_height = Twips(paper.PAGE_WIDTH), Twips(paper.PAGE_HEIGHT)
    section.left_margin = section.right_margin = Twips(paper.MARGIN)
    section.top_margin, section.bottom_margin = Twips(paper.MARGIN + 284), Twips(paper.MARGIN)
    section.header_distance = section.footer_distance = Twips(567)
    section.start_type = WD_SECTION.NEW_PAGE
    section.different_first_page_header_footer = True
    if script.is_right_to_left:
        _turn(section._sectPr)


def _turn(properties: BaseOxmlElement) -> None:
    grid = properties.find(qn("w:docGrid"))
    turned = (element("bidi"), element("rtlGutter"))
    if grid is None:
        properties.extend(turned)
    else:
        for each in turned:
            grid.addprevious(each)


def _set_languages(word: WordDocument, script: Script) -> None:
    settings = word.settings.element
    languages = settings.find(qn("w:themeFontLang"))
    if languages is not None:
        languages.attrib.clear()
        languages.set(qn("w:val"), script.latin)
        languages.set(qn("w:bidi"), ARABIC)
    for setting in settings.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")


def _name_fallback_font(word: WordDocument) -> None:
    """Say which font is nearest on a machine that has not ours."""
    fonts = next(
        rel.target_part for rel in word.part.rels.values() if rel.reltype.endswith("/fontTable")
    )
    table = element("fonts")
    table.append(
        with_children(
            "font",
            element("altName", val=paper.FALLBACK_FONT),
            element("family", val="swiss"),
            element("pitch", val="variable"),
            name=paper.FONT,
        )
    )
    fonts._blob = serialize_part_xml(table)


def _drop_ballast(word: WordDocument) -> None:
    for rels in (word.part.rels, word.part.package.rels):
        for key in [k for k, rel in rels.items() if rel.reltype.endswith(BALLAST)]:
            del rels[key]
