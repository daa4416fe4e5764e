"""The catalogues: extracted from the code, brought up to it, compiled and checked.

Run by the environment's Python, for it needs Babel; `./nua words` and `./nua check` call it.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "translations"
TEMPLATE = ROOT / "build" / "nua_workshop.pot"
SOURCES = ("nua_workshop", "storage", "ui")
KEYWORDS = {"say": None, "N_": None, "count": (1, 2), "term": ((1, "c"), 2)}
TRANSLATED = ("ar", "fr")
# Babel counts the Arabic forms 4 and 5 the other way round than everybody else: these are GNU's.
PLURALS = {
    "ar": "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 "
    ": n%100>=11 ? 4 : 5);",
    "en": "nplurals=2; plural=(n != 1);",
    "fr": "nplurals=2; plural=(n > 1);",
}
# No dates and no authors: two people updating the same sentences write the same file.
HEADER = """\
msgid ""
msgstr ""
"Project-Id-Version: nua-workshop\\n"
"Language: {language}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: {plurals}\\n"

"""
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def extracted(root: Path = ROOT) -> Catalog:
    """Return every sentence marked in the code."""
    catalog = Catalog()
    for source in SOURCES:
        found = extract_from_dir(
            root / source,
            [("**.py", "python")],
            keywords=KEYWORDS,
            comment_tags=("TRANSLATORS:",),
            strip_comment_tags=True,
        )
        for _, _, message, comments, context in found:
            catalog.add(message, auto_comments=comments, context=context)
    return catalog


def written(language: str) -> Catalog:
    """Return the catalogue of a language as it is kept, empty where there is none yet."""
    file = catalogue_file(language)
    text = file.read_text(encoding="utf-8") if file.exists() else header(language)
    return read_po(text.splitlines(keepends=True), locale=language)


def catalogue_file(language: str) -> Path:
    """Return where the catalogue of a language is kept."""
    return CATALOGUES / language / "LC_MESSAGES" / "nua_workshop.po"


def header(language: str) -> str:
    """Return how a catalogue opens."""
    return HEADER.format(language=language, plurals=PLURALS[language])


def merged(template: Catalog, kept: Catalog, language: str) -> Catalog:
    """Return the template's sentences with the translations that still fit them."""
    catalog = read_po(header(language).splitlines(keepends=True), locale=language)
    for message in sentences(template):
        old = kept.get(message.id, message.context)
        string = old.string if old is not None and old.id == message.id else None
        catalog.add(
            message.id, string, auto_comments=message.auto_comments, context=message.context
        )
    return catalog


def keep(catalog: Catalog, language: str) -> None:
    """Write a catalogue sorted and without line numbers: only changed sentences change it."""
    file = catalogue_file(language)
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as out:
        out.write(header(language).encode())
        write_po(out, catalog, width=100, no_location=True, omit_header=True, sort_output=True)


def sentences(catalog: Catalog) -> list[Message]:
    """Return the messages of a catalogue without its header."""
    return [message for message in catalog if message.id]


def forms(message: Message) -> tuple[str, ...]:
    """Return the translation of a message as its forms, one when it does not count."""
    string = message.string or ""
    return (string,) if isinstance(string, str) else tuple(form or "" for form in string)


def name(message: Message) -> str:
    """Return the English sentence a message is known by."""
    return str(message.id if isinstance(message.id, str) else message.id[0])


def untranslated(catalog: Catalog) -> list[str]:
    """Return the sentences that lack a form."""
    wanted = catalog.num_plurals
    return [
        name(message)
        for message in sentences(catalog)
        if not all(forms(message)) or (message.pluralizable and len(forms(message)) != wanted)
    ]


def update(root: Path = ROOT) -> int:
    """Bring every catalogue up to the code and say what is left to translate."""
    template = extracted(root)
    TEMPLATE.parent.mkdir(exist_ok=True)
    with TEMPLATE.open("wb") as out:
        write_po(out, template, no_location=True, sort_output=True)
    for language in PLURALS:
        catalog = merged(template, written(language), language)
        keep(catalog, language)
        left = 0 if language == "en" else len(untranslated(catalog))
        print(f"{language}: {len(sentences(catalog))} sentences, {left} untranslated")
    return 0


def compile_all() -> int:
    """Write the compiled form of every catalogue beside it."""
    for language in PLURALS:
        with catalogue_file(language).with_suffix(".mo").open("wb") as out:
            write_mo(out, written(language))
    return 0


def check() -> int:
    """Print what is wrong with the catalogues and return 1 if anything is."""
    template = extracted()
    complaints = [complaint for language in PLURALS for complaint in faults(language, template)]
    print("\n".join(complaints))
    return 1 if complaints else 0


def faults(language: str, template: Catalog) -> Iterator[str]:
    """Yield what is wrong with the catalogue of one language."""
    file = catalogue_file(language)
    if not file.exists():
        yield f"{language}: there is no catalogue; run ./nua words"
        return
    if not file.read_text(encoding="utf-8").startswith(header(language)):
        yield f"{language}: the header is not the one expected, plural forms included"
    catalog = written(language)
    yield from (f"{language}: {fault}" for fault in differences(template, catalog))
    yield from (f"{language}: fuzzy: {name(m)}" for m in sentences(catalog) if m.fuzzy)
    yield from (f"{language}: {fault}" for fault in wrong_placeholders(catalog))
    if language in TRANSLATED:
        yield from (f"{language}: untranslated: {left}" for left in untranslated(catalog))
    yield from format_complaints(file)


def differences(template: Catalog, catalog: Catalog) -> Iterator[str]:
    """Yield the sentences that stand only in the code or only in the catalogue."""
    code = {(m.context, m.id): m for m in sentences(template)}
    kept = {(m.context, m.id): m for m in sentences(catalog)}
    for key in sorted(code.keys() - kept.keys(), key=str):
        yield f"not in the catalogue; run ./nua words: {name(code[key])}"
    for key in sorted(kept.keys() - code.keys(), key=str):
        yield f"no longer in the code; run ./nua words: {name(kept[key])}"


def wrong_placeholders(catalog: Catalog) -> Iterator[str]:
    """Yield the translations that name other values than the English does."""
    for message in sentences(catalog):
        for index, form in enumerate(forms(message)):
            needed, allowed = named_values(message, index)
            if form and not needed <= set(_PLACEHOLDER.findall(form)) <= allowed:
                yield f"other values than in English: {form}"


def named_values(message: Message, index: int) -> tuple[set[str], set[str]]:
    """Return the values one form of a translation must name, and those it may."""
    if isinstance(message.id, str):
        values = set(_PLACEHOLDER.findall(message.id))
        return values, values
    one, many = (set(_PLACEHOLDER.findall(english)) for english in message.id)
    # The forms for none, one and two may put the number into the word itself.
    fixed = index < len(forms(message)) // 2
    return (one & many) - {"n"} if fixed else many, one | many


def format_complaints(file: Path) -> Iterator[str]:
    """Yield what gettext's own checker says."""
    if not (msgfmt := shutil.which("msgfmt")):
        return
    line = [msgfmt, "--check-format", "--check-domain", "-o", "-", str(file)]
    done = subprocess.run(line, capture_output=True, check=False)
    if done.returncode != 0:
        yield done.stderr.decode(errors="replace").replace(f"{file}:", f"{file.name}:").strip()


COMMANDS: dict[str, Callable[[], int]] = {"update": update, "compile": compile_all, "check": check}

if __name__ == "__main__":
    sys.exit(COMMANDS[sys.argv[1]]())
