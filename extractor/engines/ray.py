"""Reads articles on a Ray cluster into part files; a part that is there already is not made again.

Files (of Parquet, row groups) are read by tasks that stream chunks of articles into the object store; a task per chunk
reads its articles and writes its part. Only names and counts pass through the driver. Ray starts again what a dead node
or process had in hand; an article that kills its process each time is rejected alone.
"""

import logging
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice

os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # nothing phones home unless its user says so

import ray
from ray.exceptions import RayError, RayTaskError

from extractor.engines.job import Item, Job, Read, read_chunk
from extractor.engines.local import make_extractor
from extractor.engines.parts import Part, PartFolder, existing_part, listed, write_part
from extractor.errors import ExtractorError
from extractor.factsheet import Article, Reject
from extractor.reading import MAX_CHARS, Format, Input, read, split_input
from extractor.store import Result

__all__ = ["PartFolder", "Plan", "cluster", "listed", "read_into_parts"]

logger = logging.getLogger(__name__)

CHUNK = 128  # articles to a part
TRIES = 3  # times that a chunk may lose its process, and then each article of it
CHUNKS_A_PROCESS = 200  # after which a new one takes its place, whatever it has come to hold
AHEAD = 2  # chunks in hand for each core
BUFFERED = 4  # chunks that a file is read ahead of what is asked for
FILES_A_CORE = 0.25  # files open at a time; unpacking a web archive is a quarter of the work


@dataclass(frozen=True, slots=True)
class Plan:
    """What the tasks of a run need to know."""

    folder: PartFolder
    job: Job = field(default_factory=lambda: Job(make_extractor))
    input_format: Format | None = None
    max_chars: int = MAX_CHARS
    chunk: int = CHUNK


@contextmanager
def cluster(address: str | None = None) -> Iterator[None]:
    """Be connected to the cluster at `address`, or to one that is started on this machine and ends with the block.

    Raises ExtractorError if there is none.
    """
    try:
        ray.init(
            address=address or "local",
            include_dashboard=None if address else False,
            log_to_driver=False,
            logging_level=logging.ERROR,
        )
    except (ConnectionError, RuntimeError, ValueError) as error:
        raise ExtractorError(f"no Ray cluster answers at {address}: {error}") from None
    try:
        yield
    finally:
        ray.shutdown()


def read_into_parts(inputs: Iterable[Input], plan: Plan) -> Iterator[Part]:
    """Read `inputs` on the cluster this process is connected to; yield the parts in the order of the input.

    About two chunks for each core are in hand at a time, however much there is to read.
    """
    return _Run(inputs, plan).parts()


class _Run:
    """What is open, in hand and done; a place is the number of a file and that of a chunk in it."""

    def __init__(self, inputs: Iterable[Input], plan: Plan) -> None:
        cores = int(ray.cluster_resources().get("CPU", 1))
        self.plan = ray.put(plan)
        self.folder = plan.folder
        self.waiting = enumerate(part for source in inputs for part in split_input(source, plan.input_format))
        self.files = max(2, int(cores * FILES_A_CORE))
        self.in_hand = AHEAD * cores
        self.open: dict[ray.ObjectRefGenerator, int] = {}
        self.read: Counter[int] = Counter()  # chunks of each file so far
        self.chunks: dict[ray.ObjectRef, tuple[tuple[int, int], ray.ObjectRef]] = {}
        self.done: dict[tuple[int, int], Part] = {}
        self.ended: set[int] = set()

    def parts(self) -> Iterator[Part]:
        """Yield what is done, each part after those before it."""
        file = chunk = 0
        self._open_files()
        while self.open or self.chunks:
            self._step()
            while True:
                if (part := self.done.pop((file, chunk), None)) is not None:
                    yield part
                    chunk += 1
                elif file in self.ended and chunk == self.read[file]:
                    file, chunk = file + 1, 0
                else:
                    break

    def _open_files(self) -> None:
        for number, source in islice(self.waiting, self.files - len(self.open)):
            self.open[_chunks.remote(source, self.plan)] = number

    def _step(self) -> None:
        """Wait until a chunk is read or done, and deal with it."""
        more = list(self.open) if len(self.chunks) < self.in_hand else []
        (ready,), _ = ray.wait([*self.chunks, *more], num_returns=1, fetch_local=False)
        if ready in self.chunks:
            place, items = self.chunks.pop(ready)
            self.done[place] = self._part(ready, items)
        elif (items := next(ready, None)) is None:
            self.ended.add(self.open.pop(ready))
            self._open_files()
        else:
            file = self.open[ready]
            self.chunks[_read.remote(items, self.plan)] = (file, self.read[file]), items
            self.read[file] += 1

    def _part(self, ready: ray.ObjectRef, items: ray.ObjectRef) -> Part:
        try:
            return ray.get(ready)
        except RayTaskError:  # the folder cannot be written, or a package is missing: nobody can go on
            raise
        except RayError as error:
            logger.warning("a chunk lost its process %d times, its articles are read one by one: %s", TRIES, error)
        articles: list[Item] = ray.get(items)
        alone = [_read_alone.remote(item, self.plan) for item in articles]
        results = [_survivor(item, result) for item, result in zip(articles, alone, strict=True)]
        return _write(self.folder, articles, results)


def _survivor(item: Item, result: ray.ObjectRef) -> Read:
    try:
        return ray.get(result)
    except RayError:
        assert isinstance(item, Article)
        return Reject.of(item, "crash", "each process that read it died: out of memory or far beyond its time")


# Reading a file waits for those who take its chunks, and must not keep a core from them meanwhile.
@ray.remote(
    num_cpus=0,
    num_returns="streaming",
    max_retries=TRIES - 1,
    scheduling_strategy="SPREAD",
    _generator_backpressure_num_objects=BUFFERED,
)
def _chunks(source: Input, plan: Plan) -> Iterator[list[Item]]:
    items = iter(read([source], input_format=plan.input_format, max_chars=plan.max_chars))
    while chunk := list(islice(items, plan.chunk)):
        yield chunk


@ray.remote(max_retries=TRIES - 1, max_calls=CHUNKS_A_PROCESS)
def _read(items: list[Item], plan: Plan) -> Part:
    found = existing_part(plan.folder.path_of(items))
    return found or _write(plan.folder, items, read_chunk(items, plan.job))


@ray.remote(max_retries=TRIES - 1, max_calls=CHUNKS_A_PROCESS)
def _read_alone(item: Item, plan: Plan) -> Read:
    return read_chunk([item], plan.job)[0]


def _write(folder: PartFolder, items: list[Item], sheets: list[Read]) -> Part:
    results = [
        Result(item if isinstance(item, Article) else None, sheet) for item, sheet in zip(items, sheets, strict=True)
    ]
    return write_part(folder.path_of(items), results)
