"""One HTML file that proves a metric: its figures, how they compare, and the sentence behind each."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from sqlite_utils import Database

from extractor import extras
from extractor.errors import ExtractorError
from extractor.store import Question, conditions, find_disagreements

SIGNS = {"gt": "> ", "ge": "≥ ", "lt": "< ", "le": "≤ ", "approx": "≈ "}
SIDE = ("value", "modifier", "articles", "language", "source", "date", "quote", "url")
CHARTED = 8  # units that a chart can tell apart

FACTS = """
SELECT fact.*, percentages.start, percentages.end, percentages.quote_start, articles.hash
FROM (SELECT * FROM metric_facts WHERE {where}) AS fact
JOIN percentages ON percentages.id = fact.id
JOIN articles ON articles.id = fact.article_id
ORDER BY fact.unit IS NULL, fact.unit, coalesce(fact.holds_to, fact.holds_from), fact.value, fact.article_id
"""
CHECKS = "SELECT article_id, detail, spans FROM checks WHERE NOT ok AND article_id IN (SELECT value FROM json_each(?))"
METRIC = """
SELECT label, definition FROM metrics
LEFT JOIN metric_labels ON metric_id = metrics.id AND metric_labels.language = ? WHERE name = ?
"""

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence in three pieces, the middle one the figure that it proves."""

    before: str
    figure: str
    after: str


def report(db: Database, question: Question, *, asked: str, today: date) -> str:
    """Return the evidence for what `question` asks as a page of its own, which loads nothing and runs nothing.

    `asked` is the command that makes it, `today` the day it is made. Raises ExtractorError where nothing answers, and
    for a metric, a unit or a date that does not exist.
    """
    required, values = conditions(db, question)
    rows = list(db.query(FACTS.format(where=" AND ".join(required) or "1"), values))
    if not rows:
        raise ExtractorError("nothing in the store answers this: there is nothing to report")
    kept = rows if question.limit is None else rows[: question.limit]
    facts = [_fact(row) for row in kept]
    page = Environment(loader=PackageLoader("extractor.report"), autoescape=True, undefined=StrictUndefined)
    page.filters["number"] = "{:,}".format
    lines = _lines(facts)
    metric, definition = _metric(db, question)
    title = _title(metric, facts)
    return page.get_template("report.html").render(
        title=title,
        definition=definition,
        facts=facts,
        all_facts=len(rows),
        counts=_counts(facts),
        first_day=min((day for fact in facts for day in fact["days"]), default=None),
        last_day=max((day for fact in facts for day in fact["days"]), default=None),
        chart=_chart(lines, title),
        lines=lines,
        articles=_articles(db, facts),
        disagreements=[_pair(row) for row in find_disagreements(db, question)],
        asked=asked,
        today=today.isoformat(),
        version=version("reform-extractor"),
    )


def _metric(db: Database, question: Question) -> tuple[str, str | None]:
    """Return what the metric is called, and how it is defined."""
    if not question.metric:
        return "All figures", None
    label, definition = db.execute(METRIC, [question.labels, question.metric]).fetchone()
    return label or question.metric, definition


def _title(metric: str, facts: Sequence[Row]) -> str:
    units = {fact["unit"] for fact in facts}
    return f"{metric}: {units.pop() or 'no unit named'}" if len(units) == 1 else metric


def _counts(facts: Sequence[Row]) -> list[tuple[str, int]]:
    """Return how many there are of what, each with its name in the right number."""
    names = {
        "article_id": ("article", "articles"),
        "story_id": ("story", "stories"),
        "source": ("outlet", "outlets"),
        "language": ("language", "languages"),
        "unit": ("unit", "units"),
    }
    told = {words: len({fact[column] for fact in facts} - {None}) for column, words in names.items()}
    counts = {("figure", "figures"): len(facts), **told}
    return [(one if count == 1 else many, count) for (one, many), count in counts.items()]


def _fact(row: Row) -> Row:
    at = row["start"] - row["quote_start"]
    quote, length = row["quote"], len(row["surface"])
    shown = Quote(quote[:at], quote[at : at + length], quote[at + length :]) if at >= 0 else Quote(quote, "", "")
    return {
        **row,
        "shown": shown,
        "label": _label(row),
        "holds": _holds(row),
        "days": [day for day in (row["holds_from"], row["holds_to"]) if day],
        "anchor": f"fact-{row['id']}",
    }


def _label(row: Mapping[str, Any]) -> str:
    sign = "+" if row["kind"] == "change" and row["value"] > 0 else ""
    unit = "points" if row["points"] else "%"
    return f"{SIGNS.get(row['modifier'], '')}{sign}{row['value']:g} {unit}".replace("-", "−")


def _holds(row: Mapping[str, Any]) -> str:
    """Return in words when a figure holds."""
    if not row["period"]:
        return f"{row['article_date']} (day of the article)" if row["article_date"] else "–"
    start, between, end = row["period"].partition("/")
    if not between:
        return str(start)
    return f"by {end}" if start == ".." else f"since {start}" if end == ".." else f"{start} to {end}"


def _lines(facts: Iterable[Row]) -> list[Row]:
    """Return a row for each value of a unit and period, with who prints it."""
    groups: dict[tuple[Any, ...], list[Row]] = defaultdict(list)
    for fact in facts:
        groups[*_what(fact), fact["value"], fact["modifier"]].append(fact)
    lines = [
        {
            **group[0],
            "articles": len({fact["article_id"] for fact in group}),
            "languages": sorted({fact["language"] for fact in group}),
            "stories": len({fact["story_id"] or -fact["article_id"] for fact in group}),
            "proofs": group,
        }
        for group in groups.values()
    ]
    rivals: dict[tuple[Any, ...], int] = defaultdict(int)
    for line in lines:
        rivals[_what(line)] += 1
    return [{**line, "rivals": rivals[_what(line)] - 1} for line in lines]


def _series(fact: Mapping[str, Any]) -> tuple[Any, ...]:
    """Return what figures have in common that can be compared over time."""
    names = ("unit_id", "unit", "metric", "submetric", "subject_level", "kind", "points", "negated")
    return tuple(fact[name] for name in names)


def _what(fact: Mapping[str, Any]) -> tuple[Any, ...]:
    """Return what figures have in common of which only one can be right."""
    return *_series(fact), fact["status"], fact["holds_from"], fact["holds_to"]


def _chart(lines: Sequence[Row], title: str) -> Row | None:
    """Return the picture of the levels, shares and targets of the units with most figures, None if there are none."""
    dated = [
        line for line in lines if line["days"] and line["unit"] and line["kind"] != "change" and not line["points"]
    ]
    if not dated:
        return None
    by_unit: dict[str, int] = defaultdict(int)
    for line in dated:
        by_unit[line["unit"]] += len(line["proofs"])
    charted = sorted(by_unit, key=lambda unit: (-by_unit[unit], unit))[:CHARTED]
    points = [
        {
            "unit": line["unit"],
            "series": repr(_series(line)),
            "kind": line["kind"],
            "day": line["days"][-1],
            "value": line["value"],
            "href": f"#{line['anchor']}",
        }
        for line in dated
        if line["unit"] in charted
    ]
    draw = extras.module("extractor.report.chart", extra="report").draw
    return {"svg": draw(points, title), "units": len(charted), "all_units": len(by_unit)}


def _articles(db: Database, facts: Sequence[Row]) -> list[Row]:
    """Return the articles with their facts, newest first, and what failed checks say of these."""
    groups: dict[int, list[Row]] = defaultdict(list)
    for fact in facts:
        groups[fact["article_id"]].append(fact)
    failed: dict[int, list[str]] = defaultdict(list)
    for article, detail, spans in db.execute(CHECKS, [json.dumps(list(groups))]).fetchall():
        compared = json.loads(spans)
        if any(start < fact["end"] and fact["start"] < end for fact in groups[article] for start, end in compared):
            failed[article].append(detail)
    articles = [
        {
            **group[0],
            "date": group[0]["article_date"],
            "facts": sorted(group, key=lambda fact: fact["start"]),
            "failed": failed[article],
        }
        for article, group in groups.items()
    ]
    return sorted(articles, key=lambda article: (article["article_date"] or "", article["article_id"]), reverse=True)


def _pair(row: Row) -> Row:
    sides = [{name: row[f"{name}_{side}"] for name in SIDE} for side in "ab"]
    what = {"kind": row["kind"], "points": 0}
    return {**row, "sides": [{**side, "label": _label({**side, **what})} for side in sides]}
