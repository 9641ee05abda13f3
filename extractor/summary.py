"""What a run tells at its end: what was read, what was found, and three questions that the store answers."""

import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from extractor import console
from extractor.engines.run import KINDS, OUTCOMES, Summary
from extractor.languages import lexicon
from extractor.store import Question, metric_facts

ANSWERS = 2  # rows shown for each question
ROWS_OF_KIND = {
    "units": "unit_mentions",
    "officials": "official_mentions WHERE is_official",
    "persons": "official_mentions WHERE NOT is_official",
}


@dataclass(frozen=True, slots=True)
class Example:
    """A question in words, and how to ask it."""

    words: str
    question: Question
    options: tuple[str, ...]


def show(done: Summary, db: Database, path: Path) -> None:
    """Print the summary of a run that wrote to `db`, which lies at `path`."""
    languages = sorted({language for language, _ in done.articles}, key=console.language_order)
    articles: list[dict[str, Any]] = [
        {"language": language, "read": sum(done.articles[language, outcome] for outcome in OUTCOMES)}
        | {outcome: done.articles[language, outcome] for outcome in OUTCOMES}
        for language in languages
    ]
    if len(articles) > 1:
        names = ("read", *OUTCOMES)
        articles.append({"language": "all", **{name: sum(row[name] for row in articles) for name in names}})
    console.show_table(articles, ("language", "read", *OUTCOMES), title="Articles")
    facts = [{"kind": kind, "added": done.facts[kind], "in the store": _stored(db, kind)} for kind in KINDS]
    console.show_table(facts, ("kind", "added", "in the store"), title="Facts")
    if done.reasons:
        reasons = ", ".join(f"{count} {reason}" for reason, count in done.reasons.most_common())
        console.show_line(f"Rejected: {reasons} (table rejects says why)")
    console.show_line(f"Store: {path.absolute()}")
    for example in _examples(db):
        _show_example(example, db, path)


def _stored(db: Database, kind: str) -> int:
    return int(db.execute(f"SELECT count(*) FROM {ROWS_OF_KIND.get(kind, kind)}").fetchone()[0])


def _show_example(example: Example, db: Database, path: Path) -> None:
    command = ["extractor", "query", "--db", str(path), *example.options, "--limit", str(ANSWERS)]
    console.show_line(f"\n{example.words}\n$ {shlex.join(command)}")
    console.show_facts(metric_facts(db, example.question))


def _examples(db: Database) -> Iterator[Example]:
    """Yield a question about the metric, the unit and the language that the store has most to say of."""
    metric = _most(db, "metric", "metric <> 'other' AND unit IS NOT NULL")
    if metric:
        label = lexicon("en").labels.metrics[metric]
        yield Example(
            f"Who reported what? {label} ({metric})", Question(metric=metric, limit=ANSWERS), ("--metric", metric)
        )
    unit = _most(db, "unit", "unit_kind = 'area' AND metric <> 'other'")
    if unit:
        yield Example(f"What is known of {unit}?", Question(unit=unit, limit=ANSWERS), ("--unit", unit))
    language = _most(db, "language", "unit IS NOT NULL AND language <> 'en'")
    year = _most(db, "substr(holds_from, 1, 4)", f"language = '{language}' AND holds_from IS NOT NULL")
    if language and year:
        name = lexicon(language).name
        question = Question(language=language, since=year, until=year, limit=ANSWERS)
        options = ("--language", language, "--since", year, "--until", year)
        yield Example(f"What do articles in {name} say of {year}?", question, options)


def _most(db: Database, column: str, where: str) -> Any:
    sql = f"SELECT {column} FROM metric_facts WHERE {where} GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1"
    found = db.execute(sql).fetchone()
    return found and found[0]
