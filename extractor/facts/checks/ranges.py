"""A range of dates that runs backwards: "from 20 May to 10 May 2024", "the plan for 2031–2025"."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from extractor.facts.checks.figures import Figures, span
from extractor.facts.evidence import Span
from extractor.facts.page import Page
from extractor.factsheet import Check, Date, FactSheet
from extractor.languages import lexicon

DASHES = ("-", "–", "—", "~", "〜")
NEAR = 30  # characters before a date in which "from" stands
YEARS = re.compile(r"(?<![\w/.,№-])(?P<first>(?:19|20)\d\d) ?[-–—] ?(?P<last>(?:19|20)\d\d)(?![\w/,-]|\.\d)")


def ranges(article: Figures) -> Iterator[Check]:
    """Yield the ranges of dates whose end comes before their start."""
    for date in article.sheet.dates:
        start, slash, end = date.value.partition("/")
        if slash and _precedes(end, start):
            yield _check(article.page, (date.start, date.end))
    for one, other in pairwise(article.sheet.dates):
        if _is_range(article.page, one, other) and _precedes(_point(other), _point(one)):
            yield _check(article.page, (one.start, other.end))
    yield from _years(article.page, article.sheet)


def _years(page: Page, sheet: FactSheet) -> Iterator[Check]:
    """Yield ranges of years, which are no dates if they run backwards."""
    kinds = (sheet.dates, sheet.documents, sheet.ratios, sheet.ranks, sheet.percentages)
    taken = sorted(span(mention) for kind in kinds for mention in kind)
    for match in YEARS.finditer(page.text):
        at = bisect_left(taken, (match.end(), 0)) - 1
        if match["last"] < match["first"] and (at < 0 or taken[at][1] <= match.start()):
            yield _check(page, match.span())


def _is_range(page: Page, one: Date, other: Date) -> bool:
    """Return whether two dates are the ends of one range: "from" before the first, "to" between, and nothing else."""
    from_, to = _ends(page.language(one.start))
    between = page.lower[one.end : other.start].strip()
    before = page.lower[max(0, one.start - NEAR) : one.start]
    opened = between in DASHES or one.value.endswith("/..") or from_.search(before)
    return bool(opened) and (to.fullmatch(between) is not None or (not between and other.value.startswith("../")))


@cache
def _ends(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return patterns for what stands before the first end of a range, and between its ends."""
    words = lexicon(language).dates
    from_, to = (
        "|".join(re.escape(word) for word in sorted({*first, *second, *more}, key=len, reverse=True))
        for first, second, more in (
            (words.since, words.from_, lexicon(language).percentages.froms),
            (words.to, words.until, lexicon(language).percentages.tos),
        )
    )
    return re.compile(rf"(?:{from_})\s*\Z"), re.compile(rf"{to}|[-–—~〜]")


def _point(date: Date) -> str:
    """Return the one end of `date` that is known; "" if it has none or two."""
    known = [point for point in date.value.split("/") if point != ".."]
    return known[0] if len(known) == 1 else ""


def _precedes(one: str, other: str) -> bool:
    """Return whether `one` is before `other`, at the precision that both have."""
    length = min(len(one), len(other))
    known = length > 0 and ".." not in (one, other) and "X" not in one + other
    return known and one[:length] < other[:length]


def _check(page: Page, where: Span) -> Check:
    detail = f"{page.text[slice(*where)]}: the end comes before the start."
    return Check(kind="date_order", ok=False, detail=detail, spans=(where,))
