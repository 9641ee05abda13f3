"""Numbers that share the percent sign of another one: "61 respektive 34 procent", "35-40%", "del 58,8 … al 71,3 %"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractor.factsheet import Modifier
from extractor.languages.lexicon import PercentageWords
from extractor.spotting.bounds import Bounds
from extractor.spotting.numbers import Number, NumberReader
from extractor.spotting.patterns import SPACE, SPACES, START, any_of

CLAUSE_END = r"(?=[ \t]*+(?:[.,;:!?)\n、。]|\Z))(?![.,]\d)"
DECIMAL = r"\d{1,3}[.,]\d{1,2}"  # what decimals would count otherwise is named right after them
DASH = re.compile(r"[ ]?[-–—~〜][ ]?\Z")
TOGETHER = 6  # numbers that share one sign, at most
REACH = 100
FROM = 15  # characters that "from the" may take
YEARS = range(1900, 2100)


@dataclass(frozen=True, slots=True)
class Shared:
    """A number without a sign of its own, and how it is bounded."""

    start: int
    end: int
    value: float
    modifier: Modifier
    lower: bool = False  # the lower end of a range


class Sharing:
    """Reads what shares a sign in one language; texts are in lower case."""

    def __init__(self, words: PercentageWords, numbers: NumberReader, bounds: Bounds) -> None:
        self.words = words
        self.numbers = numbers
        self.bounds = bounds
        self._and, to = any_of(words.ands), any_of(words.tos)
        article = rf"(?:{any_of(words.articles)}{SPACE})?"
        self._joined = re.compile(rf"(?:(?P<comma>,)|{SPACE}(?:{self._and}|(?P<to>{to}))){SPACE}{article}\Z")
        few_words = rf"(?:[^\W\d]++{SPACES}){{1,4}}"
        self._apart = re.compile(
            rf"(?P<number>{DECIMAL})(?:(?P<comma>,){SPACES}|,?{SPACES}{self._and}{SPACES}){few_words}\Z"
        )
        self._way = re.compile(
            rf"{START}{any_of(words.froms)}{SPACES}{article}(?P<number>{DECIMAL})(?:{SPACES}[^\s.,;:!?%]++){{1,8}}?"
            rf"{SPACES}{to}{SPACES}{article}\Z"
        )
        self._leaving = re.compile(rf"{START}{any_of(words.froms)}{SPACE}\Z")
        self._echo = re.compile(rf"[^\d\n.;:!?%]{{1,90}}+(?P<number>{DECIMAL}){CLAUSE_END}")
        self._between_and = re.compile(rf"(?:^|[\s,]){self._and}{SPACES}")
        self._reached = re.compile(
            rf",?{SPACES}{to}{SPACES}{article}(?P<number>\d{{1,3}}(?:[.,]\d{{1,2}})?){CLAUSE_END}"
        )

    def low_end(self, text: str, number: Number, floor: int) -> Number | None:
        """Return the lower end of the range whose upper end is `number`: 35 in 35-40%."""
        dash = DASH.search(text, max(floor, number.start - 3), number.start)
        low = self.numbers.before(text, dash.start(), floor, stray=False) if dash else None
        return low if low and 0 <= low.value < number.value and not self._is_other(text, low) else None

    def before(self, text: str, number: Number, floor: int) -> list[Shared]:
        """Return the numbers before `number` that its sign is meant for, in text order."""
        found: list[Shared] = []
        start = number.start
        while len(found) < TOGETHER:
            shared = self._side_by_side(text, start, floor, bool(found)) or self._words_apart(
                text, start, floor, bool(found)
            )
            if shared is None:
                break
            found.append(shared)
            start = shared.start
        return found[::-1] or list(self._came_from(text, number, floor))

    def echo(self, text: str, start: int, end: int) -> Iterator[Shared]:
        """Yield a parallel of the percentage `text[start:end]`: "på 98,9 procent för städer och för byar på 99,74"."""
        match = self._echo.match(text, end)
        if match is None:
            return
        between = text[end : match.start("number")]
        word = text[max(0, start - 15) : start].split()[-1:]
        if word and word == between.split()[-1:] and self._between_and.search(between):
            yield self._shared(text, match, end)

    def leaves(self, text: str, start: int) -> bool:
        """Whether the number at `start` is where a way begins: "bajar del 17 % al 9 %" bounds nothing."""
        return self._leaving.search(text, max(0, start - FROM), start) is not None

    def reached(self, text: str, end: int) -> Iterator[Shared]:
        """Yield the level that points, which end at `end`, led to: "up 1.7 points to 84.2"."""
        match = self._reached.match(text, end)
        if match:
            yield self._shared(text, match, end)

    def _side_by_side(self, text: str, start: int, floor: int, listed: bool) -> Shared | None:
        joint = self._joined.search(text, max(floor, start - REACH // 3), start)
        if joint is None or (joint["comma"] and not listed):
            return None
        other = self.numbers.before(text, joint.start(), floor, stray=False)
        if other is None or other.end != joint.start() or self._is_other(text, other):
            return None
        bound = self.bounds.before(text, start, floor)
        if not other.printed and bound != "eq":  # "không đến 2 %": "not even", no "zero to"
            return None
        lower = self._is_lower(text, other.start, to=joint["to"] is not None)
        leaving = joint["to"] and self.leaves(text, other.start)
        bound = "eq" if leaving else self.bounds.before(text, other.start, floor)
        return Shared(other.start, other.end, other.value, "ge" if lower and bound == "eq" else bound, lower)

    def _words_apart(self, text: str, start: int, floor: int, listed: bool) -> Shared | None:
        """Return the decimal of "avdelningen 99,2, distrikten 97,85 och kommunerna 99 procent"."""
        match = self._apart.search(text, max(floor, start - REACH), start) if text[start - 1].isspace() else None
        if match is None or (match["comma"] and not listed) or text[match.start() - 1].isdigit():
            return None
        return self._shared(text, match, floor)

    def _came_from(self, text: str, number: Number, floor: int) -> Iterator[Shared]:
        """Yield where a way began: "del 58,8 en el mismo período de 2023 al 71,3 %"."""
        match = self._way.search(text, max(floor, number.start - REACH), number.start)
        if match:
            start, end = match.span("number")
            bound = "eq" if self.leaves(text, start) else self.bounds.before(text, start, floor)
            yield Shared(start, end, self.numbers.parse(match["number"], text), bound)

    def _shared(self, text: str, match: re.Match[str], floor: int) -> Shared:
        start, end = match.span("number")
        return Shared(start, end, self.numbers.parse(match["number"], text), self.bounds.before(text, start, floor))

    def _is_other(self, text: str, number: Number) -> bool:
        """Whether `number` is a label ("level 3") or a year rather than one of several percentages."""
        year = number.printed and number.value in YEARS and number.end - number.start == len("2024")
        return year or self.numbers.is_label(text, number.start)

    def _is_lower(self, text: str, start: int, *, to: bool) -> bool:
        """Whether the number at `start` is the lower end of a range, not an item of a list or where a way began."""
        words = text[max(0, start - 30) : start].split()
        before = {" ".join(words[-2:]), *words[-1:]}
        while words and words[-1] in self.words.articles:
            words.pop()
            before |= {" ".join(words[-2:]), *words[-1:]}
        if to:
            return before.isdisjoint(self.words.froms) and not self.leaves(text, start)
        return not before.isdisjoint(self.words.betweens)
