"""The set that migrations belong to, and how they create tables."""

from collections.abc import Iterable
from typing import Any

from sqlite_utils import Database
from sqlite_utils.db import ForeignKey, Table
from sqlite_utils.migrations import Migrations

migrations = Migrations("extractor")

Columns = dict[str, Any]


def create(
    db: Database,
    name: str,
    columns: Columns,
    *,
    optional: Iterable[str] = (),
    references: dict[str, str] | None = None,
    cascade: Iterable[str] = (),
    unique: Iterable[list[str]] = (),
) -> Table:
    """Create a STRICT table with an integer key. Columns in `cascade` refer to an owner and go with it."""
    owners = {column: _referred(column) for column in cascade}
    keys = [ForeignKey(name, column, other, "id") for column, other in (references or {}).items()]
    keys += [ForeignKey(name, column, other, "id", on_delete="CASCADE") for column, other in owners.items()]
    table = db.table(name)
    not_null = set(columns) - set(optional)
    table.create({"id": int, **columns}, pk="id", not_null=not_null, foreign_keys=keys, strict=True)
    for key in unique:
        table.create_index(key, unique=True)
    for foreign in keys:
        if not any(foreign.column == key[0] for key in unique):
            table.create_index([str(foreign.column)])
    return table


def _referred(column: str) -> str:
    """Return the table of a column such as `first_article_id`."""
    return column.removesuffix("_id").rpartition("_")[2] + "s"


def create_mentions(
    db: Database,
    name: str,
    columns: Columns,
    *,
    optional: Iterable[str] = (),
    references: dict[str, str] | None = None,
) -> None:
    """Create a table of spans: where in which article, which characters, how sure."""
    span: Columns = {"article_id": int, "start": int, "end": int, "surface": str, "confidence": float}
    key = ["article_id", "start", "end"]
    create(db, name, span | columns, optional=optional, references=references, cascade=("article_id",), unique=[key])
