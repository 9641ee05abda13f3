"""Inserts into tables that exist; sqlite-utils, which could make them fit, looks at every value and is slower."""

from collections.abc import Mapping, Sequence
from functools import cache

from sqlite_utils import Database


def insert(db: Database, table: str, row: Mapping[str, object]) -> int:
    """Insert `row` and return its key."""
    key = db.conn.execute(_sql("INSERT", table, tuple(row)), list(row.values())).lastrowid
    assert key is not None
    return key


def insert_new(db: Database, table: str, row: Mapping[str, object]) -> None:
    """Insert `row` unless there is one with its natural key."""
    db.conn.execute(_sql("INSERT OR IGNORE", table, tuple(row)), list(row.values()))


def insert_all(db: Database, table: str, rows: Sequence[Mapping[str, object]]) -> None:
    """Insert `rows`, at least one and all of the same columns."""
    db.conn.executemany(_sql("INSERT", table, tuple(rows[0])), [list(row.values()) for row in rows])


@cache
def _sql(verb: str, table: str, columns: tuple[str, ...]) -> str:
    names = ", ".join(f'"{column}"' for column in columns)
    return f"{verb} INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})"
