"""Puts part files into a store: the one writer at the end of a run on many machines."""

from collections.abc import Callable, Iterable

from extractor.engines.parts import read_part
from extractor.engines.report import Report, Summary
from extractor.engines.run import finish
from extractor.store import Writer


def load(parts: Iterable[str], writer: Writer, *, on_article: Callable[[], None] = lambda: None) -> Report:
    """Put the articles of `parts` into the store, each part wholly or not at all, and return the report.

    What the store has already is left alone: a load can be broken off and started again, and parts can come twice.
    Ctrl-C ends it early. Raises ExtractorError for a file that is no part.
    """
    summary = Summary()
    writer.begin("load")
    try:
        for path in parts:
            results = list(read_part(path))
            for result, outcome in zip(results, writer.write(results), strict=True):
                summary.count(result, outcome)
                on_article()
    except KeyboardInterrupt:
        summary.interrupted = True
    return finish(summary, writer, "load")
