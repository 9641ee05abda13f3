"""For when does a figure hold? The date of its clause, else the one that frames its paragraph, else the article's own.

A date in the sentence governs the figures it stands beside; one that opens the sentence, all of them. A date frames the
sentences after it when it opens its own ("In the first half of 2024, …") or is a closed interval; a date that only sits
beside a figure is used up by that figure. What is compared goes on with the date of what it is compared to: "97 % in
August; in Lang Son, 95 %".
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from extractor.facts.dated import Dated, Dates, is_over, is_stretch, year_earlier
from extractor.facts.outline import LIKELY
from extractor.facts.scene import Scene
from extractor.factsheet import FactSheet
from extractor.metrics import Metric

BEFORE = 0.03  # bearing from which a date before a figure counts, in its sentence
BEHIND = 0.3  # and one after it: further off it belongs to something else ("because it was closed in April")
TERM = 0.2  # and one that sets a term: "by 2025"
LOOK_BACK = 100  # figures
NEAR = 4  # figures back to the levels of which a figure is the difference
LONG = 2000  # characters after which a date frames nothing
LASTING: frozenset[Metric] = frozenset({"index_score"})  # an index is of one year all through an article
YEARLY: frozenset[Metric] = frozenset({"index_score", "satisfaction"})  # and all through a paragraph
UNFRAMED: frozenset[Metric] = frozenset({"opinion", "satisfaction"})  # a survey has its own date


class Stated(NamedTuple):
    """The period of a figure, if it has one, and in short why."""

    value: str | None
    reason: str


class Periods:
    """Finds the periods of the figures of one article."""

    def __init__(self, scene: Scene, sheet: FactSheet, dates: Dates) -> None:
        self.scene = scene
        self.anchor = sheet.anchor
        self.dates = dates
        self.usable = [date for date in self.dates.all if date.usable]
        self.spans = [(date.start, date.end) for date in self.usable]

    def find(
        self,
        metrics: Sequence[Metric],
        aims: Sequence[bool],
        subjects: Sequence[str | None] = (),
        changes: Sequence[bool] = (),
    ) -> list[Stated]:
        """Return the period of each figure of the scene; the others say what each measures, of whom."""
        self.metrics, self.aims, self.subjects, self.changes = metrics, aims, subjects, changes
        found: list[Stated] = []
        for at in range(len(metrics)):
            stated = next((each for each in self._reasons(at, found) if each.value), Stated(None, "none"))
            found.append(stated._replace(value=self._adjusted(at, stated.value, found)))
        return found

    def _adjusted(self, at: int, value: str | None, found: Sequence[Stated]) -> str | None:
        """Return the period as it is meant: "a year earlier" is the same months, "by 2023" without an aim is 2023."""
        if value is None or self._begins_then(at, value):
            return None
        if value.startswith("../") and not self.aims[at] and (self.anchor is None or is_over(value[3:], self.anchor)):
            return value[3:]
        if len(value) == len("YYYY") and any(
            date.value == value and "earlier" in date.marks for date in self._near(at)
        ):
            frames = (self._frame(at), *(each.value for each in found[:-NEAR:-1]))
            return next((earlier for frame in frames if (earlier := year_earlier(frame, value))), value)
        return value

    def _near(self, at: int) -> Sequence[Dated]:
        """Return the dates around figure `at` in its sentence, as far as a reader would look."""
        start, end = self.scene.figures[at]
        first, last = self.scene.clause(start, end)
        return self.dates.within(first, last)

    def _reasons(self, at: int, found: Sequence[Stated]) -> Iterator[Stated]:
        """Yield what may be the period of figure `at`, the likeliest first."""
        yield Stated(self._end(at), "end of an interval")
        yield Stated(self._changed(at, found), "of the level reached")
        yield Stated(self._beside(at), "beside")
        alone = self._stands_alone(at)
        yield Stated(self._continued(at, found), "goes on")
        if not alone:
            yield Stated(self._governing(at), "governs the sentence")
            yield Stated(self._compared(at, found), "compared")
            frame = self._frame(at)
            yield Stated(None if self.aims[at] and is_over(frame, self.anchor) else frame, "frames the paragraph")
        if self.aims[at] or self.metrics[at] in YEARLY:
            yield Stated(self._lasting(at, found), "carried")
        if not self.aims[at] and not alone and self._is_listed(at):
            yield Stated(self._opening, "heading")

    def _begins_then(self, at: int, period: str | None) -> bool:
        """Return whether a date is when something begins rather than when the figure holds: "from July on"."""
        if period is None or not period.endswith("/.."):
            return False
        return self.metrics[at] == "reorganization" or (self.anchor is not None and period > self.anchor)

    @cached_property
    def _opening(self) -> str | None:
        """The one period that the headings before all figures name: the bulletin is of it."""
        outline = self.scene.page.outline
        first = self.scene.figures[0][0] if self.scene.figures else 0
        values = {
            date.value
            for date in self.usable
            if date.end < first and is_stretch(date.value) and outline.is_heading(outline.number(date.start))
        }
        return values.pop() if len(values) == 1 else None

    def _is_listed(self, at: int) -> bool:
        """Return whether figure `at` stands in a list or table."""
        outline, start = self.scene.page.outline, self.scene.figures[at][0]
        return outline.is_item(outline.number(start)) or outline.column(start) is not None

    def _stands_alone(self, at: int) -> bool:
        """Return whether the date of the paragraph is not that of figure `at`: it is of now, or of some time before."""
        present = self.scene.cues(at).present
        before = self.scene.before(at)
        return self.metrics[at] in UNFRAMED or self.scene.is_origin(at) or bool(present.search(before))

    def _end(self, at: int) -> str | None:
        """Return the first or last year of an interval before "from 24 to 71 %"."""
        origin, goal = self.scene.is_origin(at), at > 0 and self.scene.is_origin(at - 1)
        if not (origin or goal):
            return None
        first, start = self.scene.sentence(at)[0], self.scene.figures[at if origin else at - 1][0]
        inside = self.dates.within(first, start)
        if len(inside) != 1 or inside[0].sort != "interval" or any(len(end) > 4 for end in inside[0].value.split("/")):
            return None
        return inside[0].value.split("/")[0 if origin else 1]

    def _beside(self, at: int) -> str | None:
        """Return the date in the sentence of figure `at` that bears most on it."""
        figure = self.scene.figures[at]
        first, last = self.scene.sentence(at)
        best, period = 0.0, None
        for number, bearing, own in self.scene.bearings(at, self.spans, self.scene.date_terrain):
            date = self.usable[number]
            least = BEFORE if date.start < figure[0] else TERM if date.sort == "term" else BEHIND
            if own and first <= date.start and date.end <= last and bearing > max(best, least):
                best, period = bearing, date.value
        return period

    def _governing(self, at: int) -> str | None:
        """Return the date that opens the sentence of figure `at`, or closes it behind a list of figures."""
        inside = self._near(at)
        if inside and inside[0].opens and inside[0].usable and inside[0].start < self.scene.figures[at][0]:
            return inside[0].value if inside[0].sort != "open" else None
        series = self._series.get(at, ())
        if series and len(inside) == 1 and inside[0].usable and inside[0].start > self.scene.figures[at][1]:
            return inside[0].value if is_stretch(inside[0].value) else None
        return None

    @cached_property
    def _series(self) -> dict[int, list[int]]:
        """For each figure of a list of figures, the list."""
        return {at: figures for figures in self.scene.series() for at in figures}

    def _changed(self, at: int, found: Sequence[Stated]) -> str | None:
        """Return the latest period of two levels before figure `at` in its sentence, of which it is the difference."""
        if not self.changes or not self.changes[at] or self.scene.new_sentence(at):
            return None
        before = range(at - 1, max(-1, at - NEAR), -1)
        levels = [
            found[each].value or ""
            for each in before
            if self.scene.sentence(each) == self.scene.sentence(at) and not self.changes[each]
            if self.metrics[each] == self.metrics[at]
        ]
        return max(levels, key=lambda value: value.rpartition("/")[2]) if len(levels) > 1 and all(levels) else None

    def _continued(self, at: int, found: Sequence[Stated]) -> str | None:
        """Return the period of the figure before in the sentence, if this one is one more of the same sort."""
        if self.scene.new_sentence(at) or self.aims[at] != self.aims[at - 1]:
            return None
        words, before = self.scene.cues(at), self.scene.before(at)
        reached = words.ends["to"].search(before) and not (
            self.changes and self.changes[at - 1]
        )  # "up 2 in 2022, to 6 %"
        moved = reached or self.scene.is_origin(at) or self.scene.is_origin(at - 1)
        carried = found[at - 1].reason == "carried"
        return None if moved or carried or words.present.search(before) else found[at - 1].value

    def _frame(self, at: int) -> str | None:
        """Return the last date before figure `at` that frames what follows in the paragraph, or introduces its list."""
        start = self.scene.figures[at][0]
        line = self.scene.page.paragraph(start)[0]
        leads = [lead[:2] for lead in self.scene.page.outline.leads(start) if lead.strength > LIKELY]
        for low, high in ((max(line, start - LONG), start), *leads):
            for date in reversed(self.dates.within(low, high)):
                if date.usable and date.frames:
                    return date.value
        return None

    def _compared(self, at: int, found: Sequence[Stated]) -> str | None:
        """Return the period of the figure before, where figure `at` is the same of another unit."""
        if not at or self.scene.new_paragraph(at) or self.metrics[at - 1] != self.metrics[at]:
            return None
        if self.aims[at] != self.aims[at - 1] or self.scene.is_origin(at - 1):
            return None
        others = self.subjects and self.subjects[at] and self.subjects[at] != self.subjects[at - 1]
        return found[at - 1].value if others else None

    def _lasting(self, at: int, found: Sequence[Stated]) -> str | None:
        """Return the period of the last figure of the same sort, else the only year named before all figures."""
        metrics, aims = self.metrics, self.aims
        far = metrics[at] in LASTING or (aims[at] and self._is_listed(at))
        for before in range(at - 1, max(-1, at - LOOK_BACK), -1):
            if not far and self.scene.new_paragraph(before + 1):
                if aims[at]:
                    break
                return None
            value = found[before].value
            if value and (aims[before] if aims[at] else metrics[before] in YEARLY):
                return value
        opening = self.dates.within(0, self.scene.figures[0][0])
        years = {date.value for date in opening if date.sort == "year" and date.usable}
        return years.pop() if len(years) == 1 and at == len(found) else None
