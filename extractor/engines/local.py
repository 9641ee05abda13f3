"""Runs the pipeline over articles on this machine, in one process or in several; results keep the order.

Nothing an article does can stop a run: an exception, an endless loop or the death of a process becomes its reject.
"""

from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from itertools import islice

from extractor.engines.job import TIME_LIMIT, Item, Job, Read, Reader, read_item
from extractor.engines.processes import Processes
from extractor.factsheet import Article
from extractor.ner import DEFAULT, check

CHUNK = 32  # articles handed to a process at once
CHUNK_CHARS = 500_000  # fewer, if they are so long together
IN_FLIGHT = 3  # chunks for each process that are read, waited for or not yet taken, at most

Results = Generator[tuple[Item, Read], None, None]


def make_extractor() -> Reader:
    """Return the reader of all jobs that ask for no other."""
    from extractor.pipeline import Extractor

    return Extractor()


@dataclass(frozen=True, slots=True)
class MakeExtractor:
    """Makes the reader of a job, in its process; `ner` chooses the recognizer of names."""

    ner: str

    def __call__(self) -> Reader:
        """Return the reader."""
        from extractor.pipeline import Extractor

        return Extractor(ner=self.ner)


def standard_job(*, time_limit: float = TIME_LIMIT, ner: str = DEFAULT) -> Job:
    """Return how articles are read but in tests; one may take so many seconds, `ner` chooses the recognizer of names.

    Raises ExtractorError if there is no such recognizer.
    """
    check(ner)  # what is wrong with it shows before any article is read
    return Job(make_extractor if ner == DEFAULT else MakeExtractor(ner), time_limit=time_limit)


def read_articles(items: Iterable[Item], *, workers: int = 1, job: Job | None = None) -> Results:
    """Yield each of `items` with its fact sheet or its reject, in order; a reject among them is passed on.

    With `workers` above 1 the articles are read by as many processes. No more is read ahead than IN_FLIGHT chunks for
    each: whoever takes the results slowly slows the reading down.
    """
    job = job or standard_job()
    if workers > 1:
        yield from _read_in_processes(items, workers, job)
    else:
        for item in items:
            yield item, read_item(item, job)


def _read_in_processes(items: Iterable[Item], workers: int, job: Job) -> Results:
    chunks = _chunks(items)
    pending: deque[tuple[list[Item], Future[list[Read]]]] = deque()
    with Processes(workers, job) as processes:
        while True:
            for chunk in islice(chunks, IN_FLIGHT * workers - len(pending)):
                pending.append((chunk, processes.submit(chunk)))
            if not pending:
                return
            chunk, future = pending.popleft()
            yield from zip(chunk, future.result(), strict=True)


def _chunks(items: Iterable[Item]) -> Iterator[list[Item]]:
    chunk: list[Item] = []
    characters = 0
    for item in items:
        chunk.append(item)
        characters += len(item.text) if isinstance(item, Article) else 0
        if len(chunk) == CHUNK or characters >= CHUNK_CHARS:
            yield chunk
            chunk, characters = [], 0
    if chunk:
        yield chunk
