"""Where things lie on this computer: what came with the program, and what its users made."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import platformdirs


def resource(path: str) -> Traversable:
    """Return a file that came with the program, named from `resources/` on."""
    return files("resources").joinpath(*path.split("/"))


def meetings_folder() -> Path:
    """Return the folder new meeting files go to unless told otherwise."""
    return Path(platformdirs.user_documents_dir()) / "nua-workshop"


def state_folder() -> Path:
    """Return the folder for settings, logs and the list of recent meetings."""
    return Path(platformdirs.user_data_dir("nua-workshop", appauthor=False))
