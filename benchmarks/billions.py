"""What DuckDB needs for the views of a dataset that no SQLite file would hold: made-up facts, the real SQL.

    python -m benchmarks.billions [--facts 100000000] [--memory 8GB] [--json]

The tables are those that `extractor load --to parquet` writes, with texts left out: twelve figures an article, five
thousand units, in months of ten years.
"""

import argparse
import json
import resource
import tempfile
import time
from pathlib import Path
from typing import Any

import duckdb

from extractor.engines.dataset import FACTS, MACROS, shard_tables, write_dataset, write_facts
from extractor.engines.job import Job, read_chunk
from extractor.engines.parts import PartFolder, write_part
from extractor.factsheet import Article
from extractor.store import Result
from tests.fakes import make

FIGURES = 12  # an article
UNITS = 5_000
METRICS = 18
MEMORY = "8GB"
SHARD = 1_000_000  # rows of a file

QUERIES = {
    "metric_series of one unit": "SELECT * FROM metric_series WHERE unit = 'unit 17' AND metric = 'metric 3'",
    "metric_series of one metric, its 20 best corroborated rows": (
        "SELECT * FROM metric_series WHERE metric = 'metric 3' ORDER BY articles DESC LIMIT 20"
    ),
    "metric_facts by language and year": (
        "SELECT language, year(article_date::DATE), count(*) FROM metric_facts GROUP BY ALL ORDER BY ALL"
    ),
}


def make_dataset(folder: Path, facts: int) -> int:
    """Write a dataset of so many facts into `folder`; return its bytes."""
    empty(folder)
    with duckdb.connect() as connection:
        fill(connection, folder, "sources", 50, "i AS id, 'outlet ' || i AS name")
        fill(connection, folder, "metrics", METRICS, "i AS id, 'metric ' || i AS name")
        named = "i AS id, 'key ' || i AS key, 'area' AS kind, 'district' AS level, 'unit ' || i AS canonical"
        fill(connection, folder, "units", UNITS, named)
        article = """
            i AS id, md5(i::VARCHAR) AS hash, i::VARCHAR AS feed_id, i % 50 AS source_id,
            ['vi', 'en', 'ja', 'sv', 'ru', 'es'][1 + i % 6] AS language, '' AS text,
            strftime(DATE '2015-01-01' + INTERVAL ((hash(i) % 3650)::BIGINT) DAY, '%Y-%m-%d') AS published
        """
        fill(connection, folder, "articles", facts // FIGURES, article)
        percentage = f"""
            i AS id, i // {FIGURES} AS article_id, 10 * (i % {FIGURES}) AS start, 10 * (i % {FIGURES}) + 4 AS "end",
            '50 %' AS surface, 0.9 AS confidence, round((hash(i) % 1000) / 10.0, 1)::DOUBLE AS value, 'eq' AS modifier,
            0 AS points, ['level', 'level', 'target', 'change'][(1 + hash(i + 1) % 4)::BIGINT] AS kind,
            'reached' AS status,
            0 AS negated, (hash(i + 2) % {METRICS})::BIGINT AS metric_id, (hash(i // 4) % {UNITS})::BIGINT AS unit_id,
            month AS period, month || '-01' AS period_start, month || '-28' AS period_end, 'It was 50 %.' AS quote
        """
        months = "strftime(DATE '2015-01-01' + INTERVAL ((hash(i // 6) % 120)::BIGINT) MONTH, '%Y-%m') AS month"
        fill(connection, folder, "percentages", facts, percentage, also=months)
    for path in sorted((folder / "percentages").glob("*.parquet")):
        join(folder, path)
    return sum(path.stat().st_size for path in folder.glob("*/*.parquet"))


def empty(folder: Path) -> None:
    """Make the views and, with one article, the columns of each table."""
    parts = PartFolder(str(folder / "parts"))
    article = [Article(id="a", text="Na Rì district: 5 %.")]
    results = [Result(article[0], sheet) for sheet in read_chunk(article, Job(make))]
    write_dataset([write_part(parts.path_of(article), results).path], folder)


def join(folder: Path, percentages: Path) -> None:
    """Write the metric facts of a file of percentages, as they are written for each shard."""
    with duckdb.connect() as connection:
        connection.execute(f"{MACROS}; SET memory_limit = '{MEMORY}'")
        for table, rows in shard_tables(folder):
            one = f"SELECT * FROM '{percentages}'" if table == "percentages" else rows
            connection.execute(f"CREATE VIEW {table} AS {one}")
        write_facts(connection, folder, percentages.stem)


def fill(
    connection: duckdb.DuckDBPyConnection, folder: Path, table: str, rows: int, columns: str, *, also: str = ""
) -> None:
    """Add `rows` rows to a table, with NULL where `columns` says nothing."""
    made = next((folder / table).glob("*.parquet"))
    for start in range(0, rows, SHARD):
        end = min(rows, start + SHARD)
        numbers = (
            f"SELECT range AS i{', ' + also.replace('i //', 'range //') if also else ''} FROM range({start}, {end})"
        )
        connection.execute(
            f"COPY (SELECT * FROM (SELECT * FROM read_parquet('{made}') LIMIT 0) UNION ALL BY NAME "
            f"SELECT {columns} FROM ({numbers})) TO '{made.parent}/made-{start}.parquet' (COMPRESSION zstd)"
        )
    made.unlink()
    for path in (folder / FACTS).glob(made.name):  # of the one article
        path.unlink()


def rows(facts: int, memory: str) -> dict[str, Any]:
    """Return the seconds of each query, and what the dataset takes on disk and in memory."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        size = make_dataset(folder, facts)
        with duckdb.connect(str(folder / "facts.duckdb"), read_only=True) as connection:
            connection.execute(f"SET memory_limit = '{memory}'; SET temp_directory = '{scratch}/spill'")
            seconds = {}
            for name, sql in QUERIES.items():
                started = time.monotonic()
                answer = connection.execute(sql).fetchall()
                assert answer, name
                seconds[name] = round(time.monotonic() - started, 1)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        return {"facts": facts, "gigabytes": round(size / 1e9, 2), "peak_megabytes": round(peak), "seconds": seconds}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--facts", type=int, default=100_000_000)
    parser.add_argument("--memory", default=MEMORY)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    found = rows(options.facts, options.memory)
    if options.json:
        print(json.dumps(found, indent=1))
        return
    for name, value in found.items():
        print(f"{name}: {value}")


if __name__ == "__main__":
    main()
