"""Surnames and given names of Japan in kanji."""

from functools import cache
from importlib.resources import files
from typing import NamedTuple

_SHORTEST_SURNAME = 2  # most single characters are words first, 森, 関: those that are surnames are listed by hand


class JapaneseNames(NamedTuple):
    """Names in kanji: surnames such as 日下部, given names such as 慎一."""

    surnames: frozenset[str]
    given: frozenset[str]

    def split(self, name: str) -> int:
        """Return how many characters of a full name its surname has, 0 if it is none that both lists know."""
        for length in (3, 2, 4):
            if name[:length] in self.surnames and name[length:] in self.given:
                return length
        return 0


@cache
def load_names() -> JapaneseNames:
    """Return the lists; they are read on the first call."""
    text = files(__package__).joinpath("data", "japanese_people.tsv").read_text("utf-8")
    rows = [line.split("\t") for line in text.splitlines()]
    surnames = frozenset(name for name, kind in rows if kind == "s" and len(name) >= _SHORTEST_SURNAME)
    return JapaneseNames(surnames, frozenset(name for name, kind in rows if kind == "g"))
