"""What the operating system must bring: found by loading it, so that any Linux is judged alike."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

# Debian's package names beside the file each must provide; the rest of Qt's needs arrive with them.
LIBRARIES = {
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libfontconfig1": "libfontconfig.so.1",
    "libdbus-1-3": "libdbus-1.so.3",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libwayland-cursor0": "libwayland-cursor.so.0",
    "libcups2": "libcups.so.2",
}
TEST_TOOLS = {
    "chromium": "chromium",
    "chromium-driver": "chromedriver",
    "libreoffice-writer-nogui": "soffice",
    "poppler-utils": "pdftotext",
    "gettext": "msgfmt",
    "xvfb": "Xvfb",
}
VENV_PACKAGE = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"


class NotInstalled(Exception):
    """Something only a person with the right to install can bring."""


def loads(file: str) -> bool:
    """Return whether the system finds and can load a shared library."""
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True


def missing_libraries(loads: Callable[[str], bool] = loads) -> list[str]:
    """Return the packages without which the window cannot open."""
    if sys.platform != "linux":
        return []
    return [package for package, file in LIBRARIES.items() if not loads(file)]


def missing_tools(
    tools: Mapping[str, str], find: Callable[[str], str | None] = shutil.which
) -> list[str]:
    """Return the packages whose program is not there."""
    if sys.platform != "linux":
        return []
    return [package for package, program in tools.items() if find(program) is None]


def missing_venv() -> list[str]:
    """Return the package that lets this Python make environments, where it was split off."""
    return [] if importlib.util.find_spec("ensurepip") else [VENV_PACKAGE]


def sentence(packages: list[str], purpose: str) -> str:
    """Return what to type when this program may not install by itself."""
    command = "sudo apt-get install -y " + " ".join(packages)
    return f"To {purpose}, this computer still needs some system packages. Please type: {command}"


def bring(packages: list[str], purpose: str) -> None:
    """Install `packages` where that is allowed; raises `NotInstalled` with the command to type."""
    if not packages:
        return
    prefix = _right_to_install()
    if prefix is None:
        raise NotInstalled(sentence(packages, purpose))
    print(f"Installing system packages: {' '.join(packages)}", flush=True)
    install = [*prefix, "apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    if _lists_are_there() and _quietly(install) == 0:
        return
    _quietly([*prefix, "apt-get", "update", "-q"])
    if _quietly(install) != 0:
        raise NotInstalled("apt-get could not install them. " + sentence(packages, purpose))


def _right_to_install() -> list[str] | None:
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and _quietly(["sudo", "-n", "true"]) == 0:
        return ["sudo", "-n"]
    return None


def _lists_are_there() -> bool:
    return any(Path("/var/lib/apt/lists").glob("*_Packages*"))


def _quietly(command: list[str]) -> int:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(command, env=environment, capture_output=True, check=False).returncode
