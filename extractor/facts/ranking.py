"""Which of several candidates is it? Features of each, weighed and summed; the largest sum wins.

The weights are those of a conditional logistic regression over the figures of annotated articles.
`scripts/train_rankers.py` learns them and writes `data/…_weights.json`: change a feature, run it, commit both.
"""

import json
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from operator import itemgetter
from typing import NamedTuple

REMEMBERED = 20_000  # groups of names

Weights = Mapping[str, float]
Names = tuple[str, ...]


class Features(NamedTuple):
    """What speaks for a candidate: what is so, in groups that many candidates share, and what is so to some amount."""

    groups: Sequence[Names]
    amounts: Mapping[str, float]

    def named(self) -> dict[str, float]:
        """Return the amount of each feature; what is merely so has 1."""
        return {name: 1.0 for names in self.groups for name in names} | dict(self.amounts)


class Ranker:
    """Chooses among candidates by their features; features without a weight count nothing."""

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self._total = lru_cache(REMEMBERED)(self._sum)
        self._strongest = lru_cache(REMEMBERED)(self._first_of)

    def score(self, features: Features) -> float:
        """Return the weighed sum of `features`."""
        amounts = sum([self.weights.get(name, 0.0) * value for name, value in features.amounts.items()])
        return amounts + sum(map(self._total, features.groups))

    def _sum(self, names: Names) -> float:
        return sum(self.weights.get(name, 0.0) for name in names)

    def best(self, candidates: Sequence[Features]) -> int:
        """Return the number of the best of `candidates`, of which there is one at least; the first of equals."""
        scores = [self.score(features) for features in candidates]
        return scores.index(max(scores))

    def strongest(self, features: Features) -> str:
        """Return the name of the feature that counts most."""
        counted = [self._strongest(names) for names in features.groups if names]
        counted += [(self.weights.get(name, 0.0) * amount, name) for name, amount in features.amounts.items()]
        return max(counted, key=itemgetter(0))[1]

    def _first_of(self, names: Names) -> tuple[float, str]:
        return max(((self.weights.get(name, 0.0), name) for name in names), key=itemgetter(0))


@cache
def ranker(name: str) -> Ranker:
    """Return the ranker with the weights of `name`: "subject" or "period"."""
    text = files("extractor.facts").joinpath(f"data/{name}_weights.json").read_text(encoding="utf-8")
    return Ranker(json.loads(text))


def true(ways: Mapping[str, bool]) -> Names:
    """Return the names of what is so."""
    return tuple(name for name, is_so in ways.items() if is_so)
