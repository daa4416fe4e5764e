"""Files cut short or with wrong bytes: told in words, never made worse, recovered beside the original."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from builders import START, Scene

from nua_workshop.clock import HandClock
from nua_workshop.errors import StorageError
from storage import troubles
from storage.keeper import Keeper, read_journal
from storage.recovery import recover
from ui.session import open_session

FLIPS, CUTS = 300, 60


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a meeting with people, a running item and a vote."""
    path = tmp_path_factory.mktemp("whole") / "a.nua"
    keeper = Keeper.make(path)
    scene = Scene(keeper=keeper).people(20, 10).next_item()  # type: ignore[arg-type]
    round_id = scene.round()
    for person in scene.ids():
        scene.ballot(person, round_id, TRN=3, WAT=2)
    keeper.close()
    return path.read_bytes()


def flipped(content: bytes) -> list[bytes]:
    """The content with one wrong byte: in every place of the header, and anywhere else."""
    dice = random.Random(21)
    places = [*range(100), *(dice.randrange(len(content)) for _ in range(FLIPS))]
    return [
        content[:place] + bytes([content[place] ^ dice.randrange(1, 256)]) + content[place + 1 :]
        for place in places
    ]


def cut(content: bytes) -> list[bytes]:
    dice = random.Random(22)
    return [content[: dice.randrange(len(content))] for _ in range(CUTS)]


def opened(path: Path, content: bytes) -> StorageError | None:
    """What opening a file with this content says; None when it can be gone on with."""
    path.write_bytes(content)
    try:
        Keeper.open(path).let_go()
    except StorageError as trouble:
        return trouble
    return None


def test_a_wrong_byte_is_told_in_words_and_nothing_is_changed(whole: bytes, tmp_path: Path) -> None:
    for number, content in enumerate(flipped(whole)):
        path = tmp_path / f"{number}.nua"
        if opened(path, content) is not None:
            assert path.read_bytes() == content


def test_a_file_cut_short_is_always_noticed_and_never_changed(whole: bytes, tmp_path: Path) -> None:
    for number, content in enumerate(cut(whole)):
        path = tmp_path / f"{number}.nua"
        assert opened(path, content) is not None
        assert path.read_bytes() == content


def test_what_is_recovered_is_a_beginning_of_what_was_kept(whole: bytes, tmp_path: Path) -> None:
    (tmp_path / "whole.nua").write_bytes(whole)
    records = read_journal(tmp_path / "whole.nua").records
    for number, content in enumerate([*cut(whole), *flipped(whole)[100:]]):
        path = tmp_path / f"{number}.nua"
        if not isinstance(opened(path, content), troubles.FileIsDamaged):
            continue
        try:
            found = recover(path, START)
        except troubles.NothingRecoverable:
            assert path.read_bytes() == content
            continue
        assert found.aside.read_bytes() == content
        assert read_journal(path).records == records[: found.records]


def test_a_session_goes_on_with_what_could_be_recovered(whole: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.nua"
    path.write_bytes(whole[: len(whole) - 4096])
    session = open_session(path, HandClock(START))
    session.close()
    assert session.opening.recovered is not None
    assert session.meeting.details.title == "اجتماع إطلاق المشروع"
