"""Inserts into tables that exist; sqlite-utils, which could make them fit, looks at every value and is slower."""

from collections.abc import Mapping
from functools import cache

from sqlite_utils import Database


def insert(db: Database, table: str, row: Mapping[str, object]) -> int:
    """Insert `row` and return its key."""
    key = db.conn.execute(statement("INSERT", table, tuple(row)), list(row.values())).lastrowid
    assert key is not None
    return key


def insert_new(db: Database, table: str, row: Mapping[str, object]) -> None:
    """Insert `row` unless there is one with its natural key."""
    db.conn.execute(statement("INSERT OR IGNORE", table, tuple(row)), list(row.values()))


@cache
def statement(verb: str, table: str, columns: tuple[str, ...]) -> str:
    """Return the SQL that inserts values of `columns`; `verb` says what to do about rows that are there."""
    names = ", ".join(f'"{column}"' for column in columns)
    return f"{verb} INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})"
