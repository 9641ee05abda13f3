"""Commands that read articles: run, fetch, extract."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from extractor.cli.options import (
    DB,
    INPUT_FORMAT,
    INTERRUPTED,
    MAX_CHARS,
    NER,
    PATHS,
    REPORT,
    SOME_REJECTED,
    TIME_LIMIT,
    WORKERS,
    check_report,
    end,
    given,
    rejection,
    write_report,
)

if TYPE_CHECKING:
    from collections.abc import Iterable


@click.command()
@PATHS
@DB
@WORKERS
@INPUT_FORMAT
@MAX_CHARS
@TIME_LIMIT
@REPORT
@NER
@click.option(
    "--engine",
    type=click.Choice(["local", "ray"]),
    default="local",
    show_default=True,
    help="Processes of this machine, or a Ray cluster.",
)
@click.option("--address", help="Of the Ray cluster: host:port or ray://…; if not given, one is started here.")
@click.option(
    "--parts", metavar="FOLDER", help="Where a cluster writes its parts, a path or URL; DB.parts if not given."
)
@click.pass_context
def run(
    ctx: click.Context,
    paths: tuple[str, ...],
    db: Path,
    workers: int,
    input_format: Any,
    max_chars: int,
    time_limit: float,
    report_file: Path | None,
    ner: str,
    engine: str,
    address: str | None,
    parts: str | None,
) -> None:
    """Read articles into a store.

    PATHS are folders and files, or - for standard input: text, JSON, JSON Lines, CSV, Parquet, RSS and Atom, HTML,
    WARC, also packed (.gz .bz2 .xz .zst), with the fields that crawlers write. Run it again at will: articles that
    the store has are left alone, a newer version of a URL replaces its facts, and an interrupted run is completed.
    Exit status: 0 all read, 1 some rejected (see `extractor rejects`), 2 wrong use, 130 interrupted.

    \b
        extractor run corpus/articles --db facts.db
        zcat feed.jsonl.gz | extractor run - --db facts.db --workers 2
        extractor run s3://news/2024 --db facts.db --engine ray --address head:6379 --parts s3://news/parts
    """
    from extractor import console, extras, summary
    from extractor.engines.local import standard_job
    from extractor.engines.run import run as run_engine
    from extractor.reading import find_inputs, read
    from extractor.store import Writer

    check_report(report_file)
    inputs = find_inputs(given(paths))
    job = standard_job(time_limit=time_limit, ner=ner)
    if engine == "ray":
        ray = extras.module("extractor.engines.ray", extra="ray")
        folder = ray.PartFolder(parts or f"{db}.parts")
        plan = ray.Plan(folder, job=job, input_format=input_format, max_chars=max_chars)
        with ray.cluster(address):
            _load(ctx, ray.listed(ray.read_into_parts(inputs, plan), plan.folder), db, report_file)
    sizes = [source.size for source in inputs]
    total = None if None in sizes else sum(size or 0 for size in sizes)
    with Writer(db) as writer:
        with console.progress_bar(total) as (on_bytes, on_article):
            items = read(inputs, input_format=input_format, max_chars=max_chars, on_bytes=on_bytes)
            done = run_engine(items, writer, workers=workers, job=job, on_article=on_article)
        write_report(done, report_file)
        summary.show(done, writer.db, db)
    end(ctx, done, db)


@click.command()
@click.argument("urls", nargs=-1, metavar="[FEED_URL]…")
@DB
@click.option("--pages", is_flag=True, help="Fetch the pages that feeds link, for their whole text.")
@click.option(
    "--delay",
    type=click.FloatRange(0, 60),
    default=1.0,
    show_default=True,
    help="Seconds between two requests to one host; its robots.txt may ask for more.",
)
@WORKERS
@MAX_CHARS
@NER
@REPORT
@click.pass_context
def fetch(
    ctx: click.Context,
    urls: tuple[str, ...],
    db: Path,
    pages: bool,
    delay: float,
    workers: int,
    max_chars: int,
    ner: str,
    report_file: Path | None,
) -> None:
    """Fetch RSS and Atom feeds from the web into a store.

    Without FEED_URL the feeds that the store knows are fetched again. Only what has changed is sent (ETag); robots.txt
    is obeyed, answers are bounded in size and time, and no redirect or link leads to a private address. What cannot be
    had is listed by `extractor rejects`. Exit status as of run.

    \b
        extractor fetch https://example.org/rss --db facts.db --pages
        extractor fetch --db facts.db
    """
    from extractor import console, summary
    from extractor.engines.local import standard_job
    from extractor.engines.run import run as run_engine
    from extractor.reading import module
    from extractor.store import Writer, known_feeds, remember_feeds

    check_report(report_file)
    job = standard_job(ner=ner)
    with Writer(db) as writer:
        known = known_feeds(writer.db)
        feeds = module("fetch", extra="feeds").feeds_at(urls or tuple(known), known, delay=delay)
        with console.progress_bar(None) as (_, on_article):
            items = feeds.read(pages=pages, max_chars=max_chars, is_known=writer.has_page)
            done = run_engine(items, writer, command="fetch", workers=workers, job=job, on_article=on_article)
        write_report(done, report_file)
        if not done.interrupted:
            remember_feeds(writer.db, feeds.answers())
        summary.show(done, writer.db, db)
    end(ctx, done, db)


@click.command()
@PATHS
@WORKERS
@INPUT_FORMAT
@MAX_CHARS
@NER
@click.pass_context
def extract(
    ctx: click.Context, paths: tuple[str, ...], workers: int, input_format: Any, max_chars: int, ner: str
) -> None:
    """Print a fact sheet per article as JSON lines.

    PATHS are as for run, or - for standard input, which is read if there are none. What
    cannot be read is named on stderr, one line each, and stops nothing: a filter with one bad line has done its work.
    Exit status: 0 done, 1 nothing could be read, 2 wrong use.

    \b
        extractor extract corpus/articles > sheets.jsonl
        curl -s https://example.org/feed.jsonl | extractor extract --input-format jsonl -
    """
    from extractor.engines.local import read_articles, standard_job
    from extractor.factsheet import FactSheet, Reject
    from extractor.reading import find_inputs, read

    items = read(find_inputs(paths or ("-",)), input_format=input_format, max_chars=max_chars)
    printed = rejected = 0
    try:
        for _, result in read_articles(items, workers=workers, job=standard_job(ner=ner)):
            if isinstance(result, Reject):
                rejected += 1
                click.echo(rejection(result), err=True)
            elif isinstance(result, FactSheet):
                printed += 1
                sys.stdout.buffer.write(result.model_dump_json().encode() + b"\n")
                sys.stdout.buffer.flush()
    except KeyboardInterrupt:
        ctx.exit(INTERRUPTED)
    ctx.exit(SOME_REJECTED if rejected and not printed else 0)


@click.command()
@click.argument("parts", nargs=-1, required=True)
@click.option("--db", type=click.Path(path_type=Path), required=True, help="The store, or with --to what it is to be.")
@click.option(
    "--to",
    type=click.Choice(["sqlite", "duckdb", "parquet"]),
    default="sqlite",
    show_default=True,
    help="A store, or for more than it can hold: a DuckDB file, or a folder of Parquet tables with DuckDB's views.",
)
@WORKERS
@REPORT
@click.pass_context
def load(ctx: click.Context, parts: tuple[str, ...], db: Path, to: str, workers: int, report_file: Path | None) -> None:
    """Put the parts that a cluster has written into a store.

    PARTS are folders that `run --engine ray` has filled, or files of them, as paths or URLs. The store becomes what it
    would be if this machine had read the articles itself; with --workers parts are prepared in several processes beside
    the one that writes. Run it again at will: what is there is left alone. DuckDB and
    Parquet have the same tables and the views metric_facts, metric_series, metric_values, quantity_facts,
    official_positions and unit_activity, but stories and officials are joined only within some 8,000 articles.

    \b
        extractor load s3://news/parts --db facts.db
        extractor load s3://news/parts --to parquet --db facts --workers 8
        duckdb facts/facts.duckdb "SELECT * FROM metric_series WHERE metric = 'on_time'"
    """
    from extractor import extras

    found = extras.module("extractor.engines.parts", extra="ray").find_parts(parts)
    if to == "sqlite":
        _load(ctx, found, db, report_file, workers=workers)
    dataset = extras.module("extractor.engines.dataset", extra="duckdb")
    write = dataset.write_duckdb if to == "duckdb" else dataset.write_dataset
    write(found, db, workers=workers)
    click.echo(f"{len(found)} parts are in {db}", err=True)


def _load(ctx: click.Context, parts: "Iterable[str]", db: Path, report_file: Path | None, *, workers: int = 1) -> None:
    from extractor import console, extras, summary
    from extractor.store import Writer

    loading = extras.module("extractor.engines.load", extra="ray")
    with Writer(db) as writer:
        with console.progress_bar(None) as (_, on_article):
            done = loading.load(parts, writer, workers=workers, on_article=on_article)
        write_report(done, report_file)
        summary.show(done, writer.db, db)
    end(ctx, done, db)
