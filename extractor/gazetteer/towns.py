"""Towns outside Vietnam: a sorted table that is looked up by halving, so that loading it is no more than reading it.

A name proves little: Reading, Hidalgo and Победа are words or people as well. Whoever spots units asks for evidence,
and each town says how large it is, in which country, and whether its name is an ordinary word.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from importlib.resources import files

from extractor.gazetteer.cases import declined
from extractor.gazetteer.letters import marks, town_key

_CYRILLIC = re.compile("[\u0400-\u052f -]+")
_LONGEST = 60  # letters; what is longer is no name, and not worth remembering
_ACRONYM = 4  # letters up to which a name in capitals is an acronym: МГУ, PAR
_CHANGED = 2  # letters at the end of a Russian name that its cases change, at most
_ENDING = 4  # letters that they then put there, at most
_SHORTEST_STEM = 2
_OWN_NAME = 10  # a town's usual name counts as much as a by-name of one that is ten times as large


@dataclass(frozen=True, slots=True)
class Town:
    """A town; `name` is its usual English one, `population` rounded to thousands and 0 where it is small or unknown.

    `is_word` says that the spelling asked for is an ordinary word of one of the six languages, or Vietnamese syllables.
    """

    name: str
    country: str
    population: int
    is_word: bool

    @property
    def id(self) -> str:
        """The id of the town among areas: country and name."""
        return f"{self.country}:{self.name}"


class Towns:
    """Towns by name, in any script."""

    def __init__(self, table: str) -> None:
        """Read the text of `towns.tsv`."""
        self._lines = table.splitlines()
        self.find = lru_cache(maxsize=1 << 13)(self._find)

    def __len__(self) -> int:
        return len(self._lines)

    def __contains__(self, name: str) -> bool:
        """Whether a town may be called `name`; diacritics do not count, in Cyrillic all cases are tried."""
        if name.isascii() and len(name) > _ACRONYM:
            return self._first(town_key(name) + "\t") < len(self)
        return bool(self.find(name))

    def _find(self, name: str) -> tuple[Town, ...]:
        """Return the towns that `name` can spell: those with its very diacritics first, then by population.

        Diacritics may be left out (Orebro), not added; Russian names may be in any case (в Череповце). Japanese names
        may have their type (茅野市) or not.
        """
        if len(name) > _LONGEST or (len(name) <= _ACRONYM and name.isupper()):
            return ()
        found = list(self._readings(town_key(name)))
        if _CYRILLIC.fullmatch(name):
            chosen = sorted(found, key=_weight)
        else:
            printed = marks(name)
            fitting = [reading for reading in found if printed <= marks(reading[0])]
            chosen = sorted(fitting, key=lambda reading: (marks(reading[0]) != printed, _weight(reading)))
        return tuple({town.id: town for _, town in chosen}.values())

    def _readings(self, key: str) -> Iterator[tuple[str, Town]]:
        """Yield the spellings with a key, each with its town; in Cyrillic, of names of which `key` is a case."""
        lines = list(self._with_key(key))
        if not lines and _CYRILLIC.fullmatch(key):
            lines = [line for nominative in self._nominatives(key) for line in self._with_key(nominative)]
        yield from map(_read, lines)

    def goes_on(self, name: str) -> bool:
        """Whether a longer name of a town begins with the words of `name`, in the nominative."""
        return self._first(town_key(name) + " ") < len(self)

    def _first(self, start: str) -> int:
        """Return the number of the first line that begins with `start`, the number of all lines if there is none."""
        at = bisect_left(self._lines, start)
        return at if at < len(self) and self._lines[at].startswith(start) else len(self)

    def _with_key(self, key: str) -> Iterator[str]:
        at = self._first(key + "\t")
        while at < len(self) and self._lines[at].startswith(key + "\t"):
            yield self._lines[at]
            at += 1

    def _nominatives(self, key: str) -> Iterator[str]:
        """Yield the keys of Russian names of which `key` is a case: their words begin alike."""
        words = key.split(" ")
        first = words[0]
        for length in range(max(_SHORTEST_STEM, len(first) - _ENDING), len(first) + 1):
            for candidate in self._stems.get(first[:length], ()):
                if _alike(words, candidate.split(" ")) and key in declined(candidate):
                    yield candidate

    @cached_property
    def _stems(self) -> dict[str, tuple[str, ...]]:
        """The names in Cyrillic by what no case changes of their first word."""
        stems: dict[str, tuple[str, ...]] = {}
        for at in range(bisect_left(self._lines, "\u0400"), bisect_left(self._lines, "\u0530")):
            key = self._lines[at].partition("\t")[0]
            stem = _stem(key.partition(" ")[0])
            if key not in (known := stems.get(stem, ())):
                stems[stem] = (*known, key)
        return stems


@cache
def load_towns() -> Towns:
    """Return the towns; the table is read on the first call."""
    return Towns((files(__package__) / "data" / "towns.tsv").read_text("utf-8"))


def _read(line: str) -> tuple[str, Town]:
    """Return the spelling and the town of a line."""
    key, shown, country, thousands, name, word, *_ = (line + "\t\t").split("\t")
    spelling = shown or key.title()
    return spelling, Town(name or spelling, country, 1000 * int(thousands), bool(word))


def _alike(words: list[str], others: list[str]) -> bool:
    """Whether the words of two names differ in no more than their case endings."""
    return len(words) == len(others) and all(
        word.startswith(_stem(other)) and len(word) - len(_stem(other)) <= _ENDING
        for word, other in zip(words, others, strict=True)
    )


def _stem(word: str) -> str:
    return word[: max(_SHORTEST_STEM, len(word) - _CHANGED)]


def _weight(reading: tuple[str, Town]) -> int:
    """Return what to sort a spelling and its town by, the likeliest first."""
    spelling, town = reading
    return -town.population * (_OWN_NAME if spelling == town.name else 1)
