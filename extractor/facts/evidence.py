"""How strongly a word bears on a figure: the less stands between the two, the more.

The weights were set by reading: a comma rarely parts two statements, a semicolon mostly does; another figure between a
word and a figure means that the word has been used up; what stands between two figures belongs to one of them.
"""

import re
from bisect import bisect_left
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
FAR = {True: 420, False: 200}  # characters beyond which nothing is looked at


@dataclass(frozen=True, slots=True)
class Terrain:
    """What parts the words of a text: offsets in order, and the running sum of the logarithms of their weights."""

    offsets: tuple[int, ...]
    sums: tuple[float, ...]
    figures: tuple[int, ...]  # where they start
    reach: float
    used_up: float

    @classmethod
    def of(
        cls, weights: Iterable[tuple[int, float]], figures: Sequence[Span], *, reach: float, used_up: float = USED_UP
    ) -> "Terrain":
        """Return the terrain with separators of given (offset, weight), and figures in order."""
        found = sorted(weights)
        sums = accumulate((log(weight) for _, weight in found), initial=0.0)
        return cls(
            tuple(offset for offset, _ in found), tuple(sums), tuple(start for start, _ in figures), reach, used_up
        )

    def bearing(self, word: Span, figure: Span) -> float:
        """Return how strongly what stands at `word` bears on the figure at `figure`: 1 beside it, 0 far off."""
        before = word[0] < figure[0]
        start, end = (word[1], figure[0]) if before else (figure[1], word[0])
        if start >= end:
            return 1.0
        first, last = bisect_left(self.offsets, start), bisect_left(self.offsets, end)
        used = bisect_left(self.figures, end) - bisect_left(self.figures, start)
        weight = exp(self.sums[last] - self.sums[first]) * self.used_up**used / (1 + (end - start) / self.reach)
        return weight if before else weight * AFTER


def separators(text: str) -> list[tuple[int, float]]:
    """Return the offset and weight of each separator in `text`."""
    return [(match.start(), SEPARATORS[match.group()]) for match in SEPARATOR.finditer(text)]


@dataclass(frozen=True, slots=True)
class Hit:
    """A stem where it stands in the text."""

    start: int
    end: int
    stem: str

    @property
    def span(self) -> Span:
        """Its offsets."""
        return self.start, self.end


def occurrences(text: str, stems: Iterable[str], *, spaced: bool) -> list[Hit]:
    """Return where `stems` stand in the lower-cased `text`, in text order.

    Where words are `spaced` a stem begins a word; "*ly" may begin within one, and "by$" is a word of its own.
    """
    found: list[Hit] = []
    for stem in stems:
        bare = stem.strip("*$")
        inside, whole = not spaced or stem[0] == "*", spaced and stem[-1] == "$"
        at = text.find(bare)
        while at >= 0:
            end = at + len(bare)
            if (inside or at == 0 or not text[at - 1].isalnum()) and not (whole and text[end : end + 1].isalnum()):
                found.append(Hit(at, end, stem))
            at = text.find(bare, end)
    found.sort(key=lambda hit: hit.start)
    return found


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
