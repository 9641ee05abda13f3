"""Tables of articles with a header: comma, semicolon, tab or bar between the columns, told from the header."""

import csv
from collections.abc import Iterator
from typing import Any

from extractor.factsheet import Article, Reject
from extractor.reading.fields import has_text_field, known_fields
from extractor.reading.formats import Opened
from extractor.reading.records import Origin, read_record
from extractor.reading.streams import losses, text

SEPARATORS = ",;\t|"


def read(file: Opened, max_chars: int) -> Iterator[Article | Reject]:
    """Yield the article of each row of `file`, or why there is none; a row may span lines."""
    csv.field_size_limit(max_chars + 1)  # a longer field is an error of its row alone
    lines = text(file)
    try:
        header = lines.readline(1 << 16)
        separator = max(SEPARATORS, key=header.count)
        names = _names(header, separator)
        if not has_text_field(names):
            detail = f"no column is a text; the header is {header.strip()[:80]!r}"
            yield Origin(file.place, file.place).reject("csv", detail)
            return
        yield from _rows(file, csv.reader(lines, delimiter=separator), names, max_chars)
    finally:
        lines.detach()  # whoever opened the stream closes it


def _names(header: str, separator: str) -> list[str]:
    try:
        return next(csv.reader([header.strip("\r\n\ufeff")], delimiter=separator), [])
    except csv.Error:  # a name longer than any text may be
        return []


def _rows(file: Opened, rows: Any, names: list[str], max_chars: int) -> Iterator[Article | Reject]:
    while True:
        place = f"{file.place}:{rows.line_num + 2}"
        origin = Origin(place, place, max_chars)
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield origin.reject("too_long" if "field larger" in str(error) else "csv", f"the row is broken: {error}")
            continue
        if any(row):
            fields = known_fields(dict(zip(names, row, strict=False)))
            yield read_record(fields, origin, losses(fields))
