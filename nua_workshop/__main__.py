"""Where the program begins: the zone rules that travel with it, then the command line."""

from __future__ import annotations

from nua_workshop import zones


def main() -> None:
    """Run the program; the exit status says whether it was done, refused, or wrongly asked."""
    zones.rule_by_the_bundled_zones()
    from nua_workshop.cli import program  # after the rules, for nothing may read a zone before

    program()


if __name__ == "__main__":
    main()
