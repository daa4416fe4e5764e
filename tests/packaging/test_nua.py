"""What `./nua` decides before anything is installed."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
SCRIPTS = ("nua", "checks", "environment", "system_libraries", "words")


@pytest.fixture(autouse=True)
def _scripts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.syspath_prepend(str(PACKAGING))
    yield
    for name in SCRIPTS:
        sys.modules.pop(name, None)


def script(name: str) -> ModuleType:
    return importlib.import_module(name)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name in ("requirements.lock", "requirements-dev.lock", "pyproject.toml"):
        (tmp_path / name).write_text(f"as {name} was\n", encoding="utf-8")
    python = script("environment").Environment(tmp_path).program("python")
    python.parent.mkdir(parents=True)
    python.touch()
    return tmp_path


def stamped(project: Path, purpose: str) -> None:
    here = script("environment").Environment(project)
    (here.folder / f".nua-{purpose}").write_text(here.wanted(purpose), encoding="utf-8")


linux_only = pytest.mark.skipif(sys.platform != "linux", reason="system packages are Linux's")


@linux_only
def test_a_library_that_does_not_load_is_asked_for_by_its_package() -> None:
    missing = script("system_libraries").missing_libraries(lambda file: file != "libEGL.so.1")
    assert missing == ["libegl1"]


@linux_only
def test_a_tool_that_is_not_found_is_asked_for_by_its_package() -> None:
    tools = {"gettext": "msgfmt", "xvfb": "Xvfb"}
    there = {"Xvfb": "/usr/bin/Xvfb"}
    assert script("system_libraries").missing_tools(tools, there.get) == ["gettext"]


def test_what_is_missing_is_told_in_one_sentence_with_the_command() -> None:
    sentence = script("system_libraries").sentence(["libegl1", "libgl1"], "open its window")
    assert sentence.endswith("Please type: sudo apt-get install -y libegl1 libgl1")


def test_without_the_right_to_install_the_sentence_is_the_answer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    libraries = script("system_libraries")
    monkeypatch.setattr(libraries, "_right_to_install", lambda: None)
    with pytest.raises(libraries.NotInstalled, match="sudo apt-get install -y libegl1"):
        libraries.bring(["libegl1"], "open its window")


def test_nothing_missing_asks_nobody(capsys: pytest.CaptureFixture[str]) -> None:
    script("system_libraries").bring([], "open its window")
    assert capsys.readouterr().out == ""


def test_an_environment_installed_from_this_lock_is_current(project: Path) -> None:
    stamped(project, "run")
    assert script("environment").Environment(project).is_current("run")


def test_an_environment_for_running_does_not_do_for_testing(project: Path) -> None:
    stamped(project, "run")
    assert not script("environment").Environment(project).is_current("test")


@pytest.mark.parametrize("changed", ["requirements.lock", "pyproject.toml"])
def test_a_changed_lock_or_project_file_is_noticed(project: Path, changed: str) -> None:
    stamped(project, "run")
    (project / changed).write_text("otherwise\n", encoding="utf-8")
    assert not script("environment").Environment(project).is_current("run")


def test_an_interrupted_environment_is_not_whole(project: Path) -> None:
    stamped(project, "run")
    (project / ".venv" / ".nua-unfinished").touch()
    assert not script("environment").Environment(project).is_whole()


def test_an_update_that_is_refused_leaves_the_environment_whole(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment = script("environment")
    here = environment.Environment(project)

    def refuse(command: list[str], folder: Path) -> None:
        raise environment.StepFailed("no network")

    monkeypatch.setattr(environment, "quietly", refuse)
    with pytest.raises(environment.StepFailed):
        here.bring_up_to("run")
    assert here.is_whole()


def test_an_environment_whose_python_has_gone_is_not_whole(project: Path) -> None:
    here = script("environment").Environment(project)
    here.program("python").unlink()
    assert not here.is_whole()


def test_an_environment_of_a_moved_folder_is_not_whole(project: Path) -> None:
    (project / ".venv" / ".nua-home").write_text("elsewhere", encoding="utf-8")
    assert not script("environment").Environment(project).is_whole()


def test_a_failed_step_tells_the_end_of_what_it_said(tmp_path: Path) -> None:
    environment = script("environment")
    command = [sys.executable, "-c", "print('no room left'); raise SystemExit(1)"]
    with pytest.raises(environment.StepFailed, match="no room left"):
        environment.quietly(command, tmp_path)


def test_a_catalogue_never_compiled_is_stale(tmp_path: Path) -> None:
    written = tmp_path / "ar" / "LC_MESSAGES" / "nua_workshop.po"
    written.parent.mkdir(parents=True)
    written.touch()
    assert script("nua").stale_catalogues(tmp_path) == [written]


def test_a_catalogue_compiled_after_its_last_change_is_fresh(tmp_path: Path) -> None:
    written = tmp_path / "ar" / "LC_MESSAGES" / "nua_workshop.po"
    written.parent.mkdir(parents=True)
    written.touch()
    written.with_suffix(".mo").touch()
    os.utime(written, (1, 1))
    assert script("nua").stale_catalogues(tmp_path) == []


def test_each_rehearsal_gets_a_folder_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "1").mkdir()
    (tmp_path / "2").mkdir()
    assert script("nua").next_folder(tmp_path) == tmp_path / "3"


def test_a_wrong_question_shows_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert script("nua").main(["tset"]) == 2
    assert "./nua test" in capsys.readouterr().out


def test_every_task_says_in_one_line_what_it_does() -> None:
    tasks = script("nua").TASKS.values()
    assert all(task.__doc__ and "\n" not in task.__doc__ for task in tasks)
