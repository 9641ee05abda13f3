"""What it costs to put articles into stories, as their number grows: made-up fact sheets, the real store.

    python -m benchmarks.stories [--articles 10000 30000 100000] [--json]

A hundred articles a day, two in three of them on an event that others report too. Counted is the processor time for the
stories alone: neither the making of the sheets nor the writing of the articles and their other facts.
"""

import argparse
import json
import resource
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from benchmarks.made_up_news import sheets
from extractor.factsheet import FactSheet
from extractor.store import Result
from extractor.store.entries import entry_of
from extractor.store.inserts import insert
from extractor.store.opening import open_for_writing
from extractor.store.stories import Stories

BATCH = 32


def add(db: Database, results: list[Result], run: int) -> float:
    """Add articles in one transaction; return the seconds of processor time that their stories took."""
    stories, seconds = Stories(db), 0.0
    with db.atomic():
        for result in results:
            article, sheet = result.article, result.sheet
            assert isinstance(sheet, FactSheet) and article is not None
            entry = entry_of(article, sheet)
            key = insert(db, "articles", {"hash": entry.hash, **entry.row, "text": article.text, "run_id": run})
            started = time.process_time()
            stories.add(key, entry.telling, stories.shared_keys([entry.telling]))
            seconds += time.process_time() - started
    return seconds


def rows(counts: list[int]) -> Iterator[dict[str, Any]]:
    """Yield what stories took, of all articles and of the last ones, whenever one of `counts` is reached."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "facts.db"
        db, results = open_for_writing(path), sheets()
        run = insert(db, "runs", {"version": "benchmark", "started_at": ""})
        done, seconds = 0, 0.0
        for count in counts:
            before, since = seconds, count - done
            while done < count:
                batch = list(islice(results, min(BATCH, count - done)))
                seconds += add(db, batch, run)
                done += len(batch)
            size = db.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size").fetchone()[0]
            yield {
                "articles": count,
                "stories": db.table("stories").count,
                "seconds": round(seconds, 1),
                "milliseconds_an_article_of_the_last": round((seconds - before) / since * 1000, 2),
                "peak_megabytes": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
                "store_megabytes": round(size / 1e6),
            }
        db.close()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, nargs="+", default=[10_000, 30_000, 100_000])
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    for row in rows(sorted(options.articles)):
        print(
            json.dumps(row) if options.json else "  ".join(f"{name} {value}" for name, value in row.items()), flush=True
        )


if __name__ == "__main__":
    main()
