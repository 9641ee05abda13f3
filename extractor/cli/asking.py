"""Commands that read a store: query, export, serve."""

import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from extractor.cli.options import DB, LANGUAGE
from extractor.errors import ExtractorError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    Rows = Sequence[Mapping[str, Any]]


@click.command()
@DB
@click.option("--metric", help="What is measured, such as on_time or time_cut; a wrong name lists them all.")
@click.option("--labels", type=LANGUAGE, default="en", show_default=True, help="Language of the labels of metrics.")
@click.option(
    "--quantity", metavar="WHAT", help="Counts instead: of files, staff, …, or points, VND, …; 'all' for all."
)
@click.option("--unit", help="Area or public body, in any spelling: 'Do Luong' finds Đô Lương.")
@click.option("--lineage", is_flag=True, help="With --unit: also what it became in a reform, or came from.")
@click.option("--since", metavar="DATE", help="Holding on or after: YYYY, YYYY-MM or YYYY-MM-DD.")
@click.option("--until", metavar="DATE", help="Holding on or before.")
@click.option("--language", type=LANGUAGE, help="Language of the article.")
@click.option("--words", help="Words of the article, accents or not; commas set phrases off.")
@click.option("--stories", is_flag=True, help="Instead: the stories told by several articles, and what does not agree.")
@click.option(
    "--disagreements",
    type=click.Choice(["all", "contradiction", "retyped_figure", "translation_slip", "update"]),
    is_flag=False,
    flag_value="all",
    help="Instead: figures that do not agree, with both quotes; all, or those of a class.",
)
@click.option("--trend", is_flag=True, help="Instead: how the levels of each unit move, first, last and between.")
@click.option("--format", "output", type=click.Choice(["table", "csv", "json"]), default="table", show_default=True)
@click.option("--limit", type=click.IntRange(min=1), help="Most rows to print.")
def query(db: Path, output: str, stories: bool, disagreements: str | None, trend: bool, **asked: Any) -> None:
    """Ask a store for percentages, or for counts and money: value, unit, metric, period, quote and source.

    Figures without a period count for the day of their article. CSV and JSON have every field, the table the main ones.
    The same options ask for stories, for figures that do not agree, and for how they move.

    \b
        extractor query --db facts.db --unit "Do Luong" --since 2024
        extractor query --db facts.db --metric online_submission --language ja --format csv
        extractor query --db facts.db --quantity files --unit "Do Luong"
        extractor query --db facts.db --stories --unit "Hoai An"
        extractor query --db facts.db --disagreements contradiction
        extractor query --db facts.db --metric on_time --trend --limit 10
    """
    from extractor import console, store

    question = store.Question(**asked)
    if stories + bool(disagreements) + trend + bool(question.quantity) > 1:
        raise ExtractorError("ask for stories, for disagreements, for trends or for quantities, one at a time")
    facts = store.open_for_reading(db)
    if stories:
        told = store.find_stories(facts, question)
        rows = store.articles_of(told) if output == "csv" else told
        answer(output, rows, store.STORY_COLUMNS, console.show_stories)
    elif disagreements:
        classes = (disagreements,) if disagreements in store.CLASSES else store.CLASSES
        pairs = store.find_disagreements(facts, question, classes=classes)
        answer(output, pairs, store.DISAGREEMENT_COLUMNS, console.show_disagreements)
    elif trend:
        answer(output, store.find_trends(facts, question), store.TREND_COLUMNS, console.show_trends)
    elif question.quantity:
        answer(output, store.quantity_facts(facts, question), store.QUANTITY_COLUMNS, console.show_facts)
    else:
        answer(output, store.metric_facts(facts, question), store.COLUMNS, console.show_facts)


@click.command()
@DB
@click.option(
    "--format",
    "form",
    type=click.Choice(["csv", "jsonl", "parquet", "docbin", "brat", "ftm"]),
    default="csv",
    show_default=True,
    help="Rows of a view; articles for spaCy or BRAT; or FollowTheMoney entities.",
)
@click.option("--view", help="Whose rows to write; metric_facts if not given, a wrong name lists them all.")
@click.option("--metric", help="Of percentages: what is measured, such as on_time.")
@click.option("--unit", help="Of percentages and quantities: area or public body, in any spelling.")
@click.option("--since", metavar="DATE", help="Holding on or after: YYYY, YYYY-MM or YYYY-MM-DD.")
@click.option("--until", metavar="DATE", help="Holding on or before.")
@click.option("--language", type=LANGUAGE, help="Language of the article.")
@click.option("--limit", type=click.IntRange(min=1), help="Most rows, or articles.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="File to write, or folder; else standard output.")
def export(db: Path, form: Any, view: str | None, output: Path | None, **asked: Any) -> None:
    """Write a store in the formats of other programs.

    CSV, JSON lines and Parquet have the rows of a view, each fact with its quote, source, address and language. DocBin
    (spaCy) and BRAT have the articles with all that was read in them, to look at, to correct and to train with.
    FollowTheMoney is what newsrooms load into Aleph: Person, PublicBody, Position, Occupancy and Article entities with
    all spellings, days, addresses and quotes. An entity has the same id in every export.

    \b
        extractor export --db facts.db --view official_positions > officials.csv
        extractor export --db facts.db --metric on_time --format parquet -o on-time.parquet
        extractor export --db facts.db --language ja --format brat -o brat/
    """
    from extractor.exports import export as write
    from extractor.store import Question, open_for_reading

    stdout = sys.stdout.buffer
    write(open_for_reading(db), output, stdout, form=form, view=view, question=Question(**asked))


@click.command()
@DB
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The HTML file to write.")
@click.option("--metric", help="What is measured, such as on_time; a wrong name lists them all.")
@click.option("--unit", help="Area or public body, in any spelling: 'Do Luong' finds Đô Lương.")
@click.option("--lineage", is_flag=True, help="With --unit: also what it became in a reform, or came from.")
@click.option("--since", metavar="DATE", help="Holding on or after: YYYY, YYYY-MM or YYYY-MM-DD.")
@click.option("--until", metavar="DATE", help="Holding on or before.")
@click.option("--language", type=LANGUAGE, help="Language of the article.")
@click.option("--words", help="Words of the article, accents or not; commas set phrases off.")
@click.option("--limit", type=click.IntRange(min=1), help="Most figures to print; the report says if there are more.")
def report(db: Path, out: Path, **asked: Any) -> None:
    """Write the evidence for a metric or a unit as one HTML file.

    Chart, table, disagreements, and for each figure the sentence that prints it, with outlet, day and address. The file
    needs no server and loads nothing: mail it, print it, keep it with the story.

    \b
        extractor report --db facts.db --metric online_submission --unit "Hoai An" --out hoai-an.html
    """
    from datetime import date

    from extractor import extras, store

    write = extras.module("extractor.report", extra="report").report
    page = write(store.open_for_reading(db), store.Question(**asked), asked=_command(), today=date.today())
    try:
        out.write_text(page, encoding="utf-8")
    except OSError as error:
        raise ExtractorError(f"{out} cannot be written: {error.strerror}") from error
    click.echo(f"{out} has the evidence", err=True)


def _command() -> str:
    """Return the command line as it was typed."""
    return shlex.join(["extractor", *sys.argv[1:]])


@click.command()
@DB
@click.option("--port", type=click.IntRange(0, 65535), default=8001, show_default=True, help="0 for any that is free.")
@click.option("--open", "browse", is_flag=True, help="Open a browser.")
@click.option("--cors", is_flag=True, help="Let pages of other sites read the JSON.")
def serve(db: Path, port: int, browse: bool, cors: bool) -> None:
    """Show a store in the browser, on this machine alone.

    Search, metrics over time, units, officials, and every figure in its article; beside it all tables and views, as
    Datasette shows them, with JSON and CSV. Nothing is changed, and no page loads anything from elsewhere.

    \b
        extractor serve --db facts.db --open
    """
    try:
        from extractor.serving.server import serve as run_server
    except ModuleNotFoundError as error:
        raise ExtractorError(f"this needs the package {error.name}: pip install 'reform-extractor[serve]'") from None

    def started(address: str) -> None:
        click.echo(f"{db} is shown at {address} (Ctrl-C ends it)", err=True)
        if browse:
            click.launch(address)

    run_server(db, port=port, cors=cors, on_start=started)


def answer(
    output: str,
    rows: "Rows",
    columns: tuple[str, ...],
    show: "Callable[[Rows], None]",
    nothing: str = "Nothing in the store answers this.",
) -> None:
    """Print what the store answers, in the format that is asked for; to a reader `nothing` if there is none."""
    from extractor import console

    if output == "json":
        console.show_json(rows)
    elif output == "csv":
        console.show_csv(rows, columns)
    elif rows:
        show(rows)
    else:
        click.echo(nothing, err=True)
