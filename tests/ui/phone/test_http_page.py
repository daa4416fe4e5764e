"""docs/HTTP.md says what is served, no more and no less."""

from __future__ import annotations

import re
from pathlib import Path

from ui.phone.routes import ROUTES

PAGE = Path(__file__).resolve().parents[3] / "docs" / "HTTP.md"
ROW = re.compile(r"^\| (GET|POST) \| `([^`]+)` \|", re.MULTILINE)


def test_the_page_names_exactly_the_routes_there_are() -> None:
    assert set(ROW.findall(PAGE.read_text("utf-8"))) == set(ROUTES)
