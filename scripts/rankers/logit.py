"""Learn the weights of a ranker: a conditional logistic regression that is drawn towards what a reader expects.

Within the candidates of one figure, the right one is to have the largest weighed sum of features.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from scipy.sparse import csr_matrix

from extractor.facts.ranking import Features, Weights

STEPS = 300
RATE = 0.1
SLIGHT = 0.01  # weights below are left out


class Choice(NamedTuple):
    """The candidates of one figure, and which of them are right."""

    features: Sequence[Features]
    right: Sequence[bool]


def fit(seen: Sequence[Choice], expected: Weights, strength: float) -> dict[str, float]:
    """Return the weights under which the right candidates are the most probable, by gradient steps (Adam).

    Weights are drawn towards those `expected`, with `strength`; others towards nought.
    """
    rows = [each.named() for choice in seen for each in choice.features]
    names = sorted({name for row in rows for name, value in row.items() if value})
    columns = {name: number for number, name in enumerate(names)}
    cells = [(at, columns[name], value) for at, row in enumerate(rows) for name, value in row.items() if value]
    at, column, value = zip(*cells, strict=True)
    matrix = csr_matrix((value, (at, column)), shape=(len(rows), len(names)))
    group = np.repeat(np.arange(len(seen)), [len(choice.features) for choice in seen])
    right = np.array([each for choice in seen for each in choice.right])
    start = np.array([expected.get(name, 0.0) for name in names])
    weights, first, second = start.copy(), np.zeros(len(names)), np.zeros(len(names))
    for step in range(1, STEPS + 1):
        slope = _slope(matrix, group, right, weights) + strength * (weights - start)
        first, second = 0.9 * first + 0.1 * slope, 0.999 * second + 0.001 * slope**2
        weights -= RATE * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return {name: round(float(weight), 3) for name, weight in zip(names, weights, strict=True) if abs(weight) >= SLIGHT}


def _slope(matrix: Any, group: Any, right: Any, weights: Any) -> Any:
    """Return the gradient of the negative log-likelihood of the right candidates."""
    scores = matrix @ weights
    most = np.full(group.max() + 1, -np.inf)
    np.maximum.at(most, group, scores)
    odds = np.exp(scores - most[group])
    all_odds, right_odds = np.bincount(group, odds), np.bincount(group, odds * right)
    return matrix.T @ (odds / all_odds[group] - odds * right / right_odds[group])
