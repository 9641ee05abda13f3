"""Where the stems of one language stand in a text, by sort: one look-up per word, or per character without spaces."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Generic, NamedTuple, TypeVar

HEAD = 2  # characters by which stems are looked up where no spaces part words
WORD = re.compile(r"[^\W_]++")
REMEMBERED = 50_000  # words

Sort = TypeVar("Sort", bound=str)
Words = list[tuple[int, str]]  # the words of a text, each after its offset


def words_of(text: str) -> Words:
    """Return the words of `text`: what the `Stems` of several languages look through."""
    return [(match.start(), match.group()) for match in WORD.finditer(text)]


class Hit(NamedTuple):
    """A stem where it stands in the text."""

    start: int
    end: int
    stem: str

    @property
    def span(self) -> tuple[int, int]:
        """Its offsets."""
        return self.start, self.end


class Hits:
    """The stems of one sort in a text, in text order."""

    def __init__(self, found: list[Hit]) -> None:
        self.all = found
        self.starts = [hit.start for hit in found]

    def within(self, start: int, end: int) -> list[Hit]:
        """Return those that begin within text[start:end]."""
        return self.all[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def without(self, spans: Iterable[tuple[int, int]]) -> "Hits":
        """Return those that begin in none of `spans`, which are in text order."""
        found: list[Hit] = []
        done = 0
        for start, end in spans:
            found += self.all[done : bisect_left(self.starts, start)]
            done = max(done, bisect_left(self.starts, end))
        return Hits(found + self.all[done:])

    def any_within(self, start: int, end: int) -> bool:
        """Return whether one begins within text[start:end]."""
        return bisect_left(self.starts, start) < bisect_left(self.starts, end)


class Entry(NamedTuple):
    """A stem to look for: the number of its sort, its bare characters, and how it is written in the lexicon."""

    sort: int
    bare: str
    stem: str


class Meaning(NamedTuple):
    """What a word tells wherever it stands, each at an offset within the word, and the phrases that it may begin."""

    told: tuple[tuple[int, Entry], ...]
    phrases: tuple[Entry, ...]
    beginnings: tuple[str, ...]  # of the phrases: all that most places are asked for


class Stems(Generic[Sort]):
    """Finds stems of several sorts in lower-cased text.

    Where words are `spaced` a stem begins a word; "*ly" may begin within one, and "by$" is a word of its own. What
    stands within "-need not" is not found among the stems of its sort.
    """

    def __init__(self, sorts: Mapping[Sort, Iterable[str]], *, spaced: bool) -> None:
        self.spaced = spaced
        self.sorts = tuple(sorts)
        self.by_head: dict[str, list[Entry]] = defaultdict(list)
        self.single: dict[str, list[Entry]] = defaultdict(list)  # by the first character
        self.within: list[Entry] = []
        self.sought: list[Entry] = []
        self.masked: set[int] = set()  # sorts that have masks
        for number, stems in enumerate(sorts.values()):
            for stem in dict.fromkeys(stems):
                self._add(Entry(number, stem.strip("-*$"), stem))
        self._meanings: dict[str, Meaning | None] = {}  # of the words that were met; None if they tell nothing

    def _add(self, entry: Entry) -> None:
        bare, first = entry.bare, WORD.match(entry.bare)
        inside = entry.stem[0] == "*"
        if entry.stem[0] == "-":
            self.masked.add(entry.sort)
        if not self.spaced:
            (self.by_head[bare[:HEAD]] if len(bare) >= HEAD else self.sought).append(entry)
        elif first is None or (inside and first.group() != bare):
            self.sought.append(entry)
        elif first.group() != bare:
            self.by_head[first.group()].append(entry)
        else:
            (self.within if inside else self.single[bare[0]]).append(entry)

    def find(self, text: str, words: Words | None = None) -> dict[Sort, Hits]:
        """Return the stems in `text` by sort; `words` are those of `text`, if `words_of` has found them."""
        found: list[list[Hit]] = [[] for _ in self.sorts]
        if self.spaced:
            self._of_words(text, words_of(text) if words is None else words, found)
        else:
            self._of_characters(text, found)
        for at, (number, bare, stem) in self._sought(text):
            found[number].append(Hit(at, at + len(bare), stem))
        for hits in found:
            hits.sort()
        unmasked = (_unmasked(hits) if at in self.masked else hits for at, hits in enumerate(found))
        return {sort: Hits(hits) for sort, hits in zip(self.sorts, unmasked, strict=True)}

    def _of_words(self, text: str, words: Words, found: list[list[Hit]]) -> None:
        known = self._meanings
        for at, word in words:
            try:
                meaning = known[word]
            except KeyError:
                meaning = self._learn(word)
            if meaning is None:
                continue
            for offset, (number, bare, stem) in meaning.told:
                start = at + offset
                found[number].append(Hit(start, start + len(bare), stem))
            if text.startswith(meaning.beginnings, at):
                for number, bare, stem in meaning.phrases:
                    if text.startswith(bare, at) and self._ends(text, at + len(bare), stem):
                        found[number].append(Hit(at, at + len(bare), stem))

    def _learn(self, word: str) -> Meaning | None:
        """Remember, and return, which stems `word` begins with, or has within, and which phrases it may begin."""
        if len(self._meanings) >= REMEMBERED:
            self._meanings.clear()
        told = [
            (0, entry)
            for entry in self.single.get(word[0], ())
            if (word == entry.bare if entry.stem[-1] == "$" else word.startswith(entry.bare))
        ]
        for entry in self.within:
            at = word.find(entry.bare)
            if at >= 0 and (entry.stem[-1] != "$" or word.endswith(entry.bare)):
                told.append((at, entry))
        phrases = self.by_head.get(word, ())
        meaning = Meaning(tuple(told), tuple(phrases), tuple(entry.bare for entry in phrases))
        self._meanings[word] = meaning if told or phrases else None
        return self._meanings[word]

    def _of_characters(self, text: str, found: list[list[Hit]]) -> None:
        heads = self.by_head
        for at in range(len(text)):
            for number, bare, stem in heads.get(text[at : at + HEAD], ()):
                if text.startswith(bare, at):
                    found[number].append(Hit(at, at + len(bare), stem))

    def _sought(self, text: str) -> Iterator[tuple[int, Entry]]:
        for entry in self.sought:
            bare, stem = entry.bare, entry.stem
            at = text.find(bare)
            while at >= 0:
                end = at + len(bare)
                begins = not self.spaced or stem[0] == "*" or at == 0 or not text[at - 1].isalnum()
                if begins and self._ends(text, end, stem):
                    yield at, entry
                at = text.find(bare, end)

    def _ends(self, text: str, end: int, stem: str) -> bool:
        return not (self.spaced and stem[-1] == "$" and text[end : end + 1].isalnum())


def _unmasked(found: list[Hit]) -> list[Hit]:
    """Return `found`, which is in text order, without what stands within one of the masks among them."""
    masks = [hit for hit in found if hit.stem[0] == "-"]
    starts = [mask.start for mask in masks]
    return [hit for hit in found if not _is_masked(hit, masks, starts)] if masks else found


def _is_masked(hit: Hit, masks: list[Hit], starts: list[int]) -> bool:
    at = bisect_right(starts, hit.start) - 1
    return at >= 0 and hit.end <= masks[at].end
