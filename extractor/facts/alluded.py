"""Periods that a text speaks of without a date: "in nine months" of an article of October, "the annual plan".

They are no dates by themselves, and only the day of the article tells which they are. "A year earlier" is a year before
what is spoken of; without that, the year before the article's.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from re import Pattern, escape
from re import compile as compiled

from extractor.facts.page import Page
from extractor.facts.stems import Hit
from extractor.factsheet import Date, FactSheet
from extractor.languages import lexicon

YEARLONG = 12  # months
NEAR = 6  # characters between "annual plan" and the date that says of which year


def alluded(page: Page, sheet: FactSheet) -> Iterator[tuple[str, Date]]:
    """Yield the periods alluded to in `page`, as dates, each behind its mark; none if the article has no day."""
    if not sheet.anchor or "X" in sheet.anchor or len(sheet.anchor) < len("YYYY-MM"):
        return
    year, month = sheet.anchor[:4], int(sheet.anchor[5:7])
    for start, end, count in _months(page):
        if month - 1 <= count <= month:
            yield "alluded", _date(page, start, end, f"{year}-01/{year}-{count:02}")
    starts = sorted(date.start for date in sheet.dates)
    for hit in page.all_hits("annual"):
        if not _is_dated(hit, starts):
            yield "alluded", _date(page, hit.start, hit.end, year)
    for hit in page.all_hits("before"):
        if not _is_dated(hit, starts):
            yield "year_before", _date(page, hit.start, hit.end, f"{int(year) - 1:04}")


def _is_dated(hit: Hit, starts: Sequence[int]) -> bool:
    """Return whether one of the dates that begin at `starts`, in order, says which year `hit` is of."""
    at = bisect_left(starts, hit.start)
    return at < len(starts) and starts[at] <= hit.end + NEAR


def _date(page: Page, start: int, end: int, value: str) -> Date:
    return Date.model_construct(start=start, end=end, surface=page.text[start:end], value=value)


def _months(page: Page) -> Iterator[tuple[int, int, int]]:
    """Yield where numbers of months stand, and how many they are."""
    for language in set(page.languages):
        pattern, numerals = _counted(language)
        for match in pattern.finditer(page.lower):
            number = int(match[1]) if match[1].isdecimal() else numerals[match[1]]
            if 1 < number < YEARLONG and page.language(match.start()) == language:
                yield match.start(), match.end(), number


@cache
def _counted(language: str) -> tuple[Pattern[str], dict[str, int]]:
    """Return a pattern for a number of months in lower-cased text, and the numbers of its words."""
    words = lexicon(language)
    numerals = {word: value for word, value in words.dates.numerals.items() if value < YEARLONG}
    border = r"(?<![\w.,/-])" if words.facts.spaced else r"(?<![\d.〇一二三四五六七八九十])"
    close = r"(?!\w)" if words.facts.spaced else ""
    number = "|".join(map(escape, sorted(numerals, key=len, reverse=True)))
    months = "|".join(map(escape, sorted(words.dates.months_counted, key=len, reverse=True)))
    first = "|".join(map(escape, sorted(words.dates.first, key=len, reverse=True)))
    return compiled(rf"{border}(\d{{1,2}}|{number})[^\S\n]?(?:(?:{first})[^\S\n]?)?(?:{months}){close}"), numerals
