"""Learn the weights that choose subjects and periods of figures, and write extractor/facts/data/…_weights.json.

    python scripts/train_rankers.py subject                learn from the corpus and write the weights
    python scripts/train_rankers.py period --with GOLD     learn from other gold files too
    python scripts/train_rankers.py period --check         cross-validate instead: fold by story, accuracy per language
    python scripts/train_rankers.py period --also GOLD     test what was learnt on other gold files

It learns from `corpus/gold` and from the odd half of `corpus/practice`, periods from its folders `learn`, too. A
conditional logistic regression: within the candidates of one figure, a right one is to have the largest weighed sum of
features. There are far more ways to write than articles in the corpus, so the weights are drawn towards what a reader
would say beforehand. What a figure is given depends on the figures before it: the articles are read again with the
weights just learnt, and all readings count. Periods depend on subjects, so these come first.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from rankers.examples import Example, examples
from rankers.expected import PERIOD, SUBJECT
from rankers.logit import Choice, fit

from extractor.evaluation import same_attribute
from extractor.facts.periods import Periods
from extractor.facts.ranking import Features, Ranker, Weights
from extractor.facts.subjects import Subjects

ROOT = Path(__file__).parents[1]
PRACTICE = ROOT / "corpus" / "practice"
WHOLE = (ROOT / "corpus" / "gold", *sorted(PRACTICE.glob("*/odd")))
MORE = tuple(sorted(PRACTICE.glob("*/learn")))  # whose writers named a subject nearly always: of periods only
WEIGHTS = ROOT / "extractor" / "facts" / "data"
ROUNDS = 3  # readings of the corpus
FOLDS = 8

Choose = Callable[[int, Sequence[str | None], Sequence[Features]], int]


class Task(NamedTuple):
    """What is learnt: the attribute, what is expected, how strong that pulls, the articles, and how it is found."""

    attribute: str
    expected: Weights
    strength: float
    learnt_from: Sequence[Path]
    find: Callable[[Example, Choose], list[str | None]]


def _subjects(example: Example, choose: Choose) -> list[str | None]:
    found = Subjects(
        example.scene,
        example.referents,
        lambda at, units, features: choose(at, [unit and unit.canonical for unit in units], features),
    ).find(example.told.metrics)
    return [each.unit and each.unit.canonical for each in found]


def _periods(example: Example, choose: Choose) -> list[str | None]:
    return [each.value for each in Periods(example.scene, example.dates, choose).find(example.told)]


TASKS = {
    "subject": Task("subject", SUBJECT, 8.0, WHOLE, _subjects),
    "period": Task("period", PERIOD, 10.0, (*WHOLE, *MORE), _periods),
}


def choices(task: Task, example: Example, weights: Weights) -> tuple[list[Choice], list[bool]]:
    """Return the choices of an article, and whether each of its figures is given the right value by `weights`."""
    ranker = Ranker(weights)
    found: list[Choice] = []

    def is_right(at: int, value: str | None) -> bool:
        answer = example.answers[at]
        return answer is not None and same_attribute(task.attribute, answer.get(task.attribute), value)

    def choose(at: int, values: Sequence[str | None], features: Sequence[Features]) -> int:
        right = [is_right(at, value) for value in values]
        if any(right) and not all(right):
            found.append(Choice(features, right))
        return ranker.best(features)

    values = task.find(example, choose)
    return found, [is_right(at, value) for at, value in enumerate(values) if example.answers[at] is not None]


def learn(task: Task, data: Sequence[Example]) -> Weights:
    """Return the weights learnt from `data`."""
    weights = task.expected
    seen: list[Choice] = []
    for _ in range(ROUNDS):
        for example in data:
            seen += choices(task, example, weights)[0]
        weights = fit(seen, task.expected, task.strength)
    return weights


def cross_validate(task: Task, data: Sequence[Example]) -> dict[str, list[bool]]:
    """Return per language whether each figure is given the right value when its story was held out."""
    stories = sorted({example.story for example in data})
    hits: dict[str, list[bool]] = defaultdict(list)
    for fold in range(FOLDS):
        held = set(stories[fold::FOLDS])
        weights = learn(task, [example for example in data if example.story not in held])
        for language, right in tested(task, [each for each in data if each.story in held], weights).items():
            hits[language] += right
    return hits


def tested(task: Task, data: Sequence[Example], weights: Weights) -> dict[str, list[bool]]:
    """Return per language whether each figure is given the right value by `weights`."""
    hits: dict[str, list[bool]] = defaultdict(list)
    for example in data:
        hits[example.language] += choices(task, example, weights)[1]
    return hits


def main() -> None:
    """Learn and write, or cross-validate."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("task", choices=TASKS)
    parser.add_argument("--check", action="store_true", help="cross-validate, and write nothing")
    parser.add_argument("--with", type=Path, action="append", default=[], dest="more", help="folder to learn from too")
    parser.add_argument("--also", type=Path, action="append", default=[], help="folder to test the learnt weights on")
    options = parser.parse_args()
    task = TASKS[options.task]
    data = examples([*task.learnt_from, *options.more])
    if options.check:
        show("held out", cross_validate(task, data))
    weights = learn(task, data)
    show("learnt", tested(task, data, weights))
    for folder in options.also:
        show(folder.name, tested(task, examples([folder]), weights))
    if not options.check:
        text = json.dumps(weights, indent=1, sort_keys=True)
        (WEIGHTS / f"{task.attribute}_weights.json").write_text(text + "\n", encoding="utf-8")


def show(name: str, hits: Mapping[str, Sequence[bool]]) -> None:
    """Print the share of hits per language, and of all."""
    cells = [f"{language} {sum(hits[language]) / len(hits[language]):.3f}" for language in sorted(hits)]
    every = [hit for each in hits.values() for hit in each]
    print(f"{name:10}", *cells, f"all {sum(every) / len(every):.3f} of {len(every)}", sep="  ")


if __name__ == "__main__":
    main()
