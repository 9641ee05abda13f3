"""Which of Datasette's databases is a store, and what is asked of it."""

from collections.abc import Mapping
from typing import Any

from extractor.store.folding import fold, match_query

VIEW = "metric_facts"


def find_store(datasette: Any) -> Any | None:
    """Return the first database of `datasette` that is a store, or None."""
    found = (database for name, database in datasette.databases.items() if name != "_internal")
    return next((database for database in found if _is_store(database)), None)


def _is_store(database: Any) -> bool:
    known = getattr(database, "is_reform_store", None)
    if known is None:
        known = database.path is not None and _has_view(str(database.path))
        database.is_reform_store = known
    return bool(known)


def _has_view(path: str) -> bool:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT 1 FROM sqlite_master WHERE type = 'view' AND name = ?"
        return connection.execute(query, [VIEW]).fetchone() is not None


def prepare(connection: Any) -> None:
    """Give `connection` the function `fold`, which spells a name or word as the store does, and searches that fold."""
    connection.create_function("fold", 1, lambda text: text and fold(str(text)), deterministic=True)
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", [VIEW]).fetchone():
        connection.create_function("escape_fts", 1, match_query)  # Datasette's, for `?_search=`


async def rows(database: Any, sql: str, values: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
    """Return the rows that `sql` gives."""
    result = await database.execute(sql, dict(values or {}))
    return [dict(row) for row in result.rows]


async def row(database: Any, sql: str, values: Mapping[str, Any] | None = None) -> dict[str, Any] | None:
    """Return the first row that `sql` gives, or None."""
    return next(iter(await rows(database, sql, values)), None)
