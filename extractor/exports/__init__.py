"""What a store can be given to other programs as: rows of its views, annotated articles, or entities."""

import json
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import IO, Literal, get_args

from sqlite_utils import Database

from extractor.errors import ExtractorError
from extractor.exports import brat, docbin, ftm, views
from extractor.exports.mentions import annotated
from extractor.store import Question

Form = Literal["csv", "jsonl", "parquet", "docbin", "brat", "ftm"]
FORMS: tuple[Form, ...] = get_args(Form)
BINARY = ("parquet", "docbin")  # no terminal wants them
WRITERS: dict[str, Callable[[views.Rows, IO[bytes]], None]] = {
    "csv": views.write_csv,
    "jsonl": views.write_jsonl,
    "parquet": views.write_parquet,
}


def export(
    db: Database,
    output: Path | None,
    stdout: IO[bytes],
    *,
    form: Form,
    view: str | None = None,
    question: Question | None = None,
) -> None:
    """Write a store as `form` to the file `output`, of BRAT the folder, or where that is None to `stdout`.

    `view` is the view whose rows are written, `question` limits them; articles are limited by its language alone, and
    entities come from the whole store. Raises ExtractorError for what a format has no use for, for a view, a metric, a
    unit or a date that there is not, and where `output` cannot be written.
    """
    question = question or Question()
    _check(form, output, view, question)
    try:
        if form == "brat":
            assert output is not None
            brat.write_brat(annotated(db, question), output)
            return
        rows = views.Rows(db, view or "metric_facts", question) if form in WRITERS else None
        with output.open("wb") if output else nullcontext(stdout) as file:
            if rows:
                WRITERS[form](rows, file)
            elif form == "docbin":
                docbin.write_docbin(annotated(db, question), file)
            else:
                for entity in ftm.entities(db):
                    file.write(json.dumps(entity, ensure_ascii=False).encode() + b"\n")
    except OSError as error:
        raise ExtractorError(f"{output} cannot be written: {error.strerror}") from error


def _check(form: Form, output: Path | None, view: str | None, question: Question) -> None:
    """Raise ExtractorError for what makes no sense together."""
    if form not in WRITERS and view:
        raise ExtractorError(f"{form} takes the whole store, not a view")
    if form == "ftm" and question != Question():
        raise ExtractorError("ftm takes the whole store")
    if form in {"docbin", "brat"} and question != Question(language=question.language, limit=question.limit):
        raise ExtractorError(f"{form} takes whole articles: choose them by --language alone")
    if output is None and form == "brat":
        raise ExtractorError("brat is a folder: name it with -o")
    if output is None and form in BINARY:
        raise ExtractorError(f"{form} is not text: name a file with -o")
