"""From the scores of words to names: the likeliest labels of which no name goes on that has not begun."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from extractor.ner.entities import Kind

LABELS = ("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG")
KINDS: tuple[Kind, ...] = ("PER", "LOC", "ORG")

Scores = NDArray[np.float32]
Found = tuple[int, int, Kind, float]  # number of the first word, of the word after the last, kind, confidence

_NEVER = -1e9


def _transitions() -> Scores:
    """Return what may follow what: I-X only B-X or I-X."""
    table = np.zeros((len(LABELS), len(LABELS)), dtype=np.float32)
    for before, one in enumerate(LABELS):
        for after, other in enumerate(LABELS):
            if other[0] == "I" and one[2:] != other[2:]:
                table[before, after] = _NEVER
    return table


TRANSITIONS = _transitions()
_FIRST = np.array([_NEVER if label[0] == "I" else 0.0 for label in LABELS], dtype=np.float32)


def probabilities(scores: Scores) -> Scores:
    """Return the logarithms of the probabilities of labels for raw scores (words, labels)."""
    shifted = scores - scores.max(axis=-1, keepdims=True)
    logs: Scores = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return logs


def best_labels(logs: Scores) -> list[int]:
    """Return the likeliest sequence of labels that is one of names, for log probabilities (words, labels)."""
    if not len(logs):
        return []
    best = logs[0] + _FIRST
    back = []
    for row in logs[1:]:
        ways = best[:, None] + TRANSITIONS
        back.append(ways.argmax(axis=0))
        best = ways.max(axis=0) + row
    path = [int(best.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def decode(logs: Scores) -> Iterator[Found]:
    """Yield the names in the log probabilities of one sentence; the confidence is that of the least sure word."""
    path = best_labels(logs)
    at = 0
    while at < len(path):
        start, label = at, path[at]
        at += 1
        if not label:
            continue
        while at < len(path) and path[at] == label + 1:
            at += 1
        kind = (label - 1) // 2
        pair = np.logaddexp(logs[start:at, 1 + 2 * kind], logs[start:at, 2 + 2 * kind])
        yield start, at, KINDS[kind], float(np.exp(pair.min()))
