"""The `extractor` command. Results go to stdout, all else to stderr.

Nothing heavy is imported before a command needs it: `--help` answers at once.
"""

import getpass
import logging
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from extractor.errors import ExtractorError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from extractor.engines.run import Summary
    from extractor.factsheet import Reject

    Rows = Sequence[Mapping[str, Any]]

SOME_REJECTED = 1
INTERRUPTED = 130  # 128 + SIGINT

MISS = ("language", "article", "what", "surface", "detail")
LEFT_OPEN = ("official", "name", "other", "other_name", "confidence", "reason")
RECORD = ("number", "name", "role", "body", "articles", "why")
DECISION = ("number", "verb", "one", "other", "decided_at", "decided_by", "undone_at")
TAKES = {
    "split": "an official and spellings that are somebody else's",
    "join": "two officials",
    "undo": "the number of a decision",
}
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


class Commands(click.Group):
    """Turns what the user can mend into one line and exit status 2; other exceptions are bugs and keep their trace."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command."""
        try:
            return super().invoke(ctx)
        except ExtractorError as error:
            click.echo(f"Error: {error}", err=True)
            ctx.exit(2)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="reform-extractor", prog_name="extractor")
@click.option("-v", "--verbose", count=True, help="Say what is being done (-v) and every detail of it (-vv).")
def main(verbose: int) -> None:
    """Read news about administrative reform into a normalized store of facts.

    Articles in Vietnamese, English, Japanese, Swedish, Russian and Spanish become units, officials, dates and
    percentages, each with the quote that proves it.

    \b
        extractor run corpus/articles --db facts.db
        extractor query --db facts.db --metric on_time
    """
    level = {0: logging.ERROR, 1: logging.INFO}.get(verbose, logging.DEBUG)
    logging.basicConfig(level=level, format="%(levelname)s %(name)s: %(message)s", stream=sys.stderr)


@main.command()
@PATHS
@DB
@WORKERS
@INPUT_FORMAT
@MAX_CHARS
@click.pass_context
def run(ctx: click.Context, paths: tuple[str, ...], db: Path, workers: int, input_format: Any, max_chars: int) -> None:
    """Read articles into a store.

    PATHS are folders and files, or - for standard input: text, JSON, JSON Lines, CSV, Parquet, RSS and Atom, HTML,
    WARC, also packed (.gz .bz2 .xz .zst), with the fields that crawlers write. Run it again at will: articles that
    the store has are left alone, a newer version of a URL replaces its facts, and an interrupted run is completed.
    Exit status: 0 all read, 1 some rejected (see table rejects), 2 wrong use, 130 interrupted.

    \b
        extractor run corpus/articles --db facts.db
        zcat feed.jsonl.gz | extractor run - --db facts.db --workers 2
    """
    from extractor import console, summary
    from extractor.engines.run import run as run_engine
    from extractor.reading import find_inputs, read
    from extractor.store import Writer

    inputs = find_inputs(_given(paths))
    sizes = [source.size for source in inputs]
    total = None if None in sizes else sum(size or 0 for size in sizes)
    with Writer(db) as writer:
        with console.progress_bar(total) as (on_bytes, on_article):
            items = read(inputs, input_format=input_format, max_chars=max_chars, on_bytes=on_bytes)
            done = run_engine(items, writer, workers=workers, on_article=on_article)
        summary.show(done, writer.db, db)
    _end(ctx, done, db)


@main.command()
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
@click.pass_context
def fetch(
    ctx: click.Context, urls: tuple[str, ...], db: Path, pages: bool, delay: float, workers: int, max_chars: int
) -> None:
    """Fetch RSS and Atom feeds from the web into a store.

    Without FEED_URL the feeds that the store knows are fetched again. Only what has changed is sent (ETag); robots.txt
    is obeyed, answers are bounded in size and time, and no redirect or link leads to a private address. What cannot be
    had is a row in table rejects. Exit status as of run.

    \b
        extractor fetch https://example.org/rss --db facts.db --pages
        extractor fetch --db facts.db
    """
    from extractor import console, summary
    from extractor.engines.run import run as run_engine
    from extractor.reading import module
    from extractor.store import Writer, known_feeds, remember_feeds

    with Writer(db) as writer:
        known = known_feeds(writer.db)
        feeds = module("fetch", extra="feeds").feeds_at(urls or tuple(known), known, delay=delay)
        with console.progress_bar(None) as (_, on_article):
            items = feeds.read(pages=pages, max_chars=max_chars, is_known=writer.has_page)
            done = run_engine(items, writer, workers=workers, on_article=on_article)
        if not done.interrupted:
            remember_feeds(writer.db, feeds.answers())
        summary.show(done, writer.db, db)
    _end(ctx, done, db)


@main.command()
@PATHS
@WORKERS
@INPUT_FORMAT
@MAX_CHARS
@click.pass_context
def extract(ctx: click.Context, paths: tuple[str, ...], workers: int, input_format: Any, max_chars: int) -> None:
    """Print a fact sheet per article as JSON lines.

    PATHS are as for run, or - for standard input, which is read if there are none. What
    cannot be read is named on stderr, one line each, and stops nothing: a filter with one bad line has done its work.
    Exit status: 0 done, 1 nothing could be read, 2 wrong use.

    \b
        extractor extract corpus/articles > sheets.jsonl
        curl -s https://example.org/feed.jsonl | extractor extract --input-format jsonl -
    """
    from extractor.engines.local import read_articles
    from extractor.factsheet import Reject
    from extractor.reading import find_inputs, read

    items = read(find_inputs(paths or ("-",)), input_format=input_format, max_chars=max_chars)
    printed = rejected = 0
    try:
        for _, result in read_articles(items, workers=workers):
            if isinstance(result, Reject):
                rejected += 1
                click.echo(_rejection(result), err=True)
            else:
                printed += 1
                sys.stdout.buffer.write(result.model_dump_json().encode() + b"\n")
                sys.stdout.buffer.flush()
    except KeyboardInterrupt:
        ctx.exit(INTERRUPTED)
    ctx.exit(SOME_REJECTED if rejected and not printed else 0)


@main.command()
@DB
@click.option("--metric", help="What is measured, such as on_time; a wrong name lists them all.")
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
@click.option("--format", "output", type=click.Choice(["table", "csv", "json"]), default="table", show_default=True)
@click.option("--limit", type=click.IntRange(min=1), help="Most rows to print.")
def query(db: Path, output: str, stories: bool, disagreements: str | None, **asked: Any) -> None:
    """Ask a store for percentages, or for counts and money: value, unit, metric, period, quote and source.

    Figures without a period count for the day of their article. CSV and JSON have every field, the table the main ones.
    The same options ask for stories, and for figures that do not agree.

    \b
        extractor query --db facts.db --unit "Do Luong" --since 2024
        extractor query --db facts.db --metric online_submission --language ja --format csv
        extractor query --db facts.db --quantity files --unit "Do Luong"
        extractor query --db facts.db --stories --unit "Hoai An"
        extractor query --db facts.db --disagreements contradiction
    """
    from extractor import console, store

    question = store.Question(**asked)
    if stories + bool(disagreements) + bool(question.quantity) > 1:
        raise ExtractorError("ask for stories, for disagreements or for quantities, one at a time")
    facts = store.open_for_reading(db)
    if stories:
        told = store.find_stories(facts, question)
        rows = store.articles_of(told) if output == "csv" else told
        _answer(output, rows, store.STORY_COLUMNS, console.show_stories)
    elif disagreements:
        classes = (disagreements,) if disagreements in store.CLASSES else store.CLASSES
        pairs = store.find_disagreements(facts, question, classes=classes)
        _answer(output, pairs, store.DISAGREEMENT_COLUMNS, console.show_disagreements)
    elif question.quantity:
        _answer(output, store.quantity_facts(facts, question), store.QUANTITY_COLUMNS, console.show_facts)
    else:
        _answer(output, store.metric_facts(facts, question), store.COLUMNS, console.show_facts)


@main.command()
@DB
@click.option(
    "--format",
    "form",
    type=click.Choice(["csv", "jsonl", "ftm"]),
    default="csv",
    show_default=True,
    help="Rows of a view, or ftm: officials, bodies and offices as FollowTheMoney entities.",
)
@click.option("--view", help="Whose rows to write; metric_facts if not given, a wrong name lists them all.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="File to write instead of standard output.")
def export(db: Path, form: str, view: str | None, output: Path | None) -> None:
    """Write a store in the formats of other programs.

    FollowTheMoney is what newsrooms load into Aleph: Person, PublicBody, Position, Occupancy and Article entities as
    JSON lines, with all spellings, days, addresses and quotes. An entity has the same id in every export.

    \b
        extractor export --db facts.db --view official_positions > officials.csv
        extractor export --db facts.db --format ftm -o officials.ftm.json
    """
    from extractor.exports import export as write
    from extractor.store import open_for_reading

    store = open_for_reading(db)
    try:
        with output.open("w", encoding="utf-8", newline="") if output else nullcontext(sys.stdout) as stream:
            write(store, stream, form=form, view=view)
    except OSError as error:
        raise ExtractorError(f"{output} cannot be written: {error.strerror}") from error


@main.command()
@click.argument("names", nargs=-1, metavar="[NAME]…")
@DB
@click.option(
    "--list", "action", flag_value="list", default="list", help="Who may be one person but was left open (default)."
)
@click.option(
    "--split",
    "action",
    flag_value="split",
    help="NAME is an official, the others are spellings, or articles, of another.",
)
@click.option("--join", "action", flag_value="join", help="Two NAMEs are one official.")
@click.option("--decisions", "action", flag_value="decisions", help="What was decided by hand, when and by whom.")
@click.option("--undo", "action", flag_value="undo", help="NAME is the number of a decision: take it back.")
@click.option("--by", default=None, help="Who decides; the name of the user if not given.")
def link(names: tuple[str, ...], db: Path, action: str, by: str | None) -> None:
    """Look at who is who in a store, and correct it.

    NAMEs are names of officials, in any spelling, or their numbers. With --list and a NAME the records behind that
    official are shown, each with why it was joined. What you decide is kept: later runs respect it, whatever they read.

    \b
        extractor link --db facts.db --list "Tran Thi Lan"
        extractor link --db facts.db --split "Trần Thị Lan" "チャン・ティ・ラン"
        extractor link --db facts.db --join 12 47
    """
    from extractor import console
    from extractor.store import decisions, open_for_reading

    if action in {"list", "decisions"}:
        store = open_for_reading(db)
        if action == "decisions":
            console.show_table(decisions.decisions(store), DECISION)
        elif names:
            for name in names:
                official = decisions.find_official(store, name)
                title = f"{official}: {decisions.describe(store, official)}"
                console.show_table(decisions.records(store, official), RECORD, title=title)
        else:
            console.show_table(decisions.left_open(store), LEFT_OPEN)
    else:
        _decide(db, action, names, by=by or getpass.getuser())


@main.command()
@PATHS
@INPUT_FORMAT
@MAX_CHARS
@click.option("--json", "as_json", is_flag=True, help="A JSON object per article instead of lines to read.")
def explain(paths: tuple[str, ...], input_format: Any, max_chars: int, as_json: bool) -> None:
    """Show why each percentage is read as it is.

    For each one: its sentence, what it measures and how surely, which words and cues spoke for that against what comes
    second, of whom and for when it is and why, and the day that dates without a year are resolved against. PATHS are
    files and folders, or - for standard input.

    \b
        extractor explain article.txt
        curl -s https://example.org/feed.jsonl | extractor explain --input-format jsonl --json -
    """
    from extractor import Extractor, console
    from extractor.factsheet import Article, Reject
    from extractor.reading import find_inputs, read

    extractor = Extractor()
    for item in read(find_inputs(paths or ("-",)), input_format=input_format, max_chars=max_chars):
        result = extractor.explain(item) if isinstance(item, Article) else item
        if isinstance(result, Reject):
            click.echo(_rejection(result), err=True)
        elif isinstance(item, Article):
            console.show_explanations(item.text, *result, as_json=as_json)


@main.command()
@click.argument("gold_dirs", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="GOLD_DIR…")
@click.option("--misses", is_flag=True, help="List every difference.")
@click.option("--kind", default="", help="With --misses: only this kind, such as date or percentage.metric.")
def evaluate(gold_dirs: tuple[Path, ...], misses: bool, kind: str) -> None:
    """Measure precision, recall and F1 against gold articles.

    GOLD_DIR holds one JSON file per hand-annotated article. Columns are languages; an attribute such as
    percentage.metric is the share of found mentions that have it right.

    \b
        extractor evaluate corpus/gold
        extractor evaluate corpus/gold --misses --kind date
    """
    from extractor import Extractor, console
    from extractor.evaluation import evaluate as measure

    evaluation = measure(gold_dirs, Extractor().read)
    if misses:
        chosen = [miss for miss in evaluation.misses if miss.what.startswith(kind)]
        rows = [{name: getattr(miss, name) for name in MISS} for miss in chosen]
        console.show_table(rows, MISS)
    scores = [
        {"F1 / accuracy": name} | {key: "·" if score is None else f"{score:.3f}" for key, score in row.items()}
        for name, row in evaluation.rows()
    ]
    console.show_table(scores, ("F1 / accuracy", *evaluation.languages, "all", "worst", "precision", "recall"))


@main.command()
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


@main.command(hidden=True)
@click.argument("folder", type=click.Path(path_type=Path))
def schemas(folder: Path) -> None:
    """Write the JSON Schema of articles and fact sheets, and the SQL of the store, into FOLDER.

    They are generated from the code, and kept under version control for those who read the output.

    \b
        extractor schemas schemas
    """
    from extractor.schemas import write

    write(folder)


def _decide(db: Path, action: str, names: tuple[str, ...], *, by: str) -> None:
    """Carry out a decision and print the officials it is about, as they are then."""
    from extractor.store import Writer, decisions, open_for_reading

    open_for_reading(db).close()  # a store that is not there is not made
    with Writer(db) as writer, writer.transaction():
        if action == "split" and names:
            found = decisions.split(writer.people, names[0], names[1:], by=by)
        elif action == "join" and len(names) == 2:
            found = decisions.join(writer.people, *names, by=by)
        elif action == "undo" and len(names) == 1 and names[0].isdecimal():
            found = decisions.undo(writer.people, int(names[0]))
        else:
            raise ExtractorError(f"--{action} takes {TAKES[action]}")
        for official in found:
            click.echo(f"{official}: {decisions.describe(writer.db, official)}")


def _end(ctx: click.Context, done: "Summary", db: Path) -> None:
    """End a command that wrote to the store with the exit status that says how it went."""
    if done.interrupted:
        click.echo(f"Interrupted. What was read is in {db}; run the same command to go on.", err=True)
        ctx.exit(INTERRUPTED)
    ctx.exit(SOME_REJECTED if done.reasons else 0)


def _answer(output: str, rows: "Rows", columns: tuple[str, ...], show: "Callable[[Rows], None]") -> None:
    """Print what the store answers, in the format that is asked for."""
    from extractor import console

    if output == "json":
        console.show_json(rows)
    elif output == "csv":
        console.show_csv(rows, columns)
    elif rows:
        show(rows)
    else:
        click.echo("Nothing in the store answers this.", err=True)


def _given(paths: tuple[str, ...]) -> tuple[str, ...]:
    if not paths:
        raise ExtractorError("name the files or folders to read, or - for standard input")
    return paths


def _rejection(reject: "Reject") -> str:
    place = f" ({reject.source})" if reject.source else ""
    return f"rejected {reject.id}: {reject.reason}: {reject.detail}{place}"
