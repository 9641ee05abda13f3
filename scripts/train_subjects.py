"""Learn the weights that choose the subjects of figures, and write extractor/facts/data/subject_weights.json.

    python scripts/train_subjects.py               learn from all of corpus/gold and write the weights
    python scripts/train_subjects.py --check       cross-validate instead: fold by story, print accuracy per language
    python scripts/train_subjects.py --also GOLD   test what was learnt on other gold files too

A conditional logistic regression: within the candidates of one figure, the right one is to have the largest weighed
sum of features. There are far more ways to write than articles in the corpus, so the weights are drawn towards what a
reader would say beforehand. What a figure is given depends on the figures before it: the articles are read again with
the weights just learnt, and all readings count.
"""

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from extractor.evaluation import Gold, located, read_gold, same_attribute
from extractor.facts.anchor import resolve_dates
from extractor.facts.metrics import Measured, metrics
from extractor.facts.page import Page
from extractor.facts.ranking import Features, Ranker
from extractor.facts.referents import Referents
from extractor.facts.scene import Scene
from extractor.facts.subjects import Subjects
from extractor.factsheet import Article, Context, FactSheet, Reject, Unit
from extractor.normalization import normalize
from extractor.pipeline import Extractor

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "corpus" / "gold"
WEIGHTS = ROOT / "extractor" / "facts" / "data" / "subject_weights.json"
ROUNDS = 3  # readings of the corpus
FOLDS = 8
STRENGTH = 8.0  # of the pull of all weights towards what is expected
STEPS = 300
RATE = 0.1
EXPECTED: Features = {
    # named, the closer the surer; "the district" as well
    "named:same": 3.0, "named:after": 1.0, "named:prev": 0.8, "named:far": 0.2, "named:after:used": -1.0,
    "meant:same": 3.0, "meant:prev": 0.8, "meant:far": 0.3, "beside:same": 1.0, "parent:same": 0.5,
    "adjacent:named": 1.0, "behind:named": 1.5, "close:named": 1.5, "led:named": 1.5, "listed": -2.5,
    "last:sentence": 1.0, "first:sentence": 0.3, "last:line": 1.0, "first:line": 0.7, "only": 0.5, "only:line": 1.0,
    "opens:line": 1.5,
    # within titles and the names of bodies; bodies are mostly sources, unless they do what the figure says
    "title:same": 0.8, "title:prev": 0.6, "speaker:title": 0.5, "office:same": -1.0,
    "governed:same": 2.0, "of_body:same": 0.5, "of_body:prev": 0.3,
    "kind:body": -1.0, "body:doer": 3.0, "undone": -1.5, "body:near": 0.5, "country": -0.5,
    # what the article is about
    "topic:0": 1.0, "topic:0:silent": 1.5, "headline": 0.5, "headline:silent": 0.5, "share": 1.5,
    # what the figures before were of
    "carried:sentence": 2.0, "carried:line": 1.5, "carried:item": 1.0, "carried:text": 0.5,
    "carried:sentence:another": -1.0, "carried:line:another": -1.0, "carried:text:another": -0.5,
    # nobody: averages, people asked, several units at once, articles without a topic
    "nobody": 0.5, "nobody:average": 2.0, "nobody:average:alone": 2.0, "nobody:opinion": 1.0, "nobody:polled": 1.5,
    "nobody:several": 0.5, "nobody:of_several": 1.0, "nobody:listed": 2.5, "nobody:topic": 1.0,
    "nobody:peers": 3.0,
    "nobody:carried:sentence": 1.5, "nobody:carried:line": 0.5,
}  # fmt: skip


class Example(NamedTuple):
    """An article as read, and for each of its figures what the annotator wrote (None: not annotated)."""

    story: str
    language: str
    scene: Scene
    referents: Referents
    measured: Sequence[Measured]
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
            found.append(_example(gold, *read))
    return found


def _example(gold: Gold, context: Context, sheet: FactSheet) -> Example:
    sheet = resolve_dates(context, sheet)
    page = Page(context, sheet)
    spans = {kind: [(each.start, each.end) for each in getattr(sheet, kind)] for kind in ("ranks", "dates")}
    scene = Scene(page, page.figures, spans["ranks"], spans["dates"])
    annotated = {span[0]: each for each, span in located(gold) if each["type"] == "percentage"}
    answers = [annotated.get(start) for start, _ in scene.figures]
    known = [None if answer and answer.get("optional") else answer for answer in answers]
    return Example(_story(gold), gold["lang"], scene, Referents(page, sheet), metrics(scene), known)


def _story(gold: Gold) -> str:
    """Return the name of an article without its language: the same story in all languages is held out as one."""
    name = str(gold["id"])
    return name.removesuffix(f"-{gold['lang']}") if name.startswith("story-") else name


def choices(example: Example, weights: Features) -> tuple[list[Choice], list[bool]]:
    """Return the choices of an article, and whether each of its figures is given the right subject by `weights`."""
    ranker = Ranker(weights)
    found: list[Choice] = []

    def choose(at: int, units: Sequence[Unit | None], features: Sequence[Features]) -> int:
        right = [_is_right(example.answers[at], unit) for unit in units]
        if any(right) and not all(right):
            found.append(Choice(features, right))
        return ranker.best(features)

    measured = [each.metric for each in example.measured]
    subjects = Subjects(example.scene, example.referents, choose).find(measured)
    answered = zip(example.answers, subjects, strict=True)
    return found, [_is_right(answer, subject.unit) for answer, subject in answered if answer is not None]


def _is_right(answer: Mapping[str, Any] | None, unit: Unit | None) -> bool:
    return answer is not None and same_attribute("subject", answer.get("subject"), unit and unit.canonical)


def learn(data: Sequence[Example]) -> Features:
    """Return the weights learnt from `data`."""
    weights: Features = EXPECTED
    seen: list[Choice] = []
    for _ in range(ROUNDS):
        for example in data:
            seen += choices(example, weights)[0]
        weights = _fit(seen)
    return weights


def _fit(seen: Sequence[Choice]) -> dict[str, float]:
    """Return the weights under which the right candidates are the most probable, by gradient steps (Adam)."""
    rows = [each for choice in seen for each in choice.features]
    names = sorted({name for row in rows for name, value in row.items() if value})
    matrix = np.array([[row.get(name, 0.0) for name in names] for row in rows])
    group = np.repeat(np.arange(len(seen)), [len(choice.features) for choice in seen])
    right = np.array([each for choice in seen for each in choice.right])
    expected = np.array([EXPECTED.get(name, 0.0) for name in names])
    weights, first, second = expected.copy(), np.zeros(len(names)), np.zeros(len(names))
    for step in range(1, STEPS + 1):
        slope = _slope(matrix, group, right, weights) + STRENGTH * (weights - expected)
        first, second = 0.9 * first + 0.1 * slope, 0.999 * second + 0.001 * slope**2
        weights -= RATE * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return {name: round(float(weight), 3) for name, weight in zip(names, weights, strict=True) if abs(weight) >= 0.01}


def _slope(matrix: Any, group: Any, right: Any, weights: Any) -> Any:
    """Return the gradient of the negative log-likelihood of the right candidates."""
    scores = matrix @ weights
    most = np.full(group.max() + 1, -np.inf)
    np.maximum.at(most, group, scores)
    odds = np.exp(scores - most[group])
    all_odds, right_odds = np.bincount(group, odds), np.bincount(group, odds * right)
    return matrix.T @ (odds / all_odds[group] - odds * right / right_odds[group])


def cross_validate(data: Sequence[Example]) -> dict[str, list[bool]]:
    """Return per language whether each figure is given the right subject when its story was held out."""
    stories = sorted({example.story for example in data})
    hits: dict[str, list[bool]] = defaultdict(list)
    for fold in range(FOLDS):
        held = set(stories[fold::FOLDS])
        weights = learn([example for example in data if example.story not in held])
        for language, right in tested([example for example in data if example.story in held], weights).items():
            hits[language] += right
    return hits


def tested(data: Sequence[Example], weights: Features) -> dict[str, list[bool]]:
    """Return per language whether each figure is given the right subject by `weights`."""
    hits: dict[str, list[bool]] = defaultdict(list)
    for example in data:
        hits[example.language] += choices(example, weights)[1]
    return hits


def main() -> None:
    """Learn and write, or cross-validate."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="cross-validate, and write nothing")
    parser.add_argument("--also", type=Path, action="append", default=[], help="folder to test the learnt weights on")
    options = parser.parse_args()
    data = examples([CORPUS])
    if options.check:
        _show("held out", cross_validate(data))
    weights = learn(data)
    _show("learnt", tested(data, weights))
    if options.also:
        _show("other", tested(examples(options.also), weights))
    if not options.check:
        WEIGHTS.write_text(json.dumps(weights, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _show(name: str, hits: Mapping[str, Sequence[bool]]) -> None:
    counts = Counter({language: len(each) for language, each in hits.items()})
    cells = [f"{language} {sum(hits[language]) / counts[language]:.3f}" for language in sorted(counts)]
    print(
        f"{name:10}", *cells, f"all {sum(map(sum, hits.values())) / counts.total():.3f} of {counts.total()}", sep="  "
    )


if __name__ == "__main__":
    main()
