"""The nouns that are counted: files, staff, communes; and what is said when one is found beside a number."""

import re
from dataclasses import dataclass

from extractor.factsheet import Measure, QuantityObject
from extractor.languages.lexicon import QuantityWords
from extractor.spotting.amounts import Amount
from extractor.spotting.patterns import END, any_of

LETTERS = r"[^\W\d_]{0,30}"


@dataclass(frozen=True, slots=True)
class What:
    """What is measured; `end` is where the unit of measure ends, `noun` where what is counted stands, if it does."""

    measure: Measure
    end: int
    object: QuantityObject | None = None
    noun: tuple[int, int] | None = None  # with its qualifiers
    factor: float = 1.0  # of a unit with a scale inside


@dataclass(frozen=True, slots=True)
class Found:
    """An amount, and what it measures."""

    amount: Amount
    what: What

    @property
    def end(self) -> int:
        """Where it ends, what is counted included."""
        return max(self.what.end, self.what.noun[1] if self.what.noun else 0)


class Nouns:
    """The nouns of one language, by what they name."""

    def __init__(self, words: QuantityWords) -> None:
        objects: dict[str, QuantityObject | None] = {
            noun: name for name, nouns in words.objects.items() for noun in nouns
        }
        self._objects = {**dict.fromkeys(words.others), **objects}
        whole = (noun for noun in self._objects if "*" not in noun)
        stems = (noun[:-1] for noun in self._objects if noun[-1] == "*")
        ends = [noun[1:] for noun in self._objects if noun[0] == "*"]
        parts = [rf"{any_of(whole)}{END}", rf"{any_of(stems)}{LETTERS}{END}"]
        parts += [rf"{LETTERS}?{any_of(ends)}{END}"] if ends else []
        self.pattern = rf"(?:{'|'.join(parts)})"
        self._any = re.compile(self.pattern)

    def find(self, text: str, start: int, end: int) -> list[re.Match[str]]:
        """Return the nouns within text[start:end]."""
        return list(self._any.finditer(text, start, end))

    def object_of(self, noun: str) -> QuantityObject | None:
        """Return what `noun`, which `pattern` has matched, names; None if that is not listed."""
        noun = " ".join(noun.split())
        stems = (f"{noun[:end]}*" for end in range(len(noun), 0, -1))
        ends = (f"*{noun[at:]}" for at in range(len(noun)))
        return next((self._objects[key] for key in (noun, *stems, *ends) if key in self._objects), None)
