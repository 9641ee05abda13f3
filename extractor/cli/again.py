"""Commands that read again what was read, or could not be, before: rerun, rejects."""

from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

import click

from extractor.cli.asking import answer
from extractor.cli.options import (
    DB,
    INPUT_FORMAT,
    MAX_CHARS,
    NER,
    REPORT,
    TIME_LIMIT,
    WORKERS,
    check_report,
    end,
    write_report,
)


@click.command()
@DB
@click.option("--all", "everything", is_flag=True, help="Also articles that this version of extractor has read.")
@WORKERS
@TIME_LIMIT
@NER
@REPORT
@click.pass_context
def rerun(
    ctx: click.Context,
    db: Path,
    everything: bool,
    workers: int,
    time_limit: float,
    ner: str,
    report_file: Path | None,
) -> None:
    """Read the articles of a store again, with this version of extractor.

    Those that another version has read get new facts, each in one step: the store can be asked meanwhile, and after an
    interruption the same command goes on (with --all it begins anew). An article that cannot be read any more keeps its
    facts and is listed by `extractor rejects`. Exit status as of run.

    \b
        extractor rerun --db facts.db --workers 2
        extractor rerun --db facts.db --all --report rerun.json
    """
    from extractor import console, summary
    from extractor.engines.local import standard_job
    from extractor.engines.run import run as run_engine
    from extractor.store import Writer, count_stored, extractor_version, open_for_reading, stored_articles

    check_report(report_file)
    open_for_reading(db, migrated=False).close()  # a store that is not there is not made
    with Writer(db) as writer:
        version = None if everything else extractor_version()
        with console.progress_bar(count_stored(writer.db, other_than=version)) as (on_progress, on_article):

            def on_read() -> None:
                on_progress(1)
                on_article()

            items = stored_articles(writer.db, other_than=version)
            job = standard_job(time_limit=time_limit, ner=ner)
            done = run_engine(items, writer, command="rerun", workers=workers, job=job, on_article=on_read)
        write_report(done, report_file)
        summary.show_report(done, writer.db, db)
    end(ctx, done, db)


@click.command()
@DB
@click.option("--reason", help="Only those rejected for this reason: timeout, language, json, …")
@click.option("--retry", "again", is_flag=True, help="Read them again, and clear those that can be read now.")
@click.option("--format", "output", type=click.Choice(["table", "csv", "json"]), default="table", show_default=True)
@click.option("--limit", type=click.IntRange(min=1), help="Most rows to print.")
@WORKERS
@INPUT_FORMAT
@MAX_CHARS
@TIME_LIMIT
@NER
@REPORT
@click.pass_context
def rejects(
    ctx: click.Context,
    db: Path,
    reason: str | None,
    again: bool,
    output: str,
    limit: int | None,
    workers: int,
    input_format: Any,
    max_chars: int,
    time_limit: float,
    ner: str,
    report_file: Path | None,
) -> None:
    """List what could not be read, and try it again.

    Each with its reason and where it came from. --retry takes the text that the store keeps, else the file, if it is
    still there; after a mistake in a file was mended it reads what is there now. Longer articles and slower ones get
    through with a higher --max-chars and --time-limit. Exit status: 0 done, with --retry 1 if some are left.

    \b
        extractor rejects --db facts.db --reason timeout
        extractor rejects --db facts.db --retry --time-limit 300
    """
    from extractor import console, store, summary
    from extractor.engines.local import standard_job
    from extractor.engines.retry import retry

    if not again:
        rows = store.list_rejects(store.open_for_reading(db), reason=reason, limit=limit)
        show = partial(console.show_table, columns=store.REJECT_COLUMNS)
        answer(output, rows, store.REJECT_COLUMNS, show, nothing="Nothing was rejected.")
        return
    check_report(report_file)
    store.open_for_reading(db, migrated=False).close()
    with store.Writer(db) as writer:
        with console.progress_bar(None) as (_, on_article):
            done, lost = retry(
                writer,
                reason=reason,
                input_format=input_format,
                max_chars=max_chars,
                workers=workers,
                job=standard_job(time_limit=time_limit, ner=ner),
                on_article=on_article,
            )
        write_report(done, report_file)
        summary.show_report(done, writer.db, db)
    if lost:
        console.show_table([asdict(reject) for reject in lost], ("number", "place", "why"), title="Not tried again")
    end(ctx, done, db, some_left=bool(lost))
