"""Rows of a view as CSV, JSON lines or Parquet; every fact in them has its quote, source, address and language."""

import csv
import io
import json
from collections.abc import Iterator, Sequence
from typing import IO, Any

from sqlite_utils import Database

from extractor.errors import ExtractorError
from extractor.store import Question, conditions

BATCH = 10_000  # rows in memory, and in a row group of Parquet
FILTERED = ("metric_facts", "quantity_facts")  # views that a question can be asked of


class Rows:
    """The rows of `view` that answer `question`, read as they are asked for.

    Raises ExtractorError for a view, metric, unit or date that does not exist, and for a question to another view.
    """

    def __init__(self, db: Database, view: str, question: Question) -> None:
        if view not in db.view_names():
            raise ExtractorError(f"there is no view {view!r}: choose one of {', '.join(sorted(db.view_names()))}")
        required, values = conditions(db, question)
        if required and view not in FILTERED:
            raise ExtractorError(f"{view} is written whole: only {' and '.join(FILTERED)} can be asked for a part")
        where = f" WHERE {' AND '.join(required)}" if required else ""
        self.cursor = db.conn.execute(f"SELECT * FROM {view}{where} LIMIT ?", [*values, question.most])
        self.columns = [column[0] for column in self.cursor.description]
        self.types = {name: kind for _, name, kind, *_ in db.conn.execute(f"PRAGMA table_info({view})")}

    def batches(self) -> Iterator[list[tuple[Any, ...]]]:
        """Yield the rows, so many at a time."""
        while batch := self.cursor.fetchmany(BATCH):
            yield batch


def write_csv(rows: Rows, output: IO[bytes]) -> None:
    """Write `rows` below a line of column names, in UTF-8."""
    text = io.TextIOWrapper(output, "utf-8", newline="", write_through=True)
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(rows.columns)
    for batch in rows.batches():
        writer.writerows(batch)
    text.detach()


def write_jsonl(rows: Rows, output: IO[bytes]) -> None:
    """Write each of `rows` as a JSON object on a line."""
    for batch in rows.batches():
        for row in batch:
            output.write(json.dumps(dict(zip(rows.columns, row, strict=True)), ensure_ascii=False).encode() + b"\n")


def write_parquet(rows: Rows, output: IO[bytes]) -> None:
    """Write `rows` as a Parquet file, a row group at a time."""
    import pyarrow
    import pyarrow.parquet

    named = {"INTEGER": pyarrow.int64(), "REAL": pyarrow.float64(), "TEXT": pyarrow.string()}
    schema: Any = None
    writer: Any = None
    try:
        for batch in rows.batches():
            columns = list(zip(*batch, strict=True))
            if writer is None:
                # SQLite does not say what an expression is: its first rows do.
                schema = pyarrow.schema(
                    [
                        (name, named.get(rows.types[name]) or _type(column, named))
                        for name, column in zip(rows.columns, columns, strict=True)
                    ]
                )
                writer = pyarrow.parquet.ParquetWriter(output, schema, compression="zstd")
            arrays = [pyarrow.array(column, kind) for column, kind in zip(columns, schema.types, strict=True)]
            writer.write_table(pyarrow.Table.from_arrays(arrays, schema=schema))
        if writer is None:
            empty = pyarrow.schema([(name, named.get(rows.types[name], pyarrow.string())) for name in rows.columns])
            writer = pyarrow.parquet.ParquetWriter(output, empty)
    finally:
        if writer:
            writer.close()


def _type(values: Sequence[Any], named: dict[str, Any]) -> Any:
    kinds = {type(value) for value in values if value is not None}
    if kinds <= {int} and kinds:
        return named["INTEGER"]
    return named["REAL"] if kinds and kinds <= {int, float} else named["TEXT"]
