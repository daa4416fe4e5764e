"""The virtual environment: made once, again when half-made or moved, brought up to a changed lock.

Everything here runs before anything is installed, so it knows the standard library only.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

LOCKS = {"run": "requirements.lock", "test": "requirements-dev.lock"}
_COVERED = {"run": ("run",), "test": ("run", "test")}


class StepFailed(Exception):
    """A step of the set-up came to nothing; carries the end of what it said."""


@dataclass(frozen=True, slots=True)
class Environment:
    """The `.venv` of the project folder `root`."""

    root: Path

    @property
    def folder(self) -> Path:
        """The environment's own folder."""
        return self.root / ".venv"

    def program(self, name: str) -> Path:
        """Return where a program of the environment lies."""
        if os.name == "nt":
            return self.folder / "Scripts" / f"{name}.exe"
        return self.folder / "bin" / name

    def is_whole(self) -> bool:
        """Whether it was made to the end, here, and its Python is still there."""
        home = self.folder / ".nua-home"
        if self._unfinished.exists() or not self.program("python").exists():
            return False
        return not home.exists() or home.read_text(encoding="utf-8") == str(self.root)

    def is_current(self, purpose: str) -> bool:
        """Whether what `purpose` needs is installed as its lock says."""
        stamp = self._stamp(purpose)
        return (
            self.is_whole()
            and stamp.exists()
            and stamp.read_text(encoding="utf-8") == self.wanted(purpose)
        )

    def wanted(self, purpose: str) -> str:
        """Return the mark of the lock and the project file as they are now."""
        digest = hashlib.sha256()
        for name in (LOCKS[purpose], "pyproject.toml"):
            digest.update((self.root / name).read_bytes())
        return digest.hexdigest()

    def bring_up_to(self, purpose: str) -> None:
        """Make the environment hold what `purpose` needs; nothing when it does already."""
        if self.is_current(purpose):
            return
        was_whole = self.is_whole()
        if not was_whole:
            self._make()
        self._unfinished.touch()
        try:
            self._install(purpose)
        except StepFailed:
            # A refusal, such as no network, leaves what was there; only an interruption breaks it.
            if was_whole:
                self._unfinished.unlink()
            raise
        self._sign(purpose)

    @property
    def _unfinished(self) -> Path:
        return self.folder / ".nua-unfinished"

    def _sign(self, purpose: str) -> None:
        (self.folder / ".nua-home").write_text(str(self.root), encoding="utf-8")
        for covered in _COVERED[purpose]:
            self._stamp(covered).write_text(self.wanted(covered), encoding="utf-8")
        self._unfinished.unlink()

    def _stamp(self, purpose: str) -> Path:
        return self.folder / f".nua-{purpose}"

    def _make(self) -> None:
        print("Making the virtual environment .venv", flush=True)
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        self._unfinished.touch()
        quietly([sys.executable, "-m", "venv", str(self.folder)], self.root)

    def _install(self, purpose: str) -> None:
        lock = LOCKS[purpose]
        print(f"Installing the packages of {lock} (the first time this takes minutes)", flush=True)
        pip = [str(self.program("python")), "-m", "pip", "--disable-pip-version-check", "install"]
        quietly([*pip, "-q", "--require-hashes", "-r", lock], self.root)
        quietly([*pip, "-q", "--no-deps", "-e", "."], self.root)


def quietly(command: list[str], folder: Path) -> None:
    """Run a step without its chatter; raises `StepFailed` with the end of it."""
    done = subprocess.run(
        command,
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        said = "\n".join(done.stdout.splitlines()[-20:])
        raise StepFailed(f"{said}\nThis step failed: {' '.join(command)}")
