"""Words that bound a number: "more than", "at least", 以上, "trở lên"."""

import re
from collections.abc import Iterator, Mapping

from extractor.factsheet import Modifier
from extractor.languages.lexicon import PercentageWords
from extractor.spotting.patterns import END, SPACE, SPACES, START, any_of

REACH = 90  # characters that a bound, its fillers and a negation may take
SIGNS: dict[str, Modifier] = {">": "gt", "≥": "ge", "<": "lt", "≤": "le", "~": "approx", "≈": "approx"}

NEGATED: dict[Modifier, Modifier] = {"gt": "le", "lt": "ge"}  # "no ward may fall below 80 %"
GAP = rf"(?:{SPACES}[^\W\d]++){{1,5}}?"

_QUOTES = " \t\"'“”«„"
_BORDER = re.compile(START + r"\w")
_CLAUSE_BREAK = re.compile(r"[.,;:()\d]")


class Bounds:
    """Reads the bounds of one language around a number; texts are in lower case."""

    def __init__(self, words: PercentageWords) -> None:
        self._before = {**SIGNS, **words.before}
        self._lengths = sorted({len(word) for word in self._before}, reverse=True)
        self._fillers = words.fillers
        self._inverted = words.inverted
        self._reaches = sorted(set(words.negations.values()), key=lambda reach: (reach >= 0, -reach))
        self._negation = re.compile("|".join(self._negations(words.negations)) or r"(?!)")
        self._after = {**words.after, **words.apart}
        words_between = rf"(?:{SPACES}[^\W\d]++){{0,3}}?"
        self._after_pattern = re.compile(
            rf"{SPACE}(?P<next>{any_of(words.after)}){END}|{words_between}{SPACES}(?P<apart>{any_of(words.apart)}){END}"
            rf"|{SPACE}(?P<plus>\+)(?![ ]?\d)"
        )
        self._between = re.compile(rf"(?<=\d)(?P<bound>{SPACES}{any_of(words.after)}){SPACES}\Z")

    def before(self, text: str, start: int, floor: int) -> Modifier:
        """Return how the words between `floor` and `start` bound the number at `start`."""
        line = text[max(floor, start - REACH) : start].rpartition("\n")[2]
        phrase = " ".join(line.rstrip(_QUOTES).split())
        rest = phrase
        for _ in range(3):
            found = self._suffix(rest)
            if found:
                word, bound = found
                negated = bound in NEGATED and self._is_negated(rest[: len(rest) - len(word)])
                return NEGATED[bound] if negated else bound
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

    def number_end(self, text: str, sign: int, floor: int) -> int:
        """Return where the number before `sign` ends, if a bound stands between: "60 or more percent"; else `sign`."""
        match = self._between.search(text, max(floor, sign - REACH // 3), sign)
        return match.start() if match else sign

    def _negations(self, negations: Mapping[str, int]) -> Iterator[str]:
        """Yield a pattern per reach, with the index of the reach as the name of its group."""
        for index, reach in enumerate(self._reaches):
            words = [words for words, reach_of in negations.items() if reach_of == reach]
            gapped = [phrase.partition(" … ")[::2] for phrase in words if "…" in phrase]
            plain = any_of(phrase for phrase in words if "…" not in phrase)
            parts = [
                any_of([first]) + GAP + SPACES + any_of(last for one, last in gapped if one == first)
                for first in dict.fromkeys(first for first, _ in gapped)
            ]
            yield rf"{START}(?P<r{index}>{'|'.join([plain, *parts])}){END}"

    def _is_negated(self, phrase: str) -> bool:
        """Whether the last negation of the clause that `phrase` ends in reaches its end."""
        clause = _CLAUSE_BREAK.split(phrase)[-1]
        last = next(iter(reversed(list(self._negation.finditer(clause)))), None)
        if last is None or last.lastgroup is None:
            return False
        return len(clause[last.end() :].split()) <= self._reaches[int(last.lastgroup[1:])]

    def _suffix(self, phrase: str) -> tuple[str, Modifier] | None:
        """Return the bound that `phrase` ends in, and how it bounds."""
        for length in self._lengths:
            word = phrase[-length:]
            if word in self._before and (len(phrase) <= length or _is_border(phrase, len(phrase) - length)):
                return word, self._before[word]
        return None

    def _over_subject(self, phrase: str) -> Modifier:
        """Return the bound of a verb that stands before its subject: "i år översteg andelen 80 procent"."""
        clause = _CLAUSE_BREAK.split(phrase)[-1].split()
        return next((self._inverted[word] for word in clause[-4:-1] if word in self._inverted), "eq")


def _is_border(phrase: str, at: int) -> bool:
    return not phrase[at].isalpha() or _BORDER.match(phrase, at) is not None
