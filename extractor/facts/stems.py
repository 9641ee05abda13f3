"""Where the stems of one language stand in a text: one look per word, or per character where no spaces part words."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

HEAD = {True: 3, False: 2}  # characters by which stems are looked up, with and without spaces between words
WORD = re.compile(r"[^\W_]+")


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
        self.head = HEAD[spaced]
        self.by_head: dict[str, list[tuple[str, str]]] = defaultdict(list)  # bare stem, and stem as written
        self.sought: list[tuple[str, str]] = []
        for stem in stems:
            bare = stem.strip("-*$")
            known = bare[0].isalnum() and stem[0] != "*" if spaced else len(bare) >= self.head
            (self.by_head[bare[: self.head]] if known else self.sought).append((bare, stem))
        self.short = [length for length in range(1, self.head) if any(len(head) == length for head in self.by_head)]

    def find(self, text: str) -> list[Hit]:
        """Return the stems in `text`, in text order."""
        found = [*self._looked_up(text), *self._sought(text)]
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

    def _looked_up(self, text: str) -> Iterator[Hit]:
        starts = (word.start() for word in WORD.finditer(text)) if self.spaced else range(len(text))
        heads = self.by_head
        for at in starts:
            for length in (self.head, *self.short):
                for bare, stem in heads.get(text[at : at + length], ()):
                    if text.startswith(bare, at) and self._ends(text, at + len(bare), stem):
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
