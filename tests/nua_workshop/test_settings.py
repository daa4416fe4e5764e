from __future__ import annotations

from pathlib import Path

import pytest

from nua_workshop.settings import MOST_RECENT, Recent, Settings, load, save


def test_without_a_file_everything_is_as_on_the_first_day(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.json") == Settings()


def test_the_first_day_is_arabic_with_western_digits() -> None:
    assert (Settings().language, Settings().digits, Settings().months) == (
        "ar",
        "western",
        "double",
    )


def test_what_was_chosen_is_read_back(tmp_path: Path) -> None:
    chosen = Settings(language="fr", recent=(Recent("a.nua", "اجتماع"),))
    save(tmp_path / "new" / "settings.json", chosen)
    assert load(tmp_path / "new" / "settings.json") == chosen


def test_saving_leaves_only_the_one_file(tmp_path: Path) -> None:
    save(tmp_path / "settings.json", Settings())
    assert [file.name for file in tmp_path.iterdir()] == ["settings.json"]


BROKEN = [
    b"",
    b"{",
    b"[]",
    b'{"language": "de"}',
    b'{"language": "\xff"}',
    b"\xff\xfe\x00",
    b"null",
]


@pytest.mark.parametrize("content", BROKEN)
def test_a_broken_file_starts_as_on_the_first_day(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    assert load(tmp_path / "settings.json") == Settings()


@pytest.mark.parametrize("content", BROKEN)
def test_a_broken_file_is_set_aside_whole(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    load(tmp_path / "settings.json")
    assert (tmp_path / "settings.json.broken").read_bytes() == content


def test_a_choice_of_a_later_version_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_bytes(b'{"language": "en", "later": 1}')
    assert load(tmp_path / "settings.json").language == "en"


def test_the_last_meeting_opened_comes_first() -> None:
    settings = Settings().with_recent(Recent("a", "أ")).with_recent(Recent("b", "ب"))
    assert [each.path for each in settings.recent] == ["b", "a"]


def test_a_meeting_opened_again_stands_once() -> None:
    settings = Settings().with_recent(Recent("a", "أ")).with_recent(Recent("a", "أ"))
    assert len(settings.recent) == 1


def test_only_so_many_are_remembered() -> None:
    settings = Settings()
    for n in range(MOST_RECENT + 3):
        settings = settings.with_recent(Recent(str(n), ""))
    assert len(settings.recent) == MOST_RECENT


def test_a_meeting_that_is_gone_is_forgotten() -> None:
    assert Settings().with_recent(Recent("a", "أ")).without_recent("a").recent == ()


def test_the_reader_is_spoken_to_as_chosen() -> None:
    assert Settings(language="en").wording.language == "en"
