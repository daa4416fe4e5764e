"""What we promised each other about the house, checked by reading its files."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HOUSE = ("nua_workshop", "storage", "ui")
LONGEST_FUNCTION = 40
LONGEST_FILE = 300
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "data", "info"}
# Put together from halves, so that this file does not name them itself.
REGISTRY_HOSTS = tuple(
    left + right
    for left, right in (
        ("pypi", ".org"),
        ("pythonhosted", ".org"),
        ("npmjs", ".org"),
        ("npmjs", ".com"),
        ("deb.debian", ".org"),
    )
)
HOME_PATH = re.compile(r"(?<![\w.}~-])/(?:root|work|home/\w+|Users/\w+)/\w")
MACHINE_TIME = re.compile(r"\bdatetime\.(now|utcnow|today)\(|\bdate\.today\(|\btime\.time\(")


def modules(*packages: str) -> list[Path]:
    return sorted(file for package in packages for file in (ROOT / package).rglob("*.py"))


def told(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def functions(file: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


@cache
def project_files() -> dict[str, str]:
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode != 0:
        pytest.skip("this folder is not under git, so the project's own files are not known")
    files = {name: ROOT / name for name in listed.stdout.splitlines()}
    return {
        name: file.read_text(encoding="utf-8", errors="ignore")
        for name, file in files.items()
        if file.is_file()
    }


def pins(lock: str) -> dict[str, str]:
    """Return each pinned name with the rest of its entry."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    entries = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)
    return {entry.split("==")[0]: entry for entry in entries if "==" in entry.split("\n")[0]}


def test_the_packaging_folder_is_no_package() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_every_name_says_what_it_holds() -> None:
    named = [*modules(*HOUSE), *modules("packaging")]
    assert [told(f) for f in named if EMPTY_NAMES & {f.stem, f.parent.name}] == []


def test_every_module_opens_with_a_sentence() -> None:
    mute = [f for f in modules(*HOUSE) if not ast.get_docstring(ast.parse(f.read_text("utf-8")))]
    assert [told(f) for f in mute] == []


def test_no_function_is_longer_than_a_glance() -> None:
    long = [
        f"{told(file)}: {function.name} has {length(function)} lines"
        for file in modules(*HOUSE, "packaging")
        for function in functions(file)
        if length(function) > LONGEST_FUNCTION
    ]
    assert long == []


def test_no_file_tells_more_than_one_thing() -> None:
    counted = {told(f): len(f.read_text("utf-8").splitlines()) for f in modules(*HOUSE)}
    assert {name: lines for name, lines in counted.items() if lines > LONGEST_FILE} == {}


def test_the_types_of_the_core_are_never_waved_through() -> None:
    waved = [f for f in modules("nua_workshop") if "type: ignore" in f.read_text("utf-8")]
    assert [told(f) for f in waved] == []


def test_only_the_clock_asks_the_machine_for_the_time() -> None:
    asking = {told(f) for f in modules(*HOUSE) if MACHINE_TIME.search(f.read_text("utf-8"))}
    assert asking <= {"nua_workshop/clock.py"}


def test_no_file_names_a_package_registry() -> None:
    named = [
        f"{name}: {host}"
        for name, text in project_files().items()
        for host in REGISTRY_HOSTS
        if host in text
    ]
    assert named == []


def test_no_file_names_a_folder_of_one_machine() -> None:
    named = {name: HOME_PATH.findall(text) for name, text in project_files().items()}
    assert {name: found for name, found in named.items() if found} == {}


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_every_locked_package_carries_its_hashes(lock: str) -> None:
    assert [name for name, entry in pins(lock).items() if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_no_lock_names_a_host(lock: str) -> None:
    assert "://" not in (ROOT / lock).read_text(encoding="utf-8")


def test_the_tests_run_on_the_versions_that_are_shipped() -> None:
    shipped, tested = pins("requirements.lock"), pins("requirements-dev.lock")
    first = {name: entry.split("\n")[0] for name, entry in shipped.items()}
    assert {n: line for n, line in first.items() if tested[n].split("\n")[0] != line} == {}
