"""How the catalogues follow the code."""

from __future__ import annotations

import gettext
import importlib
import io
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture
def words(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(PACKAGING))
    yield importlib.import_module("words")
    sys.modules.pop("words", None)


@pytest.fixture
def template() -> Catalog:
    catalog = Catalog()
    catalog.add("Voting has closed.")
    catalog.add(("one ballot", "{n} ballots"))
    return catalog


def translated(sentence: str, translation: str | tuple[str, ...], words: ModuleType) -> Catalog:
    kept: Catalog = words.merged(Catalog(), Catalog(), "ar")
    english = (sentence, "{n} ballots") if isinstance(translation, tuple) else sentence
    kept.add(english, translation)
    return kept


def test_sentences_are_found_by_the_words_that_mark_them(words: ModuleType, tmp_path: Path) -> None:
    for source in words.SOURCES:
        (tmp_path / source).mkdir()
    (tmp_path / "ui" / "page.py").write_text(
        'words.say("Open")\nwords.count("one vote", "{n} votes", n)\n'
        'words.term("a door", "Close")\nsentence = N_("Refused")\n"text".count("x")\n',
        encoding="utf-8",
    )
    found = words.extracted(tmp_path)
    assert {(m.context, m.id) for m in found if m.id} == {
        (None, "Open"),
        (None, ("one vote", "{n} votes")),
        ("a door", "Close"),
        (None, "Refused"),
    }


def test_a_translation_that_still_fits_is_kept(words: ModuleType, template: Catalog) -> None:
    kept = translated("Voting has closed.", "انتهى الاستطلاع.", words)
    assert words.merged(template, kept, "ar").get("Voting has closed.").string == "انتهى الاستطلاع."


def test_a_sentence_no_longer_in_the_code_is_dropped(words: ModuleType, template: Catalog) -> None:
    kept = translated("Something of old.", "قديم", words)
    assert words.merged(template, kept, "ar").get("Something of old.") is None


def test_a_sentence_without_translation_is_told(words: ModuleType, template: Catalog) -> None:
    empty = words.merged(template, Catalog(), "ar")
    assert words.untranslated(empty) == ["Voting has closed.", "one ballot"]


def test_an_arabic_count_with_a_form_missing_is_told(words: ModuleType) -> None:
    kept = translated("one ballot", ("لا", "واحدة", "اثنتان", "{n}", "{n}", ""), words)
    assert words.untranslated(kept) == ["one ballot"]


def test_a_translation_naming_another_value_is_told(words: ModuleType) -> None:
    kept = translated("At {time}.", "في {times}.", words)
    assert list(words.wrong_placeholders(kept)) == ["other values than in English: في {times}."]


def test_the_words_for_none_one_and_two_may_leave_the_number_out(words: ModuleType) -> None:
    forms = ("لا أصوات", "صوت", "صوتان", "{n} أصوات", "{n} صوتا", "{n} صوت")
    assert list(words.wrong_placeholders(translated("one ballot", forms, words))) == []


def test_a_form_for_many_that_drops_the_number_is_told(words: ModuleType) -> None:
    forms = ("لا أصوات", "صوت", "صوتان", "أصوات", "{n} صوتا", "{n} صوت")
    faults = list(words.wrong_placeholders(translated("one ballot", forms, words)))
    assert faults == ["other values than in English: أصوات"]


@pytest.mark.parametrize(
    ("n", "form"),
    list(zip((0, 1, 2, 3, 10, 11, 99, 100, 102, 103), "0123344553", strict=True)),
)
def test_arabic_counts_choose_their_form(words: ModuleType, n: int, form: str) -> None:
    compiled = io.BytesIO()
    write_mo(compiled, translated("one ballot", tuple("012345"), words))
    compiled.seek(0)
    assert gettext.GNUTranslations(compiled).ngettext("one ballot", "{n} ballots", n) == form
