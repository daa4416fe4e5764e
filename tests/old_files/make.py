"""How the old files beside this were made; run once for each released version and never again for it.

python tests/old_files/make.py tests/old_files/v1_amman.nua
"""

from __future__ import annotations

import sys
from pathlib import Path

# After the packages: tests/nua_workshop must not stand in for the real one.
sys.path.append(str(Path(__file__).parents[1]))

from builders import Scene

from nua_workshop import zones
from storage.keeper import Keeper


def main(path: Path) -> None:
    """Make a small meeting that has a bit of everything, in a new file."""
    zones.rule_by_the_bundled_zones()
    keeper = Keeper.make(path)
    scene = Scene(keeper=keeper)  # type: ignore[arg-type]
    scene.people(3, 2).slips()
    scene.next_item().after(18).next_item().after(10).note("عُرض المشروع.", "point")
    round_id = scene.round()
    for person, dots in zip(scene.ids(), ({"TRN": 3, "WAT": 2}, {"WAT": 3}), strict=False):
        scene.ballot(person, round_id, **dots)
    scene.close_round(round_id)
    scene.note("اعتماد ترتيب الأولويات.", "decision")
    keeper.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
