"""Where the stems of one language stand in a text: one look-up per word, or per character without spaces."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

HEAD = 2  # characters by which stems are looked up where no spaces part words
WORD = re.compile(r"[^\W_]++")
REMEMBERED = 50_000  # words

Told = tuple[int, int, str]  # offset within a word, length and stem
Meaning = tuple[list[Told], list[tuple[str, str]]]  # what a word tells, and the phrases that it may begin
Words = dict[str, list[int]]  # the words of a text, each with its offsets


def words_of(text: str) -> Words:
    """Return the words of `text`, each with its offsets: what several `Stems` look through."""
    found: Words = defaultdict(list)
    for match in WORD.finditer(text):
        found[match.group()].append(match.start())
    return found


class Hit(NamedTuple):
    """A stem where it stands in the text."""

    start: int
    end: int
    stem: str

    @property
    def span(self) -> tuple[int, int]:
        """Its offsets."""
        return self.start, self.end


class Stems:
    """Finds stems in lower-cased text.

    Where words are `spaced` a stem begins a word; "*ly" may begin within one, and "by$" is a word of its own. What
    stands within "-need not" is not found.
    """

    def __init__(self, stems: Iterable[str], *, spaced: bool) -> None:
        self.spaced = spaced
        self.by_head: dict[str, list[tuple[str, str]]] = defaultdict(list)  # bare stem, and stem as written
        self.single: dict[str, list[tuple[str, str]]] = defaultdict(list)  # by the first character
        self.within: list[tuple[str, str]] = []
        self.sought: list[tuple[str, str]] = []
        for stem in stems:
            self._sort(stem.strip("-*$"), stem)
        self._words: dict[str, Meaning] = {}  # that were met and tell something
        self._nothing: set[str] = set()  # that were met and tell nothing

    def _sort(self, bare: str, stem: str) -> None:
        first = WORD.match(bare)
        if not self.spaced:
            (self.by_head[bare[:HEAD]] if len(bare) >= HEAD else self.sought).append((bare, stem))
        elif first is None or (stem[0] == "*" and first.group() != bare):
            self.sought.append((bare, stem))
        elif first.group() != bare:
            self.by_head[first.group()].append((bare, stem))
        else:
            (self.within if stem[0] == "*" else self.single[bare[0]]).append((bare, stem))

    def find(self, text: str, words: Words | None = None) -> list[Hit]:
        """Return the stems in `text`, in text order; `words` are those of `text`, if `words_of` has found them."""
        own = self._of_words(text, words_of(text) if words is None else words) if self.spaced else None
        found = [*(self._of_characters(text) if own is None else own), *self._sought(text)]
        found.sort()
        masks = [hit for hit in found if hit.stem[0] == "-"]
        if not masks:
            return found
        starts = [mask.start for mask in masks]
        return [hit for hit in found if not self._masked(hit, masks, starts)]

    @staticmethod
    def _masked(hit: Hit, masks: list[Hit], starts: list[int]) -> bool:
        at = bisect_right(starts, hit.start) - 1
        return at >= 0 and hit.end <= masks[at].end

    def _of_words(self, text: str, words: Words) -> list[Hit]:
        found: list[Hit] = []
        for word in words.keys() - self._nothing:  # at once: most words tell nothing
            meaning = self._words.get(word) or self._learn(word)
            if not meaning:
                continue
            offsets = words[word]
            told, phrases = meaning
            for at in offsets:
                for offset, length, stem in told:
                    found.append(Hit(at + offset, at + offset + length, stem))
                for bare, stem in phrases:
                    if text.startswith(bare, at) and self._ends(text, at + len(bare), stem):
                        found.append(Hit(at, at + len(bare), stem))
        return found

    def _learn(self, word: str) -> Meaning | None:
        """Remember, and return, which stems `word` begins with, or has within, and which phrases it may begin."""
        if len(self._words) + len(self._nothing) >= REMEMBERED:
            self._words.clear()
            self._nothing.clear()
        told: list[Told] = [
            (0, len(bare), stem)
            for bare, stem in self.single.get(word[0], ())
            if (word == bare if stem[-1] == "$" else word.startswith(bare))
        ]
        for bare, stem in self.within:
            at = word.find(bare)
            if at >= 0 and (stem[-1] != "$" or word.endswith(bare)):
                told.append((at, len(bare), stem))
        phrases = self.by_head.get(word, [])
        if not told and not phrases:
            self._nothing.add(word)
            return None
        self._words[word] = told, phrases
        return self._words[word]

    def _of_characters(self, text: str) -> Iterator[Hit]:
        heads = self.by_head
        for at in range(len(text)):
            for bare, stem in heads.get(text[at : at + HEAD], ()):
                if text.startswith(bare, at):
                    yield Hit(at, at + len(bare), stem)

    def _sought(self, text: str) -> Iterator[Hit]:
        for bare, stem in self.sought:
            at = text.find(bare)
            while at >= 0:
                end = at + len(bare)
                begins = not self.spaced or stem[0] == "*" or at == 0 or not text[at - 1].isalnum()
                if begins and self._ends(text, end, stem):
                    yield Hit(at, end, stem)
                at = text.find(bare, end)

    def _ends(self, text: str, end: int, stem: str) -> bool:
        return not (self.spaced and stem[-1] == "$" and text[end : end + 1].isalnum())
