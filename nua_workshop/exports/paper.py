"""How printed documents look; lengths are twentieths of a point, sizes of letters half points."""

from __future__ import annotations

FONT = "IBM Plex Sans Arabic"
FALLBACK_FONT = "Arial"

PAGE_WIDTH, PAGE_HEIGHT = 11906, 16838
MARGIN = 1134
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN

INK = "1C2733"
SOFT_INK = "5B6875"
ACCENT = "0A6C74"
LINE = "CFC8BC"
HEAD = "E1F0EF"

CELL_AIR = 45
CELL_SIDE = 85
ROWS_KEPT_TOGETHER = 12
"""Tables up to this length are never torn between two pages."""
INDENT = 567
"""How far the text of a list stands in from its label."""
