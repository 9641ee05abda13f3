"""One article as the rules of this step see it: lower-cased, cut into sentences and paragraphs, its figures in order."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from extractor.facts.cues import Cues, cues
from extractor.facts.evidence import BREAK, FAR, REACH, SEPARATOR, STOP, Hit, Span, Terrain, occurrences, runs, separators, within
from extractor.factsheet import Context, FactSheet

OF = 1.1  # a word after its figure where the figure goes on with "of": what follows is what is measured
NOT_OF = 0.8  # a word before such a figure
LOSES = 0.45  # a word between two figures that bears more on the other
LEAD = 0.6  # a word in the line that introduces a list, for the figures of its items
BULLETS = "+-–—•*·●▪►>・"
LONGEST_LIST = 40  # items
ADJACENT = 12  # characters between a figure and the date that belongs to it ("5 % in July")
NAMED_ONCE = 0.5  # exponent that makes separators weaker for names
SHARED = 0.8  # another figure stands between a figure and what may hold for both


class Scene:
    """The text of an article around its percentages."""

    def __init__(self, context: Context, sheet: FactSheet) -> None:
        self.text = context.text
        self.lower = lowered(context.text)
        self.sentences: list[Span] = [(each.start, each.end) for each in context.sentences] or [(0, len(self.text))]
        self.languages = [each.language for each in context.sentences] or [sheet.language]
        self.starts = [start for start, _ in self.sentences]
        self.figures: list[Span] = [(each.start, each.end) for each in sheet.percentages]
        self.ranks: list[Span] = [(each.start, each.end) for each in sheet.ranks]
        self.dates: list[Span] = [(each.start, each.end) for each in sheet.dates]
        self._strengths: dict[int, dict[str, float]] = {}
        self._hits: dict[str, tuple[list[Hit], list[int]]] = {}

    def sentence(self, offset: int) -> Span:
        """Return the span of the sentence at `offset`."""
        return self.sentences[max(0, bisect_right(self.starts, offset) - 1)]

    def cues(self, offset: int) -> Cues:
        """Return the cues of the language spoken at `offset`."""
        return cues(self.languages[max(0, bisect_right(self.starts, offset) - 1)])

    def paragraph(self, offset: int) -> Span:
        """Return the span of the line at `offset`."""
        end = self.text.find("\n", offset)
        return self.text.rfind("\n", 0, offset) + 1, len(self.text) if end < 0 else end

    def before(self, at: int, most: int = 90) -> str:
        """Return the lower-cased text before figure `at`, back to the figure before or the start of the sentence."""
        start = self.figures[at][0]
        bound = max(start - most, self.sentence(start)[0], self.figures[at - 1][1] if at else 0)
        return self.lower[bound:start]

    def after(self, at: int, most: int = 60) -> str:
        """Return the lower-cased text after figure `at`, up to the next figure or the end of the sentence."""
        end = self.figures[at][1]
        following = self.figures[at + 1][0] if at + 1 < len(self.figures) else len(self.text)
        return self.lower[end : max(end, min(end + most, self.sentence(end - 1)[1], following))]

    def new_paragraph(self, at: int) -> bool:
        """Return whether figure `at` is the first of its paragraph."""
        return at == 0 or "\n" in self.text[self.figures[at - 1][1] : self.figures[at][0]]

    def new_sentence(self, at: int) -> bool:
        """Return whether figure `at` is the first of its sentence, or beyond the last."""
        if not 0 < at < len(self.figures):
            return True
        return self.sentence(self.figures[at - 1][0]) != self.sentence(self.figures[at][0])

    def has_figure(self, start: int, end: int) -> bool:
        """Return whether a percentage or rank begins within text[start:end]."""
        return any(bisect_left(spans, (start, 0)) < bisect_left(spans, (end, 0)) for spans in (self.figures, self.ranks))

    def is_origin(self, at: int) -> bool:
        """Return whether figure `at` is where a change began: "from 5 %", with a "to" before the next."""
        words = self.cues(self.figures[at][0])
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
        blank = list(self.lower)
        for start, end in self.dates:
            blank[start:end] = " " * (end - start)
        return runs("".join(blank), self.figures, self.cues(self.figures[0][0]).joint)

    @cached_property
    def list_of(self) -> list[int]:
        """For each figure, the number of its list."""
        starts = [start for start, _ in self.lists]
        return [bisect_right(starts, start) - 1 for start, _ in self.figures]

    @cached_property
    def weights(self) -> list[tuple[int, float]]:
        """Offset and weight of all that parts words."""
        breaks = [(hit.start, BREAK) for hit in self._breaks()]
        return separators(self.text) + [(start - 1, STOP) for start in self.starts[1:]] + breaks

    @cached_property
    def terrain(self) -> Terrain:
        """What parts words from lists of figures."""
        return Terrain.of(self.weights, self.lists, reach=self._reach)

    @cached_property
    def close_terrain(self) -> Terrain:
        """What parts words from single figures."""
        return Terrain.of(self.weights, self.figures, reach=self._reach)

    @cached_property
    def loose_terrain(self) -> Terrain:
        """What parts names and dates, which may hold for many figures, from single figures."""
        return Terrain.of(self.weights, self.figures, reach=self._reach, used_up=SHARED)

    @cached_property
    def name_terrain(self) -> Terrain:
        """The same for names, which are not repeated in every clause."""
        softer = [(offset, weight**NAMED_ONCE) for offset, weight in self.weights]
        return Terrain.of(softer, self.figures, reach=3 * self._reach, used_up=SHARED)

    def series(self) -> list[list[int]]:
        """Return the lists of more than one figure, each as the numbers of its figures; semicolons may part them."""
        found: list[list[int]] = []
        for at, (start, _) in enumerate(self.figures):
            joint = self.cues(start).series
            if at and not self.new_sentence(at) and joint.fullmatch(self.lower, self.figures[at - 1][1], start):
                found[-1].append(at)
            else:
                found.append([at])
        return [figures for figures in found if len(figures) > 1]

    @property
    def _reach(self) -> float:
        return REACH[self.cues(self.figures[0][0] if self.figures else 0).spaced]

    def _breaks(self) -> Iterator[Hit]:
        for language in set(self.languages):
            words = cues(language)
            yield from occurrences(self.lower, words.breaks, spaced=words.spaced)

    def hits(self, language: str) -> tuple[list[Hit], list[int]]:
        """Return where the stems of `language` stand, and their offsets."""
        if language not in self._hits:
            words = cues(language)
            found = [hit for hit in occurrences(self.lower, words.stems, spaced=words.spaced) if not self._in_figure(hit)]
            self._hits[language] = found, [hit.start for hit in found]
        return self._hits[language]

    def _in_figure(self, hit: Hit) -> bool:
        at = bisect_right(self.figures, (hit.start, len(self.text))) - 1
        return at >= 0 and hit.start < self.figures[at][1]

    def strengths(self, at: int) -> dict[str, float]:
        """Return how strongly each stem near figure `at` bears on it, at its best place."""
        if at not in self._strengths:
            self._strengths[at] = self._measured(at)
        return self._strengths[at]

    def _measured(self, at: int) -> dict[str, float]:
        start, end = self.figures[at]
        number = self.list_of[at]
        span = self.lists[number]
        words = self.cues(start)
        far = FAR[words.spaced]
        hits, starts = self.hits(self.languages[max(0, bisect_right(self.starts, start) - 1)])
        best: dict[str, float] = {}
        for hit in within(hits, starts, (span[0] - far, span[1] + far)):
            if span[0] <= hit.start < span[1]:
                bearing = self.close_terrain.bearing(hit.span, (start, end))
            else:
                bearing = self._bearing(hit.span, number)
            if bearing > best.get(hit.stem, 0.0):
                best[hit.stem] = bearing
        lead = self.lead(at)
        if lead:
            for hit in within(hits, starts, lead):
                best[hit.stem] = max(best.get(hit.stem, 0.0), LEAD)
        return best

    def bearings(self, at: int, spans: Sequence[Span], terrain: Terrain) -> Iterator[tuple[int, float, bool]]:
        """Yield number and bearing of each of `spans` (in text order) near figure `at`, and whether it belongs to it.

        A name or date between two figures belongs to one of them.
        """
        figure = self.figures[at]
        far = 2 * FAR[self.cues(figure[0]).spaced]
        starts = [start for start, _ in spans]
        for number in range(bisect_left(starts, figure[0] - far), bisect_right(starts, figure[1] + far)):
            word = spans[number]
            if word[0] < figure[1] and figure[0] < word[1]:
                continue
            owner = self._owner(word, terrain)
            own = owner is None or (at == owner if self.figures[owner][0] < word[0] else at >= owner)
            yield number, terrain.bearing(word, figure), own

    def _owner(self, word: Span, terrain: Terrain) -> int | None:
        """Return to which of the figures around it a name or date belongs ("5 % in July to 3 % in August"), if to one.

        What belongs to the figure before it is used up; what belongs to the one after may hold for those that follow.
        """
        right = bisect_left(self.figures, (word[1], 0))
        left = right - 1
        if not 0 < right < len(self.figures):
            return None
        if self.sentence(self.figures[left][0]) != self.sentence(word[0]):
            return right
        if self.sentence(self.figures[right][0]) != self.sentence(word[0]):
            return left
        behind, ahead = self.text[self.figures[left][1] : word[0]], self.text[word[1] : self.figures[right][0]]
        if self.cues(word[0]).spaced:
            if self.is_origin(left):
                return left
            if len(behind) <= ADJACENT and not SEPARATOR.search(behind + " "):
                return left if len(ahead) > 1 and "(" not in ahead else right
        bears = terrain.bearing
        return left if bears(word, self.figures[left]) > bears(word, self.figures[right]) else right

    def _bearing(self, word: Span, number: int) -> float:
        own = self._one_bearing(word, number)
        rival = number + 1 if word[0] >= self.lists[number][1] else number - 1
        if 0 <= rival < len(self.lists) and self._between(word, number, rival) and self._one_bearing(word, rival) > own:
            return own * LOSES
        return own

    def _between(self, word: Span, one: int, other: int) -> bool:
        first, last = min(one, other), max(one, other)
        return self.lists[first][1] <= word[0] and word[1] <= self.lists[last][0]

    def _one_bearing(self, word: Span, number: int) -> float:
        span = self.lists[number]
        bearing = self.terrain.bearing(word, span)
        if self._partitive[number]:
            return bearing * (NOT_OF if word[0] < span[0] else OF)
        return bearing

    @cached_property
    def _partitive(self) -> list[bool]:
        return [bool(self.cues(start).partitive.match(self.lower, end)) for start, end in self.lists]

    def lead(self, at: int) -> Span | None:
        """Return the span of the line that introduces the list of lines which figure `at` stands in, if any."""
        start, _ = self.paragraph(self.figures[at][0])
        for _ in range(LONGEST_LIST):
            line = self.text[start : start + 4].lstrip()
            if not line or line[0] not in BULLETS:
                break
            start, end = self._line_before(start)
            if start < 0:
                return None
        else:
            return None
        own = self.paragraph(self.figures[at][0])[0]
        return (start, end) if start != own else None

    def _line_before(self, start: int) -> Span:
        """Return the span of the line with words before the one at `start`; (-1, -1) if there is none."""
        end = len(self.text[:start].rstrip()) if start else 0
        return (self.text.rfind("\n", 0, end) + 1, end) if end else (-1, -1)


def lowered(text: str) -> str:
    """Return `text` in lower case, at the same offsets."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := character.lower()) == 1 else character for character in text)
