"""Percentages: "more than 88.9 %", 9割以上, "стопроцентный", "61 respektive 34 procent"."""

import re
from collections.abc import Iterable, Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extractor.factsheet import Modifier, Percentage
from extractor.languages import Lexicon, lexicon
from extractor.normalization import lowered
from extractor.spotting import text_of
from extractor.spotting.bounds import Bounds
from extractor.spotting.numbers import Number, NumberReader
from extractor.spotting.parallels import Parallels
from extractor.spotting.patterns import END, SPACE, SPACES, START, any_of
from extractor.spotting.sharing import CLAUSE_END, Shared, Sharing

URL = r"(?P<url> https?://[!-~]*+ | www\.[!-~]*+ )"
ENCODED = re.compile(r"[0-9A-F]{2}")  # 20%C4 in a link without its scheme
WORD_END = re.compile(END)  # matches what has no letters of a spaced script: 割, "pct."
MOST_POINTS = 100


class PercentageSpotter:
    """Finds percentages with the words of one language."""

    def __init__(self, words: Lexicon) -> None:
        self.words = words.percentages
        self.numbers = NumberReader(words.numbers)
        self.bounds = Bounds(self.words)
        self.sharing = Sharing(self.words, self.numbers, self.bounds)
        self.factors = {"%": 1.0, **{sign.rstrip("-"): factor for sign, factor in self.words.signs.items()}}
        stems = any_of(sign[:-1] for sign in self.words.signs if sign.endswith("-"))
        spaced = any_of(sign for sign in self.words.signs if not WORD_END.match(sign[-1]) and sign[-1] != "-")
        unspaced = any_of(sign for sign in self.words.signs if WORD_END.match(sign[-1]) and sign[-1] != "-")
        sign = rf"{spaced}{END}|{unspaced}|{stems}(?=\w)|%"
        points, loose = any_of(self.words.points), any_of(self.words.loose_points)
        self.signs = re.compile(
            rf"{URL} | (?P<points>{points}){END} | (?P<sign>{sign}) | (?P<loose>{loose}){END}", re.VERBOSE
        )
        self.parallels = Parallels(words, self.numbers, self.bounds, self.signs)
        self.lead = re.compile(rf"(?:{any_of(self.words.leads)}{SPACE}|%[)\]]?{SPACE}:{SPACE})")
        self.clause_end = re.compile(CLAUSE_END)
        self.subunit = re.compile(
            rf"(?P<number>\d|{any_of(words.numbers.words)})(?P<unit>{any_of(self.words.subunits)})"
        )
        self.half = re.compile(any_of(words.numbers.halves) if self.words.subunits else r"(?!)")
        ups_and_downs, fillers = any_of([*words.ranks.ups, *words.ranks.downs]), any_of(words.ranks.fillers)
        self.changed_before = re.compile(rf"{START}{ups_and_downs}{END}(?:{SPACES}{fillers}{END})?{SPACES}\Z")
        self.changed_after = re.compile(rf"{SPACE}{ups_and_downs}")
        self.leads_to = re.compile(rf"[^\n。.;,\d]{{0,15}}\d[\d.,]*+{SPACE}(?:%|{spaced})")
        self.rate = re.compile(rf"{START}{any_of(self.words.rates)}[^\n。.;,\d]{{0,30}}\Z")
        self.way_to = re.compile(
            rf",?{SPACES}{any_of(self.words.tos)}{SPACES}(?:{any_of(self.words.articles)}{SPACES})?"
            rf"\d[\d.,]*+{SPACE}(?:%|{spaced})"
        )

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
        doc._.percentages = tuple(self.find(text_of(doc)))
        return doc

    def _read(self, text: str, lower: str, sign: re.Match[str], floor: int) -> Iterator[Percentage]:
        number = self._number(lower, sign.start(), floor)
        if number is None:
            yield from self._led(text, lower, sign)
        elif sign["sign"]:
            found = list(self._measured(text, lower, sign, number, floor))
            last = found[-1]
            if len(found) == 1:
                yield from _bare(text, self.parallels.before(lower, last.start, last.end, floor))
            yield from found
            echo = list(self.sharing.echo(lower, last.start, last.end))
            yield from _bare(text, echo or self.parallels.after(lower, last.start, last.end, last.value))
        elif sign["points"] or self._of_percent(lower, sign, number, floor):
            yield from self._measured(text, lower, sign, number, floor)
            yield from _bare(text, self.sharing.reached(lower, sign.end()))

    def _measured(self, text: str, lower: str, sign: re.Match[str], number: Number, floor: int) -> Iterator[Percentage]:
        """Yield `number` with its sign, after all numbers before it that share the sign."""
        points = not sign["sign"]
        factor = 1.0 if points else self.factors[" ".join(sign["sign"].split())]
        end, more = self._subunits(lower, sign.end(), factor)
        low = self.sharing.low_end(lower, number, floor)
        shared = [] if low else self.sharing.before(lower, number, floor)
        for one in shared:
            yield _percentage(text, (one.start, one.end), one.value * factor, one.modifier, points=points)
        first = low or number
        modifier = self.bounds.after(lower, number.end if number.end < sign.start() - 1 else end)
        leaving = self.way_to.match(lower, end) and self.sharing.leaves(lower, first.start)
        if modifier == "eq" and not leaving:
            modifier = self.bounds.before(lower, first.start, shared[-1].end if shared else floor)
        if modifier == "eq":
            modifier = "ge" if low else "le" if shared and shared[-1].lower else "eq"
        value = first.value * factor + (0 if low else more)
        yield _percentage(text, (first.start, end), value, modifier, points=points)

    def _number(self, lower: str, end: int, floor: int) -> Number | None:
        """Return the number before `end`; the minus of "al menos 84" is none."""
        number = self.numbers.before(lower, end, floor)
        if number is None:
            bounded = self.bounds.number_end(lower, end, floor)
            return self.numbers.before(lower, bounded, floor) if bounded < end else None
        if number.start == number.unsigned or not lower[number.start].isalpha():
            return number
        if self.bounds.before(lower, number.unsigned, floor) == "eq":
            return number
        return Number(number.unsigned, number.end, -number.value, number.printed, number.unsigned)

    def _of_percent(self, lower: str, sign: re.Match[str], number: Number, floor: int) -> bool:
        """Whether mere points are points of percent: they lead to a percentage, or change one just mentioned."""
        if not number.printed or number.value > MOST_POINTS:
            return False
        if self.way_to.match(lower, sign.end()):
            return True
        near = floor and number.start - floor <= self.words.points_reach and "\n" not in lower[floor : number.start]
        before = max(floor, number.start - 30)
        changed = (
            lower[number.start - 1 : number.unsigned].strip() in ("+", "-", "±")
            or self.changed_before.search(lower, before, number.start)
            or self.changed_after.match(lower, sign.end())
        )
        if not changed:
            return False
        return bool(near or self.leads_to.match(lower, sign.end()) or self.rate.search(lower, before, number.start))

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

    def _led(self, text: str, lower: str, sign: re.Match[str]) -> Iterator[Percentage]:
        """Yield what stands after its sign: "Share (%): 95,5", "percent of twenty"."""
        lead = self.lead.match(lower, sign.start())
        number = self.numbers.after(lower, lead.end()) if lead else None
        if number and self.clause_end.match(lower, number.end):
            start = number.start if sign["sign"] == "%" else sign.start()
            yield _percentage(text, (start, number.end), number.value)


def _bare(text: str, shared: Iterable[Shared]) -> Iterator[Percentage]:
    """Yield figures without a sign of their own."""
    return (_percentage(text, (one.start, one.end), one.value, one.modifier) for one in shared)


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
