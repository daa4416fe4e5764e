"""Tables whose first column stands where reading begins, with a head that comes again on every page."""

from __future__ import annotations

from collections.abc import Iterator

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from nua_workshop.exports import paper
from nua_workshop.exports.docx_rtl.elements import (
    element,
    empty_paragraph,
    filled,
    runs,
    with_children,
)
from nua_workshop.exports.docx_rtl.script import Script

_P = qn("w:p")
_SIDES = ("top", "bottom", "insideH")


def table(
    caption: str,
    head: tuple[str, ...],
    rows: tuple[tuple[str, ...], ...],
    widths: tuple[int, ...],
    script: Script,
) -> BaseOxmlElement:
    """Return a table; `widths` are shares of the text's width."""
    columns = _widths(widths)
    made = _frame(caption, columns, script)
    first = _row(columns, "TableHead", script, is_head=True)
    made.append(filled(first, head, script))
    template = _row(columns, "TableText", script)
    kept = _row(columns, "TableText", script, is_kept=len(rows) <= paper.ROWS_KEPT_TOGETHER)
    made.extend(filled(kept, row, script) for row in rows[:-1])
    made.extend(filled(template, row, script) for row in rows[-1:])
    return made


def pairs(
    caption: str, lines: tuple[tuple[str, str], ...], widths: tuple[int, int], script: Script
) -> BaseOxmlElement:
    """Return names and their values side by side, without a head."""
    columns = _widths(widths)
    made = _frame(caption, columns, script)
    template = _row(columns, "TableText", script)
    for name, value in lines:
        row = filled(template, ("", value), script)
        next(row.iter(_P)).extend(runs(name, script, bold=True))
        made.append(row)
    return made


def side_by_side(
    caption: str, columns: tuple[tuple[str, ...], ...], script: Script
) -> BaseOxmlElement:
    """Return columns of short lines without any rule between them, for people to sign."""
    widths = _widths((1,) * len(columns))
    made = _frame(caption, widths, script, ruled=False)
    template = _row(widths, "Signature", script)
    for n, line in enumerate(zip(*columns, strict=True)):
        row = filled(template, ("",) * len(columns) if n == 0 else line, script)
        if n == 0:
            _write_bold(row, line, script)
        made.append(row)
    return made


def _write_bold(row: BaseOxmlElement, texts: tuple[str, ...], script: Script) -> None:
    for cell, text in zip(row.iter(_P), texts, strict=True):
        cell.extend(runs(text, script, bold=True))


def _widths(shares: tuple[int, ...]) -> tuple[int, ...]:
    whole = sum(shares)
    return tuple(paper.TEXT_WIDTH * share // whole for share in shares)


def _frame(
    caption: str, columns: tuple[int, ...], script: Script, *, ruled: bool = True
) -> BaseOxmlElement:
    properties = with_children("tblPr", element("tblStyle", val="TableNormal"))
    if script.is_right_to_left:
        properties.append(element("bidiVisual"))
    properties.extend(_properties(caption, sum(columns), ruled))
    grid = with_children("tblGrid", *(element("gridCol", w=width) for width in columns))
    return with_children("tbl", properties, grid)


def _properties(caption: str, width: int, ruled: bool) -> Iterator[BaseOxmlElement]:
    yield element("tblW", w=width, type="dxa")
    if ruled:
        yield with_children("tblBorders", *(_rule(side) for side in _SIDES))
    yield element("tblLayout", type="fixed")
    sides = ("top", "start", "bottom", "end")
    margins = zip(sides, (paper.CELL_AIR, paper.CELL_SIDE) * 2, strict=True)
    yield with_children("tblCellMar", *(element(s, w=w, type="dxa") for s, w in margins))
    yield element("tblLook", val="0420")
    yield element("tblCaption", val=caption)
    yield element("tblDescription", val=caption)


def _rule(side: str) -> BaseOxmlElement:
    return element(side, val="single", sz=4, space=0, color=paper.LINE)


def _row(
    columns: tuple[int, ...],
    style: str,
    script: Script,
    *,
    is_head: bool = False,
    is_kept: bool = False,
) -> BaseOxmlElement:
    """Return an empty row; a kept one stays on the page of the next."""
    properties = with_children("trPr", element("cantSplit"))
    if is_head:
        properties.append(element("tblHeader"))
    cells = (_cell(width, style, script, is_head) for width in columns)
    row = with_children("tr", properties, *cells)
    if is_kept:
        for style_of in row.iter(qn("w:pStyle")):
            style_of.addnext(element("keepNext"))
    return row


def _cell(width: int, style: str, script: Script, is_head: bool) -> BaseOxmlElement:
    properties = with_children("tcPr", element("tcW", w=width, type="dxa"))
    if is_head:
        properties.append(element("shd", val="clear", color="auto", fill=paper.HEAD))
    return with_children("tc", properties, empty_paragraph(style, script.is_right_to_left))
