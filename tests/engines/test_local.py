"""Whatever one article does, the others are read, in order."""

import time
from collections.abc import Iterator
from itertools import islice

import pytest

from extractor.engines.local import CHUNK, Job, read_articles
from extractor.factsheet import Article, Check, FactSheet, Reject
from tests.fakes import make
from tests.stores import articles

JOB = Job(make, time_limit=0.3)


@pytest.mark.parametrize("workers", [1, 2])
def test_misbehaving_articles_are_rejects_in_their_place(workers: int) -> None:
    texts = ["Fine.", "CRASH", "HANG", "Ukrainian", "Fine again."]
    results = [result for _, result in read_articles(articles(*texts), workers=workers, job=JOB)]
    assert [result.reason if isinstance(result, Reject) else "read" for result in results] == [
        "read", "crash", "timeout", "language", "read",
    ]  # fmt: skip
    assert isinstance(results[1], Reject)
    assert results[1].detail == "KeyError: 'crashed on purpose'"


def test_the_death_of_a_process_loses_one_article() -> None:
    texts = [f"Text {at}." for at in range(3 * CHUNK)]
    texts[CHUNK + 3] = "DIE"
    results = list(read_articles(articles(*texts), workers=2, job=JOB))
    assert [item.id for item, _ in results] == [f"a{at}" for at in range(len(texts))]
    [reject] = [result for _, result in results if isinstance(result, Reject)]
    assert (reject.id, reject.reason) == (f"a{CHUNK + 3}", "crash")


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
    assert taken <= (2 * workers + 2) * CHUNK


def test_closing_early_leaves_no_process_behind() -> None:
    import multiprocessing

    results = read_articles(articles(*(f"SLOW {at}" for at in range(200))), workers=2, job=JOB)
    next(results)
    results.close()
    end = time.monotonic() + 5
    while multiprocessing.active_children() and time.monotonic() < end:
        time.sleep(0.01)
    assert not multiprocessing.active_children()
