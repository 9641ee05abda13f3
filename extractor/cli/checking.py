"""Commands that show how good the reading is, and why it is so: explain, evaluate, schemas."""

from pathlib import Path
from typing import Any

import click

from extractor.cli.options import INPUT_FORMAT, MAX_CHARS, NER, PATHS, rejection

MISS = ("language", "article", "what", "surface", "detail")


@click.command()
@PATHS
@INPUT_FORMAT
@MAX_CHARS
@click.option("--json", "as_json", is_flag=True, help="A JSON object per article instead of lines to read.")
def explain(paths: tuple[str, ...], input_format: Any, max_chars: int, as_json: bool) -> None:
    """Show why each percentage is read as it is.

    For each one: its sentence, what it measures and how surely, which words and cues spoke for that against what comes
    second, of whom and for when it is and why, and the day that dates without a year are resolved against. Then the
    lines that are the page's and not the article's, such as menus and headlines of others, and what shows it. PATHS
    are files and folders, or - for standard input.

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
            click.echo(rejection(result), err=True)
        elif isinstance(item, Article):
            console.show_explanations(item.text, *result, as_json=as_json)


@click.command()
@click.argument("gold_dirs", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="GOLD_DIR…")
@click.option("--misses", is_flag=True, help="List every difference.")
@click.option("--kind", default="", help="With --misses: only this kind, such as date or percentage.metric.")
@NER
def evaluate(gold_dirs: tuple[Path, ...], misses: bool, kind: str, ner: str) -> None:
    """Measure precision, recall and F1 against gold articles.

    GOLD_DIR holds one JSON file per hand-annotated article. Columns are languages; an attribute such as
    percentage.metric is the share of found mentions that have it right.

    \b
        extractor evaluate corpus/gold
        extractor evaluate corpus/gold --misses --kind date
    """
    from extractor import Extractor, console
    from extractor.evaluation import evaluate as measure

    evaluation = measure(gold_dirs, Extractor(ner=ner).read)
    if misses:
        chosen = [miss for miss in evaluation.misses if miss.what.startswith(kind)]
        rows = [{name: getattr(miss, name) for name in MISS} for miss in chosen]
        console.show_table(rows, MISS)
    scores = [
        {"F1 / accuracy": name} | {key: "·" if score is None else f"{score:.3f}" for key, score in row.items()}
        for name, row in evaluation.rows()
    ]
    console.show_table(scores, ("F1 / accuracy", *evaluation.languages, "all", "worst", "precision", "recall"))


@click.command(hidden=True)
@click.argument("folder", type=click.Path(path_type=Path))
def schemas(folder: Path) -> None:
    """Write the JSON Schema of articles and fact sheets, and the SQL of the store, into FOLDER.

    They are generated from the code, and kept under version control for those who read the output.

    \b
        extractor schemas schemas
    """
    from extractor.schemas import write

    write(folder)
