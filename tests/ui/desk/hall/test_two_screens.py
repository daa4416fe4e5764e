"""Two screens can only be had by starting Qt anew, so this plays in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SCREENS = [
    {"name": "console", "x": 0, "y": 0, "width": 1366, "height": 768},
    {"name": "projector", "x": 1366, "y": 0, "width": 1920, "height": 1080},
]
PLAY = """
import json
from builders import Scene
from PySide6.QtWidgets import QApplication, QWidget
from nua_workshop.inbox import Inbox
from nua_workshop.wording import Wording
from ui.desk.bridge import Bridge
from ui.desk.hall.window import HallWindow

app = QApplication([])
inbox = Inbox(Scene().workshop)
console = QWidget()
console.show()
told = []
hall = HallWindow(Bridge(inbox, Wording("ar")), console, remember=told.append)
hall.open()
app.processEvents()
print(json.dumps([hall.isFullScreen(), hall.screen().name(), told]))
inbox.close()
"""


@pytest.fixture
def played(tmp_path: Path) -> list[object]:
    screens = tmp_path / "screens.json"
    screens.write_text(
        json.dumps({"screens": [{**s, "logicalDpi": 96, "dpr": 1} for s in SCREENS]})
    )
    root = Path(__file__).resolve().parents[4]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
        "PYTHONPATH": os.pathsep.join((str(root), str(root / "tests"))),
    }
    ran = subprocess.run(
        [sys.executable, "-c", PLAY], env=environment, capture_output=True, text=True, check=True
    )
    answer: list[object] = json.loads(ran.stdout)
    return answer


def test_the_hall_fills_the_second_screen_and_remembers_it(played: list[object]) -> None:
    assert played == [True, "projector", ["projector"]]
