"""Parquet files of articles, read a few rows at a time and only the columns that are known."""

import tempfile
from collections.abc import Iterator
from datetime import date, datetime
from shutil import copyfileobj
from typing import BinaryIO, cast

import pyarrow
import pyarrow.parquet

from extractor.factsheet import Article, Reject
from extractor.reading.fields import NAMES, has_text_field, known_fields
from extractor.reading.formats import Opened
from extractor.reading.records import Origin, read_record
from extractor.reading.unpacking import TIMES, UNPACKED_FREELY

ROWS = 64
SPOOLED = 1 << 26  # bytes of a packed or piped file that are kept in memory, more go to a temporary file

_KNOWN = {name for names in NAMES.values() for name in names}


def row_groups(file: Opened) -> int:
    """Return how many row groups `file` has; 1 for what is packed, which can only be read from its beginning."""
    if file.stream is not file.raw or not file.raw.seekable():
        return 1
    try:
        return max(1, int(pyarrow.parquet.read_metadata(file.raw).num_row_groups))
    except (pyarrow.ArrowException, ValueError):
        return 1


def read(file: Opened, max_chars: int) -> Iterator[Article | Reject]:
    """Yield the article of each row of `file`, or why there is none."""
    with tempfile.SpooledTemporaryFile(SPOOLED) as copy:
        source = file.stream
        if source is not file.raw or not source.seekable():
            copyfileobj(source, copy)
            source = cast(BinaryIO, copy)
        try:
            yield from _rows(_opened(source), file, max_chars)
        except (pyarrow.ArrowException, ValueError) as error:
            detail = f"the file is no sound Parquet: {str(error).partition(chr(10))[0]}"
            yield Origin(file.place, file.place).reject("parquet", detail)


def _opened(source: BinaryIO) -> "pyarrow.parquet.ParquetFile":
    """Return a file whose texts stay as they are stored: a long one that is in a thousand rows is held once."""
    schema = pyarrow.parquet.read_schema(source)
    texts = [field.name for field in schema if pyarrow.types.is_string(field.type)]
    return pyarrow.parquet.ParquetFile(source, read_dictionary=texts)


def _is_swollen(table: "pyarrow.parquet.ParquetFile", group: int) -> bool:
    """Return whether a column of a row group becomes far larger than text does when it is unpacked."""
    row_group = table.metadata.row_group(group)
    columns = [row_group.column(number) for number in range(row_group.num_columns)]
    return any(
        column.total_uncompressed_size > max(UNPACKED_FREELY, TIMES * column.total_compressed_size)
        for column in columns
    )


def _rows(table: "pyarrow.parquet.ParquetFile", file: Opened, max_chars: int) -> Iterator[Article | Reject]:
    columns = [name for name in table.schema_arrow.names if name.casefold() in _KNOWN]
    if not has_text_field(columns):
        detail = f"no column is a text; there are {', '.join(table.schema_arrow.names)[:80]}"
        yield Origin(file.place, file.place).reject("parquet", detail)
        return
    groups = range(table.num_row_groups) if file.group is None else [file.group]
    if any(_is_swollen(table, group) for group in groups):
        detail = f"it unpacks to more than {TIMES} times its size, as no text does: it may be an attack"
        yield Origin(file.place, file.place).reject("parquet", detail)
        return
    number = sum(table.metadata.row_group(group).num_rows for group in range(min(groups, default=0)))
    for batch in table.iter_batches(batch_size=ROWS, columns=columns, row_groups=list(groups)):
        for at in range(batch.num_rows):
            number += 1
            place = f"{file.place}:{number}"
            [row] = batch.slice(at, 1).to_pylist()
            yield read_record(known_fields(dict(map(_plain, row.items()))), Origin(place, place, max_chars))


def _plain(item: tuple[str, object]) -> tuple[str, object]:
    name, value = item
    return name, value.isoformat() if isinstance(value, date | datetime) else value
