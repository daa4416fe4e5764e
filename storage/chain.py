"""The chain by which a journal tells that it was changed: each link covers all records before it."""

from __future__ import annotations

import hashlib

BEGINNING = hashlib.sha256(b"nua_workshop journal").hexdigest()


def link(before: str, seq: int, at: str, kind: str, data: str) -> str:
    """Return the link of a record, over the link before it and every column of the record."""
    content = "\x1f".join((before, str(seq), at, kind, data))
    return hashlib.sha256(content.encode()).hexdigest()
