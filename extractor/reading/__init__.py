"""Files, folders and standard input to articles, one module per format.

Nothing inside a file is an error: what cannot be read is yielded as a `Reject`, and reading goes on.
"""

import logging
from collections.abc import Callable, Iterable, Iterator

from extractor.errors import ExtractorError
from extractor.factsheet import Article, Reject
from extractor.reading.formats import FORMATS, Format, Opened, detect, module, reader, stem
from extractor.reading.inputs import UNREADABLE, Input, find_inputs, opened
from extractor.reading.records import MAX_CHARS, Origin

__all__ = ["FORMATS", "MAX_CHARS", "Format", "Input", "find_inputs", "module", "read", "split_input"]

logger = logging.getLogger(__name__)


def read(
    inputs: Iterable[Input],
    *,
    input_format: Format | None = None,
    max_chars: int = MAX_CHARS,
    on_bytes: Callable[[int], None] = lambda count: None,
) -> Iterator[Article | Reject]:
    """Yield the articles of `inputs` in order, and a reject for each that cannot be read.

    What is inside is told by `input_format`, else by the name, else by the first bytes. `on_bytes` is told how many
    bytes of the files were read since the last article. Raises ExtractorError where a package for a format is missing.
    """
    for source in inputs:
        logger.info("reading %s", source.place)
        origin = Origin(source.name, source.place)
        try:
            with opened(source) as file:
                articles = reader(input_format or _format(source, file))(file, max_chars)
                yield from _counted(articles, file, on_bytes)
        except EOFError:
            yield origin.reject("truncated", "the packed file ends in the middle: it was cut off")
        except UNREADABLE as error:
            yield origin.reject("unreadable", f"the file cannot be read: {error}")
        except ExtractorError:
            raise
        except Exception as error:  # a parser that breaks on one file must not stop the run
            logger.debug("reading %s", source.place, exc_info=True)
            yield origin.reject("crash", f"reading it failed: {type(error).__name__}: {error}")


def split_input(source: Input, input_format: Format | None = None) -> list[Input]:
    """Return what of `source` can be read apart: the row groups of plain Parquet, or the whole."""
    if (input_format or stem(source.path)[1]) != "parquet":
        return [source]
    try:
        with opened(source) as file:
            groups = module("parquet", extra="parquet").row_groups(file)
    except UNREADABLE:  # who reads it will say so
        return [source]
    return [Input(source.path, group) for group in range(groups)]


def _format(source: Input, file: Opened) -> Format:
    """Return what the name of a file says, or where that is nothing or only XML, what its first bytes show."""
    named = stem(source.path)[1]
    if named not in {None, "feed"}:
        return named or "txt"
    shown = detect(file.head)
    return "feed" if named == "feed" and shown == "txt" else shown


def _counted(
    articles: Iterator[Article | Reject], file: Opened, on_bytes: Callable[[int], None]
) -> Iterator[Article | Reject]:
    """Yield `articles`, telling after each how far the file on disk was read."""
    before = 0
    for article in articles:
        yield article
        if file.raw.seekable():
            now = file.raw.tell()
            on_bytes(max(0, now - before))
            before = max(now, before)
