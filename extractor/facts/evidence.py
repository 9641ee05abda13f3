"""How strongly a word bears on a figure: the less stands between the two, the more.

The weights were set by reading: a comma rarely parts two statements, a semicolon mostly does; another figure between a
word and a figure means that the word has been used up; what stands between two figures belongs to one of them.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import exp, log

Span = tuple[int, int]

SEPARATORS = {",": 0.75, "、": 0.8, "(": 0.85, ")": 0.7, ":": 0.9, "–": 0.7, "—": 0.7, ";": 0.3, "\n": 0.5}
SEPARATOR = re.compile(r"[,;:(](?=\D)|[、)–—\n]")
BREAK = 0.75  # a conjunction that parts two statements
STOP = 0.2  # the end of a sentence
USED_UP = 0.35  # another figure stands between
AFTER = 0.85  # a word that follows its figure
REACH = {True: 120.0, False: 50.0}  # characters over which a bearing halves, with and without spaces between words
GAP = 40  # characters between two figures of a list
LONGEST = 300  # characters of a list
DEAF = -log(0.03)  # what separators cost together beyond which nothing is heard
FAR = {True: 420, False: 200}  # characters beyond which nothing is looked at


@dataclass(frozen=True, slots=True)
class Terrain:
    """What parts the words of a text: offsets in order, and what it costs to pass them (summed logarithms)."""

    offsets: tuple[int, ...]
    costs: tuple[float, ...]
    figures: tuple[int, ...]  # where they start
    reach: float
    used_up: float

    @classmethod
    def of(
        cls, weights: Iterable[tuple[int, float]], figures: Sequence[Span], *, reach: float, used_up: float = USED_UP
    ) -> "Terrain":
        """Return the terrain with separators of given (offset, weight), and figures in order."""
        found = sorted(weights)
        costs = accumulate((-log(weight) for _, weight in found), initial=0.0)
        return cls(
            tuple(offset for offset, _ in found), tuple(costs), tuple(start for start, _ in figures), reach, used_up
        )

    def bearing(self, word: Span, figure: Span) -> float:
        """Return how strongly what stands at `word` bears on the figure at `figure`: 1 beside it, 0 far off."""
        before = word[0] < figure[0]
        start, end = (word[1], figure[0]) if before else (figure[1], word[0])
        if start >= end:
            return 1.0
        first, last = bisect_left(self.offsets, start), bisect_left(self.offsets, end)
        used = bisect_left(self.figures, end) - bisect_left(self.figures, start)
        weight = exp(self.costs[first] - self.costs[last]) * self.used_up**used / (1 + (end - start) / self.reach)
        return weight if before else weight * AFTER

    def window(self, figure: Span, far: int) -> Span:
        """Return where words that bear on the figure at `figure` can stand: no more than `far` characters away."""
        first, last = bisect_left(self.offsets, figure[0]), bisect_left(self.offsets, figure[1])
        low = bisect_left(self.costs, self.costs[first] - DEAF)
        high = bisect_right(self.costs, self.costs[last] + DEAF) - 1
        return (
            max(figure[0] - far, self.offsets[low - 1] if low else 0),
            min(figure[1] + far, self.offsets[high] + 1 if high < len(self.offsets) else figure[1] + far),
        )


def separators(text: str) -> list[tuple[int, float]]:
    """Return the offset and weight of each separator in `text`."""
    return [(match.start(), SEPARATORS[match.group()]) for match in SEPARATOR.finditer(text)]


def runs(text: str, figures: Sequence[Span], joint: re.Pattern[str]) -> list[Span]:
    """Return the spans of lists of figures: neighbours with `joint` alone between them, or one sign, are one list."""
    found = [figures[0]] if figures else []
    for before, after in pairwise(figures):
        near = after[0] - before[1] <= GAP and after[1] - found[-1][0] <= LONGEST
        if near and (_is_bare(text, before) or joint.fullmatch(text, before[1], after[0])):
            found[-1] = (found[-1][0], after[1])
        else:
            found.append(after)
    return found


def _is_bare(text: str, figure: Span) -> bool:
    """Return whether a figure has no sign of its own: the first of "61 in towns and 34 per cent in villages"."""
    return text[figure[1] - 1].isdigit()
