"""Percentages, counts, scores and money in one list: what rules compare."""

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from extractor.facts.evidence import Span
from extractor.facts.page import Page
from extractor.factsheet import FactSheet, Mention, Percentage, Quantity

LARGE = 100_000  # from which a count may be rounded
PERSONS = {"people", "staff"}  # 25 members are 14 men and 11 women
PERCENT, PERCENTAGE_POINTS = "percent", "percentage points"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of an article; `end` is where what it counts ends, `measure` a unit of measure."""

    mention: Percentage | Quantity
    start: int
    end: int
    measure: str

    @property
    def value(self) -> float:
        """The value without its sign."""
        return abs(self.mention.value)

    @property
    def span(self) -> Span:
        """Where the number stands."""
        return span(self.mention)

    @property
    def exact(self) -> bool:
        """Whether the text gives the number itself, no bound of it."""
        return self.mention.modifier == "eq"

    @property
    def changes(self) -> bool:
        """Whether it is the amount of a change."""
        return self.mention.kind == "change" or self.measure == PERCENTAGE_POINTS

    @property
    def object(self) -> str | None:
        """What is counted."""
        return self.mention.object if isinstance(self.mention, Quantity) else None

    def is_like(self, other: "Figure") -> bool:
        """Return whether both count or measure the same sort of thing."""
        same = self.object == other.object or {self.object, other.object} <= PERSONS
        return same and self.measure == other.measure

    @property
    def unit(self) -> float:
        """What one at the last printed digit is worth: 0.1 of 83.4, 100,000 of 1.2 million."""
        if self.measure == "count" and self.value < LARGE:
            return 0.0
        printed = re.match(r"\D*\d*[.,](\d{1,2})(?!\d)", self.mention.surface)
        digits = len(printed[1]) if printed else 0
        if isinstance(self.mention, Percentage):
            digits = max(digits, len(f"{self.value:g}".partition(".")[2]))
        number = re.sub(r"[^\d.]", "", f"{self.value:.10f}".rstrip("0").rstrip("."))
        scale = self.value / float(_bare(self.mention.surface) or self.value or 1)
        return float(10.0**-digits * (scale if scale >= 1000 and not number.count(".") else 1.0))


def _bare(surface: str) -> str:
    """Return the leading number of `surface` with a decimal point, if it has decimals; else its digits."""
    found = re.search(r"\d+(?:[., ]\d{3})*(?:[.,]\d{1,2}(?!\d))?", surface)
    if not found:
        return ""
    whole = re.fullmatch(r"(.*?)[.,](\d{1,2})", found[0])
    digits = re.sub(r"\D", "", whole[1] if whole else found[0])
    return f"{digits}.{whole[2]}" if whole else digits


class Figures:
    """The figures of one article, by sentence."""

    def __init__(self, page: Page, sheet: FactSheet) -> None:
        self.page = page
        self.sheet = sheet

    @cached_property
    def all(self) -> list[Figure]:
        """All figures, in text order."""
        found = [
            *map(_percentage, self.sheet.percentages),
            *(_quantity(self.page, each) for each in self.sheet.quantities),
        ]
        return sorted(found, key=lambda figure: figure.start)

    @cached_property
    def sentences(self) -> list[tuple[Span, list[Figure]]]:
        """Each sentence that has more than one figure, with these."""
        grouped = groupby(self.all, key=lambda figure: self.page.sentence(figure.start))
        found = [(sentence, list(figures)) for sentence, figures in grouped]
        return [(sentence, figures) for sentence, figures in found if len(figures) > 1]


def span(mention: Mention) -> Span:
    """Return the span of `mention`."""
    return mention.start, mention.end


def number(value: float) -> str:
    """Return `value` as a reader expects it."""
    return f"{value:,.0f}" if value == round(value) else f"{value:,.10g}"


def _percentage(mention: Percentage) -> Figure:
    return Figure(mention, mention.start, mention.end, PERCENTAGE_POINTS if mention.points else PERCENT)


def _quantity(page: Page, mention: Quantity) -> Figure:
    end = mention.end
    if mention.object_surface and page.text.startswith(mention.object_surface, end + 1):
        end += 1 + len(mention.object_surface)
    return Figure(mention, mention.start, end, mention.measure)
