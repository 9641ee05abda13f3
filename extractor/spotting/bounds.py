"""Words that bound a number: "more than", "at least", 以上, "trở lên"."""

import re

from extractor.factsheet import Modifier
from extractor.languages.lexicon import PercentageWords
from extractor.spotting.patterns import END, SPACE, SPACES, START, any_of

REACH = 60  # characters that a bound and its fillers may take
SIGNS: dict[str, Modifier] = {">": "gt", "≥": "ge", "<": "lt", "≤": "le", "~": "approx", "≈": "approx"}

_QUOTES = " \t\"'“”«„"
_BORDER = re.compile(START + r"\w")


class Bounds:
    """Reads the bounds of one language around a number; texts are in lower case."""

    def __init__(self, words: PercentageWords) -> None:
        self._before = {**SIGNS, **words.before}
        self._lengths = sorted({len(word) for word in self._before}, reverse=True)
        self._fillers = words.fillers
        self._inverted = words.inverted
        self._after = {**words.after, **words.apart}
        words_between = rf"(?:{SPACES}[^\W\d]++){{0,3}}?"
        self._after_pattern = re.compile(
            rf"{SPACE}(?P<next>{any_of(words.after)}){END}|{words_between}{SPACES}(?P<apart>{any_of(words.apart)}){END}"
            rf"|{SPACE}(?P<plus>\+)(?![ ]?\d)"
        )

    def before(self, text: str, start: int, floor: int) -> Modifier:
        """Return how the words between `floor` and `start` bound the number at `start`."""
        line = text[max(floor, start - REACH) : start].rpartition("\n")[2]
        phrase = " ".join(line.rstrip(_QUOTES).split())
        rest = phrase
        for _ in range(3):
            found = self._suffix(rest)
            if found:
                return found
            words, _, last = rest.rpartition(" ")
            if last not in self._fillers:
                break
            rest = words
        return self._over_subject(phrase)

    def after(self, text: str, end: int) -> Modifier:
        """Return how the words after `end` bound the number that ends there."""
        match = self._after_pattern.match(text, end, end + REACH)
        if match is None:
            return "eq"
        return "ge" if match["plus"] else self._after[" ".join((match["next"] or match["apart"]).split())]

    def _suffix(self, phrase: str) -> Modifier | None:
        for length in self._lengths:
            word = phrase[-length:]
            if word in self._before and (len(phrase) <= length or _is_border(phrase, len(phrase) - length)):
                return self._before[word]
        return None

    def _over_subject(self, phrase: str) -> Modifier:
        """Return the bound of a verb that stands before its subject: "i år översteg andelen 80 procent"."""
        clause = re.split(r"[.,;:()\d]", phrase)[-1].split()
        return next((self._inverted[word] for word in clause[-4:-1] if word in self._inverted), "eq")


def _is_border(phrase: str, at: int) -> bool:
    return not phrase[at].isalpha() or _BORDER.match(phrase, at) is not None
