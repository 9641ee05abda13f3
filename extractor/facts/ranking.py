"""Which of several candidates is it? Features of each, weighed and summed; the largest sum wins.

The weights are those of a conditional logistic regression over the figures of annotated articles.
`scripts/train_rankers.py` learns them and writes `data/…_weights.json`: change a feature, run it, commit both.
"""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

Features = Mapping[str, float]


class Ranker:
    """Chooses among candidates by their features; features without a weight count nothing."""

    def __init__(self, weights: Features) -> None:
        self.weights = weights

    def score(self, features: Features) -> float:
        """Return the weighed sum of `features`."""
        known = self.weights
        return sum(known[name] * value for name, value in features.items() if name in known)

    def best(self, candidates: Sequence[Features]) -> int:
        """Return the number of the best of `candidates`, of which there is one at least; the first of equals."""
        scores = [self.score(features) for features in candidates]
        return scores.index(max(scores))

    def strongest(self, features: Features) -> str:
        """Return the name of the feature that counts most."""
        return max(features, key=lambda name: self.weights.get(name, 0.0) * features[name])


@cache
def ranker(name: str) -> Ranker:
    """Return the ranker with the weights of `name`: "subject" or "period"."""
    text = files("extractor.facts").joinpath(f"data/{name}_weights.json").read_text(encoding="utf-8")
    return Ranker(json.loads(text))
