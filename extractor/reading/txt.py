"""Plain text: one article a file, optionally below a header of `key: value` lines that a blank line closes."""

import re
from collections.abc import Iterator

from extractor.factsheet import Article, Reject
from extractor.reading.encodings import decode
from extractor.reading.formats import Opened
from extractor.reading.records import FIELDS, Origin, read_record

KEYS = frozenset(FIELDS) - {"text"} | {"note"}
BYTES_PER_CHAR = 4

_HEADER = re.compile(r"(?:[A-Za-z]{1,20}[ \t]*:[^\r\n]*\r?\n){1,20}[ \t]*(?:\r?\n|\Z)")
_LINE = re.compile(r"(?P<key>[A-Za-z]+)[ \t]*:[ \t]*(?P<value>[^\r\n]*)")


def read(file: Opened, max_chars: int) -> Iterator[Article | Reject]:
    """Yield the one article of `file`, or why there is none; its offsets count from below the header."""
    origin = Origin(file.name, file.place, max_chars)
    data = file.stream.read(BYTES_PER_CHAR * max_chars + 1)
    if len(data) > BYTES_PER_CHAR * max_chars:
        yield origin.reject("too_long", f"the file holds more than {max_chars:,} characters (--max-chars)")
        return
    decoded = decode(data)
    if decoded is None:
        yield origin.reject("encoding", "the file is not UTF-8 and its encoding cannot be told")
        return
    header, text = split_header(decoded.text)
    yield read_record({**header, "text": text}, origin, decoded.check)


def split_header(text: str) -> tuple[dict[str, str], str]:
    """Return the header of `text` and the rest; a first line with an unknown key is the article's own."""
    block = _HEADER.match(text)
    if not block:
        return {}, text
    header = {line["key"].casefold(): line["value"].strip() for line in _LINE.finditer(block.group())}
    if not header.keys() <= KEYS:
        return {}, text
    return header, text[block.end() :]
