"""The command line: it parses and prints; what is done is done by the core, or by the root in `ui.app`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

import click

from nua_workshop import zones
from nua_workshop.errors import N_, Told, WorkshopError
from nua_workshop.exports import plain_json, plain_text
from nua_workshop.exports.plain_json import meeting_json, times_json
from nua_workshop.exports.result_json import result_json
from nua_workshop.intake.ballots_file import read_ballots
from nua_workshop.intake.choices import parse_choices
from nua_workshop.intake.draft_json import as_json
from nua_workshop.intake.note import read_note
from nua_workshop.minutes.record import MinutesKind
from nua_workshop.places import state_folder
from nua_workshop.preparing import wanted
from nua_workshop.rehearsal import Cast
from nua_workshop.settings import load
from nua_workshop.tally.counting import count as counted
from nua_workshop.wording import LANGUAGES, Wording
from ui import app

FILE = click.Path(path_type=Path)
AS_JSON = click.option("--json", "as_document", is_flag=True, help="Print one JSON document.")
LANGUAGE = click.option("--lang", type=click.Choice(LANGUAGES), help="The reader's language.")
CHOOSE = click.option(
    "--choose",
    multiple=True,
    metavar="FIELD=VALUE",
    help="date=2021-12-08, start=09:00, end=13:45 or zone=Africa/Casablanca; may be repeated.",
)


OUR_FAULT = N_("Something went wrong inside the program. Nothing that was saved is lost.")


FIRST_YEAR, LAST_YEAR = 1900, 2200


class OutsideTheYears(WorkshopError):
    """A moment no rules of zones are kept for."""

    sentence = N_(
        "“{value}” is outside the years this program knows. Write a date between 1900 and 2200."
    )


class NotAnInstant(WorkshopError):
    """A moment that cannot be read."""

    sentence = N_("“{value}” is not a date with a time. Write it like 2026-11-22T10:00.")


@click.group(invoke_without_command=True)
@click.version_option(version("nua-workshop"), prog_name="nua-workshop")
@click.pass_context
def program(context: click.Context) -> None:
    """Run kickoff meetings and preparatory workshops; without a command, open the window."""
    if context.invoked_subcommand is None:
        sys.exit(app.open_window(sys.argv))


@program.command()
@click.argument("file", type=FILE)
@AS_JSON
@LANGUAGE
def note(file: Path, as_document: bool, lang: str | None) -> None:
    """Read a concept note: the draft meeting and its doubts."""
    with told(words := _words(lang)):
        draft = read_note(file)
        _print(as_json(draft, words)) if as_document else click.echo(
            plain_text.draft_text(draft, words)
        )


@program.command()
@click.argument("meeting", type=FILE)
@click.option("--note", "note_file", type=FILE, required=True)
@CHOOSE
@LANGUAGE
def new(meeting: Path, note_file: Path, choose: tuple[str, ...], lang: str | None) -> None:
    """Make a meeting file from a concept note; refused while a blocking doubt is not chosen."""
    with told(words := _words(lang)):
        made = wanted(read_note(note_file), parse_choices(choose), words, _settings_cities())
        app.make_meeting(meeting, made)
        click.echo(words.say("The meeting was made: {path}", path=str(meeting)), err=True)


@program.command()
@click.argument("meeting", type=FILE)
@AS_JSON
@LANGUAGE
def show(meeting: Path, as_document: bool, lang: str | None) -> None:
    """Print everything in a meeting."""
    with told(words := _words(lang)):
        found = app.read_meeting(meeting)
        _print(meeting_json(found, words)) if as_document else click.echo(
            plain_text.meeting_text(found, words)
        )


@program.command()
@click.option("--at", required=True, metavar="INSTANT", help="Like 2026-11-22T10:00.")
@click.option("--zone", "zone_name", default="Asia/Amman", show_default=True)
@click.option("--city", "cities", multiple=True, metavar="ZONE")
@AS_JSON
@LANGUAGE
def times(
    at: str, zone_name: str, cities: tuple[str, ...], as_document: bool, lang: str | None
) -> None:
    """Print one instant in every city, with the version of the zone rules used."""
    with told(words := _words(lang)):
        for name in cities:
            zones.zone(name)
        moment = _instant(at, zone_name)
        shown = (zone_name, *(cities or _settings_cities()))
        _print(times_json(moment, shown, words)) if as_document else click.echo(
            plain_text.times_text(moment, shown, words)
        )


@program.command()
@click.argument("file", type=FILE)
@AS_JSON
@LANGUAGE
def count(file: Path, as_document: bool, lang: str | None) -> None:
    """Count a plain ballots file by its method."""
    with told(words := _words(lang)):
        found = read_ballots(file)
        result = counted(found.question, found.handed_in, found.turnout)
        if as_document:
            _print(result_json(result, words))
        else:
            click.echo(plain_text.result_text(result, words))


@program.command()
@click.argument("out", type=FILE)
@click.option("--note", "note_file", type=FILE, help="A concept note; one comes with the program.")
@click.option("--people", type=click.IntRange(1, 2000), default=60, show_default=True)
@click.option("--remote", type=click.IntRange(0, 2000), default=20, show_default=True)
@click.option("--seed", type=int, default=7, show_default=True)
@CHOOSE
@AS_JSON
@LANGUAGE
def rehearse(  # noqa: PLR0913 - one parameter an option
    out: Path,
    note_file: Path | None,
    people: int,
    remote: int,
    seed: int,
    choose: tuple[str, ...],
    as_document: bool,
    lang: str | None,
) -> None:
    """Play a whole meeting day with simulated people through the real doors."""
    with told(words := _words(lang)):
        made = wanted(
            read_note(note_file or app.sample_note()),
            parse_choices(choose),
            words,
            _settings_cities(),
        )
        summary = app.rehearse(out, made, Cast(people, remote, seed), words)
        _print(plain_json.rehearsal_json(summary)) if as_document else click.echo(
            plain_text.rehearsal_text(summary, words)
        )


@program.command()
@click.argument("meeting", type=FILE)
@click.option("--port", type=click.IntRange(0, 65535), default=8080, show_default=True)
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--open", "round_id", metavar="ROUND", help="Open this question at once.")
@LANGUAGE
def serve(meeting: Path, port: int, host: str, round_id: str | None, lang: str | None) -> None:
    """Run the hall's phone server alone, until it is interrupted."""
    with told(_words(lang)):
        app.serve(meeting, host, port, round_id)


@program.command()
@click.argument("meeting", type=FILE)
@click.option("-o", "out", type=FILE, required=True)
@click.option(
    "--kind", type=click.Choice(["mahdar", "report"]), default="mahdar", show_default=True
)
@LANGUAGE
def minutes(meeting: Path, out: Path, kind: MinutesKind, lang: str | None) -> None:
    """Write the minutes as DOCX."""
    with told(words := _words(lang)):
        app.write_minutes(app.read_meeting(meeting), out, kind, words)
        click.echo(words.say("The minutes were written: {path}", path=str(out)), err=True)


@program.command()
@click.argument("meeting", type=FILE)
@AS_JSON
@LANGUAGE
def verify(meeting: Path, as_document: bool, lang: str | None) -> None:
    """Check the whole journal and recount the sealed rounds; 1 when anything differs."""
    with told(words := _words(lang)):
        verdict = app.verify(meeting)
        if as_document:
            _print(plain_json.verdict_json(verdict))
        else:
            click.echo(plain_text.verdict_text(verdict, words))
    sys.exit(0 if verdict.holds else 1)


@program.command()
@click.argument("out", type=FILE)
@click.option("--size", default="1366x768", show_default=True, metavar="WIDTHxHEIGHT")
@LANGUAGE
def screenshots(out: Path, size: str, lang: str | None) -> None:
    """Save a picture of every page and of every state of the hall display."""
    with told(words := _words(lang)):
        width, _, height = size.partition("x")
        if not (width.isdigit() and height.isdigit()):
            raise click.UsageError(f"--size takes WIDTHxHEIGHT, not {size}")
        for path in app.take_screenshots(out, (int(width), int(height)), words):
            click.echo(path)


def tell_fault() -> None:
    """Say plainly that something went wrong inside the program."""
    click.echo(_words(None).say(OUR_FAULT), err=True)


@contextmanager
def told(words: Wording) -> Iterator[None]:
    """Print a refusal or a failure as its sentence and end with status 1."""
    try:
        yield
    except Told as trouble:
        click.echo(words.error(trouble), err=True)
        sys.exit(1)


def _words(language: str | None) -> Wording:
    settings = load(state_folder() / "settings.json")
    return Wording(language, settings.digits, settings.months) if language else settings.wording


def _settings_cities() -> tuple[str, ...]:
    return load(state_folder() / "settings.json").cities


def _instant(text: str, zone_name: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise NotAnInstant(value=text) from None
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise OutsideTheYears(value=text)
    if moment.tzinfo is not None:
        return moment.astimezone(zones.zone("UTC"))
    return zones.instant(zone_name, moment.date(), moment.time())


def _print(document: object) -> None:
    click.echo(json.dumps(document, ensure_ascii=False, indent=1))
