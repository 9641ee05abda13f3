"""The trained classifier of what figures measure: multinomial logistic regression over the features of a figure.

The weights are read from `data/metrics.npz`, which `python -m models.metric.train` writes. Nothing but numpy is needed.
"""

from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from extractor.facts.features import Features, Seen, is_shared
from extractor.facts.vocabulary import UNKNOWN, Vocabulary
from extractor.factsheet import LANGUAGES, Language
from extractor.metrics import Metric

WEIGHTS = "metrics.npz"
STEPS = 127  # of a weight in one byte
SHARED = "*"  # stands for the language of features that mean the same in all languages


class Reason(NamedTuple):
    """A feature, how strongly it is there, and what it adds to the metric decided on beyond what it adds to another."""

    feature: str
    value: float
    weight: float


@dataclass(frozen=True, slots=True)
class Classifier:
    """Weights by feature; `index` gives the row of a feature of a language, or of all languages under SHARED."""

    metrics: tuple[Metric, ...]
    index: dict[str, dict[str, int]]
    weights: NDArray[np.float32]  # a row per feature, a column per metric
    vocabularies: dict[Language, Vocabulary] = field(init=False)

    def __post_init__(self) -> None:
        """Put the rows of each language together: names of its own begin with OWN, so that none is there twice."""
        rows = {language: self.index[SHARED] | self.index.get(language, {}) for language in LANGUAGES}
        object.__setattr__(self, "vocabularies", {each: Vocabulary(each, known) for each, known in rows.items()})

    def logits(self, seen: Seen) -> NDArray[np.float32]:
        """Return what speaks for each metric, a row per figure of what is `seen` with one of the vocabularies."""
        return seen.values.astype(np.float32) @ self.weights[seen.features]

    def logit(self, name: str, language: Language) -> NDArray[np.float32]:
        """Return what a feature of value 1 speaks for each metric; one never seen in training says nothing."""
        row = self.vocabularies[language].number(name)
        return np.zeros(len(self.metrics), dtype=np.float32) if row == UNKNOWN else self.weights[row]

    def reasons(self, features: Features, language: Language, metric: Metric, other: Metric) -> list[Reason]:
        """Return what speaks for `metric` against `other`, the strongest first."""
        found = []
        first, second = self.metrics.index(metric), self.metrics.index(other)
        for name, value in features.items():
            row = self.index[SHARED if is_shared(name) else language].get(name)
            if row is not None:
                weights = self.weights[row]
                found.append(Reason(name, value, float(weights[first] - weights[second]) * value))
        return sorted(found, key=lambda reason: -abs(reason.weight))


def probabilities(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the probability of each metric, along the last axis of `logits`; they add up to one."""
    powers = np.exp(logits - logits.max(axis=-1, keepdims=True))
    shares: NDArray[np.float32] = powers / powers.sum(axis=-1, keepdims=True)
    return shares


def pack(classifier: Classifier) -> dict[str, Any]:
    """Return the arrays that `unpack` makes `classifier` of, its weights rounded to one byte each."""
    scale = float(np.abs(classifier.weights).max()) / STEPS
    names = [[language, *rows] for language, rows in classifier.index.items()]
    text = "\n".join("\t".join(row) for row in names).encode()
    return {
        "metrics": np.array(classifier.metrics),
        "names": np.frombuffer(text, dtype=np.uint8),
        "weights": np.round(classifier.weights / scale).astype(np.int8),
        "scale": np.float32(scale),
    }


def unpack(arrays: Any) -> Classifier:
    """Return the classifier that `pack` took apart; rows are numbered in the order of the names."""
    index: dict[str, dict[str, int]] = {}
    row = 0
    for line in bytes(arrays["names"]).decode().split("\n"):
        language, *names = line.split("\t")
        index[language] = {name: row + at for at, name in enumerate(names)}
        row += len(names)
    metrics = tuple(str(metric) for metric in arrays["metrics"])
    return Classifier(metrics, index, arrays["weights"] * arrays["scale"])  # type: ignore[arg-type]


@cache
def classifier() -> Classifier:
    """Return the classifier that ships with the program."""
    with (files("extractor.facts") / "data" / WEIGHTS).open("rb") as file:
        return unpack(np.load(file, allow_pickle=False))
