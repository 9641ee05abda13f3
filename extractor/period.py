"""Calendar values: a day, a month, a year, or an interval between two of them, written like `FactSheet` dates.

    2024-05-06   2024-05   2024   2024-01/2024-03   2021/2025   2024/..   ../2030   XXXX-05-06

The spelling follows ISO 8601-2 (EDTF): `..` is an open end, `X` an unknown digit. Nothing here raises for odd dates: a
day that no calendar has (30 February, year 0) is simply not `valid` and has no bounds.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import lru_cache

_POINT = r"(?:\d{4}|XXXX)(?:-\d\d(?:-\d\d)?|-XX-\d\d)?"
_PERIOD = re.compile(rf"(?P<start>{_POINT}|\.\.)(?:/(?P<end>{_POINT}|\.\.))?", re.ASCII)
_LEAP_YEAR = 2000  # stands for an unknown year: 29 February may be meant
_LEAP_YEARS = 4  # from one to the next


@dataclass(frozen=True, slots=True)
class Point:
    """A year, a month or a day; what the text leaves open is None (in front: `XXXX-05-06`)."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def __str__(self) -> str:
        parts = ["XXXX" if self.year is None else f"{self.year:04}"]
        if self.month or self.day:
            parts.append("XX" if self.month is None else f"{self.month:02}")
        if self.day:
            parts.append(f"{self.day:02}")
        return "-".join(parts)

    @property
    def valid(self) -> bool:
        """Whether a calendar has this point; an unknown year may be a leap year."""
        if self.year is not None and not MINYEAR <= self.year <= MAXYEAR:
            return False
        if self.month is not None and not 1 <= self.month <= 12:
            return False
        return self.day is None or 1 <= self.day <= days_in(self.year, self.month)

    @property
    def unit(self) -> str:
        """The precision: "day", "month" or "year"."""
        return "day" if self.day else "month" if self.month else "year"

    def bounds(self) -> tuple[date, date] | None:
        """Return the first and the last day of a valid point whose year is known, else None."""
        if self.year is None or not self.valid or (self.day and not self.month):
            return None
        first_month, last_month = (self.month, self.month) if self.month else (1, 12)
        last_day = self.day or days_in(self.year, last_month)
        return date(self.year, first_month, self.day or 1), date(self.year, last_month, last_day)

    def shift(self, *, years: int = 0, months: int = 0, weeks: int = 0, days: int = 0) -> "Point | None":
        """Return the point so much later at the same precision; None if that is unknown or beyond the calendar.

        A day that the month reached does not have becomes its last one: 31 January + 1 month = 29 February.
        """
        if self.year is None:
            return None
        count = self.year * 12 + (self.month or 1) - 1 + years * 12 + months
        moved = Point(count // 12, count % 12 + 1 if self.month else None, self.day)
        if not replace(moved, day=None).valid:
            return None
        if moved.day is None:
            return moved
        moved = replace(moved, day=min(moved.day, days_in(moved.year, moved.month)))
        return _moved_by_days(moved, weeks * 7 + days)


@dataclass(frozen=True, slots=True)
class Period:
    """A point (`start == end`) or a closed or half-open interval of points."""

    start: Point | None
    end: Point | None

    @classmethod
    def of(cls, year: int | None = None, month: int | None = None, day: int | None = None) -> "Period":
        """Return the period that is one point."""
        point = Point(year, month, day)
        return cls(point, point)

    @classmethod
    def parse(cls, value: str) -> "Period":
        """Return the period written as `value`; ValueError if it is none."""
        match = _PERIOD.fullmatch(value)
        if not match or value in ("..", "../.."):
            raise ValueError(f"no calendar value: {value!r}")
        start = _parse_point(match["start"])
        return cls(start, start if match["end"] is None else _parse_point(match["end"]))

    def __str__(self) -> str:
        if self.start == self.end:
            return str(self.start)
        return f"{self.start or '..'}/{self.end or '..'}"

    @property
    def points(self) -> tuple[Point, ...]:
        """The ends that are not open, once each."""
        start, end = self.start, self.end
        if start is None or end is None or start == end:
            return tuple(point for point in (start or end,) if point)
        return start, end

    @property
    def valid(self) -> bool:
        """Whether both ends exist and do not run backwards."""
        if not self.points or not all(point.valid for point in self.points):
            return False
        first, last = self.bounds()
        return first is None or last is None or first <= last

    @property
    def resolved(self) -> bool:
        """Whether year and month are known wherever they are needed."""
        return all(point.year is not None and (point.month or not point.day) for point in self.points)

    def bounds(self) -> tuple[date | None, date | None]:
        """Return the first and the last day; None for an open end, an unknown year or a day that no calendar has."""
        start = self.start.bounds() if self.start else None
        end = self.end.bounds() if self.end else None
        return start[0] if start else None, end[1] if end else None

    def shift(self, *, years: int = 0, months: int = 0, weeks: int = 0, days: int = 0) -> "Period | None":
        """Return the period so much later; None if an end leaves the calendar."""
        start, end = (
            point and point.shift(years=years, months=months, weeks=weeks, days=days)
            for point in (self.start, self.end)
        )
        return None if (self.start and not start) or (self.end and not end) else Period(start, end)

    def in_year(self, year: int) -> "Period":
        """Return the period with `year` for an unknown one; an end that would come before its start is a year later."""
        start, end = (
            replace(point, year=year) if point and point.year is None else point for point in (self.start, self.end)
        )
        if self.end and self.end.year is None and end and start and _key(end) < _key(start):
            end = replace(end, year=year + 1)
        return Period(start, end)

    def in_month(self, year: int, month: int) -> "Period":
        """Return the period with `year` and `month` for a day of an unknown month."""
        start, end = (
            replace(point, year=year, month=month) if point and point.day and not point.month else point
            for point in (self.start, self.end)
        )
        return Period(start, end)

    def nearest(self, anchor: "Period", *, past: int = 1, future: int = 1) -> "Period":
        """Return the reading of a period without year (or month) that lies nearest to `anchor`, the earlier of two.

        A day before or after the anchor counts `past` or `future` times. A 29 February goes to the nearest year that
        has one. The period stays as it is if nothing is unknown or fits.
        """
        return _nearest(self, anchor, past, future)

    def distance(self, other: "Period") -> int:
        """Return the days between two resolved periods, 0 if they share one; an open end counts as its start."""
        (first, last), (other_first, other_last) = _stated(self), _stated(other)
        return max(0, (other_first - last).days, (first - other_last).days)

    def contains(self, other: "Period") -> bool:
        """Return whether every day of `other` lies in this period."""
        (first, last), (other_first, other_last) = self.bounds(), other.bounds()
        return (first or date.min) <= (other_first or date.min) and (other_last or date.max) <= (last or date.max)

    def _readings(self, first: date, reach: int) -> Iterator["Period"]:
        if any(point.day and not point.month for point in self.points):
            months = (first.year * 12 + first.month - 1 + offset for offset in (-1, 0, 1))
            yield from (self.in_month(count // 12, count % 12 + 1) for count in months)
        else:
            yield from (self.in_year(first.year + offset) for offset in range(-reach, reach + 1))


@lru_cache(maxsize=4096)
def parse(value: str) -> Period:
    """Return the period written as `value` (`2024-05-06`, `2024-01/2024-03`, `../2030`); ValueError if it is none."""
    return Period.parse(value)


@lru_cache(maxsize=4096)
def _nearest(period: Period, anchor: Period, past: int, future: int) -> Period:
    first, last = anchor.bounds()
    if period.resolved or first is None:
        return period
    for reach in (1, _LEAP_YEARS):
        if readings := [reading for reading in period._readings(first, reach) if reading.valid]:
            return min(readings, key=lambda reading: _cost(reading, first, last or first, past, future))
    return period


def _cost(reading: Period, first: date, last: date, past: int, future: int) -> int:
    start, end = _stated(reading)
    return max(0, past * (first - end).days, future * (start - last).days)


def _parse_point(text: str) -> Point | None:
    if text == "..":
        return None
    return Point(*(None if "X" in part else int(part) for part in text.split("-")))


def days_in(year: int | None, month: int | None) -> int:
    """Return how many days a month has; an unknown year may be a leap year, an unknown month the longest."""
    known = year if year is not None and MINYEAR <= year <= MAXYEAR else _LEAP_YEAR
    return monthrange(known, month)[1] if month else 31


def _moved_by_days(point: Point, days: int) -> Point | None:
    bounds = point.bounds()
    if bounds is None:
        return None
    try:
        moved = bounds[0] + timedelta(days=days)
    except OverflowError:
        return None
    return Point(moved.year, moved.month, moved.day)


def _key(point: Point) -> tuple[int, int, int]:
    """Order of points: an end without month or day ends with its year or month."""
    return point.year or 0, point.month or 12, point.day or 31


def _stated(period: Period) -> tuple[date, date]:
    """Return first and last day of what is stated: "since May" is as near as May."""
    point = period.points[0]
    first, last = (period if period.start and period.end else Period(point, point)).bounds()
    return first or date.min, last or date.max
