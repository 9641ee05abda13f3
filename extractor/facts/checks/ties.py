"""The words of one language that tie figures together, made ready for looking between the figures of a sentence."""

import re
from collections.abc import Sequence
from functools import cache

from extractor.languages import lexicon
from extractor.languages.lexicon import CheckWords, Lexicon

LETTER = r"[^\W\d_]"
YEAR = r"(?:(?:19|20)\d\d)"


class Ties:
    """Patterns for lower-cased text between and beside figures."""

    def __init__(self, words: Lexicon) -> None:
        self.spaced = words.facts.spaced
        self._compile_parts(words.checks)
        self._compile_changes(words)

    def _compile_parts(self, own: CheckWords) -> None:
        """Make patterns for what opens the parts of a total, names the rest of them or sums them up."""
        self.including = re.compile(rf"{self._any([*own.including, *own.divided])}|[(:]")
        self.divided = re.compile(self._any(own.divided))
        self.nested = re.compile(rf"{self._any(own.including)}|\(")
        self.whole = re.compile(rf"{self._any(own.wholes)}\s*\Z")
        self.together = re.compile(rf"{self._any(own.together)}[\s:は]*\Z")
        rest = self._any(own.rest, stems=True)
        few = rf"{LETTER}*(?:\s+{LETTER}+){{0,3}}[\s(:]*" if self.spaced else r"[^\d。、]{0,4}"
        self.rest_before = re.compile(rf"{rest}{few}\Z")
        self.rest_behind = re.compile(rf"[\s)]*{rest}")
        self.opposites = [(self._side(one), self._side(other)) for one, other in own.opposites]

    def _compile_changes(self, words: Lexicon) -> None:
        """Make patterns for what stands before the level a change began at, and between a change and its levels."""
        facts = words.facts
        than = [*facts.compared, *words.percentages.against, *words.checks.than]
        between = rf"(?:{LETTER}[\w'’-]*\s+){{0,2}}" if self.spaced else r"[^\d。、]{0,8}"
        self.came_from = re.compile(rf"{self._any([*facts.froms, *than])}\s*{between}\Z")
        self.than = re.compile(rf"{self._any([word for word in than if word not in facts.froms])}\s*{between}\Z")
        self.origin = re.compile(rf"\s*{self._any(facts.out_of, stems=True)}") if facts.out_of else None
        moved = self._any([*words.ranks.ups, *words.ranks.downs])
        self.moved = re.compile(rf"{moved}\s*(?:{self._any(facts.by)}\s*)?\Z")
        compared = f" {' '.join(than)} "
        self._compile_gaps(words, [word for word in words.percentages.ands if f" {word} " not in compared])

    def _compile_gaps(self, words: Lexicon, ands: list[str]) -> None:
        """Make patterns for text that begins no other statement, and for text that does but lead to a change."""
        facts = words.facts
        word = rf"(?!{self._any(ands)}\s){LETTER}[\w'’-]*+"
        gap = rf"(?:[\s,(]|{word}|{YEAR}){{0,18}}" if self.spaced else rf"(?:[^\d。;)」はを]|{YEAR}年度?){{0,16}}"
        move = rf"(?:{self._any([*facts.rises, *facts.falls], stems=True)}{LETTER}*(?:\s+{LETTER}+){{0,2}})?"
        by = rf"(?:{self._any([*facts.by, *words.percentages.before])}\s+)?"
        led = rf"[\s,(–—-]*+(?:{LETTER}{{1,3}}\s+)?{by}{move}\s*"  # ", en ökning med ", ", это на "
        self.joined = re.compile(gap)
        self.moving = re.compile(led if self.spaced else gap)

    def _side(self, stems: str) -> re.Pattern[str]:
        return re.compile(self._any(stems.split("|"), stems=True))

    def _any(self, words: Sequence[str], *, stems: bool = False) -> str:
        """Return a pattern for one of `words`, the longest first; with `stems` a word may go on."""
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
