"""Amounts: a number with what scales it and what stands for its currency: "1.2 million", $3bn, 1億2000万, "12–15"."""

import re
from dataclasses import dataclass
from math import prod

from extractor.factsheet import Currency
from extractor.languages.lexicon import Lexicon
from extractor.spotting.numbers import NumberReader
from extractor.spotting.patterns import END, SPACE, START, any_of

PRINTED = r"(?:\d{1,3}(?:[., ]\d{3}){1,6}+(?!\d)(?:[.,]\d{1,3}+(?!\d))?|\d++(?:[.,]\d++)?)"
NO_PART = r"(?![.,:]?\d|[ ]?[/%]|[-–—:][^\W_]|[ ]?:[ ]?\d)"  # neither 3/4 nor 5 %, 7:30 or 12-month
MOST_DIGITS = 15  # of a number that someone counted


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its scale at text[start:end]; `currency` if a sign before it tells one."""

    start: int
    end: int
    value: float
    scale: float = 1.0
    printed: bool = True
    low: bool = False  # the lower end of a range, which it stands for
    currency: Currency | None = None
    grouped: bool = False  # printed like thousands, read as decimals

    @property
    def count(self) -> float:
        """The value as a count: in a text that has 54,2 %, the 2,316 before "files" still has thousands."""
        return float(round(1000 * self.value)) if self.grouped else self.value


class AmountReader:
    """Finds the amounts of one language; texts are in lower case."""

    def __init__(self, words: Lexicon) -> None:
        own = words.quantities
        self.numbers = NumberReader(words.numbers)
        self.scales: dict[str, float] = {**words.numbers.scales, **own.scales}
        self.signs = own.signs
        border = END if words.facts.spaced else ""  # 1億2000万
        scale = rf"(?:{SPACE}{any_of(self.scales)}{border})"
        vague = rf"(?<![{words.numbers.vague}])" if words.numbers.vague else ""
        signs = rf"{START}(?P<sign>{any_of(own.signs)}){SPACE}"
        self.one = rf"{PRINTED}{scale}{{0,2}}"
        self.pattern = re.compile(
            rf"(?:{signs}|{START}{vague}(?<![.,/:№#+\d]))"
            rf"(?:(?P<low>{PRINTED})(?P<low_scale>{scale}?)[ ]?[-–—~〜～][ ]?(?=\d))?"
            rf"(?:(?P<number>{PRINTED})(?P<scale>{scale}{{0,2}})"
            rf"(?:(?<=[^\d.,])[ ]?(?P<more>{PRINTED})(?P<more_scale>{scale}?))?{NO_PART}"
            rf"|(?P<spelled>{self.numbers.count}){END})"
        )
        self.single = re.compile(rf"(?P<number>{PRINTED})(?P<scale>{scale}{{0,2}}){NO_PART}")
        self._scale = re.compile(any_of(self.scales))

    def read(self, match: re.Match[str]) -> Amount | None:
        """Return the amount that `pattern` has matched; None if it is no number that someone counts."""
        currency = self.signs[match["sign"]] if match["sign"] else None
        if match["spelled"]:
            return self._spelled(match, currency)
        if len(match["number"]) > MOST_DIGITS or re.match(r"0\d", match["number"]):
            return None
        value, scale = self._value(match["number"], match["scale"], match.string)
        end = match.end("scale")
        if match["more"] is not None:
            more = self._value(match["more"], match["more_scale"], match.string)[0]
            if not 0 < more < scale:
                return Amount(match.start(), end, value, scale, currency=currency)
            value, end = value + more, match.end()
        low = match["low"]
        if low is not None:
            least, own = self._value(low, match["low_scale"], match.string)
            if least >= value and own == 1.0:
                return None  # no range: 2031–2025
            value = least if own > 1 else least * scale
        grouped = low is None and match["more"] is None and _is_grouped(match["number"], value)
        return Amount(match.start(), end, value, scale, low=low is not None, currency=currency, grouped=grouped)

    def read_single(self, match: re.Match[str]) -> Amount:
        """Return the amount that `single` has matched."""
        value, scale = self._value(match["number"], match["scale"], match.string)
        return Amount(match.start(), match.end("scale"), value, scale, grouped=_is_grouped(match["number"], value))

    def _value(self, number: str, scales: str, text: str) -> tuple[float, float]:
        found = [self.scales[" ".join(each.split())] for each in self._scale.findall(scales)]
        scale = prod(found)
        return round(self.numbers.parse(number, text) * scale, 6), scale

    def _spelled(self, match: re.Match[str], currency: Currency | None) -> Amount | None:
        """Return a number in words; "one" and mere scales ("thousands of") are no counts."""
        surface = match["spelled"].strip()
        value = self.numbers.parse_count(surface)
        if value is None or value < 2 or surface in self.scales:
            return None
        return Amount(match.start(), match.start("spelled") + len(surface), value, 1.0, False, currency=currency)


def _is_grouped(number: str, value: float) -> bool:
    return not value.is_integer() and re.fullmatch(r"\d{1,3}[.,]\d{3}", number) is not None
