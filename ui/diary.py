"""The log for whoever looks after the program: faults whole, in UTC, in a file that never grows large.

No token, code or ballot is ever written there.
"""

from __future__ import annotations

import logging
import time
from logging.handlers import RotatingFileHandler
from pathlib import Path

LARGEST = 1_000_000


def keep_diary(folder: Path) -> None:
    """Write what is logged to a file in `folder`; without one when it cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = RotatingFileHandler(
            folder / "log.txt", maxBytes=LARGEST, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError as trouble:
        logging.getLogger(__name__).warning("no log can be kept in %s: %s", folder, trouble)
        return
    form = logging.Formatter("%(asctime)sZ %(levelname)s %(name)s: %(message)s")
    form.converter = time.gmtime
    file.setFormatter(form)
    logging.getLogger().addHandler(file)
