"""Reads articles into a store: the one place where workers hand their fact sheets to the writer."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import replace

from extractor.engines.job import Item, Job
from extractor.engines.local import read_articles, standard_job
from extractor.engines.report import Report, Summary
from extractor.factsheet import Article, Reject
from extractor.store import Result, StoredArticle, Writer

BATCH = 32  # articles to a transaction: what a killed run may have to read again


def run(
    items: Iterable[Item],
    writer: Writer,
    *,
    command: str = "run",
    workers: int = 1,
    job: Job | None = None,
    on_article: Callable[[], None] = lambda: None,
) -> Report:
    """Read `items` into the store of `writer` and return the report; `on_article` is called after each.

    Articles that the store has already are not read again, but for those that come from it. Ctrl-C ends the run early:
    what was read by then is kept.
    """
    job = replace(job or standard_job(), for_store=True)
    summary = Summary()
    batch: list[Result] = []

    def commit() -> None:
        for result, outcome in zip(batch, writer.write(batch), strict=True):
            summary.count(result, outcome)
        batch.clear()

    writer.begin(command)
    try:
        with closing(read_articles(_fresh(items, writer, summary, on_article), workers=workers, job=job)) as results:
            for item, sheet in results:
                batch.append(Result(item if isinstance(item, Article) else None, sheet))
                on_article()
                if len(batch) >= BATCH:
                    commit()
    except KeyboardInterrupt:
        summary.interrupted = True
    commit()
    return finish(summary, writer, command)


def finish(summary: Summary, writer: Writer, command: str) -> Report:
    """Bring the store up to date for readers, and return the report of a run, which table runs gets, too."""
    writer.settle()
    report = Report.of(summary, command)
    writer.end(report.row())
    return report


def _fresh(items: Iterable[Item], writer: Writer, summary: Summary, on_article: Callable[[], None]) -> Iterator[Item]:
    """Yield the items that are to be read, and count the others."""
    for item in items:
        language = None if isinstance(item, Reject | StoredArticle) else writer.language_of(item.text)
        if language:
            summary.articles[language, "unchanged"] += 1
            on_article()
        else:
            yield item
