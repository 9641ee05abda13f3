"""The tables of a store as Parquet files whose keys hold across stores: the same unit has one key in all of them."""

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.parquet
from sqlite_utils import Database

# What only makes sense where it was written: logs, indexes, and work in progress of the writer.
OWN = {"runs", "feeds", "rejects", "story_keys", "appearance_keys", "stale_stories", "stale_topics", "totals"}
DERIVED = {"topics", "claims", "contradictions"}  # of all facts of a store: a part of them says something else
TYPES = {"INTEGER": pyarrow.int64(), "TEXT": pyarrow.string(), "REAL": pyarrow.float64()}

Keys = dict[int, int]


def write_tables(db: Database, folder: Path, name: str) -> None:
    """Write each table of `db` to the file `name`.parquet in the folder of its own name under `folder`."""
    keys: dict[str, Keys] = {"runs": {}}
    for table in tables(db):
        rows = db.conn.execute(f"SELECT * FROM {table}").fetchall()
        columns = _shared_keys(db, table, rows, keys)
        path = folder / table / f"{name}.parquet"
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".unfinished")
        pyarrow.parquet.write_table(pyarrow.table(columns, schema=schema(db, table)), unfinished, compression="zstd")
        unfinished.replace(path)


def tables(db: Database) -> list[str]:
    """Return the tables that are written, each after those it refers to."""
    waiting = {
        name: {key.other_table for key in db.table(name).foreign_keys} - {name, "runs"}
        for name in db.table_names()
        if not name.startswith(("_", "sqlite_", "articles_fts")) and name not in OWN | DERIVED
    }
    order: list[str] = []
    while waiting:
        ready = sorted(name for name, others in waiting.items() if others <= set(order))
        order += ready
        for name in ready:
            del waiting[name]
    return order


def schema(db: Database, table: str) -> "pyarrow.Schema":
    """Return the columns of `table` as Parquet has them."""
    return pyarrow.schema([(column.name, TYPES[column.type]) for column in db.table(table).columns])


def _shared_keys(
    db: Database, table: str, rows: Sequence[Sequence[Any]], keys: dict[str, Keys]
) -> dict[str, list[Any]]:
    """Return the columns of `rows` with keys made from what identifies each row, wherever it was written."""
    names = schema(db, table).names
    values = map(list, zip(*rows, strict=True)) if rows else ([] for _ in names)
    columns = dict(zip(names, values, strict=True))
    references = {key.column: key.other_table for key in db.table(table).foreign_keys}
    for column, other in references.items():
        if other != table:
            columns[column] = [keys[other].get(key) for key in columns[column]]
    if "id" in columns:
        identity = [columns[name] for name in _identity(db, table, names)]
        own = [_key(table, values) for values in zip(*identity, strict=True)]
        keys[table] = dict(zip(columns["id"], own, strict=True))
        columns["id"] = own
    for column, other in references.items():
        if other == table:
            columns[column] = [keys[table].get(key) for key in columns[column]]
    return columns


def _identity(db: Database, table: str, names: Sequence[str]) -> Sequence[str]:
    """Return the columns that identify a row: those of its first unique index, or where there is none, all others."""
    unique = [index.columns for index in db.table(table).indexes if index.unique]
    best = min(unique, key=lambda columns: ("url" in columns, columns), default=None)
    return best or [name for name in names if name != "id"]


def _key(table: str, values: tuple[Any, ...]) -> int:
    """Return a number of 63 bits; among a billion rows of a table two share one once in about twenty runs."""
    return int.from_bytes(hashlib.blake2b(repr((table, values)).encode(), digest_size=8).digest()) >> 1
