"""From nothing to a window with its first page drawn, against an empty Qt window, as a ratio.

The limit beside it: a process that imports Qt and shows an empty widget, offscreen, run in turn with ours.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time

RUNS = 5
EMPTY = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.show()
app.processEvents()
window.grab()
"""
OURS = """
import tempfile
from pathlib import Path
from nua_workshop import zones
zones.rule_by_the_bundled_zones()
from PySide6.QtWidgets import QApplication
from ui.window import Desk
app = QApplication([])
desk = Desk(app, Path(tempfile.mkdtemp()) / "settings.json", lambda *_: None)
desk.show()
app.processEvents()
desk.console.grab()
desk.close()
"""


def main() -> None:
    """Print the median ratio and both times."""
    pairs = [(seconds(OURS), seconds(EMPTY)) for _ in range(RUNS)]
    ratio = statistics.median(ours / empty for ours, empty in pairs)
    ours, empty = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"start\t{ratio:.1f}\tx an empty Qt window\t({ours:.2f} s against {empty:.2f} s)")


def seconds(program: str) -> float:
    """Return how long a Python program takes as a whole process."""
    begun = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", program],
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.DEVNULL,
    )
    return time.perf_counter() - begun


if __name__ == "__main__":
    main()
