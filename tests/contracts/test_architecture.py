"""The import contracts hold, and they would notice if they did not."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("nua_workshop", "storage", "ui")
VIOLATIONS = {
    "the core opening a database": (
        "nua_workshop/zones.py",
        "import sqlite3",
        "The core knows no screen, no database and no network",
    ),
    "the core looking up at the storage": (
        "nua_workshop/clock.py",
        "import storage",
        "The faces stand on the storage, the storage on the core",
    ),
    "the phones' server drawing a widget": (
        "ui/phone/__init__.py",
        "import PySide6.QtWidgets",
        "The phones' server knows no screen and no database",
    ),
    "the desk reading the file by itself": (
        "ui/desk/__init__.py",
        "import storage",
        "The desk knows no database and no server",
    ),
    "the desk talking to the phones' server": (
        "ui/desk/__init__.py",
        "import ui.phone",
        "The two faces meet only in the composition root",
    ),
    "the ground importing what stands on it": (
        "nua_workshop/zones.py",
        "import nua_workshop.wording",
        "Inside the core imports go downwards",
    ),
}


def contracts_of(tree: Path) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(
        [program, "--no-cache"], cwd=tree, capture_output=True, text=True, check=False
    )


def copy_of_the_tree(place: Path) -> Path:
    ignored = shutil.ignore_patterns("__pycache__")
    for package in PACKAGES:
        shutil.copytree(ROOT / package, place / package, ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", place)
    return place


def test_every_import_contract_is_kept() -> None:
    told = contracts_of(ROOT)
    assert told.returncode == 0, told.stdout


@pytest.mark.parametrize("violation", VIOLATIONS)
def test_a_planted_violation_is_caught(violation: str, tmp_path: Path) -> None:
    module, line, contract = VIOLATIONS[violation]
    tree = copy_of_the_tree(tmp_path)
    with (tree / module).open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")
    assert f"{contract} BROKEN" in contracts_of(tree).stdout
