"""The keys of the console as they lie under the fingers, whatever layout the keyboard is set to.

On an Arabic layout the key of P types another letter; both belong to the same action. Told once, here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from nua_workshop.errors import N_
from nua_workshop.wording import Wording


@dataclass(frozen=True, slots=True)
class Key:
    """One key: its cap as shown, and every sequence its place on the keyboard can type."""

    cap: str
    sequences: tuple[str, ...]

    def shown(self, words: Wording) -> str:
        """Return what stands on the drawn key cap."""
        return words.say(self.cap)


def _letter(latin: str, arabic: str) -> Key:
    return Key(latin, (latin, arabic))


# Code points of the letters that Arabic layouts (101 and 102) have on the same key.
NOTE = _letter("N", "\u0649")
PAUSE = _letter("P", "\u062d")
FINISH = _letter("E", "\u062b")
BLANK = _letter("B", "\ufefb")
MESSAGE = _letter("M", "\u0629")
CLOSE = _letter("C", "\u0624")
OPEN = _letter("O", "\u062e")
FIND = Key("Ctrl F", ("Ctrl+F", "Ctrl+\u0628"))
NEXT = Key(N_("Space"), ("Space",))
MORE_TIME = Key("+", ("+", "="))
UNDO = Key("Ctrl Z", ("Ctrl+Z", "Ctrl+\u0626"))
ENTER = Key(N_("Enter"), ("Return", "Enter"))
ESCAPE = Key("Esc", ("Esc",))


def bind(key: Key, where: QWidget, do: Callable[[], object], *, alone: bool = False) -> QShortcut:
    """Let `key` do something while `where` is on the screen; `alone`: only while the focus is inside."""
    shortcut = QShortcut(where)
    shortcut.setKeys([QKeySequence(each) for each in key.sequences])
    context = Qt.ShortcutContext
    shortcut.setContext(context.WidgetWithChildrenShortcut if alone else context.WindowShortcut)
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(do)
    return shortcut


def with_alt(number: int) -> Key:
    """Return the key that chooses the `number`th of a few things without leaving a field."""
    return Key(f"Alt {number}", (f"Alt+{number}", f"Alt+{chr(0x660 + number)}"))


def with_control(number: int) -> Key:
    """Return the key that turns to the `number`th page."""
    return Key(f"Ctrl {number}", (f"Ctrl+{number}", f"Ctrl+{chr(0x660 + number)}"))


def let_go(widget: QWidget) -> None:
    """Give the focus inside a widget back to its window, before the widget is hidden."""
    # Qt would hand it to the next widget, whatever the space bar does there.
    focused = QApplication.focusWidget()
    if focused is not None and widget.isAncestorOf(focused):
        widget.window().setFocus()
