"""How strongly a word bears on a figure: the less stands between the two, the more.

The weights were set by reading: a comma rarely parts two statements, a semicolon mostly does; another figure between a
word and a figure means that the word has been used up; what stands between two figures belongs to one of them.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise
from math import exp, log

import numpy as np
from numpy.typing import NDArray

Span = tuple[int, int]
Offsets = NDArray[np.int64]

SEPARATORS = {",": 0.75, "、": 0.8, "(": 0.85, ")": 0.7, ":": 0.9, "–": 0.7, "—": 0.7, ";": 0.3, "\n": 0.5}
SEPARATOR = re.compile(r"[,;:(](?=\D)|[、)–—\n]")
BREAK = 0.75  # a conjunction that parts two statements
STOP = 0.2  # the end of a sentence
USED_UP = 0.35  # another figure stands between
AFTER = 0.85  # a word that follows its figure
LOGARITHMS = {weight: -log(weight) for weight in (*SEPARATORS.values(), BREAK, STOP)}
REACH = {True: 120.0, False: 50.0}  # characters over which a bearing halves, with and without spaces between words
GAP = 40  # characters between two figures of a list
LONGEST = 300  # characters of a list
DEAF = 0.03  # what separators leave together below which nothing is heard
FAR = {True: 420, False: 200}  # characters beyond which nothing is looked at


@dataclass(frozen=True)
class Ground:
    """What parts the words of a text: offsets in order, and what it costs to pass them (summed logarithms)."""

    offsets: tuple[int, ...]
    costs: tuple[float, ...]

    @classmethod
    def of(cls, weights: Iterable[tuple[int, float]]) -> "Ground":
        """Return the ground with separators of given (offset, weight)."""
        found = sorted(weights)
        costs = accumulate((LOGARITHMS[weight] for _, weight in found), initial=0.0)
        return cls(tuple(offset for offset, _ in found), tuple(costs))

    @cached_property
    def arrays(self) -> tuple[Offsets, NDArray[np.float64]]:
        """Offsets and costs as arrays."""
        return np.asarray(self.offsets, dtype=np.int64), np.asarray(self.costs)


@dataclass(frozen=True, slots=True)
class Terrain:
    """Figures in order on their ground; `softness` below 1 makes the separators count less."""

    ground: Ground
    figures: Sequence[int]  # where they start
    starts: Offsets  # the same, for numpy
    reach: float
    used_up: float = USED_UP
    softness: float = 1.0

    def bearing(self, word: Span, figure: Span) -> float:
        """Return how strongly what stands at `word` bears on the figure at `figure`: 1 beside it, 0 far off."""
        before = word[0] < figure[0]
        start, end = (word[1], figure[0]) if before else (figure[1], word[0])
        if start >= end:
            return 1.0
        offsets, costs = self.ground.offsets, self.ground.costs
        first = bisect_left(offsets, start)
        passed = self.softness * (costs[first] - costs[bisect_left(offsets, end, first)])
        used = bisect_left(self.figures, end) - bisect_left(self.figures, start)
        weight = exp(passed) * self.used_up**used / (1 + (end - start) / self.reach)
        return weight if before else weight * AFTER

    def bearings(self, starts: Offsets, ends: Offsets, firsts: Offsets, lasts: Offsets) -> NDArray[np.float64]:
        """Return `bearing` of each of the words at `starts` and `ends` on its figure, at `firsts` and `lasts`."""
        before = starts < firsts
        start, end = np.where(before, ends, lasts), np.where(before, firsts, starts)
        (offsets, costs), figures = self.ground.arrays, self.starts
        first, last = offsets.searchsorted(start), offsets.searchsorted(end)
        passed = self.softness * (costs[first] - costs[np.maximum(first, last)])
        used = np.maximum(figures.searchsorted(end) - figures.searchsorted(start), 0)
        weights = np.exp(passed + used * log(self.used_up)) / (1 + np.maximum(end - start, 0) / self.reach)
        return np.where(start >= end, 1.0, np.where(before, weights, weights * AFTER))

    def window(self, figure: Span, far: int, *, least: float = DEAF) -> Span:
        """Return where words that bear on the figure at `figure` can stand: no more than `far` characters away."""
        offsets, costs = self.ground.offsets, self.ground.costs
        deaf = -log(least) / self.softness
        low = bisect_left(costs, costs[bisect_left(offsets, figure[0])] - deaf)
        high = bisect_right(costs, costs[bisect_left(offsets, figure[1])] + deaf) - 1
        return (
            max(figure[0] - far, offsets[low - 1] if low else 0),
            min(figure[1] + far, offsets[high] + 1 if high < len(offsets) else figure[1] + far),
        )


def separators(text: str) -> list[tuple[int, float]]:
    """Return the offset and weight of each separator in `text`."""
    return [(match.start(), SEPARATORS[match.group()]) for match in SEPARATOR.finditer(text)]


def runs(text: str, figures: Sequence[Span], joint: re.Pattern[str]) -> list[Span]:
    """Return the spans of lists of figures: neighbours with `joint` alone between them, or one sign, are one list.

    A bracket that closes between two ends what its figure says: "(55 %) and 65 % of files".
    """
    found = [figures[0]] if figures else []
    for before, after in pairwise(figures):
        near = after[0] - before[1] <= GAP and after[1] - found[-1][0] <= LONGEST
        closed = text.find(")", before[1], after[0]) > text.find("(", before[1], after[0])
        if near and (_is_bare(text, before) or (not closed and joint.fullmatch(text, before[1], after[0]))):
            found[-1] = (found[-1][0], after[1])
        else:
            found.append(after)
    return found


def _is_bare(text: str, figure: Span) -> bool:
    """Return whether a figure has no sign of its own: the first of "61 in towns and 34 per cent in villages"."""
    return text[figure[1] - 1].isdigit()
