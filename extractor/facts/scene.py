"""The figures of one article where they stand: in lists, sentences and paragraphs, between words, names and dates."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from extractor.facts.cues import Cues
from extractor.facts.evidence import FAR, LONGEST, REACH, SEPARATOR, Offsets, Span, Terrain, runs
from extractor.facts.page import Page, begins_within
from extractor.facts.strengths import Heard
from extractor.factsheet import Language

OF = 1.1  # a word after its figure where the figure goes on with "of": what follows is what is measured
NOT_OF = 0.8  # a word before such a figure
LOSES = 0.45  # a word between two figures that bears more on the other
ADJACENT = 12  # characters between a figure and the date that belongs to it ("5 % in July")
ATTACHED = 4  # characters between a date and the figure that is of it alone: 昨年の5%から
BEFORE, AFTER = 90, 60  # characters before and after a figure that are looked at for what stands beside it
BATCH = 64  # figures that are looked at together
NAMED_ONCE = 0.5  # exponent that makes separators weaker for names
SHARED = 0.8  # another figure stands between a figure and what may hold for both


class Scene:
    """Percentages, ranks or quantities of a page; `others` are figures of another sort."""

    def __init__(self, page: Page, figures: Sequence[Span], others: Sequence[Span]) -> None:
        self.page = page
        self.text = page.text
        self.lower = page.lower
        self.figures = figures
        self.others = others
        self._cues = [page.cues(start) for start, _ in figures]
        self._sentences = [page.sentence(start) for start, _ in figures]
        self._origins: dict[int, bool] = {}
        self._steps: dict[int, str] = {}
        self._moves: dict[int, list[re.Match[str]]] = {}
        self._owners: dict[tuple[Span, bool], int | None] = {}

    def cues(self, at: int) -> Cues:
        """Return the cues of the language around figure `at`."""
        return self._cues[at]

    def sentence(self, at: int) -> Span:
        """Return the span of the sentence of figure `at`."""
        return self._sentences[at]

    def clause(self, start: int, end: int) -> Span:
        """Return the span of the sentence around text[start:end], cut where it is longer than a reader would follow."""
        first, last = self.page.sentence(start)
        return max(first, start - LONGEST), min(last, end + LONGEST)

    def before(self, at: int, most: int = BEFORE) -> str:
        """Return the lower-cased text before figure `at`, back to the figure before or the start of the sentence."""
        return self._before[at][-most:]

    def undated(self, at: int) -> str:
        """Return `before(at)` with blanks for the dates: "cut in 2025 by"."""
        start = self.figures[at][0]
        return self.page.undated[start - len(self.before(at)) : start]

    def after(self, at: int) -> str:
        """Return the lower-cased text after figure `at`, up to the next figure or the end of the sentence."""
        return self._after[at]

    @cached_property
    def _before(self) -> list[str]:
        ends = [0, *(end for _, end in self.figures)]
        starts = zip(self.figures, self._sentences, ends, strict=False)
        return [self.lower[max(start - BEFORE, first, last) : start] for (start, _), (first, _), last in starts]

    @cached_property
    def _after(self) -> list[str]:
        following = [*(start for start, _ in self.figures[1:]), len(self.text)]
        bounds = [
            (end, min(end + AFTER, self.page.sentence(end - 1)[1], start))
            for (_, end), start in zip(self.figures, following, strict=False)
        ]
        return [self.lower[end : max(end, last)] for end, last in bounds]

    def moves(self, at: int) -> list[re.Match[str]]:
        """Return the verbs of change in `before(at)`, in text order."""
        if at not in self._moves:
            self._moves[at] = list(self.cues(at).moves.finditer(self.before(at)))
        return self._moves[at]

    def new_paragraph(self, at: int) -> bool:
        """Return whether figure `at` is the first of its paragraph."""
        return at == 0 or "\n" in self.text[self.figures[at - 1][1] : self.figures[at][0]]

    def is_next_item(self, at: int) -> bool:
        """Return whether figure `at` stands in the item of a list after that of the figure before."""
        outline = self.page.outline
        before, number = (outline.number(start) for start, _ in self.figures[at - 1 : at + 1])
        return number == before + 1 and outline.is_item(number) and outline.is_item(before)

    def new_sentence(self, at: int) -> bool:
        """Return whether figure `at` is the first of its sentence, or beyond the last."""
        return not 0 < at < len(self.figures) or self.sentence(at - 1) != self.sentence(at)

    def step(self, at: int) -> str:
        """Return how far the figure before figure `at` is: one "sentence", "line", list ("item") or "text" with it."""
        if at not in self._steps:
            if not self.new_sentence(at):
                self._steps[at] = "sentence"
            elif not self.new_paragraph(at):
                self._steps[at] = "line"
            else:
                self._steps[at] = "item" if at and self.is_next_item(at) else "text"
        return self._steps[at]

    def has_figure(self, start: int, end: int) -> bool:
        """Return whether a percentage or rank begins within text[start:end]."""
        return begins_within(self.figures, start, end) or begins_within(self.others, start, end)

    def is_origin(self, at: int) -> bool:
        """Return whether figure `at` is where a change began: "from 5 %", with a "to" before the next."""
        if at not in self._origins:
            self._origins[at] = self._starts_a_change(at)
        return self._origins[at]

    def _starts_a_change(self, at: int) -> bool:
        words = self.cues(at)
        if words.origin.match(self.after(at)):
            return True
        if self.new_sentence(at + 1) or not words.ends["from"].search(self.before(at)):
            return False
        return bool(words.ends["to"].search(self.before(at + 1)))

    @cached_property
    def lists(self) -> list[Span]:
        """The spans of lists of figures, single figures among them."""
        if not self.figures:
            return []
        return runs(self.page.undated, self.figures, self.cues(0).joint)

    @cached_property
    def list_of(self) -> list[int]:
        """For each figure, the number of its list."""
        starts = [start for start, _ in self.lists]
        return [bisect_right(starts, start) - 1 for start, _ in self.figures]

    def series(self) -> list[list[int]]:
        """Return the lists of more than one figure, each as the numbers of its figures; semicolons may part them."""
        found: list[list[int]] = []
        for at, (start, _) in enumerate(self.figures):
            joint = self.cues(at).series
            if not self.new_sentence(at) and joint.fullmatch(self.lower, self.figures[at - 1][1], start):
                found[-1].append(at)
            else:
                found.append([at])
        return [figures for figures in found if len(figures) > 1]

    @cached_property
    def terrain(self) -> Terrain:
        """What parts words from lists of figures."""
        return Terrain(self.page.ground, [start for start, _ in self.lists], self.bounds[0], self._reach)

    @cached_property
    def close_terrain(self) -> Terrain:
        """What parts words from single figures."""
        return Terrain(self.page.ground, *self._starts, self._reach)

    @cached_property
    def date_terrain(self) -> Terrain:
        """What parts dates, which may hold for many figures, from single figures."""
        return Terrain(self.page.ground, *self._starts, self._reach, SHARED)

    @cached_property
    def name_terrain(self) -> Terrain:
        """The same for names, which are not repeated in every clause."""
        return Terrain(self.page.ground, *self._starts, 3 * self._reach, SHARED, NAMED_ONCE)

    @cached_property
    def _starts(self) -> tuple[list[int], Offsets]:
        starts = [start for start, _ in self.figures]
        return starts, np.array(starts, dtype=np.int64)

    @property
    def _reach(self) -> float:
        return REACH[not self.figures or self.cues(0).spaced]

    @cached_property
    def batches(self) -> list[tuple[Language, list[int]]]:
        """The numbers of figures in sentences of one language, few enough for a table of them and of all around."""
        found: dict[Language, list[int]] = {}
        for at, (start, _) in enumerate(self.figures):
            found.setdefault(self.page.language(start), []).append(at)
        return [
            (language, numbers[first : first + BATCH])
            for language, numbers in found.items()
            for first in range(0, len(numbers), BATCH)
        ]

    @cached_property
    def stems(self) -> Heard:
        """The stems of cues around the figures, and what they tell."""
        return Heard(self)

    @cached_property
    def windows(self) -> list[Span]:
        """Where words that bear on each list of figures can stand."""
        return [self.terrain.window(each, FAR[self.page.cues(each[0]).spaced]) for each in self.lists]

    def heard(self, starts: Offsets, ends: Offsets, numbers: Offsets) -> NDArray[np.float64]:
        """Return how each of the words at `starts` and `ends` bears on its list of figures, one of `numbers`.

        A word that stands between two lists, and bears more on the other, bears less on its own.
        """
        own = self._all_bearings(starts, ends, numbers)
        firsts, lasts = self.bounds
        behind = starts >= lasts[numbers]
        rivals = np.minimum(np.maximum(np.where(behind, numbers + 1, numbers - 1), 0), len(self.lists) - 1)
        between = np.where(behind, ends <= firsts[rivals], (lasts[rivals] <= starts) & (ends <= firsts[numbers]))
        others = self._all_bearings(starts[between], ends[between], rivals[between])
        own[between] *= np.where(others > own[between], LOSES, 1.0)
        return own

    def _all_bearings(self, starts: Offsets, ends: Offsets, numbers: Offsets) -> NDArray[np.float64]:
        firsts, lasts = (offsets[numbers] for offsets in self.bounds)
        found = self.terrain.bearings(starts, ends, firsts, lasts)
        if not self._partitive.any():
            return found
        weights = np.where(starts < firsts, NOT_OF, OF)
        return np.where(self._partitive[numbers], found * weights, found)

    @cached_property
    def bounds(self) -> tuple[Offsets, Offsets]:
        """Where the lists of figures start and end."""
        spans = np.array(self.lists, dtype=np.int64).reshape(-1, 2)
        return spans[:, 0], spans[:, 1]

    @cached_property
    def _partitive(self) -> NDArray[np.bool_]:
        return np.array([bool(self.page.cues(start).partitive.match(self.lower, end)) for start, end in self.lists])

    def bearings(self, at: int, spans: Sequence[Span], terrain: Terrain) -> Iterator[tuple[int, float, bool]]:
        """Yield number and bearing of each of `spans` (in text order) near figure `at`, and whether it may hold for it.

        A name or date between two figures belongs to one of them.
        """
        figure = self.figures[at]
        low, high = terrain.window(figure, 2 * FAR[self.cues(at).spaced])
        for number in range(bisect_left(spans, (low, 0)), bisect_left(spans, (high, 0))):
            word = spans[number]
            if word[0] >= figure[1] or figure[0] >= word[1]:
                yield number, terrain.bearing(word, figure), self.owns(at, word, terrain)

    def owns(self, at: int, word: Span, terrain: Terrain) -> bool:
        """Return whether a name or date may hold for figure `at`: it belongs to no other that stands beside it."""
        key = word, terrain is self.name_terrain
        if key not in self._owners:
            self._owners[key] = self._owner(word, terrain)
        owner = self._owners[key]
        if owner is None:
            return True
        if self.figures[owner][0] < word[0] or self._is_shut_in(word, owner, at):
            return at == owner
        return at >= owner

    def _is_shut_in(self, word: Span, owner: int, at: int) -> bool:
        """Return whether what stands before figure `owner` is of it alone: "(in 2022, 4 %)", "from last year's 5 %"."""
        figure = self.figures[owner]
        if figure[0] - word[1] <= ATTACHED and self.is_origin(owner):
            return True
        between = self.text[figure[1] : min(self.figures[at][0], figure[1] + ADJACENT)]
        return ")" in between and "(" in self.text[max(0, word[0] - ADJACENT) : word[0]]

    def _owner(self, word: Span, terrain: Terrain) -> int | None:
        """Return to which of the figures around it a name or date belongs ("5 % in July to 3 % in August"), if to one.

        What belongs to the figure before it is used up; what belongs to the one after may hold for those that follow.
        """
        right = bisect_left(self.figures, (word[1], 0))
        left = right - 1
        if not 0 < right < len(self.figures):
            return None
        sentence = self.page.sentence(word[0])
        if self.sentence(left) != sentence:
            return right
        if self.sentence(right) != sentence:
            return left
        if self.page.cues(word[0]).spaced:
            if self.is_origin(left):
                return left
            behind, ahead = self.text[self.figures[left][1] : word[0]], self.text[word[1] : self.figures[right][0]]
            if len(behind) <= ADJACENT and not SEPARATOR.search(behind + " "):
                return left if len(ahead) > 1 and "(" not in ahead else right
        bears = terrain.bearing
        return left if bears(word, self.figures[left]) > bears(word, self.figures[right]) else right
