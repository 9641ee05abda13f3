"""What the command line shows: a progress bar, tables, lines. Nothing is worked out here."""

import csv
import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import pairwise
from statistics import mean
from typing import Any

from rich.cells import cell_len, set_cell_size
from rich.console import Console
from rich.padding import Padding
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskProgressColumn, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

from extractor.factsheet import LANGUAGES, FactSheet, Percentage

PLAIN_WIDTH = 10_000  # piped tables are not wrapped: a line is a row
FACT_COLUMNS = ("unit", "metric", "value", "kind", "period", "language", "source", "label")
QUANTITY_COLUMNS = ("unit", "object", "value", "measure", *FACT_COLUMNS[3:-1])
STORY_VALUE_COLUMNS = ("unit", "metric", "value", "kind", "period", "languages")
DISAGREEMENT_COLUMNS = (
    *("class", "unit", "metric", "period"),
    *("value_a", "language_a", "source_a", "value_b", "language_b", "source_b", "quote_a", "quote_b"),
)
BARS = "▁▂▃▄▅▆▇█"
SPARKS = 24  # most bars of a sparkline
BOUNDS = {"eq": "", "gt": "> ", "ge": "≥ ", "lt": "< ", "le": "≤ ", "approx": "≈ "}

# Controls that could steer a terminal, and those that could turn its text around.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+")


def printable(value: object) -> Text:
    """Return `value` for a table cell: on one line, without characters that steer a terminal."""
    if value is None:
        return Text("")
    return Text(_UNPRINTABLE.sub(" ", f"{value:g}" if isinstance(value, float) else str(value)).strip())


@contextmanager
def progress_bar(total: int | None) -> Iterator[tuple[Callable[[int], None], Callable[[], None]]]:
    """Show a bar if stderr is a terminal; yield what to call with bytes read, and what to call after each article."""
    console = Console(stderr=True)
    columns = (
        SpinnerColumn(),
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[articles]} articles"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("", total=total, articles=0)
        articles = 0

        def on_article() -> None:
            nonlocal articles
            articles += 1
            progress.update(task, articles=articles)

        yield lambda count: progress.advance(task, count), on_article


def show_table(rows: Sequence[Mapping[str, Any]], columns: Sequence[str], *, title: str | None = None) -> None:
    """Print `rows` to stdout: a ruled table that fits a terminal, else one plain line a row."""
    terminal = sys.stdout.isatty()
    console = Console(width=None if terminal else PLAIN_WIDTH, highlight=False, no_color=not terminal)
    table = Table(title=title, title_justify="left", pad_edge=False, show_edge=False)
    if not terminal:
        table.box = None
    for column in columns:
        numeric = any(isinstance(row.get(column), int | float) for row in rows)
        table.add_column(column, justify="right" if numeric else "left", overflow="fold", no_wrap=not terminal)
    for row in rows:
        table.add_row(*(printable(row.get(column)) for column in columns))
    with console.capture() as captured:
        console.print(table)
    # A plain table is padded to its longest quote: no line needs the spaces at its end.
    lines = captured.get().splitlines() if terminal else [line.rstrip() for line in captured.get().splitlines()]
    sys.stdout.write("\n".join([*lines, ""]))


def show_facts(rows: Sequence[Mapping[str, Any]]) -> None:
    """Print percentages or quantities: piped, a line each; on a terminal each quote has lines of its own."""
    shown = [_with_bound(row) for row in rows]
    columns = QUANTITY_COLUMNS if rows and "measure" in rows[0] else FACT_COLUMNS
    if not sys.stdout.isatty():
        show_table(shown, (*columns, "quote"))
        return
    console = Console(highlight=False)
    cells = [[printable(row[column]).plain for column in columns] for row in shown]
    widths = [max(map(cell_len, column)) for column in zip(columns, *cells, strict=True)]
    console.print(Text(_aligned(columns, widths), style="bold"))
    for row, texts in zip(shown, cells, strict=True):
        console.print(Text(_aligned(texts, widths)))
        console.print(Padding(printable(row["quote"]), (0, 0, 0, 4)), style="dim")


def show_trends(trends: Sequence[Mapping[str, Any]]) -> None:
    """Print how values move: first, last, change, and between them a sparkline, a mark a day."""
    rows = [
        {
            "unit": trend["unit"],
            "what": trend["label"] or trend["metric"],
            "from": trend["first_day"],
            "first": trend["first"],
            "trend": sparkline([value for _, value in trend["values"]]),
            "last": trend["last"],
            "to": trend["last_day"],
            "change": f"{trend['change']:+g}".replace("-", "−"),
        }
        for trend in trends
    ]
    show_table(rows, tuple(rows[0]) if rows else ())


def sparkline(values: Sequence[float]) -> str:
    """Return a bar for each of `values`, from the least to the greatest; of many, so many means as fit."""
    if len(values) > SPARKS:
        edges = [at * len(values) // SPARKS for at in range(SPARKS + 1)]
        values = [mean(values[start:end]) for start, end in pairwise(edges)]
    least, span = min(values), max(values) - min(values)
    return "".join(BARS[round((value - least) / span * (len(BARS) - 1)) if span else 3] for value in values)


def show_stories(stories: Sequence[Mapping[str, Any]]) -> None:
    """Print stories: headline, the articles that tell it and why they are one, its figures, and what does not agree."""
    console = _lines()
    for story in stories:
        days = " – ".join(dict.fromkeys(filter(None, (story["first_day"], story["last_day"]))))
        counts = ", ".join(_number(story[what], what) for what in ("articles", "languages", "sources"))
        console.print(printable(story["story"]), style="bold")
        console.print(printable(f"{days or 'no day'}: {counts}"))
        for article in story["told_by"]:
            cells = [printable(article[column]).plain for column in ("language", "article_date", "source", "title")]
            console.print(_indented("  ".join(filter(None, cells)), 2))
            if article["reason"]:
                console.print(_indented(f"{article['score']:.2f}  {article['reason']}", 6), style="dim")
        _print_aligned(console, STORY_VALUE_COLUMNS, [_with_bound(value) for value in story["values"]])
        for pair in story["disagreements"]:
            _print_pair(console, pair, indent=2)
        console.print()


def show_disagreements(pairs: Sequence[Mapping[str, Any]]) -> None:
    """Print figures that do not agree, each with its quote: piped, a line a pair."""
    if not sys.stdout.isatty():
        show_table(pairs, DISAGREEMENT_COLUMNS)
        return
    console = _lines()
    for pair in pairs:
        _print_pair(console, pair, indent=0)


def _print_pair(console: Console, pair: Mapping[str, Any], *, indent: int) -> None:
    about = [printable(pair[column]).plain for column in ("unit", "metric", "period")]
    console.print(_indented("  ".join([pair["class"].replace("_", " "), *filter(None, about)]), indent), style="bold")
    kinds = (pair["kind"], pair["kind_b"]) if pair["kind"] != pair["kind_b"] else (None, None)
    for side, kind in zip("ab", kinds, strict=True):
        value = f"{BOUNDS[pair[f'modifier_{side}']]}{pair[f'value_{side}']:g}"
        said = [printable(pair[f"{what}_{side}"]).plain for what in ("language", "date", "source")]
        console.print(_indented("  ".join(filter(None, [value, kind, *said])), indent + 2))
        console.print(_indented(printable(pair[f"quote_{side}"]).plain, indent + 4), style="dim")


def _print_aligned(console: Console, columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> None:
    """Print `rows` under their columns, two cells in."""
    cells = [[printable(row[column]).plain for column in columns] for row in rows]
    widths = [max(map(cell_len, column)) for column in zip(columns, *cells, strict=True)]
    if rows:
        console.print(_indented(_aligned(columns, widths), 2), style="bold")
    for texts in cells:
        console.print(_indented(_aligned(texts, widths), 2))


def _lines() -> Console:
    """Return a console that wraps lines on a terminal only."""
    return Console(highlight=False, soft_wrap=not sys.stdout.isatty())


def _indented(text: str, cells: int) -> Padding | Text:
    return Padding(Text(text), (0, 0, 0, cells)) if sys.stdout.isatty() else Text(" " * cells + text)


def _number(count: int, of: str) -> str:
    return f"{count} {of.removesuffix('s') if count == 1 else of}"


def _with_bound(row: Mapping[str, Any]) -> dict[str, Any]:
    return {**row, "value": f"{BOUNDS[row['modifier']]}{row['value']:.15g}"}


def _aligned(texts: Sequence[str], widths: Sequence[int]) -> str:
    """Return `texts` in columns; a kanji is two cells wide."""
    return "  ".join(set_cell_size(text, width) for text, width in zip(texts, widths, strict=True)).rstrip()


def show_explanations(text: str, sheet: FactSheet, explanations: Sequence[Any], *, as_json: bool) -> None:
    """Print why each percentage of `sheet`, read from `text`, is what it is: a JSON object, or lines to read."""
    facts = [_explained(text, *pair) for pair in zip(sheet.percentages, explanations, strict=True)]
    if as_json:
        names = {"id", "language", "published", "published_reason", "anchor", "boilerplate"}
        line = {**sheet.model_dump(mode="json", include=names), "percentages": facts}
        sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
        return
    console = _lines()
    console.print(Text(f"{sheet.id} ({sheet.language}), dates resolved against {sheet.anchor or 'nothing'}", "bold"))
    if sheet.published:
        console.print(printable(f"published {sheet.published} ({sheet.published_reason})"))
    for mention, fact in zip(sheet.percentages, facts, strict=True):
        console.print(_quoted(text, mention))
        for name in ("metric", "because", "against", "subject", "period"):
            console.print(Text(f"    {name:8} ").append_text(printable(_told(fact, name))))
    for each in sheet.boilerplate:
        told = f"{each.kind}: {text[each.start : each.end]} ({each.reason})"
        console.print(Text("not of the article: ").append_text(printable(told.replace("\n", " "))))


def _explained(text: str, mention: Percentage, explanation: Any) -> dict[str, Any]:
    start, end = mention.sentence or (mention.start, mention.end)
    kept = ("surface", "start", "end", "kind", "subject", "subject_reason", "period", "period_reason")
    return {
        "quote": text[start:end],
        **{name: getattr(mention, name) for name in kept},
        "metric": explanation.metric,
        "metric_confidence": explanation.confidence,
        "runner_up": explanation.runner_up,
        "reasons": [{**reason._asdict(), "weight": round(reason.weight, 2)} for reason in explanation.reasons],
    }


def _told(fact: Mapping[str, Any], name: str) -> str:
    if name == "metric":
        return f"{fact['metric']} ({fact['kind']}, sure to {fact['metric_confidence']:.2f}); next {fact['runner_up']}"
    if name in ("because", "against"):
        sign = 1 if name == "because" else -1
        spoke = [reason for reason in fact["reasons"] if reason["weight"] * sign > 0]
        return ", ".join(f"{reason['feature']} {reason['weight']:+.1f}" for reason in spoke) or "nothing"
    reason = fact[f"{name}_reason"]
    return f"{fact[name] or 'none'}" + (f" ({reason})" if reason else "")


def _quoted(text: str, mention: Percentage) -> Text:
    """Return the sentence of a percentage on one line, the figure marked."""
    start, end = mention.sentence or (mention.start, mention.end)
    shown = f"[{mention.surface}]"
    quote = printable(f"{text[start : mention.start]}{shown}{text[mention.end : end]}".replace("\n", " "))
    quote.highlight_words([shown], style="bold reverse")
    return quote


def show_line(line: str) -> None:
    """Print a line to stdout."""
    Console(highlight=False, soft_wrap=True).print(Text(line))


def show_csv(rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> None:
    """Print `rows` to stdout as CSV with a header."""
    writer = csv.DictWriter(sys.stdout, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)


def show_json(rows: Sequence[Mapping[str, Any]]) -> None:
    """Print `rows` to stdout as a JSON list."""
    json.dump(list(rows), sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")


def language_order(language: str) -> tuple[int, str]:
    """Return what to sort languages by: the usual order, others last."""
    return (LANGUAGES.index(language) if language in LANGUAGES else len(LANGUAGES)), language
