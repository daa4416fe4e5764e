"""Which of the three languages a phone is spoken to in."""

from __future__ import annotations

from nua_workshop.wording import LANGUAGES


def chosen(asked: str | None, accepted: str) -> str:
    """Return the language asked for, else the reader's browser's, else Arabic."""
    if asked in LANGUAGES:
        return str(asked)
    wanted = sorted(accepted.split(",")[:12], key=_weight, reverse=True)
    codes = [each.split(";")[0].strip().lower()[:2] for each in wanted if _weight(each) > 0]
    return next((code for code in codes if code in LANGUAGES), LANGUAGES[0])


def _weight(entry: str) -> float:
    _, _, weight = entry.partition(";q=")
    try:
        return float(weight or 1)
    except ValueError:
        return 0.0
