"""JSON Lines: one article a line, with the names of fields.py."""

import json
from collections.abc import Iterator
from typing import BinaryIO

from extractor.factsheet import Article, Reject
from extractor.reading.encodings import decode, wide_encoding
from extractor.reading.fields import known_fields
from extractor.reading.formats import Opened
from extractor.reading.records import Origin, read_record

SLACK = 1 << 16  # bytes of a line beside its text
BYTES_PER_CHAR = 6  # a character may be written \uXXXX


def read(file: Opened, max_chars: int) -> Iterator[Article | Reject]:
    """Yield the article of each line of `file`, or why there is none."""
    limit = BYTES_PER_CHAR * max_chars + SLACK
    wide = wide_encoding(file.head)
    lines = _recoded(file.stream, wide, limit) if wide else _lines(file.stream, limit)
    for number, line in enumerate(lines, start=1):
        origin = Origin(f"{file.place}:{number}", f"{file.place}:{number}", max_chars)
        if line is None:
            yield origin.reject("too_long", f"the line is longer than {limit:,} bytes (--max-chars)")
        elif line.strip():
            yield _article(line, origin)


def _article(line: bytes, origin: Origin) -> Article | Reject:
    decoded = decode(line)
    if decoded is None:
        return origin.reject("encoding", "the line is not UTF-8 and its encoding cannot be told")
    try:
        record = json.loads(decoded.text, strict=False)  # raw tabs and NULs inside strings are read as they are
    except (ValueError, RecursionError) as error:
        return origin.reject("json", f"the line is no JSON object: {_one_line(error)}")
    if not isinstance(record, dict):
        return origin.reject("json", "the line is JSON, but no object")
    return read_record(known_fields(record), origin, decoded.check)


def _one_line(error: Exception) -> str:
    return str(error).partition("\n")[0] or type(error).__name__


def _lines(stream: BinaryIO, limit: int) -> Iterator[bytes | None]:
    """Yield the lines of `stream`; None for one above `limit` bytes, which is skipped without being held."""
    while line := stream.readline(limit + 1):
        if len(line) <= limit:
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(limit)
        yield None


def _recoded(stream: BinaryIO, encoding: str, limit: int) -> Iterator[bytes | None]:
    """Yield the lines of a file in UTF-16 or UTF-32 as UTF-8."""
    import io

    text = io.TextIOWrapper(stream, encoding=encoding, errors="replace", newline="\n")
    try:
        while line := text.readline(limit):
            yield line.encode("utf-8", errors="replace")
    finally:
        text.detach()  # whoever opened the stream closes it
