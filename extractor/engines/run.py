"""Reads articles into a store: the one place where workers hand their fact sheets to the writer."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from typing import get_args

from extractor.engines.job import Item, Job
from extractor.engines.local import read_articles
from extractor.factsheet import Article, FactSheet, Reject
from extractor.store import Outcome, Result, Writer

BATCH = 32  # articles to a transaction: what a killed run may have to read again
KINDS = (
    "percentages",
    "quantities",
    "dates",
    "units",
    "officials",
    "persons",
    "ratios",
    "ranks",
    "documents",
    "checks",
)
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
NO_LANGUAGE = "–"


@dataclass(slots=True)
class Summary:
    """What a run did: articles by language and outcome, new facts by kind, rejects by reason."""

    articles: Counter[tuple[str, Outcome]] = field(default_factory=Counter)
    facts: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    interrupted: bool = False

    def count(self, result: Result, outcome: Outcome) -> None:
        """Count what became of one article."""
        sheet = result.sheet
        language = sheet.language if isinstance(sheet, FactSheet) else NO_LANGUAGE
        self.articles[language, outcome] += 1
        if outcome == "rejected":
            self.reasons[sheet.reason if isinstance(sheet, Reject) else "store"] += 1
        if isinstance(sheet, FactSheet) and outcome in {"new", "updated"}:
            self.facts.update({kind: len(getattr(sheet, kind)) for kind in KINDS})


def run(
    items: Iterable[Item],
    writer: Writer,
    *,
    workers: int = 1,
    job: Job | None = None,
    on_article: Callable[[], None] = lambda: None,
) -> Summary:
    """Read `items` into the store of `writer` and return what was done; `on_article` is called after each.

    Articles that the store has already are not read again. Ctrl-C ends the run early: what was read by then is kept.
    """
    summary = Summary()
    batch: list[Result] = []

    def commit() -> None:
        for result, outcome in zip(batch, writer.write(batch), strict=True):
            summary.count(result, outcome)
        batch.clear()

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
    return summary


def _fresh(items: Iterable[Item], writer: Writer, summary: Summary, on_article: Callable[[], None]) -> Iterator[Item]:
    """Yield the items that the store does not have, and count the others."""
    for item in items:
        language = None if isinstance(item, Reject) else writer.language_of(item.text)
        if language:
            summary.articles[language, "unchanged"] += 1
            on_article()
        else:
            yield item
