from __future__ import annotations

import pytest
from builders import Scene
from fake_bridge import FakeBridge
from PySide6.QtWidgets import QApplication

from nua_workshop.wording import Wording


@pytest.fixture
def fake(desk: QApplication, scene: Scene, words: Wording) -> FakeBridge:
    return FakeBridge(scene, words)
