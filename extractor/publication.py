"""The day on which an article was published, and how that is known.

The feed says it, else the dateline of the page, else the address: /2024/05/21/ or 20240521. No day is believed that
comes after the one on which the article was read, or was downloaded where that is known. What a feed says stays even
where the dateline is months away, since one of the two may be of another version; but it is told.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import takewhile
from operator import attrgetter
from typing import NamedTuple
from urllib.parse import urlsplit

from extractor.factsheet import Article, Check, Context, Date, FactSheet

AGREES = timedelta(days=31)  # what is told again within a month is the same news
EARLIEST = date(1990, 1, 1)  # there was no web before, whatever the digits of an address are
GIVEN = "said by the feed or page"
DATED = ("dateline", "byline")  # kinds of lines that tell when the article was published

NEAR = 80  # characters of a paragraph before the day of its dateline
FIRST = 1_000  # characters of a text in which its first paragraph begins

# "АСТАНА, 18 февраля 2025 г.", "Lào Cai, 14/6/2024 -", "(NAIROBI) 21 November 2023 –": where, when, a sign that parts.
_PLACE = re.compile(r"[(\[【]?(?:[^\W\d_][^\s\d,.]*+[ ,.:)=\]】–—-]*+){0,4}+")
_PARTS = re.compile(r"[)\]】]?\s?(?:\.?[-–—=:/|】]|\.\s)|(?<=\.)\s")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_IN_PATH = re.compile(
    r"""
    (?<!\d) (?P<year>(?:19|20)\d\d)
    (?: (?P<sign>[/_-]) (?P<month>\d{1,2}) (?P=sign) (?P<day>\d{1,2}) (?!\d)    # /2024/05/21/ or 2024-5-21
      | (?P<mm>\d\d) (?P<dd>\d\d) (?: (?!\d) | (?=[0-2]\d[0-5]\d[0-5]\d) ) )    # 20240521, also before 081500
    """,
    re.VERBOSE,
)


class Publication(NamedTuple):
    """The day, how it is known, and what speaks against it."""

    day: str | None
    reason: str | None
    checks: tuple[Check, ...] = ()


def publication(article: Article, context: Context, sheet: FactSheet, *, today: date | None = None) -> Publication:
    """Return when `article` was published; `sheet` has the dates of `context.text` as spotted, and its boilerplate."""
    latest = (today or datetime.now(UTC).date()) + timedelta(days=1)  # it is tomorrow already east of here
    if article.downloaded:
        latest = min(latest, date.fromisoformat(article.downloaded))
    checks: list[Check] = []
    given, said = article.published, _day(article.published)
    if said and said > latest:
        detail = f"published {said} is after {latest}, when the article was there to be read, and was left out"
        checks.append(Check(kind="published", ok=False, detail=detail))
        given = said = None
    printed = next(((mention, day) for mention, day in _datelines(context.text, sheet) if day <= latest), None)
    if said and printed and abs(said - printed[1]) > AGREES:
        checks.append(_conflict(said, *printed))
    if given:
        return Publication(given, GIVEN, tuple(checks))
    if printed:
        mention, day = printed
        return Publication(day.isoformat(), f"dateline: {mention.surface}", tuple(checks))
    for part, day in _in_address(article.url):
        if EARLIEST <= day <= latest:
            return Publication(day.isoformat(), f"address: {part}", tuple(checks))
    return Publication(None, None, tuple(checks))


def _day(value: str | None) -> date | None:
    """Return the day that `value` is; None for what is none, or less than a day."""
    if value is None or not _DAY.fullmatch(value):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _datelines(text: str, sheet: FactSheet) -> Iterator[tuple[Date, date]]:
    """Yield the days of the lines that are dateline or byline, from the top; then those that open a paragraph."""
    for line in sheet.boilerplate:
        if line.kind in DATED:
            within = (bisect_left(sheet.dates, offset, key=attrgetter("start")) for offset in (line.start, line.end))
            for mention in sheet.dates[slice(*within)]:
                if day := _day(mention.value):
                    yield mention, day

    for mention in takewhile(lambda mention: mention.start < FIRST, sheet.dates):
        start = text.rfind("\n", 0, mention.start) + 1
        if mention.start - start > NEAR:
            continue
        opens = _PLACE.fullmatch(text, start, mention.start) and _PARTS.match(text, mention.end)
        if opens and (day := _day(mention.value)):
            yield mention, day


def _in_address(url: str | None) -> Iterator[tuple[str, date]]:
    for match in _IN_PATH.finditer(urlsplit(url or "").path):
        year, month, day = match["year"], match["month"] or match["mm"], match["day"] or match["dd"]
        try:
            yield match.group(), date(int(year), int(month), int(day))
        except ValueError:
            continue


def _conflict(said: date, mention: Date, printed: date) -> Check:
    detail = (
        f"published {said} as the feed says, but the dateline says {printed}, {abs((said - printed).days)} days away"
    )
    return Check(kind="published", ok=False, detail=detail, spans=((mention.start, mention.end),))
