"""What a store can be given to other programs as: rows of its views, or entities."""

import csv
import json
from collections.abc import Callable, Iterable, Mapping
from typing import IO, Any

from sqlite_utils import Database

from extractor.errors import ExtractorError
from extractor.exports import ftm

Rows = Iterable[Mapping[str, Any]]


def export(db: Database, output: IO[str], *, form: str, view: str | None = None) -> int:
    """Write a store to `output` in one of FORMATS and return how many lines that took.

    `view` is the view whose rows are written; entities come from the whole store. Raises ExtractorError for a view that
    there is not, and for one that a format has no use for.
    """
    write, needs_view = FORMATS[form]
    if view and not needs_view:
        raise ExtractorError(f"{form} takes the whole store, not a view")
    return write(db, output, _view(db, view or "metric_facts"))


def _view(db: Database, name: str) -> str:
    views = db.view_names()
    if name not in views:
        raise ExtractorError(f"there is no view {name!r}: choose one of {', '.join(sorted(views))}")
    return name


def _write_csv(db: Database, output: IO[str], view: str) -> int:
    cursor = db.execute(f"SELECT * FROM {view}")
    writer = csv.writer(output, lineterminator="\n")
    writer.writerow([column[0] for column in cursor.description])
    return sum(1 for row in cursor if writer.writerow(row))


def _write_jsonl(db: Database, output: IO[str], view: str) -> int:
    return _write_lines(output, db.query(f"SELECT * FROM {view}"))


def _write_ftm(db: Database, output: IO[str], _: str) -> int:
    return _write_lines(output, ftm.entities(db))


def _write_lines(output: IO[str], rows: Rows) -> int:
    lines = 0
    for row in rows:
        output.write(json.dumps(row, ensure_ascii=False) + "\n")
        lines += 1
    return lines


# Format → what writes it, and whether it is of a view.
FORMATS: dict[str, tuple[Callable[[Database, IO[str], str], int], bool]] = {
    "csv": (_write_csv, True),
    "jsonl": (_write_jsonl, True),
    "ftm": (_write_ftm, False),
}
