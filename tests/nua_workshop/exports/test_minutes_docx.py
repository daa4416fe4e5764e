from __future__ import annotations

import os
import shutil
import subprocess
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import docx
import pytest
from exports_rules import faults_of, texts_of
from whole_day import DETAILS, whole_day

from nua_workshop.exports.minutes_docx import minutes_bytes
from nua_workshop.minutes.record import minutes
from nua_workshop.wording import Wording

TITLE_WORDS = DETAILS.title.split()[1:6]
FONTS = Path(__file__).resolve().parents[3] / "resources" / "fonts"


def written(language: str = "ar", *, is_closed: bool = True) -> bytes:
    scene = whole_day(is_closed=is_closed)
    return minutes_bytes(minutes(scene.meeting, Wording(language), scene.now))


@pytest.fixture(scope="module")
def arabic() -> bytes:
    return written()


def part(content: bytes, name: str) -> str:
    with zipfile.ZipFile(BytesIO(content)) as file:
        return file.read(name).decode()


def test_arabic_minutes_keep_every_rule_of_right_to_left_paper(arabic: bytes) -> None:
    assert faults_of(arabic) == []


def test_the_rules_find_fault_with_a_plain_document() -> None:
    plain = docx.Document()
    plain.add_paragraph("محضر")
    content = BytesIO()
    plain.save(content)
    assert "word/document.xml: a paragraph without bidi: 'محضر'" in faults_of(content.getvalue())


@pytest.mark.parametrize("language", ["en", "fr"])
def test_other_languages_run_from_the_left(language: str) -> None:
    document = part(written(language), "word/document.xml")
    assert "w:bidiVisual" not in document
    assert "w:rtlGutter" not in document


def test_title_sections_and_times_are_on_the_paper(arabic: bytes) -> None:
    texts = texts_of(arabic)
    assert {"محضر اجتماع", DETAILS.title, "1. بيانات الاجتماع", "10:05 – 10:23"} <= set(texts)


def test_headings_are_real_ones(arabic: bytes) -> None:
    paragraphs = docx.Document(BytesIO(arabic)).paragraphs
    headings = [p.text for p in paragraphs if p.style is not None and p.style.name == "Heading 1"]
    assert headings[0] == "1. بيانات الاجتماع"


def test_only_a_draft_says_so_in_its_head() -> None:
    heads = [part(written(is_closed=closed), "word/header1.xml") for closed in (True, False)]
    assert ["مسودة" in head for head in heads] == [False, True]


def test_pages_are_counted_by_the_word_processor(arabic: bytes) -> None:
    foot = part(arabic, "word/footer1.xml")
    assert " PAGE " in foot
    assert " NUMPAGES " in foot


def test_no_contact_of_anybody_is_in_the_file(arabic: bytes) -> None:
    told = " ".join(texts_of(arabic))
    assert "example.org" not in told
    assert "962" not in told


def test_its_properties_name_title_and_language(arabic: bytes) -> None:
    properties = docx.Document(BytesIO(arabic)).core_properties
    assert (properties.language, properties.title) == ("ar-JO", f"محضر اجتماع – {DETAILS.title}")


def test_nothing_of_the_template_stays_behind(arabic: bytes) -> None:
    with zipfile.ZipFile(BytesIO(arabic)) as file:
        names = file.namelist()
    assert not any("stylesWithEffects" in name or "thumbnail" in name for name in names)


def test_a_note_full_of_markup_is_only_text() -> None:
    scene = whole_day(is_closed=False)
    scene.note('<w:p>&amp; "x" \ue000 </w:t>', "decision")
    content = minutes_bytes(minutes(scene.meeting, Wording("ar"), scene.now))
    assert any("<w:p>&amp;" in text for text in texts_of(content))


def test_five_hundred_people_are_written_within_seconds() -> None:
    scene = whole_day()
    people = {f"{n}-{key}": p for n in range(9) for key, p in scene.meeting.roll.people.items()}
    crowd = replace(scene.meeting, roll=replace(scene.meeting.roll, people=people))
    content = minutes_bytes(minutes(crowd, Wording("ar"), scene.now))
    assert len([text for text in texts_of(content) if text]) > 9 * 60


def test_libreoffice_lays_it_out_with_title_and_times(arabic: bytes, tmp_path: Path) -> None:
    office, reader = shutil.which("soffice"), shutil.which("pdftotext")
    if office is None or reader is None:
        pytest.skip("LibreOffice or pdftotext is not installed here, so no page can be laid out")
    (tmp_path / "minutes.docx").write_bytes(arabic)
    told = paper_text(office, reader, tmp_path)
    assert "10:05" in told
    assert "12:08" in told
    assert "3/2026" in told
    assert all(letters(word) in map(letters, told.split()) for word in ("محضر", *TITLE_WORDS))


def letters(word: str) -> str:
    """Return the letters of a word in no order: readers of PDF turn Arabic ligatures around."""
    return "".join(sorted(letter for letter in word if letter.isalpha()))


def paper_text(office: str, reader: str, folder: Path) -> str:
    """Let LibreOffice lay the document out with our font and return the words of the pages."""
    fonts = folder / "fonts.conf"
    fonts.write_text(
        f"<fontconfig><dir>{FONTS}</dir><dir>/usr/share/fonts</dir>"
        f"<cachedir>{folder / 'cache'}</cachedir></fontconfig>",
        encoding="utf-8",
    )
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", "pdf", "minutes.docx"]
    surroundings = {**os.environ, "FONTCONFIG_FILE": str(fonts)}
    subprocess.run(
        command, cwd=folder, env=surroundings, check=True, capture_output=True, timeout=180
    )
    pages = [reader, "-layout", str(folder / "minutes.pdf"), "-"]
    done = subprocess.run(pages, check=True, capture_output=True, timeout=60)
    return done.stdout.decode()
