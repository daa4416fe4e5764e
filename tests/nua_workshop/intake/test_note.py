"""Whole notes: the samples, the real ones where they are at hand, and texts that are none."""

from __future__ import annotations

import json
import time
from pathlib import Path

import docx
import pytest

from nua_workshop.intake.draft import Draft
from nua_workshop.intake.note import NotAConceptNote, NothingToRead, read_note, read_text
from nua_workshop.intake.passages import LONGEST_TEXT

ROOT = Path(__file__).parents[3]
SAMPLES = ROOT / "resources" / "samples"
SHARED = ROOT.parent / "shared" / "data" / "concept_notes"
LAUNCH_DAYS = (("2021-02-15", "2021-02-16"),)

EXPECTED = {
    "launch_amman": ("launch_meeting", "stated", LAUNCH_DAYS, None, "stated", ("10:00-13:00",), "stated",
                     ("Asia/Amman", "Asia/Beirut"), 2, "all", "hybrid", "stated", set(), {"zone_pair"}),
    "launch_morocco": ("launch_meeting", "stated", (("2021-12-08",),), "wednesday", "conflict",
                       ("09:00-13:45", "09:00-13:30"), "stated", ("Africa/Casablanca",), 2, "alternatives",
                       "remote", "stated", {"end_time_conflict"}, {"clock_wording"}),
    "review_workshop_amman": ("workshop", "absent", (), "wednesday", "absent", (), "inferred",
                              ("Asia/Amman",), 0, "all", "in_person", "inferred",
                              {"date_absent", "hours_absent"}, set()),
}  # fmt: skip
REAL = {
    "jordan_launch_2021": "launch_amman",
    "morocco_launch_2021": "launch_morocco",
    "amman_review_workshop": "review_workshop_amman",
}


def reading_of(draft: Draft) -> tuple[object, ...]:
    """Return a draft in the order of EXPECTED, without its milder doubts."""
    return (
        draft.kind, draft.dates.state,
        tuple(tuple(day.isoformat() for day in days) for days in draft.dates.readings),
        draft.dates.weekday, draft.hours.state,
        tuple(f"{r.start:%H:%M}-{r.end:%H:%M}" for r in draft.hours.readings),
        draft.zone.state, draft.zone.readings, len(draft.sessions), draft.sessions_are,
        draft.mode.value, draft.mode.state,
        {doubt.code for doubt in draft.doubts if doubt.severity == "blocking"},
    )  # fmt: skip


def real(name: str) -> Draft:
    path = SHARED / f"{name}.txt"
    if not path.exists():
        pytest.skip(f"the real notes are not at hand: {path.name} is missing")
    return read_note(path)


def gold(name: str) -> dict[str, object]:
    return dict(json.loads((SHARED / f"{name}.gold.json").read_text(encoding="utf-8")))


@pytest.mark.parametrize("name", EXPECTED)
def test_a_sample_is_read_whole(name: str) -> None:
    assert reading_of(read_note(SAMPLES / f"{name}.txt")) == EXPECTED[name][:-1]


@pytest.mark.parametrize("name", EXPECTED)
def test_a_sample_has_its_milder_doubts(name: str) -> None:
    codes = {doubt.code for doubt in read_note(SAMPLES / f"{name}.txt").doubts}
    assert codes >= EXPECTED[name][-1]


@pytest.mark.parametrize("name", ["kickoff_amman_en", "lancement_rabat_fr"])
def test_notes_in_other_languages_are_ready(name: str) -> None:
    assert read_note(SAMPLES / f"{name}.txt").ready


@pytest.mark.parametrize("name", REAL)
def test_a_real_note_is_read_whole(name: str) -> None:
    draft = real(name)
    assert reading_of(draft) == EXPECTED[REAL[name]][:-1]


@pytest.mark.parametrize("name", REAL)
def test_a_real_note_has_its_milder_doubts(name: str) -> None:
    assert {doubt.code for doubt in real(name).doubts} >= EXPECTED[REAL[name]][-1]


@pytest.mark.parametrize("name", REAL)
def test_the_title_of_a_real_note_is_the_one_it_carries(name: str) -> None:
    title, expected = real(name).title, gold(name)["title"]
    assert isinstance(expected, dict)
    assert (title and title.text, title and title.line) == (expected["raw"], expected["line"])


@pytest.mark.parametrize("name", REAL)
def test_the_sessions_of_a_real_note_are_those_read_by_hand(name: str) -> None:
    sessions, expected = real(name).sessions, gold(name)["sessions"]
    assert isinstance(expected, list)
    assert [s.start.isoformat() for s in sessions] == [s["start"] for s in expected]


@pytest.mark.parametrize("name", REAL)
@pytest.mark.parametrize("role", ["organisers", "partners"])
def test_the_bodies_of_a_real_note_are_those_read_by_hand(name: str, role: str) -> None:
    names, expected = getattr(real(name), role), gold(name)[role]
    assert isinstance(expected, list)
    assert len(names) == len(expected)
    assert all(name in body["ar"] for name, body in zip(names, expected, strict=True))


@pytest.mark.parametrize(("name", "count"), [("jordan_launch_2021", 5), ("morocco_launch_2021", 4)])
def test_the_aims_of_a_real_note_are_those_read_by_hand(name: str, count: int) -> None:
    aims, expected = real(name).objectives, gold(name)["objectives"]
    assert isinstance(expected, list)
    assert len(aims) == count
    assert all(aim.text[:25] in hand["raw"] for aim, hand in zip(aims, expected, strict=True))


def test_a_real_venue_is_the_institution() -> None:
    venue = real("jordan_launch_2021").venue
    assert venue is not None
    assert (venue.text, venue.line) == ("أمانة عمان الكبرى", 29)


def test_registration_of_a_real_note_is_kept() -> None:
    registration = real("morocco_launch_2021").registration
    assert registration is not None
    assert registration.line == 29


def test_no_line_of_a_real_note_is_in_a_sample() -> None:
    real("jordan_launch_2021")
    long_lines = {
        line.strip()
        for path in SHARED.glob("*.txt")
        for line in path.read_text(encoding="utf-8").splitlines()
        if len(line) > 70
    }
    ours = "\n".join(path.read_text(encoding="utf-8") for path in SAMPLES.glob("*.txt"))
    assert not [line for line in long_lines if line in ours]


def test_the_source_is_kept_word_for_word() -> None:
    path = SAMPLES / "launch_amman.txt"
    assert "\n".join(read_note(path).source.lines) == path.read_text(encoding="utf-8").rstrip("\n")


def test_a_document_reads_like_its_text(tmp_path: Path) -> None:
    document = docx.Document()
    for line in (SAMPLES / "launch_morocco.txt").read_text(encoding="utf-8").splitlines():
        document.add_paragraph(line)
    document.save(str(tmp_path / "note.docx"))
    assert reading_of(read_note(tmp_path / "note.docx")) == EXPECTED["launch_morocco"][:-1]


def test_digits_make_no_difference() -> None:
    text = (SAMPLES / "launch_morocco.txt").read_text(encoding="utf-8")
    indic = text.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert reading_of(read_text(indic)) == EXPECTED["launch_morocco"][:-1]


@pytest.mark.parametrize(
    "text",
    [
        "وصفة الكعك: كوبان من الطحين وكوب من السكر.",
        "To whom it may concern, please find the invoice below.",
        "x = 1\nprint(x)\n",
        "12345\n67890\n",
        "lorem ipsum dolor sit amet " * 200,
    ],
)
def test_a_text_that_is_no_note_is_refused(text: str) -> None:
    with pytest.raises(NotAConceptNote):
        read_text(text, "letter.txt")


@pytest.mark.parametrize("text", ["", " \n\t\n"])
def test_nothing_is_refused(text: str) -> None:
    with pytest.raises(NothingToRead):
        read_text(text)


HOSTILE = {
    "digits": "1" * 10**6, "dashes": "10-" * 330_000, "times": "10:00-" * 160_000,
    "one letter": "ا" * 10**6, "weekdays": "الاثنين و" * 110_000, "places": "عمان/" * 200_000,
    "held": "سيعقد في " * 100_000, "lists": "، و" * 330_000, "ranges": "10:00 الى 11:00 " * 60_000,
    "lines": "اجتماع 15-16 شباط 2021 10:00-13:00\n" * 30_000, "marks": "\u064b" * 10**6 + "ا",
    "long folds": "\ufdfa" * 10**6,
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_read_or_refused_in_bounded_time(name: str) -> None:
    assert len(HOSTILE[name]) > LONGEST_TEXT
    started = time.process_time()
    read_text("اجتماع إطلاق المشروع\n" + HOSTILE[name])
    assert time.process_time() - started < 15
