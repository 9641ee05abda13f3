"""Dates of publication as feeds print them, to the local day YYYY-MM-DD."""

import re
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

EARLIEST = date(1900, 1, 1)  # no feed is older; year 0 and 1 stand for "unknown"

_ISO = re.compile(r"(?P<year>\d{4})(?P<dash>-?)(?P<month>\d{1,2})(?P=dash)(?P<day>\d{1,2})(?!\d)")
_YEAR_FIRST = re.compile(r"\D{0,20}(?P<year>\d{4})\s?[./年]\s?(?P<month>\d{1,2})\s?[./月]\s?(?P<day>\d{1,2})(?!\d)")
_DAY_FIRST = re.compile(
    r"\D{0,40}(?:\d{1,2}:\d{2}\D{1,20})?(?P<day>\d{1,2})[./-](?P<month>\d{1,2})[./-](?P<year>\d{4})(?!\d)"
)
_EPOCH = re.compile(r"\d{9,13}(?:\.\d+)?")


def parse_published(value: object, *, today: date | None = None) -> date | None:
    """Return the local day that `value` (a string, or a number of seconds or milliseconds since 1970) names.

    A time keeps its own zone: 23:30 GMT+7 is that day in Hanoi. 07/05/2024 is 7 May, as all six languages but American
    English print it. Raises ValueError if it is no date, before 1900 or later than tomorrow; None if it says nothing.
    """
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    day = _parse(str(value).strip()[:100]) if isinstance(value, str | int | float) else None
    if day is None or isinstance(value, bool):
        raise ValueError("is no date")
    if day < EARLIEST:
        raise ValueError(f"is before {EARLIEST.year}")
    if day > (today or datetime.now(UTC).date()) + timedelta(days=1):  # it is tomorrow already east of here
        raise ValueError("is in the future")
    return day


@lru_cache(maxsize=4096)  # the articles of a feed share their days
def _parse(value: str) -> date | None:
    for read in (_numbers, _epoch, _free):
        day = read(value)
        if day:
            return day
    return None


def _numbers(value: str) -> date | None:
    match = _ISO.match(value) or _YEAR_FIRST.match(value) or _DAY_FIRST.match(value)
    if not match:
        return None
    year, month, day = (int(match[part]) for part in ("year", "month", "day"))
    if month > 12 >= day and match.re is _DAY_FIRST:
        day, month = month, day
    return _date(year, month, day)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _epoch(value: str) -> date | None:
    if not _EPOCH.fullmatch(value):
        return None
    seconds = float(value)
    if seconds > 1e11:  # milliseconds: as seconds it would be the year 5138
        seconds /= 1000
    return datetime.fromtimestamp(seconds, UTC).date()


def _free(value: str) -> date | None:
    from email.utils import parsedate

    parts = parsedate(value)  # RFC 2822, the form of RSS: the zone is left alone, the day is local
    if parts:
        return _date(*parts[:3])
    if not re.search(r"\d{4}", value):
        return None
    import dateparser

    settings = {"DATE_ORDER": "DMY", "REQUIRE_PARTS": ["day", "month", "year"], "RETURN_AS_TIMEZONE_AWARE": False}
    found = dateparser.parse(value, languages=["vi", "en", "ja", "sv", "ru", "es"], settings=settings)
    return found.date() if found else None
