"""What `./nua check` looks at: each check told in one line, and all of them run."""

from __future__ import annotations

import subprocess
from pathlib import Path

from environment import Environment


def commands(environment: Environment) -> dict[str, list[str]]:
    """Return the checks by the name they are told under."""
    python = str(environment.program("python"))
    return {
        "style": [python, "-m", "ruff", "check", "--quiet", "."],
        "layout": [python, "-m", "ruff", "format", "--check", "--quiet", "."],
        "types": [python, "-m", "mypy", "--no-error-summary"],
        "imports": [str(environment.program("lint-imports"))],
        "catalogues": [python, "packaging/words.py", "check"],
    }


def check_everything(environment: Environment) -> int:
    """Run every check and return 1 if any of them complains."""
    results = [passes(name, line, environment.root) for name, line in commands(environment).items()]
    return 0 if all(results) else 1


def passes(name: str, command: list[str], folder: Path) -> bool:
    """Run one check, tell how it went, and show what it said only when it complains."""
    done = subprocess.run(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    print(f"{name:12}{'ok' if done.returncode == 0 else 'FAILS'}", flush=True)
    if done.returncode != 0:
        print(done.stdout.decode(errors="replace"), flush=True)
    return done.returncode == 0
