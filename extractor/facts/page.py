"""The text of one article as the rules see it: lower-cased, cut into sentences and lines, its cues found."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from operator import itemgetter

from extractor.facts.cues import Cues, Sort, cues
from extractor.facts.evidence import BREAK, STOP, Ground, Span, separators
from extractor.facts.outline import Outline
from extractor.facts.stems import Hit, Hits, Words, words_of
from extractor.facts.strengths import CueTable
from extractor.factsheet import Context, FactSheet, Language, Level
from extractor.normalization import lowered

FIRST = itemgetter(0)


class Page:
    """A text, and where its sentences, lines, separators and cues are."""

    def __init__(self, context: Context, sheet: FactSheet) -> None:
        self.text = context.text
        self.lower = lowered(context.text)
        self.sentences: list[Span] = [(each.start, each.end) for each in context.sentences] or [(0, len(self.text))]
        self.languages: list[Language] = [each.language for each in context.sentences] or [sheet.language]
        self.figures: list[Span] = [(each.start, each.end) for each in sheet.percentages]
        self.names: list[Span] = [(each.start, each.end) for each in sheet.units if each.kind == "area"]
        self.ranks: list[Span] = [(each.start, each.end) for each in sheet.ranks]
        self.dates: list[Span] = [(each.start, each.end) for each in sheet.dates]
        self.outline = Outline(self.text, self.figures)
        self._starts = [start for start, _ in self.sentences]
        self._mixed = len(set(self.languages)) > 1
        self._several: dict[Language, list[tuple[int, int, Level]]] = {}
        self._tables: dict[Language, CueTable] = {}
        self._found: dict[Language, dict[Sort, Hits]] = {}  # the stems of each language, anywhere in the text

    @cached_property
    def undated(self) -> str:
        """The lower-cased text with blanks for its dates."""
        undated, done = [], 0
        for start, end in self.dates:
            undated += [self.lower[done:start], " " * (end - max(start, done))]
            done = max(done, end)
        return "".join(undated) + self.lower[done:]

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

    def stems(self, language: Language) -> dict[Sort, Hits]:
        """Return where the stems of `language` stand, by sort; cues and concepts only where they are words."""
        if language not in self._found:
            found = cues(language).stems.find(self.lower, self._words)
            found["concept"] = found["concept"].without(self.figures)
            # A word within the name of a place is none: Tiểu Cần needs nothing.
            found["cue"] = found["cue"].without(self.figures).without((start + 1, end) for start, end in self.names)
            self._found[language] = found
        return self._found[language]

    def cue_table(self, language: Language) -> CueTable:
        """Return where the cues of `language` stand, made ready for numpy."""
        if language not in self._tables:
            self._tables[language] = CueTable.of(self.stems(language)["cue"].all, cues(language).scoring)
        return self._tables[language]

    def hits(self, sort: Sort, start: int, end: int, at: int | None = None) -> list[Hit]:
        """Return the stems, in the language at `start` or `at`, that begin within text[start:end]."""
        return self.stems(self.language(start if at is None else at))[sort].within(start, end)

    @cached_property
    def ground(self) -> Ground:
        """What parts the words of the text."""
        found = separators(self.text) + [(start - 1, STOP) for start in self._starts[1:]]
        for language in set(self.languages):
            found += [(start, BREAK) for start in self.stems(language)["break"].starts]
        return Ground.of(found)

    @cached_property
    def meant(self) -> list[tuple[int, int, Level]]:
        """Where areas are spoken of without their names ("the district"), and of which level, in text order."""
        found = []
        for language in set(self.languages):
            level_of = cues(language).meant_level
            for hit in self.stems(language)["meant"].all:
                if self.language(hit.start) == language and hit.stem in level_of:
                    found.append((hit.start, hit.end, level_of[hit.stem]))
        return sorted(found)

    def says(self, sentence: Span) -> bool:
        """Return whether a word of saying stands in `sentence`."""
        return self.stems(self.language(sentence[0]))["saying"].any_within(*sentence)

    def all_hits(self, sort: Sort) -> list[Hit]:
        """Return the stems of all languages of the text."""
        return [hit for language in set(self.languages) for hit in self.stems(language)[sort].all]

    def several(self, start: int, end: int) -> list[Level]:
        """Return the levels of what is named as several units ("provinces") within text[start:end]."""
        language = self.language(start)
        if language not in self._several:
            self._several[language] = self._found_several(language)
        several = self._several[language]
        low, high = bisect_left(several, start, key=FIRST), bisect_left(several, end, key=FIRST)
        return [level for _, last, level in several[low:high] if last <= end]

    def _found_several(self, language: Language) -> list[tuple[int, int, Level]]:
        words = cues(language)
        counted = words.counted.finditer(self.lower)
        return sorted(
            (
                *((hit.start, hit.start, words.several_level[hit.stem]) for hit in self.stems(language)["several"].all),
                *((match.start(), match.end(), words.type_level[match[1]]) for match in counted),
            )
        )

    @cached_property
    def _words(self) -> Words:
        return words_of(self.lower)


def begins_within(spans: Sequence[Span], start: int, end: int) -> bool:
    """Return whether one of `spans`, in order, begins within text[start:end]."""
    return bisect_left(spans, (start, 0)) < bisect_left(spans, (end, 0))
