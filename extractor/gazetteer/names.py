"""Which of many Vietnamese names is meant, from any of its spellings in Latin, Cyrillic or katakana.

The names stand in a tree of toneless syllables; a spelling walks down it with all its readings at once, so that nothing
is compared with everything. Each part that is spelled in an unusual way costs; where no name is reached at all, one
syllable may be broken. What the costs leave open stays open: `best` answers only if the evidence allows one name.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from extractor.gazetteer.letters import base_syllable, letter_key, marks, name_words, without_case
from extractor.gazetteer.spelled import (
    ACROSS,
    BROKEN,
    DECLINED,
    UNLIKE,
    Spelled,
    likeness,
    read_spelled,
    spelling_cost,
    tones_of,
)
from extractor.gazetteer.syllables import spellings, used_syllables
from extractor.gazetteer.tree import SyllableTree

LEAST_LIKE = (2.0, 2.0, 0.4, 0.0)  # by the syllables of the name: of one none may be broken, of two only lightly
DEAREST = 7.5  # what costs more is no spelling of a name
# How often somebody who is not listed is meant, beside one who is spelled as closely; more if a syllable is broken.
STRANGER, BROKEN_STRANGER = 0.05, 0.3
SURE = 0.87  # confidence from which `best` answers

_LONGEST_LATIN = 7
_LONGEST_ENDING = 2


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name that a spelling can mean, and why; `cost` is 0 if the syllables of no other name are spelled closer so."""

    name: str
    cost: float
    reason: str
    is_broken: bool = False


@dataclass(frozen=True, slots=True)
class NameLink:
    """The name that is meant, how sure that is (0–1), and why, in words shown beside the quote."""

    name: str
    confidence: float
    reason: str


@dataclass(frozen=True, slots=True)
class _Path:
    """How a node was reached: at what cost, and where over a syllable that could not be read (depth, letters)."""

    cost: float
    broken: tuple[int, str] | None = None
    depth: int = 0


Reached = dict[int, _Path]
Reader = Callable[[str], Mapping[str, int]]  # a spelling → toneless syllables, each with how noisy a spelling of it


class NameIndex:
    """Vietnamese names, found by any of their spellings."""

    def __init__(self, names: Iterable[str] | SyllableTree) -> None:
        """Take names with their diacritics, or the tree of them; one in other letters than Latin is never found."""
        self._tree = names if isinstance(names, SyllableTree) else SyllableTree(dict.fromkeys(names))
        self._readers: dict[str, Reader] = {"la": self._latin, "ru": spellings("ru").get, "ja": spellings("ja").get}
        self.candidates = lru_cache(maxsize=1 << 12)(self._candidates)

    def _candidates(self, surface: str, script: str = "") -> tuple[Candidate, ...]:
        """Return the names that `surface` can spell, the likeliest first; one syllable is broken if there is no other.

        `script` is la, ru or ja; without it the letters tell.
        """
        spelled = read_spelled(surface, script)
        if spelled is None:
            return ()
        found = list(self._named(self._walk(spelled, broken=False), spelled))
        if not found:
            found = list(self._named(self._walk(spelled, broken=True), spelled))
        least = self._least(spelled) if found else 0.0
        closest = (replace(one, cost=one.cost - least) for one in found)
        return tuple(sorted(closest, key=lambda one: (one.cost, one.name)))

    def best(self, surface: str, script: str = "", *, sure: float = SURE) -> NameLink | None:
        """Return the one name that `surface` spells, or None if none is found or the evidence allows two."""
        found = self.candidates(surface, script)
        if not found:
            return None
        confidence = confidences(found)[0]
        return NameLink(found[0].name, confidence, found[0].reason) if confidence >= sure else None

    def _walk(self, spelled: Spelled, *, broken: bool) -> Reached:
        """Return the nodes that the whole spelling leads to; with `broken`, over one syllable that cannot be read."""
        reached: list[Reached] = [{0: _Path(0.0)}, *({} for _ in spelled.text)]
        longest = _LONGEST_LATIN if spelled.script == "la" else spellings(spelled.script).longest
        longest += _LONGEST_ENDING if spelled.declines else 0
        for begin, nodes in enumerate(reached[:-1]):
            if not nodes:
                continue
            for end in range(begin + 1, min(begin + longest, len(spelled.text)) + 1):
                if readings := self._readings(spelled, begin, end):
                    self._step(readings, nodes, reached[end])
                if broken and spelled.is_word(begin, end):
                    self._step_over(spelled.text[begin:end], nodes, reached[end])
        return reached[-1]

    def _least(self, spelled: Spelled) -> float:
        """Return the cost of the cheapest way to read a spelling as syllables of any name; other words are broken."""
        known = used_syllables() | self._syllables
        costs = [0.0]
        starts = dict(zip(sorted(spelled.borders), [0, *sorted(spelled.borders)], strict=False))
        for end in range(1, len(spelled.text) + 1):
            ways = [costs[starts[end]] + BROKEN] if end in starts else []
            for begin in range(max(0, end - _LONGEST_LATIN - _LONGEST_ENDING), end):
                found = self._readings(spelled, begin, end)
                ways += (costs[begin] + cost for syllable, cost in found.items() if syllable in known)
            costs.append(min(ways, default=math.inf))
        return costs[-1]

    def _readings(self, spelled: Spelled, begin: int, end: int) -> Mapping[str, float]:
        """Return the syllables that a piece of the spelling may be, each with its cost."""
        read = self._readers[spelled.script]
        piece = spelled.text[begin:end]
        across = ACROSS * sum(border in spelled.borders for border in range(begin + 1, end))
        across += ACROSS * (len(spelled.borders) > 1 and end not in spelled.borders)
        found = {
            syllable: spelling_cost(spelled.script, syllable, noise) + across for syllable, noise in read(piece).items()
        }
        if spelled.declines and end in spelled.borders:
            for stem in without_case(piece):
                for syllable, noise in read(stem).items():
                    cost = spelling_cost(spelled.script, syllable, noise) + across + DECLINED
                    found[syllable] = min(cost, found.get(syllable, cost))
        return found

    def _step(self, readings: Mapping[str, float], nodes: Reached, reached: Reached) -> None:
        for node, path in nodes.items():
            for child, cost in self._tree.steps(readings, node):
                total = path.cost + cost
                if total <= DEAREST and (child not in reached or total < reached[child].cost):
                    reached[child] = _Path(total, path.broken, path.depth + 1)

    def _step_over(self, piece: str, nodes: Reached, reached: Reached) -> None:
        for node, path in nodes.items():
            if path.broken is None:
                stepped = _Path(path.cost + BROKEN, (path.depth, piece), path.depth + 1)
                for child in self._tree.children[node].values():
                    if child not in reached or stepped.cost < reached[child].cost:
                        reached[child] = stepped

    def _named(self, reached: Reached, spelled: Spelled) -> Iterator[Candidate]:
        for node, path in reached.items():
            for name in self._tree.ends(node):
                if spelled.tones and spelled.tones != tones_of(name):
                    continue
                if path.broken is None:
                    yield Candidate(name, path.cost, "same syllables")
                    continue
                place, piece = path.broken
                syllable = base_syllable(name_words(name)[place])
                alike = self._likeness(spelled.script, piece, syllable)
                if alike >= LEAST_LIKE[min(path.depth, 3)]:
                    cost = path.cost + UNLIKE * (1 - alike)
                    yield Candidate(name, cost, f"{piece} is broken {syllable}", is_broken=True)

    def _likeness(self, script: str, piece: str, syllable: str) -> float:
        forms = [letter_key(syllable)] if script == "la" else spellings(script).usual(syllable)
        return max((likeness(piece, form) for form in forms), default=0.0)

    def _latin(self, piece: str) -> Mapping[str, int]:
        quality = marks(base_syllable(piece))
        return {name: 0 for name in self._by_letters.get(letter_key(piece), ()) if quality <= marks(name)}

    @cached_property
    def _syllables(self) -> frozenset[str]:
        return self._tree.syllables()

    @cached_property
    def _by_letters(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for syllable in self._syllables:
            found[letter_key(syllable)] = (*found.get(letter_key(syllable), ()), syllable)
        return found


def confidences(found: Sequence[Candidate]) -> list[float]:
    """Return how likely each of the candidates is the one meant, a name that is not listed being possible too."""
    weights = [math.exp(-candidate.cost) for candidate in found]
    stranger = BROKEN_STRANGER if any(candidate.is_broken for candidate in found) else STRANGER
    return [weight / (sum(weights) + stranger) for weight in weights]
