"""Learn the weights that choose subjects and periods from the sample corpus, and write extractor/facts/data/weights.json.

    python scripts/train_facts.py           learn from all of corpus/gold and write the weights
    python scripts/train_facts.py --check   cross-validate instead: fold by story, print accuracy per language

A conditional logistic regression: within the candidates of one figure, the right one is to have the largest weighed sum
of features. What a figure is given depends on the figures before it, so the articles are read again with the weights
just learnt until these agree with what they were learnt from.
"""

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from extractor.evaluation import Gold, located, read_gold, same_attribute
from extractor.facts.anchor import resolve_dates
from extractor.facts.kinds import aims
from extractor.facts.metrics import metrics
from extractor.facts.page import Page
from extractor.facts.periods import Periods
from extractor.facts.ranking import Features, Ranker
from extractor.facts.scene import Scene
from extractor.facts.subjects import Subjects
from extractor.factsheet import Article, Context, FactSheet, Reject
from extractor.normalization import normalize
from extractor.pipeline import Extractor

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "corpus" / "gold"
WEIGHTS = ROOT / "extractor" / "facts" / "data" / "weights.json"
ROUNDS = 3  # readings of the corpus
FOLDS = 8
STRENGTH = {"subject": 8.0, "period": 8.0}  # of the pull of all weights towards what is expected
STEPS = 300
TASKS = ("subject", "period")
EXPECTED: dict[str, dict[str, float]] = {  # what a reader would say beforehand; learning starts from it and is drawn to it
    "subject": {
        "named:same": 3.0, "named:after": 1.0, "named:prev": 0.8, "named:far": 0.2, "named:after:used": -1.0,
        "meant:same": 3.0, "meant:prev": 0.8, "meant:far": 0.3, "beside:same": 1.0, "parent:same": 0.5,
        "title:same": 0.8, "title:prev": 0.6, "of_body:same": 0.5, "of_body:prev": 0.3,
        "adjacent:named": 1.0, "behind:named": 1.5, "last:sentence": 1.0, "first:sentence": 0.3, "last:line": 1.0,
        "first:line": 0.7, "only": 0.5, "led:named": 1.5, "speaker:title": 0.5,
        "kind:body": -1.0, "body:doer": 2.5, "body:near": 0.5, "office:same": -1.0,
        "topic:0": 1.0, "topic:0:silent": 1.5, "headline": 0.5, "headline:silent": 0.5, "share": 1.5, "country": -0.5,
        "carried:sentence": 2.0, "carried:line": 1.5, "carried:item": 1.0, "carried:text": 0.5,
        "carried:sentence:another": -1.0, "carried:line:another": -1.0, "carried:text:another": -0.5,
        "nobody": 0.5, "nobody:average": 1.5, "nobody:average:alone": 1.0, "nobody:opinion": 1.0, "nobody:polled": 1.5,
        "nobody:several": 0.5, "nobody:of_several": 0.3, "nobody:carried:sentence": 1.5, "nobody:carried:line": 0.5,
        "nobody:topic": 1.0, "nobody:listed": 1.0, "listed": -1.0, "only:line": 1.0, "governed:same": 2.0,
    },
    "period": {
        "beside": 4.0, "frame": 3.0, "frame:present": -3.0, "frame:origin": -3.0, "frame:opinion": -3.0,
        "end": 5.0, "opening:listed": 2.0, "opening:aim": 1.0, "aim:over": -2.0, "adjacent:after": 0.5,
        "compared:same": -1.0, "compared:after": -1.0, "compared:prev": -1.0, "document:same": -1.0,
        "document:after": -1.0, "day:same": -0.5, "day:after": -0.5, "as_of:same": 1.0,
        "yearly:line": 2.0, "yearly:text": 1.5, "yearly:sentence": 2.0, "yearly:item": 2.0,
        "aimed:text": 1.5, "aimed:line": 2.0, "aimed:item": 2.0, "aimed:sentence": 2.0,
        "none": 1.0, "none:reorganization": 0.5,
    },
}  # fmt: skip


class Example(NamedTuple):
    """An article as read, and for each of its figures what the annotator wrote (None: not annotated)."""

    story: str
    language: str
    scene: Scene
    sheet: FactSheet
    answers: Sequence[Mapping[str, Any] | None]


class Choice(NamedTuple):
    """The candidates of one figure, and which of them are right."""

    features: Sequence[Features]
    right: Sequence[bool]


def examples(folders: Iterable[Path]) -> list[Example]:
    """Return the annotated articles below `folders` as the program reads them."""
    extractor = Extractor()
    found = []
    for gold in read_gold(folders):
        article = Article(id=gold["id"], text=gold["text"], url=gold.get("url"), published=gold.get("published"))
        read = extractor.mentions(article, normalize(article.text).text)
        if not isinstance(read, Reject):
            context, sheet = read
            found.append(_example(gold, context, resolve_dates(context, sheet)))
    return found


def _example(gold: Gold, context: Context, sheet: FactSheet) -> Example:
    page = Page(context, sheet)
    spans = {kind: [(each.start, each.end) for each in getattr(sheet, kind)] for kind in ("ranks", "dates")}
    scene = Scene(page, page.figures, spans["ranks"], spans["dates"])
    annotated = {span[0]: each for each, span in located(gold) if each["type"] == "percentage"}
    answers = [annotated.get(start) for start, _ in scene.figures]
    known = [None if answer and answer.get("optional") else answer for answer in answers]
    parts = gold["id"].split("-")
    story = "-".join(part for part in parts if part != gold["lang"]) if parts[0] == "story" else gold["id"]
    return Example(story, gold["lang"], scene, sheet, known)


def choices(task: str, example: Example, weights: Features | None) -> tuple[list[Choice], list[bool]]:
    """Return the choices of an article and whether each is made right; without `weights` the right one is taken."""
    ranker = Ranker(weights) if weights is not None else None
    found: list[Choice] = []

    def choose(at: int, values: Sequence[Any], features: Sequence[Features]) -> int:
        answer = example.answers[at]
        right = [answer is not None and _is_right(task, answer, value) for value in values]
        taken = ranker.best(features) if ranker else right.index(True) if any(right) else 0
        if any(right) and not all(right):
            found.append(Choice([dict(each) for each in features], right))
        return taken

    measured = metrics(example.scene)
    given: Sequence[Any]
    if task == "subject":
        given = [subject.unit for subject in Subjects(example.scene, example.sheet, choose).find(measured)]
    else:
        aimed = aims(example.scene, measured)
        given = [period.value for period in Periods(example.scene, example.sheet).find(measured, aimed)]
    answered = zip(example.answers, given, strict=True)
    return found, [_is_right(task, answer, value) for answer, value in answered if answer is not None]


def _is_right(task: str, answer: Mapping[str, Any], value: Any) -> bool:
    return same_attribute(task, answer.get(task), value.canonical if value and task == "subject" else value)


def learn(task: str, data: Sequence[Example]) -> Features:
    """Return the weights learnt from `data`."""
    weights: Features = EXPECTED[task]
    seen: list[Choice] = []
    for _ in range(ROUNDS):
        for example in data:
            seen += choices(task, example, weights)[0]
        weights = _fit(seen, STRENGTH[task], EXPECTED[task])
    return weights


def _fit(seen: Sequence[Choice], strength: float, expected: Features) -> dict[str, float]:
    """Return the weights under which the right candidates are the most probable, by gradient steps (Adam)."""
    counted = Counter(name for choice in seen for each in choice.features for name, value in each.items() if value)
    names = sorted(counted)
    number = {name: at for at, name in enumerate(names)}
    rows = [each for choice in seen for each in choice.features]
    matrix = np.zeros((len(rows), len(names)))
    for at, row in enumerate(rows):
        for name, value in row.items():
            if value:
                matrix[at, number[name]] = value
    group = np.repeat(np.arange(len(seen)), [len(choice.features) for choice in seen])
    right = np.array([each for choice in seen for each in choice.right])
    prior = np.array([expected.get(name, 0.0) for name in names])
    weights = prior.copy()
    first, second = np.zeros(len(names)), np.zeros(len(names))
    for step in range(1, STEPS + 1):
        slope = _slope(matrix, group, right, weights) + strength * (weights - prior)
        first, second = 0.9 * first + 0.1 * slope, 0.999 * second + 0.001 * slope**2
        weights -= 0.1 * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return {name: round(float(weights[at]), 3) for name, at in number.items() if abs(weights[at]) >= 0.01}


def _slope(matrix: Any, group: Any, right: Any, weights: Any) -> Any:
    scores = matrix @ weights
    most = np.full(group.max() + 1, -np.inf)
    np.maximum.at(most, group, scores)
    odds = np.exp(scores - most[group])
    all_odds, right_odds = np.bincount(group, odds), np.bincount(group, odds * right)
    return matrix.T @ (odds / all_odds[group] - odds * right / right_odds[group])


def cross_validate(task: str, data: Sequence[Example]) -> dict[str, list[bool]]:
    """Return per language whether each choice is right when its story was held out."""
    stories = sorted({example.story for example in data})
    hits: dict[str, list[bool]] = defaultdict(list)
    for fold in range(FOLDS):
        held = set(stories[fold::FOLDS])
        weights = learn(task, [example for example in data if example.story not in held])
        for example in data:
            if example.story in held:
                hits[example.language] += choices(task, example, weights)[1]
    return hits


def main() -> None:
    """Learn and write, or cross-validate."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="cross-validate, and write nothing")
    parser.add_argument("--task", choices=TASKS, action="append")
    parser.add_argument("--also", type=Path, action="append", default=[], help="folder to test the learnt weights on")
    options = parser.parse_args()
    data = examples([CORPUS])
    others = examples(options.also) if options.also else []
    known = json.loads(WEIGHTS.read_text(encoding="utf-8")) if WEIGHTS.exists() else {}
    for task in options.task or TASKS:
        if options.check:
            _show(f"{task} held out", cross_validate(task, data))
        known[task] = learn(task, data)
        _show(f"{task} learnt", _hits(task, data, known[task]))
        if others:
            _show(f"{task} other", _hits(task, others, known[task]))
    if not options.check:
        WEIGHTS.write_text(json.dumps(known, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _hits(task: str, data: Sequence[Example], weights: Features) -> dict[str, list[bool]]:
    hits: dict[str, list[bool]] = defaultdict(list)
    for example in data:
        hits[example.language] += choices(task, example, weights)[1]
    return hits


def _show(name: str, hits: Mapping[str, Sequence[bool]]) -> None:
    everything = [hit for each in hits.values() for hit in each]
    cells = [f"{language} {sum(each) / len(each):.3f}" for language, each in sorted(hits.items()) if each]
    print(f"{name:18}", *cells, f"all {sum(everything) / max(1, len(everything)):.3f} of {len(everything)}", sep="  ")


if __name__ == "__main__":
    main()
