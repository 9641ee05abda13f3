"""The text of one article as the rules see it: lower-cased, cut into sentences and lines, its cues found."""

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Sequence
from functools import cached_property

from extractor.facts.cues import Cues, cues
from extractor.facts.evidence import BREAK, STOP, Ground, Span, separators
from extractor.facts.outline import Outline
from extractor.facts.stems import Hit, Stems, Words, words_of
from extractor.factsheet import Context, FactSheet, Language, Level
from extractor.normalization import lowered


class Page:
    """A text, and where its sentences, lines, separators and cues are."""

    def __init__(self, context: Context, sheet: FactSheet) -> None:
        self.text = context.text
        self.lower = lowered(context.text)
        self.sentences: list[Span] = [(each.start, each.end) for each in context.sentences] or [(0, len(self.text))]
        self.languages: list[Language] = [each.language for each in context.sentences] or [sheet.language]
        self.figures: list[Span] = [(each.start, each.end) for each in sheet.percentages]
        self.names: list[Span] = [(each.start, each.end) for each in sheet.units if each.kind == "area"]
        self.outline = Outline(self.text, self.figures)
        self._starts = [start for start, _ in self.sentences]
        self._mixed = len(set(self.languages)) > 1
        self._found: dict[str, tuple[list[Hit], list[int]]] = {}
        self._hits: dict[str, tuple[list[Hit], list[int]]] = {}
        self._concepts: dict[str, tuple[list[Hit], list[int]]] = {}

    def sentence(self, offset: int) -> Span:
        """Return the span of the sentence at `offset`."""
        return self.sentences[max(0, bisect_right(self._starts, offset) - 1)]

    def sentence_number(self, offset: int) -> int:
        """Return the number of the sentence at `offset`."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def language(self, offset: int) -> Language:
        """Return the language of the sentence at `offset`."""
        return self.languages[self.sentence_number(offset) if self._mixed else 0]

    def cues(self, offset: int) -> Cues:
        """Return the cues of the language of the sentence at `offset`."""
        return cues(self.language(offset))

    def paragraph(self, offset: int) -> Span:
        """Return the span of the line at `offset`."""
        return self.outline.line(offset)

    @cached_property
    def ground(self) -> Ground:
        """What parts the words of the text."""
        found = separators(self.text) + [(start - 1, STOP) for start in self._starts[1:]]
        for language in set(self.languages):
            found += [(hit.start, BREAK) for hit in self._find(cues(language).breaks)]
        return Ground.of(found)

    @cached_property
    def meant(self) -> list[tuple[int, int, Level]]:
        """Where areas are spoken of without their names ("the district"), and of which level, in text order."""
        found = []
        for language in set(self.languages):
            words = cues(language)
            for hit in self._find(words.meant):
                if self.language(hit.start) == language and hit.stem in words.meant_level:
                    found.append((hit.start, hit.end, words.meant_level[hit.stem]))
        return sorted(found)

    def sayings(self, start: int, end: int) -> list[Hit]:
        """Return the words of saying, in the language at `start`, that begin within text[start:end]."""
        return self._around(self.cues(start).sayings, start, end)

    @property
    def annual(self) -> list[Hit]:
        """Where the text speaks of a plan or a budget of the year."""
        found = [self._around(cues(language).annual, 0, len(self.text), language) for language in set(self.languages)]
        return [hit for hits in found for hit in hits]

    def levels(self, start: int, end: int) -> list[Hit]:
        """Return the words that tell the level of offices, in the language at `start`, within text[start:end]."""
        return self._around(self.cues(start).level_of, start, end)

    def several(self, start: int, end: int) -> list[Level]:
        """Return the levels of what is named as several units ("provinces") within text[start:end]."""
        words = self.cues(start)
        counted = [words.type_level[match[1]] for match in words.counted.finditer(self.lower, start, max(start, end))]
        return [words.several_level[hit.stem] for hit in self._around(words.several_level, start, end)] + counted

    def _around(self, stems: Container[str], start: int, end: int, language: Language | None = None) -> list[Hit]:
        """Return the hits of `stems`, in `language` or that at `start`, that begin within text[start:end]."""
        language = language or self.language(start)
        if language not in self._found:
            hits = self._find(cues(language).around)
            self._found[language] = hits, [hit.start for hit in hits]
        hits, starts = self._found[language]
        return [hit for hit in hits[bisect_left(starts, start) : bisect_left(starts, end)] if hit.stem in stems]

    def hits(self, offset: int, spans: Iterable[Span]) -> list[Hit]:
        """Return where the stems of the language at `offset` begin within `spans`."""
        language = self.language(offset)
        if language not in self._hits:
            found = [
                hit for hit in self._find(cues(language).stems) if not self._in_figure(hit) and not self._in_name(hit)
            ]
            self._hits[language] = found, [hit.start for hit in found]
        hits, starts = self._hits[language]
        return [hit for span in spans for hit in hits[bisect_left(starts, span[0]) : bisect_left(starts, span[1])]]

    def concepts(self, offset: int, start: int, end: int) -> list[Hit]:
        """Return where stems of concepts, in the language at `offset`, begin within text[start:end]."""
        language = self.language(offset)
        if language not in self._concepts:
            found = [hit for hit in self._find(cues(language).concept_stems) if not self._in_figure(hit)]
            self._concepts[language] = found, [hit.start for hit in found]
        hits, starts = self._concepts[language]
        return hits[bisect_left(starts, start) : bisect_left(starts, end)]

    def _find(self, stems: Stems) -> list[Hit]:
        return stems.find(self.lower, self._words)

    @cached_property
    def _words(self) -> Words:
        return words_of(self.lower)

    def _in_figure(self, hit: Hit) -> bool:
        at = bisect_right(self.figures, (hit.start, len(self.text))) - 1
        return at >= 0 and hit.start < self.figures[at][1]

    def _in_name(self, hit: Hit) -> bool:
        """Return whether `hit` is part of the name of a place, and no word: Tiểu Cần needs nothing."""
        at = bisect_right(self.names, (hit.start, len(self.text))) - 1
        return at >= 0 and self.names[at][0] < hit.start < self.names[at][1]


def begins_within(spans: Sequence[Span], start: int, end: int) -> bool:
    """Return whether one of `spans`, in order, begins within text[start:end]."""
    return bisect_left(spans, (start, 0)) < bisect_left(spans, (end, 0))
