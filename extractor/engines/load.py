"""Puts part files into a store: the one writer at the end of a run on many machines."""

import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from multiprocessing import get_context

from extractor.engines.parts import read_entries
from extractor.engines.report import Report, Summary
from extractor.engines.run import finish
from extractor.store import Result, Writer

IN_FLIGHT = 3  # parts for each process that are read or wait for the writer, at most


def load(
    parts: Iterable[str], writer: Writer, *, workers: int = 1, on_article: Callable[[], None] = lambda: None
) -> Report:
    """Put the articles of `parts` into the store, each part wholly or not at all, and return the report.

    What the store has already is left alone: a load can be broken off and started again, and parts can come twice.
    With `workers` above 1 parts are read by as many processes beside the writer. Ctrl-C ends it early. Raises
    ExtractorError for a file that is no part.
    """
    summary = Summary()
    writer.begin("load")
    try:
        for results in _read_in_processes(parts, workers) if workers > 1 else map(read_entries, parts):
            for result, outcome in zip(results, writer.write(results), strict=True):
                summary.count(result, outcome)
                on_article()
    except KeyboardInterrupt:
        summary.interrupted = True
    return finish(summary, writer, "load")


def _read_in_processes(parts: Iterable[str], workers: int) -> Iterator[list[Result]]:
    """Yield what is in each of `parts`, in order."""
    waiting = iter(parts)
    pending: deque[Future[list[Result]]] = deque()
    spawning = get_context("spawn")  # forked, they would share the store
    with ProcessPoolExecutor(workers, spawning, _leave_ctrl_c) as processes:
        try:
            while True:
                for path in islice(waiting, IN_FLIGHT * workers - len(pending)):
                    pending.append(processes.submit(read_entries, path))
                if not pending:
                    return
                yield pending.popleft().result()
        finally:
            processes.shutdown(cancel_futures=True)


def _leave_ctrl_c() -> None:
    """Leave Ctrl-C to the writer."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
