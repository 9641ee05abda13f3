"""The dates of an article as what figures may hold for: what sort each is, and what the words around it make of it."""

from bisect import bisect_left
from calendar import monthrange
from collections import Counter
from collections.abc import Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from extractor.facts.alluded import alluded
from extractor.facts.page import Page, begins_within
from extractor.facts.scene import Scene
from extractor.factsheet import Date, FactSheet

OPENING = {True: 32, False: 14}  # characters within which a date opens its sentence
SAME_PERIOD = 40  # characters before a year in which "the same period of" begins
SAME_GAP = 6  # between it and the year, or the year and it
DOCUMENT_GAP = 40  # characters between the number of a document and its date
EARLIER = ("same_period", "year_before", "earlier")  # marks of a year: figures may hold for the like period in it
LENGTH_OF_DAY = 10  # YYYY-MM-DD
RECENT = 1  # years between a date and the article that look back on it
REMEMBERED = 10_000  # date values


class Traits(NamedTuple):
    """What matters of a date for the figures around it."""

    sort: str  # "day", "month_end", "month", "year", "years", "interval", "term" (by), "open" (since)
    marks: tuple[str, ...]  # "as_of", "compared", "document", "earlier", "same_period", "alluded", "year_before"
    opens: bool  # its sentence
    frames: bool  # what follows in its paragraph: it opens a sentence without figures, or is a closed interval
    said: bool  # its sentence tells who says something
    ranked: bool  # its sentence tells of a place in a ranking
    planned: bool  # its sentence speaks of a plan or an aim

    @property
    def earlier(self) -> str | None:
        """The mark by which a year stands for a part of it, if it may."""
        return next((mark for mark in EARLIER if mark in self.marks), None) if self.sort == "year" else None

    @property
    def usable(self) -> bool:
        """Whether figures may hold for it: no other period to compare with; a day only where it ends a count."""
        return "compared" not in self.marks and (self.sort != "day" or "as_of" in self.marks)


class Dated(NamedTuple):
    """A date of the text."""

    start: int
    end: int
    value: str
    traits: Traits

    def like(self, period: str | None) -> str | None:
        """Return what lies in this year as `period` does in a later one; of "a year earlier", in the year before."""
        return year_before(period) if "year_before" in self.traits.marks else in_year(period, self.value)


class Marks:
    """The dates of an article, those alluded to among them, and what the words around tell of them."""

    def __init__(self, page: Page, sheet: FactSheet) -> None:
        self.page = page
        self.anchor = sheet.anchor
        self.published = sheet.published
        self._documents = sorted(document.end for document in sheet.documents)
        self._planned: dict[int, bool] = {}  # by the start of a sentence
        told = [(date, self._marks(date)) for date in sheet.dates]
        told += [(date, (how, *self._marks(date))) for how, date in alluded(page, sheet)]
        self.all = [Dated(date.start, date.end, date.value, self._traits(date, marks)) for date, marks in told]

    def _traits(self, date: Date, marks: tuple[str, ...]) -> Traits:
        """Return what is known of a date before the figures around it are looked at."""
        first, last = self.page.sentence(date.start)
        words = self.page.cues(date.start)
        opens = date.start - first <= OPENING[words.spaced]
        if first not in self._planned:
            targets = self.page.cues(first).targets
            self._planned[first] = any(hit.stem in targets for hit in self.page.hits("cue", first, last))
        said, planned = self.page.says((first, last)), self._planned[first]
        return Traits(sort_of(date.value), marks, opens, False, said, False, planned)

    def _marks(self, date: Date) -> tuple[str, ...]:
        words = self.page.cues(date.start)
        before = self.page.lower[max(0, date.start - 30) : date.start]
        behind = self.page.lower[date.end : date.end + 12]
        told = (
            ("as_of", words.ends["as_of"].search(before) or words.as_of.match(behind)),
            ("compared", words.ends["compared"].search(before) or words.comparing.match(behind)),
            ("document", self._is_of_document(date)),
            ("earlier", date.deictic or (date.relative or "").endswith("year -1")),
            ("same_period", self._is_same_period(date)),
            ("year_before", self.page.hits("before", date.start, date.end)),
        )
        return tuple(name for name, true in told if true)

    def _is_same_period(self, date: Date) -> bool:
        """Return whether a year is the one of "the same period of 2022"."""
        before = self.page.hits("same", max(0, date.start - SAME_PERIOD), date.start)
        near = [hit for hit in before if date.start - SAME_GAP <= hit.end <= date.start]
        return bool(near or self.page.hits("same", date.end, date.end + SAME_GAP))

    def _is_of_document(self, date: Date) -> bool:
        """Return whether a date follows the number of a document in its sentence, and is that of the document."""
        at = bisect_left(self._documents, date.start + 1) - 1
        if at < 0 or date.relative or date.start - self._documents[at] > DOCUMENT_GAP:
            return False
        return self._documents[at] > self.page.sentence(date.start)[0]


class Dates:
    """The dates of an article in text order, seen from `scene`."""

    def __init__(self, scene: Scene, marks: Marks) -> None:
        self.scene = scene
        self.anchor = marks.anchor
        self.published = marks.published
        self.all = sorted(map(self._seen, marks.all))
        self._starts = [date.start for date in self.all]
        self._when: dict[str, str] = {}

    def _seen(self, date: Dated) -> Dated:
        """Return `date` with what the figures of the scene make of it."""
        traits, (first, last) = date.traits, self.scene.page.sentence(date.start)
        framing = traits.opens and ("as_of" in traits.marks or not self.scene.has_figure(date.end, last))
        frames = traits.sort in ("interval", "years") or (framing and not self.scene.has_figure(first, date.start))
        ranked = begins_within(self.scene.others, first, last)
        _, marks, opens, _, said, _, planned = traits
        seen = Traits(traits.sort, marks, opens, frames, said, ranked, planned)
        return Dated(date.start, date.end, date.value, seen)

    def within(self, start: int, end: int) -> Sequence[Dated]:
        """Return the dates that begin within text[start:end]."""
        return self.all[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def last_within(self, start: int, end: int, most: int) -> Sequence[Dated]:
        """Return the last ones, `most` of them, that begin within text[start:end]."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return self.all[max(first, last - most) : last]

    def first_within(self, start: int, end: int, most: int) -> Sequence[Dated]:
        """Return the first ones, `most` of them, that begin within text[start:end]."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return self.all[first : min(last, first + most)]

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
            and not {"compared", "document", *EARLIER} & set(each.traits.marks)
        }
        return values.pop() if len(values) == 1 else None

    def share(self, value: str) -> float:
        """Return how much of the dates of the article have this value."""
        return self._counts[value] / len(self.all) if self.all else 0.0

    @cached_property
    def _counts(self) -> Counter[str]:
        return Counter(date.value for date in self.all)

    def when(self, value: str) -> str:
        """Return how a date value lies to the day of the article."""
        if value not in self._when:
            self._when[value] = self._lies(value)
        return self._when[value]

    def _lies(self, value: str) -> str:
        anchor, end = self.anchor, last_of(value)
        if anchor is None or "X" in value or not end.strip("."):
            return "undated"
        if is_stretch(value) and is_over(value, anchor):
            return "past" if int(anchor[:4]) - int(end[:4]) > RECENT else "recent"
        if end > anchor[: len(end)]:
            return "ahead" if self.published else "undated"  # the text may be of later than its last full date
        return "current"


def last_of(value: str) -> str:
    """Return the last year, month or day of a date value; of what is open its start."""
    start, _, end = value.rpartition("/")
    return start if end == ".." else end


@lru_cache(REMEMBERED)
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


def in_year(period: str | None, year: str) -> str | None:
    """Return the month, or the closed months or days, of `period` in another year, if that is an earlier one."""
    start, _, end = (period or "").rpartition("/")
    start = start or end
    if ".." in str(period) or "X" in str(period) or start[:4] != end[:4] or len(end) <= len("YYYY"):
        return None
    if start[:4] <= year or (start == end and len(end) == LENGTH_OF_DAY):
        return None
    first, last = f"{year}{start[4:]}", f"{year}{end[4:].replace('-02-29', '-02-28')}"
    return first if start == end else f"{first}/{last}"


def year_before(period: str | None) -> str | None:
    """Return `period`, a year or closed within one, a year before."""
    if period is None or not period[:4].isdecimal():
        return None
    year = f"{int(period[:4]) - 1:04}"
    return year if len(period) == len("YYYY") else in_year(period, year)


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
