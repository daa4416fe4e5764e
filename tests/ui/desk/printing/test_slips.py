from __future__ import annotations

from pathlib import Path

from builders import Scene
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from nua_workshop.views.hall import JoinAddress
from nua_workshop.views.slips import Slip, slips_of
from nua_workshop.wording import Wording
from ui.desk.printing.slips import pages_of, print_slips

JOIN = JoinAddress("http://192.0.2.7:8080/", "192.0.2.7:8080", "GAM")


def test_ten_slips_stand_on_a_page(desk: QApplication, tmp_path: Path, words: Wording) -> None:
    slips = tuple(Slip(f"شخص {n}", "", f"{n:012}") for n in range(21))
    print_slips(tmp_path / "slips.pdf", slips, JOIN, words)
    assert len(PdfReader(tmp_path / "slips.pdf").pages) == pages_of(slips) == 3


def test_slips_can_do_without_an_address(
    desk: QApplication, tmp_path: Path, words: Wording
) -> None:
    print_slips(tmp_path / "slips.pdf", (Slip("شخص", "", "0" * 12),), None, words)
    assert (tmp_path / "slips.pdf").stat().st_size > 0


def test_everybody_with_a_code_has_a_slip() -> None:
    scene = Scene().people(hall=2, remote=1)
    codes = scene.slips()
    assert {slip.code for slip in slips_of(scene.meeting)} == set(codes.values())
