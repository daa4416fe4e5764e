"""What can go wrong, sorted by who can mend it.

A `WorkshopError` is a person asking for what cannot be granted; a `StorageError` is the world failing.
Both carry the sentence that is shown. Anything else is a fault of ours, caught only at the edges.
"""

from __future__ import annotations


def N_(sentence: str) -> str:  # noqa: N802 - the field's name for it
    """Mark `sentence` for translation where it stands; it is translated where it is shown."""
    return sentence


class Told(Exception):
    """Something that goes wrong and can be told in one sentence of the reader's language."""

    sentence = N_("The program could not do that.")

    def __init__(self, **values: object) -> None:
        super().__init__(self.sentence)
        self.values = values

    def __str__(self) -> str:
        return self.sentence.format(**self.values)


class WorkshopError(Told):
    """A person asked for what cannot be granted; the sentence says why and what to do next."""


class StorageError(Told):
    """The world failed the program: a disk, a file, another instance; the sentence says what to do."""
