"""What tests need to look into stores."""

import sqlite3
import subprocess
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from extractor.engines.job import Job
from extractor.engines.report import OUTCOMES, Report
from extractor.engines.run import run
from extractor.factsheet import Article, Reject
from extractor.store import Writer
from tests.fakes import make

UNTOLD = {"run_id", "applied_at"}  # tell when it was written, not what


def content(path: Path) -> dict[str, list[Any]]:
    """Return all rows of all tables but the log of runs, with their keys, and the words of the index.

    How these are packed depends on how many articles were written at once.
    """
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")]
    rows = {
        table: [
            {key: row[key] for key in row.keys() if key not in UNTOLD}  # noqa: SIM118
            for row in connection.execute(f"SELECT * FROM {table}")
        ]
        for table in tables
        if table != "runs" and not table.startswith("articles_fts")
    }
    connection.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, articles_fts, instance)")
    rows["words"] = list(map(dict, connection.execute("SELECT term, doc, col, offset FROM words ORDER BY 2, 3, 4")))
    connection.close()
    return rows


def articles(*texts: str, **fields: Any) -> list[Article]:
    """Return an article for each text."""
    return [Article(id=f"a{at}", text=text, **fields) for at, text in enumerate(texts)]


def store(path: Path, items: Iterable[Article | Reject], **options: Any) -> Report:
    """Run `items` through the fake pipeline into the store at `path`."""
    with Writer(path) as writer:
        return run(items, writer, job=Job(make), **options)


def counts(report: Report) -> dict[str, int]:
    """Return the articles of `report` by outcome."""
    return {outcome: count for outcome in OUTCOMES if (count := getattr(report, outcome))}


def wait_for_rows(path: Path, process: "subprocess.Popen[Any]") -> None:
    """Return as soon as `process` has committed articles to the store at `path`."""
    for _ in range(1000):
        assert process.poll() is None
        time.sleep(0.02)
        if path.exists():
            connection = sqlite3.connect(path)
            try:
                if connection.execute("SELECT count(*) FROM articles").fetchone()[0]:
                    return
            except sqlite3.OperationalError:  # the tables are still being made
                pass
            finally:
                connection.close()
    raise AssertionError("nothing was written")
