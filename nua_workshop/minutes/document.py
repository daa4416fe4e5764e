"""A document as plain values: what stands in it and in which order, whatever format writes it down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

# Private characters stand for what only the finished paper knows; a writer puts its fields there.
PAGE = "\ue000"
PAGES = "\ue001"

Style = Literal["body", "lead", "soft"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a section; the section numbers it unless the text has a number of its own."""

    text: str
    is_numbered: bool = True


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph; a lead one introduces what follows it and stays with it on the page."""

    text: str
    style: Style = "body"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a list, under its own label, such as ق-1; without one it gets a bullet."""

    text: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A list."""

    items: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its head; `widths` are shares of the page, `caption` says what it shows."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Names and their values, one pair a line."""

    caption: str
    pairs: tuple[tuple[str, str], ...]


Block = Heading | Paragraph | Numbered | Table | Facts


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered part of the document."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """Where somebody signs: as what, the name if it is known, and what is left to fill in by hand."""

    role: str
    name: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document; `reference` and `standing` are the lines on top, `footer` is on every page."""

    kind: str
    title: str
    language: str
    is_right_to_left: bool
    number: str
    reference: tuple[str, ...]
    standing: str
    footer: str
    author: str
    written_at: datetime
    sections: tuple[Section, ...]
    annex: Section
    signatures_caption: str
    signatures: tuple[Signature, ...]

    def section(self, ending: str) -> Section:
        """Return the section whose title ends so; there is one."""
        (found,) = (each for each in self.sections if each.title.endswith(ending))
        return found
