"""Vietnamese names as a tree of toneless syllables: one tree for all scripts, walked with all readings at once."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from extractor.gazetteer.letters import base_syllable, name_words

Cost = TypeVar("Cost", int, float)


class SyllableTree:
    """Names by their syllables. The nodes are numbers, the root is 0; a name ends at one of them."""

    def __init__(self, names: Iterable[str]) -> None:
        self.children: list[dict[str, int]] = [{}]
        self._ends: dict[int, list[str]] = defaultdict(list)
        for name in names:
            self._add(name)

    def _add(self, name: str) -> None:
        node = 0
        for syllable in map(base_syllable, name_words(name)):
            if syllable not in self.children[node]:
                self.children[node][syllable] = len(self.children)
                self.children.append({})
            node = self.children[node][syllable]
        self._ends[node].append(name)

    def ends(self, node: int) -> tuple[str, ...]:
        """Return the names that end at `node`."""
        return tuple(self._ends.get(node, ()))

    def syllables(self) -> frozenset[str]:
        """Return every syllable of the names."""
        return frozenset(syllable for children in self.children for syllable in children)

    def steps(self, readings: Mapping[str, Cost], node: int) -> Iterator[tuple[int, Cost]]:
        """Yield the nodes that the syllables of a reading lead to from `node`, each with the cost of its syllable."""
        children = self.children[node]
        for syllable in readings.keys() & children.keys():
            yield children[syllable], readings[syllable]
