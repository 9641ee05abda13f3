"""Percentages: "more than 88.9 %", 9割以上, "стопроцентный", "61 respektive 34 procent"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc

from extractor.factsheet import Modifier, Percentage
from extractor.languages import Lexicon, lexicon
from extractor.spotting.bounds import Bounds
from extractor.spotting.numbers import Number, NumberReader
from extractor.spotting.patterns import END, SPACE, SPACES, any_of, lowered

URL = r"(?P<url> https?://[!-~]*+ | www\.[!-~]*+ )"
ENCODED = re.compile(r"[0-9A-F]{2}")  # 20%C4 in a link without its scheme
RANGE = re.compile(r"[ ]?[-–—~〜][ ]?\Z")
WORD_END = re.compile(END)  # matches what has no letters of a spaced script: 割, "pct."
TOGETHER = 6  # numbers that share one sign, at most
CLAUSE_END = r"(?=[ \t]*+(?:[.,;:!?)\n、。]|\Z))(?![.,]\d)"


@dataclass(frozen=True, slots=True)
class Shared:
    """A number without a sign of its own, and whether it is the lower end of a range."""

    number: Number
    lower: bool


class PercentageSpotter:
    """Finds percentages with the words of one language."""

    def __init__(self, words: Lexicon) -> None:
        self.words = words.percentages
        self.numbers = NumberReader(words.numbers)
        self.bounds = Bounds(self.words)
        self.factors = {"%": 1.0, **{sign.rstrip("-"): factor for sign, factor in self.words.signs.items()}}
        stems = any_of(sign[:-1] for sign in self.words.signs if sign.endswith("-"))
        spaced = any_of(sign for sign in self.words.signs if not WORD_END.match(sign[-1]) and sign[-1] != "-")
        unspaced = any_of(sign for sign in self.words.signs if WORD_END.match(sign[-1]) and sign[-1] != "-")
        self.signs = re.compile(
            rf"{URL} | (?P<points>{any_of(self.words.points)}){END} | (?P<sign>{spaced}{END}|{unspaced}|{stems}(?=\w)|%)",
            re.VERBOSE,
        )
        and_word, to_word, article = any_of(self.words.ands), any_of(self.words.tos), any_of(self.words.articles)
        self.joined = re.compile(
            rf"(?:(?P<comma>,)|{SPACE}(?:(?P<and>{and_word})|(?P<to>{to_word}))){SPACE}(?:{article}{SPACE})?\Z"
        )
        self.sentence_and = re.compile(rf"(?:^|[\s,]){and_word}{SPACES}")
        self.lead = re.compile(rf"(?:{any_of(self.words.leads)}{SPACE}|%[)\]]?{SPACE}:{SPACE})")
        self.subunit = re.compile(
            rf"(?P<number>\d|{any_of(words.numbers.words)})(?P<unit>{any_of(self.words.subunits)})"
        )
        self.half = re.compile(any_of(words.numbers.halves) if self.words.subunits else r"(?!)")
        self.echo = re.compile(rf"[^\d\n.;:!?%]{{1,90}}+(?P<number>\d{{1,3}}[.,]\d{{1,2}}){CLAUSE_END}")
        self.clause_end = re.compile(CLAUSE_END)

    def find(self, text: str) -> Iterator[Percentage]:
        """Yield the percentages of `text` in order: number and sign, or the number alone where the sign is shared."""
        lower = lowered(text)
        floor = 0
        for sign in self.signs.finditer(lower):
            if sign["url"] or sign.start() < floor or (sign["sign"] == "%" and ENCODED.match(text, sign.end())):
                continue
            for found in self._read(text, lower, sign, floor):
                floor = found.end
                yield found

    def __call__(self, doc: Doc) -> Doc:
        """Put the percentages on `doc._.percentages`."""
        doc._.percentages = tuple(self.find(doc.text))
        return doc

    def _read(self, text: str, lower: str, sign: re.Match[str], floor: int) -> Iterator[Percentage]:
        number = self._number(lower, sign.start(), floor)
        if number is None:
            yield from self._led(text, lower, sign)
            return
        factor = 1.0 if sign["points"] else self.factors[" ".join(sign["sign"].split())]
        end, more = self._subunits(lower, sign.end(), factor)
        points = sign["points"] is not None
        low = self._low_end(lower, number, floor)
        after = self.bounds.after(lower, end)
        shared = [] if low else self._sharing(lower, number, floor, factor)
        for other in shared:
            bound = self.bounds.before(lower, other.number.start, floor)
            modifier: Modifier = "ge" if other.lower and bound == "eq" else bound
            span = other.number.start, other.number.end
            yield _percentage(text, span, other.number.value * factor, modifier, points=points)
        first = low or number
        modifier = after if after != "eq" else self.bounds.before(lower, first.start, floor)
        if modifier == "eq" and (low or (shared and shared[-1].lower)):
            modifier = "ge" if low else "le"
        value = first.value * factor + (0 if low else more)
        main = _percentage(text, (first.start, end), value, modifier, points=points)
        yield main
        if not (points or low):
            yield from self._echo(text, lower, main)

    def _number(self, lower: str, end: int, floor: int) -> Number | None:
        """Return the number before `end`; the minus of "al menos 84" is none."""
        number = self.numbers.before(lower, end, floor)
        if number and lower[number.start].isalpha() and number.start < number.unsigned:
            if self.bounds.before(lower, number.unsigned, floor) != "eq":
                return Number(number.unsigned, number.end, -number.value, number.printed, number.unsigned)
        return number

    def _subunits(self, lower: str, end: int, factor: float) -> tuple[int, float]:
        """Return where figures after the sign end, and what they add: 5分 in 8割5分, 半 in 七割半."""
        more = 0.0
        if factor == 1:
            return end, more
        while match := self.subunit.match(lower, end):
            digit = self.numbers.parse_count(match["number"]) or 0
            end, more = match.end(), more + digit * self.words.subunits[match["unit"]]
        if match := self.half.match(lower, end):
            end, more = match.end(), more + factor / 2
        return end, more

    def _low_end(self, lower: str, number: Number, floor: int) -> Number | None:
        """Return the lower end of the range whose upper end is `number`: 35 in 35-40%."""
        dash = RANGE.search(lower, max(floor, number.start - 3), number.start)
        low = self.numbers.before(lower, dash.start(), floor, stray=False) if dash else None
        if low and 0 <= low.value < number.value and not self._is_other(lower, low):
            return low
        return None

    def _is_other(self, lower: str, number: Number) -> bool:
        """Whether `number` is a label ("level 3") or a year rather than one of several percentages."""
        year = number.printed and number.value in range(1900, 2100) and number.end - number.start == 4
        return year or self.numbers.is_label(lower, number.start)

    def _sharing(self, lower: str, number: Number, floor: int, factor: float) -> list[Shared]:
        """Return the numbers before `number` that its sign is meant for, in text order."""
        found: list[Shared] = []
        start = number.start
        for _ in range(TOGETHER):
            joint = self.joined.search(lower, max(floor, start - 30), start)
            if joint is None or (joint["comma"] and not found):
                break
            other = self.numbers.before(lower, joint.start(), floor, stray=False)
            if other is None or other.end != joint.start() or self._is_other(lower, other):
                break
            if not other.printed and self.bounds.before(lower, start, floor) != "eq":  # "không đến": not even
                break
            found.append(Shared(other, self._is_lower(lower, other.start, joint)))
            start = other.start
        return found[::-1]

    def _is_lower(self, lower: str, start: int, joint: re.Match[str]) -> bool:
        """Whether the number at `start` is the lower end of a range, not an item of a list or where something began."""
        words = lower[max(0, start - 30) : start].split()
        before = {" ".join(words[-2:]), *words[-1:]}
        while words and words[-1] in self.words.articles:
            words.pop()
            before |= {" ".join(words[-2:]), *words[-1:]}
        return before.isdisjoint(self.words.froms) if joint["to"] else not before.isdisjoint(self.words.betweens)

    def _led(self, text: str, lower: str, sign: re.Match[str]) -> Iterator[Percentage]:
        """Yield what stands after its sign: "Share (%): 95,5", "percent of twenty"."""
        lead = self.lead.match(lower, sign.start())
        number = self.numbers.after(lower, lead.end()) if lead else None
        if number and self.clause_end.match(lower, number.end):
            start = number.start if sign["sign"] == "%" else sign.start()
            yield _percentage(text, (start, number.end), number.value)

    def _echo(self, text: str, lower: str, first: Percentage) -> Iterator[Percentage]:
        """Yield a parallel figure that leaves the sign out: "på 98,9 procent för städer och för byar på 99,74"."""
        match = self.echo.match(lower, first.end)
        if match is None:
            return
        between = lower[first.end : match.start("number")]
        word = lower[max(0, first.start - 15) : first.start].split()[-1:]
        if word and word[0].isalpha() and between.split()[-1:] == word and self.sentence_and.search(between):
            bound = self.bounds.before(lower, match.start("number"), first.end)
            yield _percentage(text, match.span("number"), self.numbers.parse(match["number"]), bound)


def _percentage(
    text: str, span: tuple[int, int], value: float, modifier: Modifier = "eq", *, points: bool = False
) -> Percentage:
    start, end = span
    surface = text[start:end]
    return Percentage(start=start, end=end, surface=surface, value=round(value, 9), modifier=modifier, points=points)


@Language.factory("reform_percentages", assigns=["doc._.percentages"])
def make_percentages(nlp: Language, name: str) -> PercentageSpotter:
    """Make the component for the language of `nlp`."""
    return PercentageSpotter(lexicon(nlp.lang))
