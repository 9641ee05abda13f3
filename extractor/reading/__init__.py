"""Files, folders and standard input to articles: `.jsonl` and `.txt`, plain or gzipped, one module per format.

Nothing inside a file is an error: what cannot be read is yielded as a `Reject`, and reading goes on.
"""

import logging
from collections.abc import Callable, Iterable, Iterator

from extractor.factsheet import Article, Reject
from extractor.reading.inputs import UNREADABLE, Format, Input, Opened, find_inputs, opened
from extractor.reading.jsonl import read_jsonl
from extractor.reading.records import MAX_CHARS, Origin
from extractor.reading.txt import read_txt

__all__ = ["MAX_CHARS", "Format", "Input", "find_inputs", "read"]

logger = logging.getLogger(__name__)


def read(
    inputs: Iterable[Input],
    *,
    input_format: Format | None = None,
    max_chars: int = MAX_CHARS,
    on_bytes: Callable[[int], None] = lambda count: None,
) -> Iterator[Article | Reject]:
    """Yield the articles of `inputs` in order, and a reject for each that cannot be read.

    `on_bytes` is told how many bytes of the files were read since the last article.
    """
    for source in inputs:
        logger.info("reading %s", source.place)
        origin = Origin(source.name, source.place)
        try:
            with opened(source, input_format) as file:
                yield from _counted(_articles(source, file, max_chars), file, on_bytes)
        except EOFError:
            yield origin.reject("gzip", "the file ends in the middle: it was cut off")
        except UNREADABLE as error:
            yield origin.reject("unreadable", f"the file cannot be read: {error}")


def _articles(source: Input, file: Opened, max_chars: int) -> Iterator[Article | Reject]:
    if file.format == "jsonl":
        return read_jsonl(file.stream, source.place, file.head, max_chars)
    return read_txt(file.stream, source.name, source.place, max_chars)


def _counted(
    articles: Iterator[Article | Reject], file: Opened, on_bytes: Callable[[int], None]
) -> Iterator[Article | Reject]:
    """Yield `articles`, telling after each how far the file on disk was read."""
    before = 0
    for article in articles:
        yield article
        if file.raw.seekable():
            now = file.raw.tell()
            on_bytes(now - before)
            before = now
