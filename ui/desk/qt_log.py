"""What Qt says of itself, sent to the log; noise that means nothing is left out."""

from __future__ import annotations

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

# Without a screen Qt says this of every window it shows.
NOISE = ("This plugin does not support propagateSizeHints()",)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_log = logging.getLogger(__name__)


def listen_to_qt() -> None:
    """Let Qt's messages go to the log from now on."""
    qInstallMessageHandler(_heard)


def _heard(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
    if message not in NOISE:
        _log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)
