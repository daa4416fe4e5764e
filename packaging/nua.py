"""One command for each question a developer or a user has about this folder.

Started by `./nua` with any Python 3.11; it knows the standard library only, for it makes the
environment all else lives in.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import system_libraries
from checks import check_everything
from environment import Environment, StepFailed, quietly

ROOT = Path(__file__).resolve().parent.parent
HERE = Environment(ROOT)
WITHOUT_SCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def setup(_: list[str]) -> int:
    """Bring what the program needs: system packages, .venv, translations."""
    prepare("run", "open its window")
    program = HERE.program("nua-workshop").relative_to(ROOT)
    print(f"Everything is there: {program} is the program; ./nua run opens its window.")
    return 0


def run(_: list[str]) -> int:
    """Set up and open the window; without a display, rehearse a meeting."""
    prepare("run", "open its window")
    if has_display():
        return call([HERE.program("nua-workshop")])
    folder = next_folder(ROOT / "rehearsal")
    print("There is no display here, so a whole meeting is rehearsed instead.")
    print(f"Its results will lie in {folder.relative_to(ROOT)}/", flush=True)
    return call([HERE.program("nua-workshop"), "rehearse", folder], WITHOUT_SCREEN)


def test(arguments: list[str]) -> int:
    """Set up and run the tests; "slow" runs the slow ones, the rest goes to pytest."""
    prepare("test", "run the tests", system_libraries.TEST_TOOLS)
    if arguments[:1] == ["slow"]:
        arguments = ["-m", "slow", *arguments[1:]]
    return python(["-m", "pytest", *arguments], WITHOUT_SCREEN)


def check(_: list[str]) -> int:
    """Look at style, types, import contracts and catalogues."""
    gettext = {"gettext": system_libraries.TEST_TOOLS["gettext"]}
    prepare("test", "check the catalogues", gettext)
    return check_everything(HERE)


def words(_: list[str]) -> int:
    """Bring the catalogues up to the sentences in the code."""
    prepare("run", "open its window")
    return python(["packaging/words.py", "update"])


def bench(arguments: list[str]) -> int:
    """Run the benchmarks, or the one named."""
    prepare("test", "open its window")
    chosen = sorted((ROOT / "benchmarks").glob(f"{arguments[0] if arguments else '*'}.py"))
    if not chosen:
        print("There is no such benchmark.", file=sys.stderr)
        return 2
    return max(python([str(file.relative_to(ROOT))], WITHOUT_SCREEN) for file in chosen)


def pictures(_: list[str]) -> int:
    """Take the pictures of the guide, Arabic in docs/pictures, English below it."""
    prepare("run", "open its window")
    places = {"ar": "docs/pictures", "en": "docs/pictures/en"}
    program = HERE.program("nua-workshop")
    return max(
        call([program, "screenshots", place, "--lang", language], WITHOUT_SCREEN)
        for language, place in places.items()
    )


def package(_: list[str]) -> int:
    """Build the folder to hand out, dist/nua-workshop, and start it once."""
    prepare("test", "build the package")
    build = ["--noconfirm", "--log-level", "ERROR", "packaging/nua_workshop.spec"]
    print("Building dist/nua-workshop", flush=True)
    quietly([str(HERE.program("python")), "-m", "PyInstaller", *build], ROOT)
    return call([ROOT / "dist/nua-workshop/nua-workshop", "--version"], WITHOUT_SCREEN)


TASKS: dict[str, Callable[[list[str]], int]] = {
    task.__name__: task for task in (run, setup, test, check, words, bench, pictures, package)
}


def prepare(purpose: str, reason: str, tools: dict[str, str] | None = None) -> None:
    """Set up for `purpose`; costs next to nothing when all is there."""
    lacking = system_libraries.missing_libraries()
    lacking += system_libraries.missing_tools(tools or {})
    if not HERE.is_whole():
        lacking += system_libraries.missing_venv()
    system_libraries.bring(lacking, reason)
    HERE.bring_up_to(purpose)
    compile_catalogues()


def compile_catalogues() -> None:
    """Make the compiled catalogues the program reads, where the written ones are newer."""
    if stale_catalogues(ROOT / "resources" / "translations"):
        print("Compiling the translations", flush=True)
        quietly([str(HERE.program("python")), "packaging/words.py", "compile"], ROOT)


def stale_catalogues(folder: Path) -> list[Path]:
    """Return the written catalogues whose compiled form is missing or older."""
    return [
        written
        for written in sorted(folder.glob("*/LC_MESSAGES/*.po"))
        if not (compiled := written.with_suffix(".mo")).exists()
        or compiled.stat().st_mtime_ns < written.stat().st_mtime_ns
    ]


def has_display() -> bool:
    """Whether a window could be seen here."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def next_folder(inside: Path) -> Path:
    """Return the first numbered folder that is not there yet."""
    number = 1
    while (inside / str(number)).exists():
        number += 1
    return inside / str(number)


def python(arguments: list[str], extra: dict[str, str] | None = None) -> int:
    """Run the environment's Python and return its exit status."""
    return call([HERE.program("python"), *arguments], extra)


def call(command: list[str | Path], extra: dict[str, str] | None = None) -> int:
    """Run a program in the project folder and return its exit status."""
    environment = {**os.environ, **(extra or {})}
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def usage() -> str:
    """Return the list of questions and their commands."""
    lines = [f"  ./nua {name:9} {task.__doc__}" for name, task in TASKS.items()]
    return "\n".join(["One command for each question:", "", *lines])


def main(arguments: list[str]) -> int:
    """Do the task named first and return the exit status."""
    if not arguments or arguments[0] not in TASKS:
        print(usage())
        return 0 if arguments[:1] in ([], ["help"], ["--help"], ["-h"]) else 2
    try:
        return TASKS[arguments[0]](arguments[1:])
    except (system_libraries.NotInstalled, StepFailed) as trouble:
        print(trouble, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
