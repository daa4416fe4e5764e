"""Where the program begins: the zone rules that travel with it, then the command line."""

from __future__ import annotations

import logging
import sys

from nua_workshop import zones

_log = logging.getLogger(__name__)


def main() -> None:
    """Run the program; the exit status says whether it was done, refused, or wrongly asked."""
    zones.rule_by_the_bundled_zones()
    from nua_workshop.cli import program, tell_fault  # after the rules: nothing reads a zone before

    try:
        program()
    except Exception:  # noqa: BLE001 - the last edge: a fault of ours is logged whole and told plainly
        _log.exception("a fault of ours")
        tell_fault()
        sys.exit(1)


if __name__ == "__main__":
    main()
