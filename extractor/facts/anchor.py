"""Which day is "May 6"? Dates that leave something open are resolved against their context, else against the anchor.

The anchor is the day of publication, else the latest day that the text itself states and that is no deadline, no open
end and no date of a document. Without one, a date keeps its unknown year (`XXXX-05-06`), and what is merely relative
("yesterday") has no value and is left out.

`Date.relative` says what is open, as three words: a base, a unit and an offset.

    now year -1      last year, seen from the anchor
    said month 0     the same month: that of the date named before
    its year 0       "the first nine months of the year": the year named in the sentence, else that of the anchor
    by               "by" a day ahead is a deadline, `../2024-05-06`; "by" a day that is past is that day
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from itertools import takewhile

from extractor.factsheet import Context, Date, FactSheet
from extractor.languages import lexicon
from extractor.period import Period, Point, parse

_NEWS_DAYS = 10  # a day so close to the anchor is the news itself, whatever year was named before
_LATER_DAYS = 31  # an event may follow the last full date by so much and still be the day of the text
_OPENING = 12  # characters of "In", "Trong", "Under" before a year
_LETTERS = "a-zà-ỹа-яё"
_UNLIKELY = 2  # so many times counts a day on the unlikely side of the anchor
_SAME_DAY = 300  # characters back to the day of "the same day"
_SEASON = 120  # days
_WINTER = 3  # the last month in which a text may look back on the year before
_OF_THE_YEAR = "its year 0"  # a part of the year that the text is in
_DOCUMENT_GAP = 40  # characters between the number of a document and its date


@dataclass(frozen=True, slots=True)
class _Said:
    """A date of the text whose year is certain, as context for those after it."""

    date: Date
    period: Period

    @property
    def year(self) -> int | None:
        """The year, if it is one and the same."""
        years = {point.year for point in self.period.points}
        return years.pop() if len(years) == 1 and len(self.period.points) == (1 if self.closed_point else 2) else None

    @property
    def closed_point(self) -> bool:
        """Whether it is a point, not an interval."""
        return self.period.start == self.period.end

    def precise(self, unit: str) -> bool:
        """Return whether it says which `unit` it is in: a day has a month, a year has none."""
        start = self.period.start
        return start is not None and bool(
            start.day or unit == "year" or (start.month and unit in ("month", "same", "quarter"))
        )

    @property
    def only_year(self) -> bool:
        """Whether it says no more than a year."""
        return self.closed_point and self.period.points[0].unit == "year"


def resolve_dates(context: Context, sheet: FactSheet) -> FactSheet:
    """Return `sheet` with its anchor, and with dates whose values are as definite as the article makes them."""
    resolver = _Resolver(context, sheet)
    dates = tuple(resolved for date in sheet.dates if (resolved := resolver.resolve(date)))
    anchor = resolver.anchor if sheet.published else _extended(resolver.anchor, dates)
    return sheet.model_copy(update={"dates": dates, "anchor": str(anchor) if anchor else None})


class _Resolver:
    def __init__(self, context: Context, sheet: FactSheet) -> None:
        self.text = context.text
        self.body = len(self.text) - len(self.text.lstrip()), len(self.text.rstrip(" .\n"))  # without blank ends
        self.sentences = context.sentences
        self.starts = [sentence.start for sentence in context.sentences]
        self.documents = sorted(document.end for document in sheet.documents)
        self.anchor = _published(sheet.published) or self._certain(sheet.dates)
        self.said: list[_Said] = []
        self.forward: dict[int, bool] = {}  # whether a sentence looks forward, once it was asked

    def resolve(self, date: Date) -> Date | None:
        """Return `date` with the value that anchor and context give it; None if they leave it without any."""
        period = parse(date.value)
        if date.relative:
            resolved = self._relative(date, period)
        elif period.resolved:
            resolved = period
        else:
            resolved = self._unfinished(date, period)
        if resolved is None or not _expressible(resolved):
            return None
        if resolved.resolved and not self._of_document(date):
            self.said.append(_Said(date, resolved))
        return date.model_copy(update={"value": str(resolved)}) if str(resolved) != date.value else date

    def _certain(self, dates: Iterable[Date]) -> Period | None:
        stated = [(date, parse(date.value)) for date in dates if not self._of_document(date)]
        full = [(date, period.end) for date, period in stated if period.resolved and period.end and period.end.day]
        days = [end for date, end in full if not date.relative and parse(date.value).start]
        deadlines = [end for date, end in full if date.relative == "by"]
        latest = max(days or deadlines, key=str, default=None)
        return Period(latest, latest) if latest else None

    def _of_document(self, date: Date) -> bool:
        """Return whether `date` follows the number of a document, with no other sentence between."""
        at = bisect_right(self.documents, date.start) - 1
        return (
            at >= 0
            and date.start - self.documents[at] <= _DOCUMENT_GAP
            and self._together(self.documents[at], date.start)
        )

    def _together(self, first: int, second: int) -> bool:
        """Return whether two offsets lie in one sentence."""
        return bisect_right(self.starts, first) == bisect_right(self.starts, second)

    def _unfinished(self, date: Date, period: Period) -> Period:
        """Return a period without its year in the year that the paragraph carries, else nearest to the anchor."""
        nearest = self._nearest(date, period)
        if any(point.day and not point.month for point in period.points):
            return self._in_said_month(date, period) or nearest
        if nearest.resolved and self.anchor and nearest.distance(self.anchor) <= _NEWS_DAYS:
            return nearest
        said = self.said[-1] if self.said else None
        if said and said.year and self._carries(said, date):
            carried = period.in_year(said.year)
            if carried.resolved and carried.valid and _follows(carried, said.period):
                return carried
        return nearest if self.anchor else self._in_only_year(period)

    def _in_only_year(self, period: Period) -> Period:
        """Return months or a quarter, in a text of no known day, in the one year that was named before."""
        if any(point.day for point in period.points) or not period.start:
            return period
        years = {said.year for said in self.said if said.year}
        return period.in_year(years.pop()) if len(years) == 1 else period

    def _in_said_month(self, date: Date, period: Period) -> Period | None:
        """Return a day of no month in the month of the day named just before: "on 3 May …, on the 5th"."""
        said = self.said[-1] if self.said else None
        if said is None or date.start - said.date.end > _SAME_DAY or not said.precise("day"):
            return None
        month = said.period.points[0]
        carried = period.in_month(month.year or 0, month.month or 0)
        return carried if carried.valid and carried.resolved and _follows(carried, said.period) else None

    def _nearest(self, date: Date, period: Period) -> Period:
        """Return the reading nearest to the anchor; months keep to its year, if the sentence may say so."""
        if self.anchor is None:
            return period
        ahead = period.start is None or self._ahead(date)
        if period.start and period.start.month and not period.start.day:
            return self._in_its_year(period, self.anchor, ahead=ahead)
        if ahead:
            return period.nearest(self.anchor, past=_UNLIKELY)
        if not period.points[0].month or not self._alone(date):
            return period.nearest(self.anchor, future=_UNLIKELY)
        return period.nearest(self.anchor)

    def _alone(self, date: Date) -> bool:
        """Return whether nothing is beside `date` that could say whether it was or will be."""
        first, last = self.body
        return date.start <= first and last <= date.end

    def _in_its_year(self, period: Period, anchor: Period, *, ahead: bool) -> Period:
        """Return months in the year of the anchor, in the next one if they are past and the sentence looks forward.

        In winter the months of last summer are nearer than those of the next.
        """
        today, _ = anchor.bounds()
        if today is None:
            return period
        reading = period.in_year(today.year)
        first, last = reading.bounds()
        if ahead:
            return period.in_year(today.year + 1) if last and (today - last).days > _SEASON else reading
        winter = today.month <= _WINTER
        return period.in_year(today.year - 1) if winter and first and (first - today).days > _SEASON else reading

    def _ahead(self, date: Date) -> bool:
        """Return whether the sentence of `date` looks forward."""
        at = bisect_right(self.starts, date.start) - 1
        if at < 0:
            return False
        if at not in self.forward:
            sentence = self.sentences[at]
            words = self.text[sentence.start : sentence.end].lower()
            self.forward[at] = bool(_ahead_words(sentence.language).search(words))
        return self.forward[at]

    def _carries(self, said: _Said, date: Date) -> bool:
        """Return whether the year of `said` holds at `date`: for its paragraph, or if bare for its sentence."""
        if said.period.start is None or "\n" in self.text[said.date.end : date.start]:
            return False
        if date.value.startswith("..") and not self._together(said.date.start, date.start):
            return False  # a deadline is seen from today
        return not said.only_year or (self._opens_sentence(said.date) and self._together(said.date.start, date.start))

    def _opens_sentence(self, date: Date) -> bool:
        """Return whether `date` is what its sentence is set in ("In 2021, …"), not the year of some index or plan."""
        at = bisect_right(self.starts, date.start) - 1
        return at < 0 or date.start - self.starts[at] <= _OPENING

    def _relative(self, date: Date, period: Period) -> Period | None:
        if date.relative == "by":
            return self._by(period)
        base, unit, offset = str(date.relative).split()
        around = self._base(base, unit, date)
        if around is None:
            return period
        if around is self.anchor and date.relative == _OF_THE_YEAR and not self._ahead(date):
            return self._in_its_year(period, around, ahead=False)
        return _related(period, around, unit, int(offset))

    def _by(self, period: Period) -> Period:
        last = period.bounds()[1]
        if period.end and period.end.year is None:
            period = period.nearest(self.anchor) if self.anchor else period  # past or ahead: that is the question
            last = period.bounds()[1]
        anchored = self.anchor.bounds()[1] if self.anchor else None
        past = last is not None and anchored is not None and last <= anchored
        return Period(period.end, period.end) if past else period

    def _base(self, base: str, unit: str, date: Date) -> Period | None:
        near = takewhile(lambda said: date.start - said.date.end <= _SAME_DAY, reversed(self.said))
        last = next((said for said in reversed(self.said) if said.period.start), None)
        said = next((said for said in near if said.precise(unit)), last)
        if base == "now" or said is None:
            return self.anchor
        if base == "its" and not self._together(said.date.start, date.start):
            return self.anchor
        return said.period


@cache
def _ahead_words(language: str) -> re.Pattern[str]:
    """Return a pattern of what looks forward: words, and ends of words that stand after a dash."""
    words = lexicon(language).dates.ahead
    ends = "|".join(f"(?<=[{_LETTERS}]){word[1:]}" for word in words if word.startswith("-"))
    whole = "|".join(re.escape(word) for word in words if not word.startswith("-"))
    return re.compile(rf"(?:(?<![{_LETTERS}])(?:{whole}){'|' * bool(ends)}{ends})(?![{_LETTERS}])")


def _published(published: str | None) -> Period | None:
    try:
        period = parse(published or "")
    except ValueError:
        return None
    return period if period.valid and period.resolved else None


def _extended(anchor: Period | None, dates: Sequence[Date]) -> Period | None:
    """Return the last day that follows `anchor` so closely that the text must have been written then."""
    if anchor is None:
        return None
    first, _ = anchor.bounds()
    for date in dates:
        period = parse(date.value)
        day, last = period.bounds()
        if day and day == last and first and first < day <= first + timedelta(days=_LATER_DAYS):
            anchor, first = period, day
    return anchor


def _expressible(period: Period) -> bool:
    """Return whether `period` says anything: "yesterday" without an anchor does not, nor does the 25th of any month."""
    return all(point.year is not None or point.month for point in period.points)


def _follows(period: Period, earlier: Period) -> bool:
    start, before = period.bounds()[0] or period.bounds()[1], earlier.bounds()[0]
    return start is not None and before is not None and start >= before


def _related(period: Period, around: Period, unit: str, offset: int) -> Period | None:
    """Return the period that lies `offset` units from the one around it, completed by what `period` says itself."""
    point = around.start or around.end
    if point is None or point.year is None:
        return period
    if unit == "year":
        return period.in_year(point.year + offset)
    if unit == "next" and point.day and period.start and period.start.day:
        unit, offset = "month", int(period.start.day <= point.day)
    if unit == "same" and point.month and period.points[0].day:
        unit = "month"
    if unit == "month" and point.month:
        moved = Point(point.year, point.month).shift(months=offset)
        return _in_month(period, moved) if moved else None
    if unit == "quarter" and point.month:
        first = Point(point.year, (point.month - 1) // 3 * 3 + 1).shift(months=3 * offset)
        return Period(first, first.shift(months=2)) if first else None
    if point.day and unit in ("week", "day"):
        return _days_away(point, unit, offset)
    return period


def _in_month(period: Period, month: Point) -> Period | None:
    if month.year is None or month.month is None:
        return None
    if all(point.day and not point.month for point in period.points):
        return period.in_month(month.year, month.month)
    return Period(month, month)


def _days_away(point: Point, unit: str, offset: int) -> Period | None:
    if unit == "day":
        moved = point.shift(days=offset)
        return Period(moved, moved) if moved else None
    bounds = point.bounds()
    monday = bounds and point.shift(days=-bounds[0].weekday(), weeks=offset)
    return Period(monday, monday.shift(days=6)) if monday else None
