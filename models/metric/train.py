"""Trains the classifier of metrics: `python -m models.metric.train`. The same data and seed give the same weights.

Reads sentences/*.txt, articles/*.txt, corpus/gold and what corpus/practice has to learn from, and writes
extractor/facts/data/metrics.npz. Settings are in config.toml. scikit-learn is needed here, and nowhere else.
"""

import random
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from extractor.facts.classifier import SHARED, Classifier, pack
from extractor.facts.features import Features, is_shared
from extractor.factsheet import LANGUAGES, Language
from models.metric.dataset import Example, examples, gold_passages, marked_passages
from models.metric.generate import METRICS, Generator, lines

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
GOLD = ROOT / "corpus" / "gold"
PRACTICE = [ROOT / "corpus" / "practice" / part for part in ("passages/odd", "passages/learn", "articles/learn")]
TARGET = ROOT / "extractor" / "facts" / "data" / "metrics.npz"

Key = tuple[str, str]  # language or SHARED, and name of a feature


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """How to train; see config.toml."""

    seed: int
    rounds: int
    gold_weight: int
    train_gold: tuple[str, ...]
    c: float
    iterations: int
    rare: int
    word_dropout: float
    concept_dropout: float
    silence: float
    weakest: float
    temperature: float


def config(path: Path = HERE / "config.toml") -> Config:
    """Return the settings of `path`."""
    values = tomllib.loads(path.read_text(encoding="utf-8"))
    return Config(**{**values, "train_gold": tuple(values["train_gold"])})


def training_examples(settings: Config, languages: Sequence[Language] = LANGUAGES) -> Iterator[Example]:
    """Yield what to train on: the hand-annotated articles so many times, and generated ones."""
    whole = [*gold_passages([GOLD, *PRACTICE], prefix=settings.train_gold), *marked_passages(HERE / "articles")]
    yield from [each for each in examples(whole) if each.language in languages] * settings.gold_weight
    for language in languages:
        generator = Generator(language, lines(language), seed=settings.seed)
        yield from examples(generator.passages(rounds=settings.rounds))


def trained(found: Iterable[Example], settings: Config) -> Classifier:
    """Return a classifier trained on `found`."""
    known = list(found)
    keys = _keys(known, settings.rare)
    rows = {key: row for row, key in enumerate(keys)}
    matrix, targets = _matrix(known, rows, settings)
    model = LogisticRegression(C=settings.c, max_iter=settings.iterations, tol=1e-3).fit(matrix, targets)
    weights = np.zeros((len(keys), len(METRICS)))
    weights[:, [METRICS.index(metric) for metric in model.classes_]] = model.coef_.T
    weights[rows[SHARED, "always"], [METRICS.index(metric) for metric in model.classes_]] += model.intercept_
    return _compact(keys, weights / settings.temperature, settings.weakest)


def _key(example: Example, name: str) -> Key:
    return (SHARED if is_shared(name) else example.language, name)


def _keys(known: Sequence[Example], rare: int) -> list[Key]:
    """Return the features that occur often enough, shared ones first and each language by itself."""
    counts = Counter(_key(example, name) for example in known for name in example.features)
    return sorted(key for key, count in counts.items() if count >= rare or key == (SHARED, "always"))


def _matrix(known: Sequence[Example], rows: dict[Key, int], settings: Config) -> tuple[csr_matrix, NDArray[np.str_]]:
    """Return each example twice: as it is, and with some of its words and concepts left out.

    Papers use words that no list has: what remains must be trusted as far as it deserves.
    """
    source = random.Random(settings.seed)
    indices: list[int] = []
    values: list[float] = []
    ends = [0]
    for example in known:
        for features in (example.features, _thinned(example.features, source, settings)):
            found = [(rows.get(_key(example, name)), value) for name, value in features.items()]
            indices += [row for row, _ in found if row is not None]
            values += [value for row, value in found if row is not None]
            ends.append(len(indices))
    targets = np.array([example.metric for example in known for _ in range(2)])
    return csr_matrix((values, indices, ends), shape=(len(targets), len(rows))), targets


def _thinned(features: Features, source: random.Random, settings: Config) -> Features:
    """Return `features` without some words and concepts; now and then without all, as where no word is known."""
    if source.random() < settings.silence:
        return {name.replace(" clear ", " vague "): value for name, value in features.items() if not _is_told(name)}
    return {name: value for name, value in features.items() if source.random() >= _dropout(name, settings)}


def _is_told(name: str) -> bool:
    """Return whether the lexicon tells the feature `name`."""
    return name.startswith(("of ", "cue ", "best ", "sure "))


def _dropout(name: str, settings: Config) -> float:
    if not is_shared(name):
        return settings.word_dropout
    return settings.concept_dropout if _is_told(name) else 0.0


def _compact(keys: Sequence[Key], weights: NDArray[np.float64], weakest: float) -> Classifier:
    """Return the weights without features that hardly matter."""
    kept = [row for row, key in enumerate(keys) if np.abs(weights[row]).max() >= weakest or key[0] == SHARED]
    index: dict[str, dict[str, int]] = {SHARED: {}}
    for at, row in enumerate(kept):
        index.setdefault(keys[row][0], {})[keys[row][1]] = at
    return Classifier(METRICS, index, weights[kept].astype(np.float32))


def main() -> None:
    """Train, write the weights and say how large they are."""
    settings = config()
    known = list(training_examples(settings))
    classifier = trained(known, settings)
    TARGET.parent.mkdir(exist_ok=True)
    np.savez_compressed(TARGET, **pack(classifier))
    size = TARGET.stat().st_size
    sys.stdout.write(f"{len(known)} examples, {len(classifier.weights)} features, {size:,} bytes\n")


if __name__ == "__main__":
    main()
