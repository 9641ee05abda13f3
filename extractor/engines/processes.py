"""Processes that read chunks of articles: one that dies costs at most the article that killed it.

Each process has a seat, and each seat a thread that waits for it: results are taken from a process as soon as they are
there, whatever the one who asked for them does meanwhile.
"""

import logging
import os
import signal
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from multiprocessing import get_context, parent_process, resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from queue import SimpleQueue

from extractor.engines.job import Item, Job, Read, read_chunk
from extractor.factsheet import Reject

logger = logging.getLogger(__name__)

TRIES = 2  # times that an article is read alone, before the death of its process is its own fault

_CONTEXT = get_context("spawn")  # forked processes would share locks and the store


class Processes:
    """As many processes as there are `workers`; a context manager, which ends them. They leave Ctrl-C to this one."""

    def __init__(self, workers: int, job: Job) -> None:
        self.seats = [_Seat(job) for _ in range(workers)]
        self.free: SimpleQueue[_Seat] = SimpleQueue()
        for seat in self.seats:
            self.free.put(seat)
        self.threads = ThreadPoolExecutor(workers)

    def __enter__(self) -> "Processes":
        return self

    def __exit__(self, *_: object) -> None:
        self.threads.shutdown(wait=False, cancel_futures=True)
        for seat in self.seats:
            seat.close()
        self.threads.shutdown()

    def submit(self, chunk: Sequence[Item]) -> "Future[list[Read]]":
        """Have `chunk` read: the result has what became of each item, in order, even if processes die over it."""
        return self.threads.submit(self._read, chunk)

    def _read(self, chunk: Sequence[Item]) -> list[Read]:
        seat = self.free.get()
        try:
            return seat.read(chunk)
        except _DiedError:
            logger.warning("a process died, its articles are read again one by one")
            return [_read_alone(seat, item) for item in chunk]
        finally:
            self.free.put(seat)


class _DiedError(Exception):
    """A process ended before it had read all it was given."""


class _ClosedError(Exception):
    """There are to be no processes any more."""


class _Seat:
    """A place for one process, which another takes when it dies or has read its share."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.process: SpawnProcess | None = None
        self.connection: Connection | None = None
        self.left = 0  # articles until the process has read its share
        self.closed = False
        self.lock = threading.Lock()  # none is started while the seat is closed

    def read(self, chunk: Sequence[Item]) -> list[Read]:
        """Return what became of each item of `chunk`. Raises _DiedError if the process dies over it."""
        if self.left <= 0:
            self._replace()
        self.left -= len(chunk)
        assert self.connection is not None
        try:
            self.connection.send(chunk)
            results: list[Read] = self.connection.recv()
        except (EOFError, OSError) as error:
            self.left = 0
            raise _DiedError from error
        return results

    def close(self) -> None:
        """End the process at once, and start no other."""
        with self.lock:
            self.closed = True
            if self.process:
                self.process.kill()
                self.process.join()

    def _replace(self) -> None:
        """Let the process end, if there is one, and start another."""
        if self.connection:
            self.connection.close()  # upon which it ends by itself
        if self.process:
            self.process.join(self.job.grace)
        with self.lock:
            if self.process:
                self.process.kill()
                self.process.join()
            if self.closed:
                raise _ClosedError
            self.connection, other = _CONTEXT.Pipe()
            self.process = _CONTEXT.Process(target=_serve, args=(other, self.job), daemon=True)
            with _interrupts_blocked():
                self.process.start()
            other.close()
            self.left = self.job.recycle


def _read_alone(seat: _Seat, item: Item) -> Read:
    """Return what became of `item`; if it kills its process again and again, that is its reject."""
    if isinstance(item, Reject):
        return item
    for _ in range(TRIES):
        with suppress(_DiedError):
            return seat.read([item])[0]
    detail = "the process that reads it dies each time: out of memory or far beyond its time"
    return Reject.of(item, "crash", detail)


@contextmanager
def _interrupts_blocked() -> Iterator[None]:
    """Have a process that is started inside inherit that Ctrl-C is not for it; a thread cannot say so otherwise."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # which unblocks it
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(connection: Connection, job: Job) -> None:
    """Read chunks until there are no more."""
    _follow_parent()
    with suppress(EOFError):
        while True:
            connection.send(read_chunk(connection.recv(), job))


def _follow_parent() -> None:
    """End this process when its parent does; killed, it would leave it at work."""

    def wait() -> None:
        parent = parent_process()
        if parent:
            parent.join()
        os._exit(1)

    threading.Thread(target=wait, daemon=True).start()
