"""How long the views take to answer, as the store grows: made-up fact sheets, the real writer, no reading.

    python -m benchmarks.views [--percentages 100000 1000000] [--store FILE] [--json]

Each question is what a dashboard asks for one unit, metric, story, official or day; the answer is read to its end. Told
are also the tables that a question goes through from one end to the other. FILE keeps the store and is filled further
if there is one.
"""

import argparse
import json
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from benchmarks.made_up_news import surveys
from extractor.store import Writer, open_for_reading

EVENTS = 4  # told by a survey
BATCH = 32

# The values are of the unit, metric, … that the store has most to say of.
MOST = {
    "unit": "SELECT unit_id FROM percentages WHERE unit_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1",
    "metric": "SELECT metric FROM metric_facts GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1",
    "article": "SELECT max(id) FROM articles",
    "story": "SELECT story_id FROM articles WHERE id = (SELECT max(id) FROM articles)",
    "official": "SELECT official_id FROM official_mentions GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1",
    "day": "SELECT max(published) FROM articles",
}
QUESTIONS = {
    "the facts of a unit": "SELECT * FROM metric_facts WHERE unit_id = :unit",
    "a metric of a unit": "SELECT * FROM metric_facts WHERE unit_id = :unit AND metric = :metric",
    "the last facts of a metric": "SELECT * FROM metric_facts WHERE metric = :metric ORDER BY id DESC LIMIT 100",
    "the facts of an article": "SELECT * FROM metric_facts WHERE article_id = :article",
    "the facts of a story": "SELECT * FROM metric_facts WHERE story_id = :story",
    "the facts of a day": "SELECT * FROM metric_facts WHERE article_date = :day",
    "the series of a unit": "SELECT * FROM metric_series WHERE unit_id = :unit",
    "the series of a metric of a unit": "SELECT * FROM metric_series WHERE unit_id = :unit AND metric = :metric",
    "the values of a unit": "SELECT * FROM metric_values WHERE unit_id = :unit",
    "the counts of a unit": "SELECT * FROM quantity_facts WHERE unit_id = :unit",
    "the activity of a unit": "SELECT * FROM unit_activity WHERE unit_id = :unit",
    "the line of a unit": "SELECT * FROM unit_lineage WHERE unit_id = :unit",
    "the disagreements of a unit": "SELECT * FROM disagreements WHERE unit_id = :unit",
    "a hundred disagreements of a class": "SELECT * FROM disagreements WHERE class = 'contradiction' LIMIT 100",
    "the disagreements of a story": "SELECT * FROM disagreements WHERE story_id = :story",
    "the articles of a story": "SELECT * FROM story_articles WHERE story_id = :story",
    "the offices of an official": "SELECT * FROM official_positions WHERE official_id = :official",
    "the officials of a unit": "SELECT * FROM official_positions WHERE unit_id = :unit",
    "why an official is one": "SELECT * FROM official_joins WHERE official_id = :official",
    "the last ten runs": "SELECT * FROM runs ORDER BY id DESC LIMIT 10",
}
BOUNDED = {  # tables that do not grow with the articles: areas and bodies there are some ten thousand of, at last
    "metrics",
    "sources",
    "runs",
    "units",
    "unit_aliases",
    "unit_successions",
}


def values(db: Database) -> dict[str, Any]:
    """Return what the questions are about."""
    return {name: db.execute(sql).fetchone()[0] for name, sql in MOST.items()}


def scans(db: Database, sql: str) -> list[str]:
    """Return the tables that grow with the articles of which a question goes through all rows, or through an index.

    Told from the program that SQLite makes of it: which tables and indexes it opens, and goes to the first entry of.
    """
    pages = {page: table for table, page in db.execute("SELECT tbl_name, rootpage FROM sqlite_master")}
    program = [row[:4] for row in db.execute(f"EXPLAIN {sql}", dict.fromkeys(MOST))]
    opened = {cursor: pages[page] for _, step, cursor, page in program if step == "OpenRead"}
    begun = {cursor for _, step, cursor, _ in program if step in {"Rewind", "Last"}}
    return sorted({opened[cursor] for cursor in begun & opened.keys()} - BOUNDED)


def fill(path: Path, percentages: int) -> Iterator[int]:
    """Put surveys into the store at `path` until it has so many percentages; yield how many there are, now and then."""
    with Writer(path) as writer:
        known = writer.db.execute("SELECT count(*), (SELECT count(*) FROM percentages) FROM articles").fetchone()
        results = islice(surveys(EVENTS), known[0], None)
        found = known[1]
        while found < percentages:
            batch = list(islice(results, BATCH))
            writer.write(batch)
            found += sum(len(result.sheet.percentages) for result in batch)  # type: ignore[union-attr]
            yield found


def rows(counts: list[int], path: Path) -> Iterator[dict[str, Any]]:
    """Yield a row for each question whenever the store has one of `counts` percentages."""
    for wanted in counts:
        started = time.monotonic()
        for _ in fill(path, wanted):
            pass
        seconds = time.monotonic() - started
        db = open_for_reading(path)
        found = {table: db.table(table).count for table in ("percentages", "articles", "units", "officials", "stories")}
        yield {**found, "seconds to write": round(seconds), "megabytes": round(path.stat().st_size / 1e6)}
        about = values(db)
        for name, sql in QUESTIONS.items():
            times, processor = [], []
            for _ in range(5):
                started, busy = time.perf_counter(), time.process_time()
                answer = db.execute(sql, about).fetchall()
                times.append(time.perf_counter() - started)
                processor.append(time.process_time() - busy)
            yield {
                "question": name,
                "rows": len(answer),
                "processor_milliseconds": round(min(processor) * 1000, 1),
                "milliseconds": round(min(times) * 1000, 1),
                "first": round(times[0] * 1000, 1),
                "scans": scans(db, sql),
            }
        db.close()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--percentages", type=int, nargs="+", default=[100_000, 1_000_000])
    parser.add_argument("--store", type=Path)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for row in rows(sorted(options.percentages), options.store or Path(folder) / "facts.db"):
            line = json.dumps(row) if options.json else "  ".join(f"{name} {value}" for name, value in row.items())
            print(line, flush=True)


if __name__ == "__main__":
    main()
