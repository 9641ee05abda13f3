"""Options and endings that several commands share."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from extractor.errors import ExtractorError
from extractor.ner import DEFAULT

if TYPE_CHECKING:
    from extractor.engines.report import Report
    from extractor.factsheet import Reject

SOME_REJECTED = 1
INTERRUPTED = 130  # 128 + SIGINT

LANGUAGE = click.Choice(["vi", "en", "ja", "sv", "ru", "es"])
PATHS = click.argument("paths", nargs=-1, type=click.Path(path_type=str))
INPUT_FORMAT = click.option(
    "--input-format",
    type=click.Choice(["jsonl", "json", "csv", "parquet", "feed", "html", "warc", "txt"]),
    help="What the input is, where neither its name nor its first bytes say it.",
)
WORKERS = click.option("--workers", type=click.IntRange(1, 256), default=1, show_default=True, help="Processes to use.")
MAX_CHARS = click.option(
    "--max-chars",
    type=click.IntRange(min=1),
    default=500_000,
    show_default=True,
    help="Longest article, in characters; a longer one is rejected.",
)
TIME_LIMIT = click.option(
    "--time-limit",
    type=click.FloatRange(min=0, min_open=True),
    default=60.0,
    show_default=True,
    help="Seconds that one article may take; one that takes longer is rejected.",
)
REPORT = click.option(
    "--report",
    "report_file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="File for the report of the run as JSON.",
)
NER = click.option(
    "--ner",
    metavar="CHOICE",
    default=DEFAULT,
    show_default=True,
    help="Names by a trained recognizer beside the rules: fast, accurate, onnx:FOLDER, transformers:NAME, spacy:NAME; "
    "or none.",
)
DB = click.option("--db", type=click.Path(path_type=Path), required=True, help="The store: one SQLite file.")


def end(ctx: click.Context, done: "Report", db: Path, *, some_left: bool = False) -> None:
    """End a command that wrote to the store with the exit status that says how it went."""
    if done.interrupted:
        click.echo(f"Interrupted. What was read is in {db}; run the same command to go on.", err=True)
        ctx.exit(INTERRUPTED)
    ctx.exit(SOME_REJECTED if done.reasons or some_left else 0)


def check_report(file: Path | None) -> None:
    """Raise ExtractorError if a report could not be written to `file`, before hours of work."""
    if file and not file.absolute().parent.is_dir():
        raise ExtractorError(f"there is no folder {str(file.parent)!r} to write {file.name} to: make it first")


def write_report(done: "Report", file: Path | None) -> None:
    """Write a report to `file`, if one is given. Raises ExtractorError if that fails."""
    if file:
        try:
            file.write_text(done.model_dump_json(indent=2) + "\n", encoding="utf-8")
        except OSError as error:
            raise ExtractorError(f"{file} cannot be written: {error.strerror}") from error


def given(paths: tuple[str, ...]) -> tuple[str, ...]:
    """Return `paths`. Raises ExtractorError if there are none."""
    if not paths:
        raise ExtractorError("name the files or folders to read, or - for standard input")
    return paths


def rejection(reject: "Reject") -> str:
    """Return a reject as one line."""
    place = f" ({reject.source})" if reject.source else ""
    return f"rejected {reject.id}: {reject.reason}: {reject.detail}{place}"
