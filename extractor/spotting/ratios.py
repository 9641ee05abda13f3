"""Printed fractions of counts: 3,343/3,351 · 22/43 · 1 873/4 210 · 3,350件/3,351件 · "mil 020 de tres mil 250"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc

from extractor.factsheet import Percentage, Ratio
from extractor.languages import Lexicon, lexicon
from extractor.normalization import lowered
from extractor.spotting import text_of
from extractor.spotting.numbers import COUNT, NumberReader
from extractor.spotting.patterns import END, SPACE, SPACES, START, any_of
from extractor.spotting.spans import Spans

AGREES = 0.51  # percent: a printed percentage may be rounded to the whole number
NEAR = 60  # characters between a fraction and the percentage that repeats it
LAST_DAY, LAST_MONTH = 31, 12
YEARS = range(1900, 2100)
TERM = 10  # years, at most, that 2021/2026 spans
SIMPLE = 4  # halves, thirds and quarters are parts of something, no counts
SCALE = 100  # 1/500 and 1/2000 are scales of maps
ALWAYS = {(24, 7), (24, 24), (7, 7), (365, 365), (8, 5)}  # around the clock, office hours


@dataclass(frozen=True, slots=True)
class Fraction:
    """Two counts by the offsets of both; `slash` if printed with one."""

    start: int
    end: int
    part: float
    whole: float
    slash: bool


class RatioSpotter:
    """Finds printed fractions with the words of one language."""

    def __init__(self, words: Lexicon) -> None:
        own = words.ratios
        self.numbers = NumberReader(words.numbers)
        self.month_first = words.dates.order != "dmy"
        counter = rf"(?:{SPACE}{any_of(own.counters)}{END})"
        self.slashed = re.compile(
            rf"{START}(?<![/.,+-])(?<!\d:)(?P<part>{COUNT})(?P<counter>{counter})?[ ]?/[ ]?"
            rf"(?P<whole>{COUNT})(?(counter){counter}?)(?![.,]?\d|[ ]?/|[-–]\w|[ ]?%|:)"
        )
        part, whole = rf"(?P<part>{self.numbers.count})", rf"(?P<whole>{self.numbers.count})"
        self.of = re.compile(rf"{part}{counter}?{SPACES}{any_of(own.of)}{SPACES}{whole}")
        self.among = re.compile(rf"{whole}{counter}?{SPACE}{any_of(own.among)}{SPACE}{part}{counter}?")
        self.counted = re.compile(rf"{SPACE}{any_of([*own.counters, *words.dates.counted])}{END}")
        self.scored = re.compile(rf"{SPACE}{any_of(own.scores)}{END}")
        self.dated = re.compile(rf"{START}{any_of(words.dates.day_cues)}{SPACE}\Z")

    def find(
        self, text: str, taken: Sequence[tuple[int, int]] = (), percentages: Sequence[Percentage] = ()
    ) -> Iterator[Ratio]:
        """Yield the fractions of `text` in order, except those that share a character with a span of `taken`.

        What could also be a day, a score or a rank counts as a fraction if the thing counted follows, or if one of
        `percentages` (in text order) near by is its value.
        """
        lower = lowered(text)
        blocked, floor = Spans(taken), 0
        for found in sorted(self._fractions(lower), key=lambda found: (found.start, -found.end)):
            if found.start < floor or blocked.touch(found.start, found.end) or found.whole <= 0:
                continue
            if _agrees(found, percentages) or (found.slash and self._counts(lower, found)):
                floor = found.end
                surface = text[found.start : found.end]
                yield Ratio(start=found.start, end=found.end, surface=surface, value=(found.part, found.whole))

    def __call__(self, doc: Doc) -> Doc:
        """Put the ratios on `doc._.ratios`."""
        mentions = [*doc._.documents, *doc._.ranks, *doc._.percentages, *doc._.dates]
        taken = [(mention.start, mention.end) for mention in mentions]
        doc._.ratios = tuple(self.find(text_of(doc), taken, doc._.percentages))
        return doc

    def _fractions(self, lower: str) -> Iterator[Fraction]:
        for pattern in (self.slashed, self.of, self.among):
            for match in pattern.finditer(lower):
                part, whole = (self.numbers.parse_count(match[name].strip()) for name in ("part", "whole"))
                if part is None or whole is None:
                    continue
                start = match.start()
                if part > whole and " " in match["part"] and "/" in match.group():  # "in quarter 1 125/130"
                    start = match.start("part") + match["part"].rindex(" ") + 1
                    part = float(lower[start : match.end("part")])
                yield Fraction(start, match.end(), part, whole, pattern is self.slashed)

    def _counts(self, lower: str, found: Fraction) -> bool:
        """Whether a fraction with a slash counts something, going by its size and the words around it."""
        counted = self.counted.match(lower, found.end) is not None
        if self._is_other(lower, found, counted):
            return False
        if self._could_be_date(found):
            before = max(0, found.start - 20)
            return counted and not self.dated.search(lower, before, found.start)
        return counted or found.part <= found.whole

    def _is_other(self, lower: str, found: Fraction, counted: bool) -> bool:
        part, whole = found.part, found.whole
        months = part <= LAST_MONTH and whole in YEARS and not counted
        plain = lower[found.start : found.start + 4].isdigit()  # 1.997/2.004 are counts
        years = plain and part in YEARS and (0 < whole - part <= TERM or whole == (part + 1) % 100)
        scale = part == 1 and whole % SCALE == 0
        simple = part < whole <= SIMPLE
        padded = lower[found.start] == "0" or "/0" in lower[found.start : found.end].replace(" ", "")
        return (
            (part, whole) in ALWAYS
            or (months or years or scale or simple or padded)
            or self.scored.match(lower, found.end) is not None
            or self.numbers.is_label(lower, found.start)
        )

    def _could_be_date(self, found: Fraction) -> bool:
        day, month = (found.whole, found.part) if self.month_first else (found.part, found.whole)
        return 1 <= day <= LAST_DAY and 1 <= month <= LAST_MONTH


def _agrees(found: Fraction, percentages: Sequence[Percentage]) -> bool:
    """Whether a percentage near by says the same as `found`."""
    share = 100 * found.part / found.whole
    first = bisect_left(percentages, found.start - NEAR, key=lambda percentage: percentage.end)
    for at in range(first, len(percentages)):
        percentage = percentages[at]
        if percentage.start > found.end + NEAR:
            break
        if not percentage.points and abs(abs(percentage.value) - share) <= AGREES:
            return True
    return False


@Language.factory("reform_ratios", assigns=["doc._.ratios"])
def make_ratios(nlp: Language, name: str) -> RatioSpotter:
    """Make the component for the language of `nlp`."""
    return RatioSpotter(lexicon(nlp.lang))
