"""Options and endings that several commands share."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from extractor.errors import ExtractorError

if TYPE_CHECKING:
    from extractor.engines.run import Summary
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
DB = click.option("--db", type=click.Path(path_type=Path), required=True, help="The store: one SQLite file.")


def end(ctx: click.Context, done: "Summary", db: Path) -> None:
    """End a command that wrote to the store with the exit status that says how it went."""
    if done.interrupted:
        click.echo(f"Interrupted. What was read is in {db}; run the same command to go on.", err=True)
        ctx.exit(INTERRUPTED)
    ctx.exit(SOME_REJECTED if done.reasons else 0)


def given(paths: tuple[str, ...]) -> tuple[str, ...]:
    """Return `paths`. Raises ExtractorError if there are none."""
    if not paths:
        raise ExtractorError("name the files or folders to read, or - for standard input")
    return paths


def rejection(reject: "Reject") -> str:
    """Return a reject as one line."""
    place = f" ({reject.source})" if reject.source else ""
    return f"rejected {reject.id}: {reject.reason}: {reject.detail}{place}"
