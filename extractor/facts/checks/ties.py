"""The words of one language that tie figures together, made ready for looking between the figures of a sentence."""

import re
from functools import cache

from extractor.languages import lexicon
from extractor.languages.lexicon import Lexicon

LETTER = r"[^\W\d_]"
YEAR = r"(?:(?:19|20)\d\d)"


class Ties:
    """Patterns for lower-cased text between and beside figures."""

    def __init__(self, words: Lexicon) -> None:
        own, facts = words.checks, words.facts
        self.spaced = facts.spaced
        self.including = re.compile(rf"{self._any([*own.including, *own.divided])}|[(:]")
        self.divided = re.compile(self._any(own.divided))
        self.nested = re.compile(rf"{self._any(own.including)}|\(")
        rest = self._any(own.rest, stems=True)
        few = rf"{LETTER}*(?:\s+{LETTER}+){{0,3}}[\s(:]*" if self.spaced else r"[^\d。、]{0,4}"
        self.rest_before = re.compile(rf"{rest}{few}\Z")
        self.rest_behind = re.compile(rf"[\s)]*{rest}")
        self.together = re.compile(rf"{self._any(own.together)}[\s:は]*\Z")
        came_from = self._any([*facts.froms, *facts.compared, *words.percentages.against])
        between = rf"(?:{LETTER}[\w'’-]*\s+){{0,2}}" if self.spaced else r"[^\d。、]{0,8}"
        self.came_from = re.compile(rf"{came_from}\s*{between}\Z")
        self.origin = re.compile(rf"\s*{self._any(facts.out_of, stems=True)}") if facts.out_of else None
        word = rf"(?!{self._any(words.percentages.ands)}\s){LETTER}[\w'’-]*+"
        gap = rf"(?:[\s,(]|{word}|{YEAR}){{0,18}}" if self.spaced else rf"(?:[^\d。;)」はを]|{YEAR}年度?){{0,16}}"
        self.joined = re.compile(gap)
        moved = self._any([*words.ranks.ups, *words.ranks.downs])
        self.moved = re.compile(rf"{moved}\s*(?:{self._any(facts.by)}\s*)?\Z")
        self.opposites = [(self._side(one), self._side(other)) for one, other in own.opposites]

    def _side(self, stems: str) -> re.Pattern[str]:
        return re.compile(self._any(stems.split("|"), stems=True))

    def _any(self, words: "tuple[str, ...] | list[str]", *, stems: bool = False) -> str:
        found = "|".join(
            re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True) if word
        )
        if not found:
            return r"(?!)"
        if not self.spaced:
            return rf"(?:{found})"
        return rf"(?<!\w)(?:{found})" + ("" if stems else r"(?!\w)")

    def are_opposites(self, one: str, other: str) -> bool:
        """Return whether the words beside two parts leave no third: full and partial, men and women."""
        return any({self._side_of(one, pair), self._side_of(other, pair)} == {0, 1} for pair in self.opposites)

    @staticmethod
    def _side_of(words: str, pair: tuple[re.Pattern[str], re.Pattern[str]]) -> int | None:
        """Return the side of `pair` that `words` are on; the second may contain the first: "not done"."""
        return 1 if pair[1].search(words) else 0 if pair[0].search(words) else None


@cache
def ties(language: str) -> Ties:
    """Return the ties of `language`."""
    return Ties(lexicon(language))
