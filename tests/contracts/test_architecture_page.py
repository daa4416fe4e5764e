"""docs/ARCHITECTURE.md stays true: what it names exists, and what it states is what is enforced."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "ARCHITECTURE.md").read_text(encoding="utf-8")


def contracts() -> dict[str, dict[str, object]]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {each["id"]: each for each in settings["tool"]["importlinter"]["contracts"]}


def test_every_file_the_page_names_exists() -> None:
    named = re.findall(r"`([\w./]+(?:\.py|\.toml|/))`", PAGE)
    assert len(named) > 15
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_the_layers_the_page_states_are_the_ones_enforced() -> None:
    assert "faces over storage over core" in PAGE
    assert ["ui", "storage", "nua_workshop"] in [c.get("layers") for c in contracts().values()]


def test_the_page_names_the_one_exception_there_is() -> None:
    exceptions = {line for each in contracts().values() for line in each.get("ignore_imports", ())}
    assert {line.partition(" -> ")[2] for line in exceptions} == {"ui.app"}
    assert "The one named exception: `nua_workshop/cli.py` calls `ui/app.py`." in PAGE


def test_what_the_page_says_the_faces_may_not_know_is_forbidden_to_them() -> None:
    forbidden = {key: each.get("forbidden_modules", ()) for key, each in contracts().items()}
    assert {"PySide6", "sqlite3", "socket"} <= set(forbidden["core"])
    assert {"storage", "sqlite3", "aiohttp"} <= set(forbidden["desk"])
    assert {"PySide6", "sqlite3"} <= set(forbidden["phone"])


def test_the_threads_of_the_page_are_the_ones_the_program_starts() -> None:
    started = set()
    for folder in ("nua_workshop", "storage", "ui"):
        for file in (ROOT / folder).rglob("*.py"):
            text = file.read_text(encoding="utf-8")
            started |= set(re.findall(r'(?:Thread\([^)]*name=|thread_name_prefix=)"(\w+)"', text))
    assert started == {"inbox", "phones", "worker"}


def test_the_page_stays_one_page() -> None:
    assert len(PAGE.splitlines()) <= 80
