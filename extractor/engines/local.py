"""Runs the pipeline over articles on this machine, in one process or in several; results keep the order.

Nothing an article does can stop a run: an exception, an endless loop or the death of a process becomes its reject.
"""

import faulthandler
import logging
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from itertools import islice
from multiprocessing import get_context, parent_process
from typing import Protocol

from extractor.factsheet import Article, FactSheet, Reject

logger = logging.getLogger(__name__)

CHUNK = 32  # articles handed to a process at once
TIME_LIMIT = 60.0  # seconds for one article; most take a fiftieth of one
GRACE = 10.0  # seconds more, after which a process that does not listen is ended

Item = Article | Reject
Read = FactSheet | Reject
Results = Generator[tuple[Item, Read], None, None]


class Reader(Protocol):
    """What reads an article: an Extractor."""

    def read(self, article: Article) -> Read:
        """Return the facts of `article`, or why there are none."""


@dataclass(frozen=True, slots=True)
class Job:
    """What a process needs to know: how to make its reader, and how long one article may take, in seconds."""

    make_reader: Callable[[], Reader]
    time_limit: float = TIME_LIMIT


def make_extractor() -> Reader:
    """Return the reader of all jobs but those of tests."""
    from extractor.pipeline import Extractor

    return Extractor()


def read_articles(items: Iterable[Item], *, workers: int = 1, job: Job | None = None) -> Results:
    """Yield each of `items` with its fact sheet or its reject, in order; a reject among them is passed on.

    With `workers` above 1 the articles are read by as many processes; about three chunks for each are held in memory.
    """
    job = job or Job(make_extractor)
    if workers > 1:
        yield from _read_in_processes(items, workers, job)
    else:
        for item in items:
            yield item, _read(item, job)


def _read_in_processes(items: Iterable[Item], workers: int, job: Job) -> Results:
    chunks = _chunks(items)
    pending: deque[tuple[list[Item], Future[list[Read]]]] = deque()
    with _Pool(workers, job) as pool:
        while True:
            for chunk in islice(chunks, 2 * workers + 1 - len(pending)):
                pending.append((chunk, pool.submit(chunk)))
            if not pending:
                return
            chunk, future = pending.popleft()
            try:
                results = future.result()
            except BrokenProcessPool:
                logger.warning("a process died, its articles are read again one by one")
                pool.restart()
                results = [pool.read_alone(item) for item in chunk]
                pending = deque((later, pool.again(later, lost)) for later, lost in pending)
            yield from zip(chunk, results, strict=True)


def _chunks(items: Iterable[Item]) -> Iterator[list[Item]]:
    iterator = iter(items)
    while chunk := list(islice(iterator, CHUNK)):
        yield chunk


class _Pool:
    """Processes that survive the death of one of them. They leave Ctrl-C to this one, and end when it dies."""

    def __init__(self, workers: int, job: Job) -> None:
        self.workers = workers
        self.job = job
        self.executor = self._start()

    def __enter__(self) -> "_Pool":
        return self

    def __exit__(self, *_: object) -> None:
        self.executor.shutdown(cancel_futures=True)

    def submit(self, chunk: list[Item]) -> Future[list[Read]]:
        """Have `chunk` read; the death of a process, also before, shows in the result."""
        try:
            return self.executor.submit(_read_chunk, chunk, self.job)
        except BrokenProcessPool as error:
            failed: Future[list[Read]] = Future()
            failed.set_exception(error)
            return failed

    def again(self, chunk: list[Item], before: Future[list[Read]]) -> Future[list[Read]]:
        """Have `chunk` read again if the processes died before they had done so."""
        return self.submit(chunk) if before.exception() else before

    def read_alone(self, item: Item) -> Read:
        """Return what became of `item`; if it kills its process, that is its reject."""
        try:
            return self.submit([item]).result()[0]
        except BrokenProcessPool:
            self.restart()
            assert isinstance(item, Article)
            return Reject.of(item, "crash", "the process that read it died: out of memory or far beyond its time")

    def restart(self) -> None:
        """Start new processes in place of dead ones."""
        self.executor.shutdown()
        self.executor = self._start()

    def _start(self) -> ProcessPoolExecutor:
        context = get_context("spawn")  # forked processes would share locks and the store
        executor = ProcessPoolExecutor(self.workers, mp_context=context, initializer=_follow_parent)
        with _interrupts_ignored():
            executor.submit(os.getpid)  # starts them all
        return executor


@contextmanager
def _interrupts_ignored() -> Iterator[None]:
    """Have processes that are started inside inherit that Ctrl-C is not for them."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _follow_parent() -> None:
    """End this process when its parent does; killed, it would leave it waiting for ever."""

    def wait() -> None:
        parent = parent_process()
        if parent:
            parent.join()
        os._exit(1)

    threading.Thread(target=wait, daemon=True).start()


def _read_chunk(chunk: list[Item], job: Job) -> list[Read]:
    results = []
    for item in chunk:
        faulthandler.dump_traceback_later(job.time_limit + GRACE, exit=True)
        results.append(_read(item, job))
    faulthandler.cancel_dump_traceback_later()
    return results


def _read(item: Item, job: Job) -> Read:
    """Return the facts of an article, with what reading noted about it, or its reject, whatever goes wrong."""
    if isinstance(item, Reject):
        return item
    reader = _reader(job.make_reader)
    try:
        with _time_limit(job.time_limit):
            result = reader.read(item)
    except _OutOfTimeError:
        return Reject.of(item, "timeout", f"it took longer than {job.time_limit:g} seconds")
    except Exception as error:
        logger.debug("article %s", item.id, exc_info=True)
        return Reject.of(item, "crash", f"{type(error).__name__}: {error}")
    if item.checks and isinstance(result, FactSheet):
        return result.model_copy(update={"checks": item.checks + result.checks})
    return result


@cache
def _reader(make: Callable[[], Reader]) -> Reader:
    """Return the one reader of this process."""
    return make()


class _OutOfTimeError(BaseException):
    """No Exception, so that no step of the pipeline takes it for its own."""


@contextmanager
def _time_limit(seconds: float) -> Iterator[None]:
    """Raise _OutOfTimeError inside after so many seconds; where there are no signals, there is no limit."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(*_: object) -> None:
        raise _OutOfTimeError

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
