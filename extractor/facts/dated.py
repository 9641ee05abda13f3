"""The dates of an article as what figures may hold for: what sort each is, and what the words around it make of it."""

from bisect import bisect_left
from calendar import monthrange
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from extractor.facts.alluded import alluded
from extractor.facts.evidence import Span
from extractor.facts.page import begins_within
from extractor.facts.scene import Scene
from extractor.factsheet import Date, FactSheet

OPENING = {True: 32, False: 14}  # characters within which a date opens its sentence
DOCUMENT_GAP = 40  # characters between the number of a document and its date
LENGTH_OF_DAY = 10  # YYYY-MM-DD


class Dated(NamedTuple):
    """A date of the text, its sort, and how it is marked: "as_of", "compared", "document", "earlier", "alluded"."""

    start: int
    end: int
    value: str
    sort: str  # "day", "month_end", "month", "year", "years", "interval", "term" (by), "open" (since)
    marks: tuple[str, ...]
    opens: bool  # its sentence
    frames: bool  # what follows in its paragraph: it opens a sentence without figures, or is a closed interval
    said: bool  # its sentence tells who says something
    ranked: bool  # its sentence tells of a place in a ranking
    planned: bool  # its sentence speaks of a plan or an aim

    @property
    def usable(self) -> bool:
        """Whether figures may hold for it: no other period to compare with; a day only where it ends a count."""
        return "compared" not in self.marks and (self.sort != "day" or "as_of" in self.marks)


class Dates:
    """The dates of an article in text order, seen from `scene`."""

    def __init__(self, scene: Scene, sheet: FactSheet) -> None:
        self.scene = scene
        self.anchor = sheet.anchor
        self.published = sheet.published
        self._documents = sorted(document.end for document in sheet.documents)
        told = alluded(scene.page, sheet)
        self.all = sorted((*map(self._dated, sheet.dates), *(self._dated(date, "alluded") for date in told)))
        self._starts: list[Span] = [(date.start, 0) for date in self.all]

    def within(self, start: int, end: int) -> Sequence[Dated]:
        """Return the dates that begin within text[start:end]."""
        return self.all[bisect_left(self._starts, (start, 0)) : bisect_left(self._starts, (end, 0))]

    @cached_property
    def opening(self) -> str | None:
        """The one period, other than the month of the article, that the lines before all figures name: it is of it."""
        first = self.scene.figures[0][0] if self.scene.figures else 0
        line = self.scene.page.paragraph(first)[0]
        now = (self.anchor or "")[: len("YYYY-MM")]
        values = {
            each.value
            for each in self.within(0, line)
            if is_stretch(each.value)
            and each.value != now
            and not {"compared", "document", "earlier"} & set(each.marks)
        }
        return values.pop() if len(values) == 1 else None

    def share(self, value: str) -> float:
        """Return how much of the dates of the article have this value."""
        return self._counts[value] / len(self.all) if self.all else 0.0

    @cached_property
    def _counts(self) -> Counter[str]:
        return Counter(date.value for date in self.all)

    def _dated(self, date: Date, *marks: str) -> Dated:
        first, last = self.scene.page.sentence(date.start)
        opens = date.start - first <= OPENING[self.scene.page.cues(date.start).spaced]
        marks = (*marks, *self._marks(date))
        sort = sort_of(date.value)
        framing = (opens and not self.scene.has_figure(date.end, last)) or (opens and "as_of" in marks)
        frames = sort in ("interval", "years") or (framing and not self.scene.has_figure(first, date.start))
        said = self.scene.page.says((first, last))
        ranked = begins_within(self.scene.others, first, last)
        targets = self.scene.page.cues(first).targets
        planned = any(hit.stem in targets for hit in self.scene.page.hits("cue", first, last))
        return Dated(date.start, date.end, date.value, sort, marks, opens, frames, said, ranked, planned)

    def _marks(self, date: Date) -> Sequence[str]:
        words = self.scene.page.cues(date.start)
        before = self.scene.lower[max(0, date.start - 30) : date.start]
        behind = self.scene.lower[date.end : date.end + 12]
        told = (
            ("as_of", words.ends["as_of"].search(before) or words.as_of.match(behind)),
            ("compared", words.ends["compared"].search(before) or words.comparing.match(behind)),
            ("document", self._is_of_document(date)),
            ("earlier", date.deictic or (date.relative or "").endswith("year -1")),
        )
        return [name for name, true in told if true]

    def _is_of_document(self, date: Date) -> bool:
        """Return whether a date follows the number of a document in its sentence, and is that of the document."""
        at = bisect_left(self._documents, date.start + 1) - 1
        if at < 0 or date.relative or date.start - self._documents[at] > DOCUMENT_GAP:
            return False
        return self._documents[at] > self.scene.page.sentence(date.start)[0]


def sort_of(value: str) -> str:
    """Return the sort of a date value."""
    if value.startswith("../"):
        return "term"
    if value.endswith("/.."):
        return "open"
    if "/" in value:
        return "years" if len(value) == len("YYYY/YYYY") else "interval"
    if len(value) < LENGTH_OF_DAY:
        return "year" if len(value) == len("YYYY") else "month"
    return "month_end" if _ends_month(value) else "day"


def is_stretch(value: str) -> bool:
    """Return whether the date value is a month, a year or a closed interval, no day and no term."""
    return ".." not in value and "X" not in value and ("/" in value or len(value) < LENGTH_OF_DAY)


def _ends_month(day: str) -> bool:
    if "X" in day:
        return False
    year, month, number = map(int, day.split("-"))
    return 1 <= month <= 12 and number == monthrange(max(year, 1), month)[1]


def year_earlier(period: str | None, year: str) -> str | None:
    """Return the month, or the closed months or days, of `period` a year before, if that is the year given."""
    start, _, end = (period or "").rpartition("/")
    start = start or end
    if ".." in str(period) or "X" in str(period) or start[:4] != end[:4] or len(end) <= len("YYYY"):
        return None
    if int(start[:4]) - 1 != int(year) or (start == end and len(end) == LENGTH_OF_DAY):
        return None
    first, last = f"{year}{start[4:]}", f"{year}{end[4:].replace('-02-29', '-02-28')}"
    return first if start == end else f"{first}/{last}"


def is_over(period: str | None, anchor: str | None) -> bool:
    """Return whether `period`, that a report is about, had ended when the article appeared: no aim is for then."""
    if period is None:
        return False
    end = period.rpartition("/")[2]
    return anchor is not None and is_stretch(period) and end < anchor[: len(end)]


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
