"""The folder that is handed out starts and runs a whole meeting by itself."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("package")
    build = ["-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    folders = ["--distpath", str(place / "dist"), "--workpath", str(place / "build")]
    spec = ROOT / "packaging" / "nua_workshop.spec"
    subprocess.run([sys.executable, *build, *folders, str(spec)], cwd=ROOT, check=True)
    return place / "dist" / "nua-workshop" / "nua-workshop"


def asked(program: Path, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    # Nothing of this machine's Python may help the built program along.
    environment = {"PATH": os.defpath, "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder)}
    return subprocess.run(
        [program, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_built_program_tells_its_version(program: Path, tmp_path: Path) -> None:
    assert "0.1.0" in asked(program, "--version", folder=tmp_path).stdout


def test_the_built_program_rehearses_a_meeting(program: Path, tmp_path: Path) -> None:
    done = asked(program, "rehearse", "out", "--people", "12", "--remote", "4", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert list((tmp_path / "out").glob("*.nua"))


def test_the_built_program_leaves_the_minutes(program: Path, tmp_path: Path) -> None:
    asked(program, "rehearse", "out", "--people", "12", "--remote", "4", folder=tmp_path)
    assert list((tmp_path / "out").glob("*.docx"))


def test_the_built_program_reads_right_to_left(program: Path, tmp_path: Path) -> None:
    times = ["times", "--at", "2026-11-22T10:00", "--zone", "Asia/Amman", "--json"]
    assert "عم" in asked(program, *times, folder=tmp_path).stdout
