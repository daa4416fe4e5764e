"""What is said when a meeting file has been opened: only what the user should know, one sentence each."""

from __future__ import annotations

from collections.abc import Iterator

from nua_workshop.wording import Wording
from ui.session import Opening


def opening_words(opening: Opening, words: Wording) -> Iterator[str]:
    """Return the sentences an opening calls for; mostly none."""
    if opening.recovered is not None:
        yield words.count(
            "The file was damaged. One step could be recovered; the damaged file was kept as {file}.",
            "The file was damaged. {n} steps could be recovered; the damaged file was kept as {file}.",
            opening.recovered.records,
            file=opening.recovered.aside.name,
        )
    elif opening.is_read_only:
        yield words.say(
            "This file can only be read: nothing will be saved. "
            "Copy it to another folder to go on with the meeting."
        )
    elif opening.first_changed is not None:
        yield words.say(
            "Record {seq} of this file was changed after it was written. The minutes cannot be vouched for.",
            seq=opening.first_changed,
        )
    elif not opening.same_boot:
        yield words.say(
            "The computer was restarted. The timer goes on by the computer's clock: check that it is right."
        )
    elif opening.was_cut_off:
        yield words.say(
            "The program ended suddenly. Everything was recovered, and the meeting goes on."
        )
