"""Which words are features of the classifier of metrics, and by which numbers it knows them.

A word has one feature or more, and each counts once more on the side of the figure where the word stands: `’files`,
`’<files` before it, `’>files` behind it. Numbers are looked up once per word, not per place.
"""

from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache
from typing import get_args

import numpy as np
from numpy.typing import NDArray

from extractor.factsheet import Language
from extractor.languages.lexicon import Concept

OWN = "’"  # how names begin that one language has to itself
OF = "of "  # how names of concepts begin
SIDES = ("", "<", ">")  # anywhere, before the figure and behind it
STEM = 5  # letters by which words are told apart: most endings lie behind
ENDS = 6  # letters at the end of a compound, where languages write compounds as one word
COMPOUND = 10  # letters of a word that may be one
REMEMBERED = 20_000  # words
UNKNOWN = -1
CONCEPTS: tuple[Concept, ...] = tuple(sorted(get_args(Concept)))
PLACES = {concept: place for place, concept in enumerate(CONCEPTS)}

Numbers = NDArray[np.int64]
Sided = tuple[int, ...]  # the numbers of features, each for all of SIDES


class Vocabulary:
    """The features of one language that have a number; while a model is `learning`, each one met is given one."""

    def __init__(self, language: Language, numbers: Mapping[str, int], *, learning: bool = False) -> None:
        self.language = language
        self.numbers = dict(numbers)
        self.names = {number: name for name, number in numbers.items()}
        self.learning = learning
        self.word = lru_cache(REMEMBERED)(self._word)
        self.pair = lru_cache(REMEMBERED)(self._pair)
        self.concepts = lru_cache(REMEMBERED)(self._concepts)

    def number(self, name: str) -> int:
        """Return the number of a feature, UNKNOWN if it does not count."""
        if self.learning and name not in self.numbers:
            self.names[len(self.numbers)] = name
            self.numbers[name] = len(self.numbers)
        return self.numbers.get(name, UNKNOWN)

    def all(self, names: Iterable[str]) -> Numbers:
        """Return the numbers of several features."""
        return np.array([self.number(name) for name in names], dtype=np.int64)

    def _word(self, word: str) -> tuple[str, Sided]:
        """Return the stem of a word, and its features."""
        if self.language in ("vi", "ja") or len(word) <= STEM:
            return word, self._sided(OWN, word)
        stem = word[:STEM] + "-"
        ends = ("-" + word[-ENDS:],) if len(word) >= COMPOUND else ()
        return stem, self._sided(OWN, stem, word, *ends)

    def _pair(self, stem: str, following: str) -> Sided:
        """Return the features of two words in a row."""
        return self._sided(OWN, f"{stem} {following}")

    def _concepts(self, concepts: tuple[Concept, ...]) -> Sided:
        """Return the features of a word that speaks of `concepts`."""
        return self._sided(OF, *concepts)

    def _sided(self, prefix: str, *names: str) -> Sided:
        found = [[self.number(f"{prefix}{side}{name}") for side in SIDES] for name in names]
        return tuple(number for row in found if any(each != UNKNOWN for each in row) for number in row)

    @cached_property
    def of_concepts(self) -> Numbers:
        """The numbers of the features of `CONCEPTS`, wherever they stand."""
        return self.all(OF + concept for concept in CONCEPTS)

    @cached_property
    def of_both(self) -> Numbers:
        """The numbers of the features of two concepts near one figure: rows and columns are those of `CONCEPTS`."""
        names = (f"{OF}{one}+{other}" for one in CONCEPTS for other in CONCEPTS)
        return self.all(names).reshape(len(CONCEPTS), len(CONCEPTS))
