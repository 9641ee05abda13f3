"""What a run tells at its end: what was read, what was found, and three questions that the store answers."""

import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from extractor import console
from extractor.engines.report import OUTCOMES, Report
from extractor.languages import lexicon
from extractor.store import KINDS, Question, metric_facts

ANSWERS = 2  # rows shown for each question
LAST = 10_000  # facts that examples are chosen from, however many there are
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


def show(done: Report, db: Database, path: Path) -> None:
    """Print the report of a run that wrote to `db`, which lies at `path`, and what can be asked now."""
    show_report(done, db, path)
    for example in _examples(db):
        _show_example(example, db, path)


def show_report(done: Report, db: Database, path: Path) -> None:
    """Print the report of a run."""
    languages = sorted(done.languages.items(), key=lambda item: console.language_order(item[0]))
    articles = [{"language": language, **counted.model_dump()} for language, counted in languages]
    columns = ("read", *OUTCOMES)
    if len(articles) > 1:
        articles.append({"language": "all", **done.model_dump(include=set(columns))})
    console.show_table(articles, ("language", *columns), title="Articles")
    facts = [{"kind": kind, "added": done.facts.get(kind, 0), "in the store": _stored(db, kind)} for kind in KINDS]
    console.show_table(facts, ("kind", "added", "in the store"), title="Facts")
    if done.reasons:
        reasons = ", ".join(f"{count} {reason}" for reason, count in done.reasons.items())
        console.show_line(f"Rejected: {reasons} (`{_shown('rejects', path)}` lists them)")
    pace = f"{done.articles_per_second:,.1f} a second, at most {done.peak_megabytes:,.0f} MB in a process"
    console.show_line(f"{done.read:,} articles in {done.seconds:,.1f} s: {pace}, extractor {done.version}")
    console.show_line(f"Store: {path.absolute()}")


def _shown(command: str, path: Path, *options: str) -> str:
    return shlex.join(["extractor", command, "--db", str(path), *options])


def _stored(db: Database, kind: str) -> int:
    return int(db.execute(f"SELECT count(*) FROM {ROWS_OF_KIND.get(kind, kind)}").fetchone()[0])


def _show_example(example: Example, db: Database, path: Path) -> None:
    command = _shown("query", path, *example.options, "--limit", str(ANSWERS))
    console.show_line(f"\n{example.words}\n$ {command}")
    console.show_facts(metric_facts(db, example.question))


def _examples(db: Database) -> Iterator[Example]:
    """Yield a question about the metric, the unit and the language that the store has most to say of."""
    metric = _most(db, "metric", "metric <> 'other' AND unit IS NOT NULL")
    if metric:
        label = lexicon("en").metrics.labels[metric]
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
    """Return the value of `column` that is the most frequent among the last facts of those `where` something holds."""
    facts = f"SELECT {column} AS value FROM metric_facts WHERE {where} ORDER BY id DESC LIMIT {LAST}"
    found = db.execute(f"SELECT value FROM ({facts}) GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1").fetchone()
    return found and found[0]
