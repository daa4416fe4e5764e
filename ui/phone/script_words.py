"""The sentences page.js needs, in the reader's language, as a block of JSON inside the page."""

from __future__ import annotations

import json

from nua_workshop.views.phone import Ask
from nua_workshop.wording import Wording
from ui.phone import agenda_card, ballot_form
from ui.phone.markup import Html


def block(ask: Ask | None, words: Wording) -> Html:
    """Return the block; what could end it early or open a tag is written as an escape."""
    written = json.dumps(sentences(ask, words), ensure_ascii=False, separators=(",", ":"))
    for sign in "<>&":
        written = written.replace(sign, f"\\u{ord(sign):04x}")
    return Html(written)


def sentences(ask: Ask | None, words: Wording) -> dict[str, object]:
    """Return every sentence by the name the script knows it by."""
    left, over, paused = agenda_card.about(words)
    return {
        "language": words.language,
        "digits": [words.number(n) for n in range(10)],
        "lefts": [] if ask is None else ballot_form.lefts(ask, words),
        "left": left,
        "over": over,
        "paused": paused,
        "check": words.say("Check your choice, then send it."),
        "review": words.say("Review, then send"),
        "send": words.say("Send"),
        "sending": words.say("Sending…"),
        "trying": words.say("Not sent yet. Trying again…"),
        "joining": words.say("The hall does not answer. Trying again…"),
        "empty": words.say("Nothing is marked yet. Mark an option, or choose to abstain."),
    }
