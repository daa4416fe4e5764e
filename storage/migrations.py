"""How the tables of a meeting file came to be: dated steps, never edited after release."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

FORMAT = 1
"""The form written by this version, kept in `user_version`; a file with a higher one is refused."""

steps = Migrations("meeting_file")


@steps(name="2026-11-22 journal")
def _journal(db: Database) -> None:
    db.table("journal").create(
        {"seq": int, "at": str, "kind": str, "data": str, "chain": str},
        pk="seq",
        not_null={"at", "kind", "data", "chain"},
        strict=True,
    )


@steps(name="2026-11-22 meta")
def _meta(db: Database) -> None:
    db.table("meta").create({"name": str, "value": str}, pk="name", not_null={"value"}, strict=True)
