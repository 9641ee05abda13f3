"""What it costs to put articles into stories, as their number grows: made-up fact sheets, the real writer.

    python -m benchmarks.stories [--articles 10000 30000 100000] [--json]

A hundred articles a day, two in three of them on an event that others report too. Making the sheets is not counted.
"""

import argparse
import json
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from extractor.store import Result, Writer
from extractor.store.stories import Stories
from tests.newsroom import Newsroom, languages

A_DAY = 100
BATCH = 32


def feed() -> Iterator[Result]:
    """Yield articles, in about the order of their days, for ever."""
    room = Newsroom()
    day = 0
    while True:
        told = 0
        while told < A_DAY:
            event = room.event(1, first=day)
            tellings = languages(room.random, room.random.choice([1, 1, 1, 1, 2, 3, 6, 8]))
            told += len(tellings)
            yield from (room.tell(event, code, share=0.9, later=room.random.randrange(3)) for code in tellings)
        day += 1


class Watch:
    """Adds up the processor time that a function takes."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function
        self.seconds = 0.0

    def __call__(self, *arguments: Any) -> Any:
        """Call it."""
        started = time.process_time()  # what others do on the machine is not counted
        try:
            return self.function(*arguments)
        finally:
            self.seconds += time.process_time() - started


def rows(counts: list[int]) -> Iterator[dict[str, Any]]:
    """Yield what writing took, of the whole and of the last articles, whenever one of `counts` is reached."""
    add = Watch(Stories.add)

    def watched(*arguments: Any) -> None:  # a function, which becomes a method
        add(*arguments)

    Stories.add = watched  # type: ignore[method-assign]
    with tempfile.TemporaryDirectory() as folder, Writer(Path(folder) / "facts.db") as writer:
        write, results, done, before = Watch(writer.write), feed(), 0, (0.0, 0.0)
        for count in counts:
            while done < count:
                batch = list(islice(results, min(BATCH, count - done)))
                write(batch)
                done += len(batch)
            since = count - (counts[counts.index(count) - 1] if count != counts[0] else 0)
            yield {
                "articles": count,
                "stories": writer.db.table("stories").count,
                "seconds": round(write.seconds, 1),
                "of_these_for_stories": round(add.seconds, 1),
                "ms_an_article_lately": round((write.seconds - before[0]) / since * 1000, 2),
                "ms_for_its_story": round((add.seconds - before[1]) / since * 1000, 2),
                "peak_megabytes": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
                "store_megabytes": round((Path(folder) / "facts.db").stat().st_size / 1e6),
            }
            before = write.seconds, add.seconds


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
