"""Which formats can be read, how a name or the first bytes tell them, and the module of each."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import PurePath
from types import ModuleType
from typing import BinaryIO, Literal, get_args

from extractor import extras
from extractor.factsheet import Article, Reject

Format = Literal["jsonl", "json", "csv", "parquet", "feed", "html", "warc", "txt"]
FORMATS: tuple[Format, ...] = get_args(Format)

SUFFIXES: dict[str, Format] = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "json",
    ".csv": "csv",
    ".tsv": "csv",
    ".parquet": "parquet",
    ".rss": "feed",
    ".atom": "feed",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".warc": "warc",
    ".txt": "txt",
    ".xml": "feed",
}
PACKED = (".gz", ".bz2", ".xz", ".zst")

_BEGINNINGS: tuple[tuple[re.Pattern[bytes], Format], ...] = (
    (re.compile(rb"PAR1"), "parquet"),
    (re.compile(rb"WARC/\d"), "warc"),
    # An array, or an object whose first value is an array of objects, is one document; else it is a record a line.
    (re.compile(rb"\[|\{\s*\"[^\"]*\"\s*:\s*\[\s*\{"), "json"),
    (re.compile(rb"\{"), "jsonl"),
    (re.compile(rb"(?:<\?xml[^>]*>)?(?:\s|<!--.*?-->)*<(?:rss|feed|rdf:RDF)\b", re.DOTALL), "feed"),
    (re.compile(rb"(?:<\?xml[^>]*>)?(?:\s|<!--.*?-->)*<(?:!doctype html|html|head|body)\b", re.DOTALL | re.I), "html"),
)
_START = b"\xef\xbb\xbf\xff\xfe \t\r\n"


@dataclass(frozen=True, slots=True)
class Opened:
    """An open input: `stream` gives plain bytes, `head` is a look at the first of them, `raw` tells how far it is.

    `name` is what its articles are called after, `place` how the file is named to a reader. Of Parquet, `group` is the
    one row group to read, None for all.
    """

    stream: BinaryIO
    raw: BinaryIO
    head: bytes
    name: str
    place: str
    group: int | None = None


Reader = Callable[[Opened, int], Iterator[Article | Reject]]  # the file, and the longest article in characters


def stem(name: str) -> tuple[str, Format | None]:
    """Return a file name without the suffixes that say how to read it, and the format that they name."""
    bare = name.removesuffix(packed) if (packed := PurePath(name).suffix) in PACKED else name
    suffix = PurePath(bare).suffix.casefold()
    return (bare[: -len(suffix)], SUFFIXES[suffix]) if suffix in SUFFIXES else (bare, None)


def detect(head: bytes) -> Format:
    """Return the format that the first bytes of a file show; "txt" for what is none of the others."""
    first = head.replace(b"\x00", b"").lstrip(_START)
    return next((form for pattern, form in _BEGINNINGS if pattern.match(first)), "txt")


def reader(form: Format) -> Reader:
    """Return the reader of a format. Raises ExtractorError where the package that it needs is not installed."""
    found: Reader = module(form, extra="feeds" if form == "feed" else form).read
    return found


def module(name: str, *, extra: str) -> ModuleType:
    """Return a module of this folder, loaded when first needed; ExtractorError where a package for it is missing."""
    return extras.module(f"extractor.reading.{name}", extra=extra)
