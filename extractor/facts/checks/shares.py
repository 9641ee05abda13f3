"""Shares that must make a hundred: "61 % online, 34 % on paper, the remaining 7 % by phone"."""

from collections.abc import Iterator, Sequence

from extractor.facts.checks.figures import PERCENT, Figure, Figures, number
from extractor.facts.checks.ties import Ties, ties
from extractor.facts.page import Page
from extractor.factsheet import Check

MOST = 8  # shares of one whole
NEAR = 30  # characters between a share and the words that make it the rest
WHOLE = 100.0


def shares(article: Figures) -> Iterator[Check]:
    """Yield whether the shares of a sentence that names the rest, or divides a whole, make a hundred."""
    page = article.page
    for (first, _), figures in article.sentences:
        words = ties(page.language(figures[0].start))
        found: list[Figure] = []
        for figure in figures:
            if figure.measure != PERCENT or figure.changes or not figure.exact:
                continue
            found.append(figure)
            if len(found) > 1 and _is_rest(page, words, figure):
                yield _verdict(found[-MOST:])
                found = []
        opened = words.divided.search(page.lower, first, found[0].start) if len(found) > 1 else None
        if opened and found[0].start - opened.end() <= NEAR and not _has_count(figures, first, found[-1].end):
            yield _verdict(found)


def _has_count(figures: Sequence[Figure], start: int, end: int) -> bool:
    return any(figure.measure != PERCENT and start <= figure.start < end for figure in figures)


def _is_rest(page: Page, words: Ties, figure: Figure) -> bool:
    before = page.lower[max(0, figure.start - NEAR) : figure.start]
    return bool(words.rest_before.search(before) or words.rest_behind.match(page.lower, figure.end, figure.end + NEAR))


def _verdict(found: Sequence[Figure]) -> Check:
    """Return whether the last of `found`, two at least, make a hundred: the first may be shares of something else."""
    for first in range(len(found) - 1):
        if _is_whole(found[first:]):
            found = found[first:]
            break
    total = sum(figure.value for figure in found)
    told = " + ".join(number(figure.value) for figure in found)
    detail = f"{told} makes {number(round(total, 6))} %, not 100 %."
    if _is_whole(found):
        detail = f"{told} makes {number(round(total, 6))} %."
    return Check(kind="shares_total", ok=_is_whole(found), detail=detail, spans=tuple(figure.span for figure in found))


def _is_whole(found: Sequence[Figure]) -> bool:
    rounded = sum(figure.unit for figure in found) / 2
    return abs(sum(figure.value for figure in found) - WHOLE) <= rounded + 1e-6
