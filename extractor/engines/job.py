"""One article to its fact sheet or its reject, whatever goes wrong, within a limit of time."""

import faulthandler
import logging
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from extractor.factsheet import Article, FactSheet, Reject
from extractor.store import Entry, made_entry

logger = logging.getLogger(__name__)

TIME_LIMIT = 60.0  # seconds for one article; most take a fiftieth of one
GRACE = 10.0  # seconds beyond that, after which a process that does not listen is ended
RECYCLE = 5_000  # articles that a process reads: whatever grows in it, is given back

Item = Article | Reject
Read = FactSheet | Entry | Reject


class Reader(Protocol):
    """What reads an article: an Extractor."""

    def read(self, article: Article) -> FactSheet | Reject:
        """Return the facts of `article`, or why there are none."""


@dataclass(frozen=True, slots=True)
class Job:
    """What a process needs to know: how to make its reader, and how long one article may take (seconds).

    A process that does not stop for the limit is ended after `grace` more; after `recycle` articles another takes its
    place. `for_store` asks for entries in place of fact sheets: what the writer would do first is done by who reads.
    """

    make_reader: Callable[[], Reader]
    time_limit: float = TIME_LIMIT
    grace: float = GRACE
    recycle: int = RECYCLE
    for_store: bool = False


def read_chunk(chunk: Sequence[Item], job: Job) -> list[Read]:
    """Return what became of each item of `chunk`; this very process ends over one that does not stop for its limit."""
    results = []
    for item in chunk:
        faulthandler.dump_traceback_later(job.time_limit + job.grace, exit=True)
        results.append(read_item(item, job))
    faulthandler.cancel_dump_traceback_later()
    return results


def read_item(item: Item, job: Job) -> Read:
    """Return the facts of an article, with what reading noted about it, or its reject; a reject is passed on."""
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
    if isinstance(result, Reject):
        return result
    sheet = result.model_copy(update={"checks": item.checks + result.checks}) if item.checks else result
    return made_entry(item, sheet) if job.for_store else sheet


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
