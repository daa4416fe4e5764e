"""What all commands share: nothing but that they ask for something."""

from __future__ import annotations


class Command:
    """A request; it carries everything random, so that the rules stay pure."""

    __slots__ = ()
