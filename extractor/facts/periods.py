"""For when does a figure hold? The date beside it, else the one that frames its paragraph, else that of the article.

A date frames the sentences after it when it opens its own ("In the first half of 2024, …") or is a closed interval; a
date that only sits beside a figure is used up by that figure.
"""

from bisect import bisect_left
from calendar import monthrange
from collections.abc import Sequence
from functools import cached_property

from extractor.facts.outline import LIKELY
from extractor.facts.scene import Scene
from extractor.factsheet import Date, FactSheet, Metric

BEFORE = 0.03  # bearing from which a date before a figure counts, in its sentence
BEHIND = 0.3  # and one after it: further off it belongs to something else ("because it was closed in April")
TERM = 0.2  # and one that sets a term: "by 2025"
OPENING = {True: 32, False: 14}  # characters within which a date opens its sentence
LOOK_BACK = 100  # figures
LONG = 2000  # characters after which a date frames nothing
LENGTH_OF_DAY = 10  # YYYY-MM-DD
LASTING: frozenset[Metric] = frozenset({"index_score"})  # an index is of one year all through an article
YEARLY: frozenset[Metric] = frozenset({"index_score", "satisfaction"})  # and all through a paragraph
UNFRAMED: frozenset[Metric] = frozenset({"opinion"})  # a survey has its own date


class Periods:
    """Finds the periods of the figures of one article."""

    def __init__(self, scene: Scene, dates: Sequence[Date], anchor: str | None) -> None:
        self.scene = scene
        self.anchor = anchor
        self.dates = [date for date in dates if dates_figures(scene, date)]
        self.spans = [(date.start, date.end) for date in self.dates]

    def find(self, metrics: Sequence[Metric], aims: Sequence[bool]) -> list[str | None]:
        """Return the period of each figure of the scene; `metrics` and `aims` say what each measures."""
        found: list[str | None] = []
        for at, (metric, aim) in enumerate(zip(metrics, aims, strict=True)):
            period = self._beside(at)
            if period is None and not self._stands_alone(at, metric):
                period = self._frame(at)
                period = None if aim and period and self._is_over(period) else period
            if period is None and (aim or metric in YEARLY):
                period = self._lasting(at, metrics, aims, found)
            if period is None and not aim and self._is_listed(at) and not self._stands_alone(at, metric):
                period = self._opening
            found.append(None if metric == "reorganization" and period and period.endswith("..") else period)
        return found

    @cached_property
    def _opening(self) -> str | None:
        """The one period that the headings before all figures name: the bulletin is of it."""
        page = self.scene.page
        first = self.scene.figures[0][0] if self.scene.figures else 0
        values = {
            date.value
            for date in self.dates
            if date.end < first and is_stretch(date.value) and page.outline.is_heading(page.outline.number(date.start))
        }
        return values.pop() if len(values) == 1 else None

    def _is_listed(self, at: int) -> bool:
        """Return whether figure `at` stands in a list or table."""
        outline, start = self.scene.page.outline, self.scene.figures[at][0]
        return outline.is_item(outline.number(start)) or outline.column(start) is not None

    def _is_over(self, period: str) -> bool:
        """Return whether `period`, that a report is about, had ended when the article appeared: no aim is for then."""
        end = period.rpartition("/")[2]
        return self.anchor is not None and is_stretch(period) and end < self.anchor[: len(end)]

    def _stands_alone(self, at: int, metric: Metric) -> bool:
        """Return whether the date of the paragraph is not that of figure `at`: it is of now, or of some time before."""
        present = self.scene.cues(at).present
        return metric in UNFRAMED or self.scene.is_origin(at) or bool(present.search(self.scene.before(at)))

    def _beside(self, at: int) -> str | None:
        """Return the date in the sentence of figure `at` that bears most on it."""
        figure = self.scene.figures[at]
        first, last = self.scene.sentence(at)
        best, period = 0.0, None
        for number, bearing, own in self.scene.bearings(at, self.spans, self.scene.date_terrain):
            start, end = self.spans[number]
            value = self.dates[number].value
            least = BEFORE if start < figure[0] else TERM if value.startswith("../") else BEHIND
            if own and first <= start and end <= last and bearing > max(best, least):
                best, period = bearing, value
        return period

    def _frame(self, at: int) -> str | None:
        """Return the last date before figure `at` that frames what follows in the paragraph, or introduces its list."""
        start = self.scene.figures[at][0]
        line = self.scene.page.paragraph(start)[0]
        leads = [lead[:2] for lead in self.scene.page.outline.leads(start) if lead.strength > LIKELY]
        for low, high in ((max(line, start - LONG), start), *leads):
            for number in range(bisect_left(self.spans, (high, 0)) - 1, bisect_left(self.spans, (low, 0)) - 1, -1):
                if self._frames(self.dates[number]):
                    return self.dates[number].value
        return None

    def _frames(self, date: Date) -> bool:
        first, last = self.scene.page.sentence(date.start)
        if self.scene.has_figure(first, date.start):
            return False
        if ".." not in date.value and "/" in date.value:
            return True
        opens = date.start - first <= OPENING[self.scene.page.cues(date.start).spaced]
        return opens and not self.scene.has_figure(date.end, last)

    def _lasting(
        self, at: int, metrics: Sequence[Metric], aims: Sequence[bool], found: Sequence[str | None]
    ) -> str | None:
        """Return the period of the last figure of the same sort, else the only year named before all figures."""
        for before in range(at - 1, max(-1, at - LOOK_BACK), -1):
            if metrics[at] not in LASTING and not aims[at] and self.scene.new_paragraph(before + 1):
                return None
            if found[before] and (aims[before] if aims[at] else metrics[before] in YEARLY):
                return found[before]
        years = {date.value for date in self.dates if date.end < self.scene.figures[0][0] and len(date.value) == 4}
        return years.pop() if len(years) == 1 and at == len(found) else None


def dates_figures(scene: Scene, date: Date) -> bool:
    """Return whether figures may hold for `date`: no other period to compare with; a day only where it ends a count."""
    words = scene.page.cues(date.start)
    before = scene.lower[max(0, date.start - 30) : date.start]
    if "/" not in date.value and len(date.value) >= LENGTH_OF_DAY:
        return _ends_month(date.value) or bool(words.ends["as_of"].search(before))
    behind = scene.lower[date.end : date.end + 12]
    return not words.ends["compared"].search(before) and not words.comparing.match(behind)


def is_stretch(value: str) -> bool:
    """Return whether the date value is a month, a year or a closed interval, no day and no term."""
    return ".." not in value and "X" not in value and ("/" in value or len(value) < LENGTH_OF_DAY)


def _ends_month(day: str) -> bool:
    if "X" in day:
        return False
    year, month, number = map(int, day.split("-"))
    return 1 <= month <= 12 and number == monthrange(max(year, 1), month)[1]


def is_planned(period: str, sheet: FactSheet) -> bool:
    """Return whether what holds for `period` can only be planned when the article appears.

    Without a date of publication only terms ("by 2025") count: the day read from the text may be one of the past.
    """
    if sheet.published:
        return lies_ahead(period, sheet.published)
    return sheet.anchor is not None and period.startswith("../") and lies_ahead(period, sheet.anchor)


def lies_ahead(period: str, day: str) -> bool:
    """Return whether the date value `period` ends after `day`, or is a term ("by 2025") not yet over on that day."""
    start, _, end = period.rpartition("/")
    if end == ".." or "X" in period or "X" in day or (not start and len(end) > len("YYYY")):
        return False  # a month by itself may have been meant of the year before
    return end > day[: len(end)] or (start == ".." and end >= day[: len(end)])
