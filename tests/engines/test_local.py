"""Whatever one article does, the others are read, in order."""

import os
import time
import tracemalloc
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from extractor.engines.job import Job
from extractor.engines.local import CHUNK, CHUNK_CHARS, IN_FLIGHT, read_articles
from extractor.factsheet import Article, Check, FactSheet, Reject
from tests.fakes import make
from tests.stores import articles

JOB = Job(make, time_limit=0.3, grace=0.3)


@pytest.mark.parametrize("workers", [1, 2])
def test_misbehaving_articles_are_rejects_in_their_place(workers: int) -> None:
    texts = ["Fine.", "CRASH", "HANG", "Ukrainian", "Fine again."]
    results = [result for _, result in read_articles(articles(*texts), workers=workers, job=JOB)]
    assert [result.reason if isinstance(result, Reject) else "read" for result in results] == [
        "read", "crash", "timeout", "language", "read",
    ]  # fmt: skip
    assert isinstance(results[1], Reject)
    assert results[1].detail == "KeyError: 'crashed on purpose'"


def test_the_death_of_a_process_loses_the_article_that_kills_it_alone() -> None:
    texts = [f"Text {at}." for at in range(3 * CHUNK)]
    texts[CHUNK + 3] = texts[2 * CHUNK] = "DIE"
    results = list(read_articles(articles(*texts), workers=2, job=JOB))
    assert [item.id for item, _ in results] == [f"a{at}" for at in range(len(texts))]
    rejects = [result for _, result in results if isinstance(result, Reject)]
    assert [(reject.id, reject.reason) for reject in rejects] == [
        (f"a{CHUNK + 3}", "crash"),
        (f"a{2 * CHUNK}", "crash"),
    ]


def test_an_article_that_was_read_when_its_process_was_killed_is_read_again(tmp_path: Path) -> None:
    texts = [f"Text {at}." for at in range(CHUNK)]
    texts[5] = f"DIE ONCE {tmp_path}/died"
    results = [result for _, result in read_articles(articles(*texts), workers=2, job=JOB)]
    assert (tmp_path / "died").exists()
    assert not any(isinstance(result, Reject) for result in results)


def test_a_process_that_does_not_stop_is_ended() -> None:
    results = [result for _, result in read_articles(articles("Fine.", "DEAF", "Fine."), workers=2, job=JOB)]
    assert [isinstance(result, Reject) for result in results] == [False, True, False]


def test_processes_are_replaced_after_so_many_articles() -> None:
    job = Job(make_process_teller, recycle=2 * CHUNK)
    results = [result for _, result in read_articles(articles(*["Text."] * 7 * CHUNK), workers=2, job=job)]
    by_process = Counter(result.id for result in results if isinstance(result, FactSheet))
    assert by_process.total() == 7 * CHUNK
    assert max(by_process.values()) == 2 * CHUNK


class ProcessTeller:
    def read(self, article: Article) -> FactSheet | Reject:
        return FactSheet(id=str(os.getpid()), language="en")


def make_process_teller() -> ProcessTeller:
    return ProcessTeller()


def test_rejects_of_reading_and_what_it_noted_are_passed_on() -> None:
    reject = Reject(id="x", reason="json", detail="No JSON.")
    check = Check(kind="encoding", ok=True, detail="decoded as cp1251")
    [first, second] = read_articles([reject, *articles("Text.", checks=(check,))], job=JOB)
    assert first == (reject, reject)
    assert isinstance(second[1], FactSheet)
    assert second[1].checks == (check,)


@pytest.mark.parametrize("workers", [1, 2])
def test_only_so_much_is_read_ahead(workers: int) -> None:
    taken = 0

    def endless() -> Iterator[Article]:
        nonlocal taken
        while True:
            taken += 1
            yield from articles(f"Text {taken}.")

    results = read_articles(endless(), workers=workers, job=JOB)
    assert len(list(islice(results, CHUNK))) == CHUNK
    results.close()
    assert taken <= (IN_FLIGHT * workers + 1) * CHUNK


def test_memory_is_flat_when_results_are_taken_slowly() -> None:
    size, count = 100_000, 300
    taken = 0

    def fast() -> Iterator[Article]:
        nonlocal taken
        for taken in range(1, count + 1):
            yield from articles(f"Text {taken}.".ljust(size))

    ahead = []
    tracemalloc.start()
    try:
        for done, _ in enumerate(read_articles(fast(), workers=2, job=JOB)):
            ahead.append(taken - done)
            time.sleep(0.001)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    in_flight = (IN_FLIGHT * 2 + 1) * CHUNK_CHARS
    assert max(ahead) * size <= in_flight
    assert peak < 2 * in_flight < size * count  # less than half of all there was


def test_closing_early_leaves_no_process_behind() -> None:
    import multiprocessing

    results = read_articles(articles(*(f"SLOW {at}" for at in range(200))), workers=2, job=JOB)
    next(results)
    results.close()
    end = time.monotonic() + 5
    while multiprocessing.active_children() and time.monotonic() < end:
        time.sleep(0.01)
    assert not multiprocessing.active_children()
