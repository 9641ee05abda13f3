"""Part files to a dataset: the tables of the store as Parquet with DuckDB's views, for more than one file can hold.

Shards of parts become tables apart from each other, on as many processes as there are; a shard that is there is not
made again. What is decided among all articles of a store is decided within a shard: its stories, and who is who beyond
the same name in the same office.

`metric_facts` is a table here, in each shard in the order of units and metrics: to ask for one unit among a hundred
million figures is to read a few groups of rows, and nothing is joined.
"""

import hashlib
import json
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from importlib.metadata import version
from pathlib import Path

import duckdb

from extractor.engines.parts import read_part
from extractor.errors import ExtractorError
from extractor.exports.tables import schema, tables, write_tables
from extractor.store import Writer, view_files

SHARD = 64  # parts, of 128 articles
FACTS = "metric_facts"
ROWS = 20_480  # of a group in it, which has its least and greatest unit beside it
VIEWS = (
    "metric_series",
    "metric_values",
    "quantity_facts",
    "official_positions",
    "unit_activity",
    "unit_disagreements",
    "unit_lineage",
)

# Rows that a store would not have: the same text again, and what a page said before.
SUPERSEDED = """
WITH read AS (
    SELECT filename, file_row_number AS number, hash, url, list_position($parts, filename) AS part
    FROM read_parquet($parts, filename = true, file_row_number = true)
    WHERE hash IS NOT NULL
),
texts AS (SELECT *, row_number() OVER (PARTITION BY hash ORDER BY part, number) > 1 AS known FROM read),
pages AS (
    SELECT *, known OR url IS NOT NULL
        AND row_number() OVER (PARTITION BY known, url ORDER BY part DESC, number DESC) > 1 AS superseded
    FROM texts
)
SELECT filename, number FROM pages WHERE superseded ORDER BY part, number
"""

# SQL functions of SQLite that DuckDB calls otherwise.
MACROS = "CREATE OR REPLACE MACRO iif(condition, yes, no) AS CASE WHEN condition THEN yes ELSE no END"


def write_dataset(
    parts: Sequence[str], folder: Path, *, workers: int = 1, on_shard: Callable[[int], None] = lambda articles: None
) -> None:
    """Make `folder` the dataset of `parts`, in their order; `on_shard` is told how many parts each shard had.

    What was there of other parts goes. Raises ExtractorError for a file that is no part.
    """
    if not parts:
        raise ExtractorError("there are no parts to load")
    folder.mkdir(parents=True, exist_ok=True)
    shards = {_name(shard): shard for shard in _shards(parts)}
    made = {path.stem for path in folder.glob(f"{FACTS}/*.parquet")}  # which is written last
    missing = [(name, shard, folder) for name, shard in shards.items() if name not in made]
    with ProcessPoolExecutor(workers) as processes:
        for count in processes.map(_write_shard, missing):
            on_shard(count)
    for name in made - shards.keys():
        for path in folder.glob(f"*/{name}.parquet"):
            path.unlink()
    _create_views(folder)


Shard = tuple[tuple[str, tuple[int, ...]], ...]  # parts with the numbers of the rows to leave out


def _shards(parts: Sequence[str]) -> Iterator[Shard]:
    superseded: dict[str, list[int]] = defaultdict(list)
    for name, number in duckdb.execute(SUPERSEDED, {"parts": list(parts)}).fetchall():
        superseded[name].append(number)
    for start in range(0, len(parts), SHARD):
        yield tuple((part, tuple(superseded[part])) for part in parts[start : start + SHARD])


def _name(shard: Shard) -> str:
    """Return the name of a shard: of the same rows by the same version of this package, the same."""
    rows = [[part.rpartition("/")[2], left_out] for part, left_out in shard]
    return hashlib.sha256(json.dumps([version("reform-extractor"), rows]).encode()).hexdigest()[:32]


def _write_shard(task: tuple[str, Shard, Path]) -> int:
    name, shard, folder = task
    with tempfile.TemporaryDirectory() as scratch, Writer(Path(scratch, "shard.db")) as writer:
        writer.db.execute("PRAGMA synchronous = OFF")  # nobody misses it if the machine fails
        for part, left_out in shard:
            writer.write(result for number, result in enumerate(read_part(part)) if number not in left_out)
        write_tables(writer.db, folder, name)
    with duckdb.connect() as connection:
        connection.execute(MACROS)
        for table, rows in shard_tables(folder, name):
            connection.execute(f"CREATE VIEW {table} AS {rows}")
        write_facts(connection, folder, name)
    return len(shard)


def write_facts(connection: duckdb.DuckDBPyConnection, folder: Path, name: str) -> None:
    """Write the metric facts of the tables that `connection` has to the file `name`.parquet of their own folder."""
    path = folder / FACTS / f"{name}.parquet"
    path.parent.mkdir(exist_ok=True)
    unfinished = path.with_suffix(".unfinished")
    rows = f"SELECT * FROM ({_sql()[FACTS]}) ORDER BY unit, metric, holds_to, id"
    options = f"FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {ROWS}"
    connection.execute(f"COPY ({rows}) TO {_quoted(unfinished)} ({options})")
    unfinished.replace(path)


def write_duckdb(parts: Sequence[str], path: Path, *, workers: int = 1) -> None:
    """Make `path` a DuckDB file that holds the dataset of `parts` itself; what was there goes."""
    unfinished = path.with_name(f"{path.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        write_dataset(parts, Path(folder), workers=workers)
        with duckdb.connect(str(unfinished)) as connection:
            connection.execute(MACROS)
            for table, rows in _all(Path(folder)):
                connection.execute(f"CREATE TABLE {table} AS {rows}")
            for view in _views():
                connection.execute(view)
    unfinished.replace(path)


def _create_views(folder: Path) -> None:
    """Write views.sql, and facts.duckdb that has them, both for the place where `folder` is."""
    tables = (f"CREATE OR REPLACE VIEW {table} AS {rows}" for table, rows in _all(folder))
    path = folder / "views.sql"
    path.write_text(";\n".join([MACROS, *tables, *_views(), ""]), encoding="utf-8")
    database = folder / "facts.duckdb"
    database.unlink(missing_ok=True)
    with duckdb.connect(str(database)) as connection:
        connection.execute(path.read_text(encoding="utf-8"))


def _views() -> Iterator[str]:
    for name in VIEWS:
        yield f"CREATE OR REPLACE VIEW {name} AS\n{_sql()[name]}"


@cache
def _sql() -> dict[str, str]:
    return dict(view_files())


def _all(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield each table of the dataset with the query of its rows."""
    yield from shard_tables(folder)
    yield FACTS, f"SELECT * FROM read_parquet({_quoted(folder.absolute() / FACTS / '*.parquet')})"


def shard_tables(folder: Path, shard: str = "*") -> Iterator[tuple[str, str]]:
    """Yield each table of a store with the query of its rows in one shard or in all.

    Facts are in one shard each; what they refer to may be in many.
    """
    with tempfile.TemporaryDirectory() as scratch, Writer(Path(scratch, "empty.db")) as writer:
        for table in tables(writer.db):
            columns = ", ".join(f'"{name}"' for name in schema(writer.db, table).names)
            rows = f"SELECT {columns} FROM read_parquet({_quoted(folder.absolute() / table / f'{shard}.parquet')})"
            is_once = table == "articles" or '"article_id"' in columns or '"id"' not in columns
            yield table, rows if is_once else f"SELECT DISTINCT ON (id) * FROM ({rows})"


def _quoted(path: Path) -> str:
    return "'" + str(path).replace("'", "''") + "'"
