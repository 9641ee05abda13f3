"""Where the time of an article goes: processor time of each step of reading and writing, in one process.

    python -m benchmarks.steps [--articles 384] [--rounds 3] [--json]

The articles are those of `benchmarks/throughput.py`, the corpus told over and over; each round writes a new store. Of
each step the fastest round is reported, after one in which languages are loaded; steps within others are indented.
"""

import argparse
import json
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from benchmarks.throughput import feed
from extractor import pipeline
from extractor.engines.run import BATCH
from extractor.factsheet import Article
from extractor.pipeline import Extractor
from extractor.reading import find_inputs, read
from extractor.spotting import COMPONENTS
from extractor.store import Result, Writer, articles, writer
from extractor.store.people import People
from extractor.store.stories import Stories

Seconds = dict[str, float]


class Clock:
    """Adds up the processor time that functions take."""

    def __init__(self) -> None:
        self.seconds: Seconds = defaultdict(float)

    def timed(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """Return `function`, whose time counts as `name`."""

        def call(*args: Any, **options: Any) -> Any:
            started = time.process_time()
            try:
                return function(*args, **options)
            finally:
                self.seconds[name] += time.process_time() - started

        return call

    @contextmanager
    def watching(self, steps: dict[str, tuple[Any, str]]) -> Iterator[None]:
        """Time functions, each given by what has it and its name there, while the context lasts."""
        patches = [
            patch.object(owner, name, self.timed(step, getattr(owner, name))) for step, (owner, name) in steps.items()
        ]
        for each in patches:
            each.start()
        yield
        for each in patches:
            each.stop()


READING = {
    "normalization": (pipeline, "normalize"),
    "routing": (pipeline, "route"),
    "linking": (pipeline, "link"),
    "facts": (pipeline, "state"),
}
WRITING = {
    "entries, which with several processes are made by who reads": (writer, "made_entry"),
    "facts to rows": (articles, "add_facts"),
    "stories": (Stories, "add"),
    "people: who appears": (articles, "add_people"),
    "people: who is who": (People, "settle"),
}


def components(extractor: Extractor, clock: Clock) -> None:
    """Time the components of the pipelines that `extractor` has loaded."""
    for nlp in extractor._pipelines.values():
        nlp._components = [
            (name, clock.timed(f"spotting: {name.removeprefix('reform_')}", component))
            for name, component in nlp._components
        ]


def read_all(extractor: Extractor, articles: list[Article], clock: Clock) -> list[Result]:
    """Read `articles`, timed."""
    reading = clock.timed("reading", extractor.read)
    with clock.watching(READING):
        return [Result(article, reading(article)) for article in articles]


def write_all(results: list[Result], clock: Clock) -> None:
    """Write `results` into a new store, timed."""
    with tempfile.TemporaryDirectory() as folder:
        store = Writer(Path(folder) / "facts.db")
        writing = clock.timed("writing", store.write)
        with clock.watching(WRITING):
            for at in range(0, len(results), BATCH):
                writing(results[at : at + BATCH])
        clock.timed("what readers ask of the store, once at the end", store.close)()


def measured(count: int, rounds: int) -> dict[str, float]:
    """Return the milliseconds of each step for an article."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "feed.jsonl"
        feed(path, count)
        articles = [item for item in read(find_inputs([path])) if isinstance(item, Article)]
    extractor, clock = Extractor(), Clock()
    write_all(read_all(extractor, articles, clock), clock)
    components(extractor, clock)
    best: Seconds = {}
    for _ in range(rounds):
        clock.seconds.clear()
        results = read_all(extractor, articles, clock)
        write_all(results, clock)
        best = {name: min(seconds, best.get(name, seconds)) for name, seconds in clock.seconds.items()}
    order = ["reading", *list(READING)[:2], *(f"spotting: {name.removeprefix('reform_')}" for name in COMPONENTS)]
    order += [*list(READING)[2:], "writing", *WRITING]
    names = [*order, *(best.keys() - set(order))]
    return {name: round(best[name] / count * 1000, 2) for name in names}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=384)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    found = measured(options.articles, options.rounds)
    if options.json:
        print(json.dumps(found, indent=1))
        return
    for name, milliseconds in found.items():
        whole = name in {"reading", "writing"}
        print(f"{milliseconds:8.2f} ms  {name if whole else f'  {name}'}")


if __name__ == "__main__":
    main()
