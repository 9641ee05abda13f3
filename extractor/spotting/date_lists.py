"""Days that share their month, each a date of its own: "5 and 6 May 2024", "May 5 and 6, 2024", 5月5日、6日."""

import re
from collections.abc import Iterator

from extractor.period import Period, Point
from extractor.spotting.date_evidence import Scan
from extractor.spotting.date_values import Meaning

_WINDOW = 32  # positions of the row in which a list may begin
_DAY = "(?:D[_ +])?[123oc](?:_d)?"
_BEFORE = re.compile(f"(?:{_DAY},)*{_DAY}[_ +,]&[_ +]$")
_COUNTED_DAY = re.compile(r",(?P<day>[123c])_d")  # 、6日
_AND_DAY = re.compile(r"[_ +,]&[_ +](?P<day>[123o])(?:,(?P<year>4))?(?=$|[|,.])")
_MONTH_FIRST = frozenset({"md", "mdy", "yearmonthday", "shortymd"})
_DAY_FIRST = frozenset({"dm", "dmy", "daymonthyear", "full", "pair"})


def listed_before(rule: str, start: int, shared: Meaning, scan: Scan) -> Iterator[tuple[int, int, Meaning]]:
    """Yield (start, end, meaning) of the days listed before the one at `start`, in text order; positions of the row."""
    if rule not in _DAY_FIRST or not _is_day(shared):
        return
    window = max(0, start - _WINDOW)
    match = _BEFORE.search(scan.row[window:start])
    if match is None:
        return
    for item in re.finditer(_DAY, match.group()):
        position = window + match.start() + item.start()
        end = window + match.start() + item.end()
        token = next(scan.token(at) for at in range(position, end, 2) if scan.row[at] in "123oc")
        if isinstance(token.value, int) and (meaning := _with_day(shared, token.value)):
            yield position, end, meaning


def listed_after(rule: str, end: int, shared: Meaning, scan: Scan) -> Iterator[tuple[int, int, Meaning]]:
    """Yield (start, end, meaning) of the days listed after the one that ends at `end`, in text order."""
    if rule not in _MONTH_FIRST or not _is_day(shared):
        return
    while match := _COUNTED_DAY.match(scan.row, end) or _AND_DAY.match(scan.row, end):
        day = scan.token(match.start("day")).value
        year = scan.token(match.start("year")).value if match.groupdict().get("year") else shared.start.year
        meaning = _with_day(shared, day, year) if isinstance(day, int) and not isinstance(year, str) else None
        noun = re.match(r" \w", scan.low[scan.token(match.end() - 1).end :][:2])
        if meaning is None or (noun and match.re is _AND_DAY):
            return  # May 5 and 6 teams
        end = match.end()
        yield match.start("day"), end, meaning


def _is_day(meaning: Meaning) -> bool:
    point = meaning.period.start
    return point == meaning.period.end and point is not None and point.day is not None and point.month is not None


def _with_day(shared: Meaning, day: int, year: object = None) -> Meaning | None:
    start = shared.start
    point = Point(year if isinstance(year, int) else start.year, start.month, day)
    return Meaning(Period(point, point), shared.relative) if point.valid else None
