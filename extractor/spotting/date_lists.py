"""Dates of a list that share what is printed once: "5 and 6 May 2024", 5月5日、6日, "first and second quarters"."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from extractor.period import Period, Point
from extractor.spotting.date_evidence import Scan
from extractor.spotting.date_values import Meaning

_WINDOW = 32  # positions of the row in which a list may begin
_QUARTER_MONTHS = 3
_DAY = "(?:D[_ +])?[123oc](?:_d)?"
_BEFORE = re.compile(f"(?:{_DAY}[,;])*{_DAY}[_ +,;]&[_ +]$")
_QUARTERS_BEFORE = re.compile("(?:[1oV][,;])*[1oV](?:[_ +,]&[_ +]|;)$")
_COUNTED_DAY = re.compile(r"[,;](?P<day>[123c])_d")  # 、6日
_AND_DAY = re.compile(r"[_ +,]&[_ +](?P<day>[123o])(?:,(?P<year>4))?(?=$|[|,.])")
_NEXT_QUARTER = re.compile(r"(?:,|[_ +,]&[_ +])(?P<quarter>[1V])(?:[/=](?P<year>4)|[_ +]Y[_ +](?P<namedyear>4))?")
_NEXT_MONTH = re.compile(r"(?:,|[_ +,]&[_ +])(?P<month>[12])(?:[_ +](?:Y[_ +])?(?P<year>4))?(?=$|[|.;]|,[12|]|[_ +,]&)")
_SAME_LIST = re.compile(r"[_ +,;]&[_ +]|[,;]")
_MONTH_FIRST = frozenset({"md", "mdy", "yearmonthday", "shortymd"})
_DAY_FIRST = frozenset({"dm", "dmy", "daymonthyear", "full", "pair"})


class Reading(NamedTuple):
    """A date and the positions in the row of tokens that it takes."""

    start: int
    end: int
    meaning: Meaning
    two_sided: bool = False


def with_years(readings: Sequence[Reading], scan: Scan) -> list[Reading]:
    """Return `readings`; in a list, those without a year take that of the last: "in May and June 2023"."""
    dated = list(readings)
    for at in range(len(dated) - 2, -1, -1):
        this, following = dated[at], dated[at + 1]
        start, end = this.meaning.period.start, following.meaning.period.start
        if (
            not this.meaning.closed
            or not following.meaning.closed
            or not start
            or not end
            or start.year is not None
            or end.year is None
            or this.meaning.relative
        ):
            continue
        between = scan.row[this.end : following.start]
        if start.month and start.unit == end.unit and _SAME_LIST.fullmatch(between):
            dated[at] = this._replace(meaning=this.meaning.in_year(end.year))
    return dated


def listed_before(rule: str, start: int, shared: Meaning, scan: Scan) -> Iterator[tuple[int, int, Meaning]]:
    """Yield (start, end, meaning) of what is listed before the date at `start`, in text order; positions of the row."""
    if rule == "quarter" and shared.closed:
        yield from _before(_QUARTERS_BEFORE, "[1oV]", start, scan, lambda number: _with_quarter(shared, number))
    elif rule in _DAY_FIRST and _is_day(shared):
        yield from _before(_BEFORE, _DAY, start, scan, lambda number: _with_day(shared, number))


def _before(
    pattern: re.Pattern[str], item: str, start: int, scan: Scan, read: Callable[[int], Meaning | None]
) -> Iterator[tuple[int, int, Meaning]]:
    window = max(0, start - _WINDOW)
    match = pattern.search(scan.row[window:start])
    if match is None:
        return
    for part in re.finditer(item, match.group()):
        position, end = window + match.start() + part.start(), window + match.start() + part.end()
        token = next(scan.token(at) for at in range(position, end, 2) if scan.row[at] in "123ocV")
        if isinstance(token.value, int) and (meaning := read(token.value)):
            yield position, end, meaning


def listed_after(rule: str, end: int, shared: Meaning, scan: Scan) -> Iterator[tuple[int, int, Meaning]]:
    """Yield (start, end, meaning) of what is listed after the date that ends at `end`, in text order."""
    if not shared.closed:
        return
    if rule == "quarterafter" and shared.start.year is None:
        yield from _quarters_after(end, shared, scan)
    elif rule == "month" and scan.row[end - 3 : end - 2] == "m":
        yield from _months_after(end, shared, scan)
    elif rule in _MONTH_FIRST and _is_day(shared):
        yield from _days_after(end, shared, scan)


def _quarters_after(end: int, shared: Meaning, scan: Scan) -> Iterator[tuple[int, int, Meaning]]:
    """Yield the quarters after "quý I": "và II/2024"; the year of the last is that of all."""
    while match := _NEXT_QUARTER.match(scan.row, end):
        year = next((match.start(name) for name in ("year", "namedyear") if match[name]), None)
        meaning = _with_quarter(shared, _number(scan, match.start("quarter")))
        if meaning is None:
            return
        end = match.end()
        yield match.start("quarter"), end, meaning.in_year(_number(scan, year)) if year is not None else meaning


def _months_after(end: int, shared: Meaning, scan: Scan) -> Iterator[tuple[int, int, Meaning]]:
    """Yield the months after "tháng 7": ", 8 năm 2023"."""
    while match := _NEXT_MONTH.match(scan.row, end):
        point = Point(shared.start.year, _number(scan, match.start("month")))
        if match["year"]:
            point = replace(point, year=_number(scan, match.start("year")))
        noun = re.match(r" \w", scan.low[scan.token(match.end() - 1).end :][:2])
        if noun and not match["year"] and not re.match("[_ +,]&", scan.row[match.end() :]):
            return  # tháng 7, 8 hồ sơ
        end = match.end()
        yield match.start("month"), end, replace(shared, period=Period(point, point))


def _days_after(end: int, shared: Meaning, scan: Scan) -> Iterator[tuple[int, int, Meaning]]:
    while match := _COUNTED_DAY.match(scan.row, end) or _AND_DAY.match(scan.row, end):
        named = match.groupdict().get("year")
        year = _number(scan, match.start("year")) if named else shared.start.year
        meaning = _with_day(shared, _number(scan, match.start("day")), year)
        noun = re.match(r" \w", scan.low[scan.token(match.end() - 1).end :][:2])
        if meaning is None or (noun and match.re is _AND_DAY):
            return  # May 5 and 6 teams
        end = match.end()
        yield match.start("day"), end, meaning


def _number(scan: Scan, position: int) -> int:
    value = scan.token(position).value
    return value if isinstance(value, int) else 0


def _is_day(meaning: Meaning) -> bool:
    point = meaning.period.start
    return point == meaning.period.end and point is not None and point.day is not None and point.month is not None


def _with_day(shared: Meaning, day: int, year: int | None = None) -> Meaning | None:
    start = shared.start
    point = Point(year or start.year, start.month, day)
    return Meaning(Period(point, point), shared.relative) if point.valid else None


def _with_quarter(shared: Meaning, quarter: int) -> Meaning | None:
    last = _QUARTER_MONTHS * quarter
    year = shared.start.year
    period = Period(Point(year, last - _QUARTER_MONTHS + 1), Point(year, last))
    return replace(shared, period=period) if period.valid else None
