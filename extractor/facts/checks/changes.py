"""A change and its two levels: "rose by 2.6 points from 81.3 to 83.4" is 2.1."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from extractor.facts.checks.figures import PERCENT, PERCENTAGE_POINTS, Figure, Figures, number
from extractor.facts.checks.ties import Ties, ties
from extractor.facts.page import Page
from extractor.factsheet import Check

NEAR = 25  # characters before a change in which "up" or "down" stands


def changes(article: Figures) -> Iterator[Check]:
    """Yield whether changes agree with the levels from which and to which they are said to lead."""
    page = article.page
    for _, figures in article.sentences:
        words = ties(page.language(figures[0].start))
        for at, change in enumerate(figures):
            pair = _is_change(page, words, change) and _levels(page, words, figures, at)
            if pair:
                yield from _verdict(change, *pair)


def _is_change(page: Page, words: Ties, figure: Figure) -> bool:
    """Return whether `figure` is the amount of a change: "a rise of 5 %", ", up 5 %"."""
    before = page.lower[max(0, figure.start - NEAR) : figure.start]
    return figure.exact and (figure.changes or words.moved.search(before) is not None)


def _levels(page: Page, words: Ties, figures: Sequence[Figure], at: int) -> tuple[Figure, Figure] | None:
    """Return the level that change `at` came from and the one it led to: both behind, both before, or around it."""
    for low, high in ((at + 1, at + 2), (at - 2, at - 1), (at - 1, at + 1), (at - 3, at - 2)):
        if low < 0 or high >= len(figures):
            continue
        one, other = figures[low], figures[high]
        if _is_joined(page, words, figures[min(low, at) : max(high, at) + 1], figures[at]) and _are_levels(one, other):
            if low < at < high and _is_origin(page, words.than, figures, high):
                return other, one
            origins = [_is_origin(page, words.came_from, figures, number) for number in (low, high)]
            if origins == [True, False] or _is_left(page, words, one):
                return one, other
            if origins == [False, True] and low < at < high:
                return other, one
    return None


def _are_levels(one: Figure, other: Figure) -> bool:
    """Return whether both may be levels of one thing; "больше, чем 81,5 %" bounds nothing where it compares."""
    alike = one.measure == other.measure and (one.object == other.object or None in (one.object, other.object))
    return alike and not any(each.changes or each.mention.modifier in ("approx", "ge", "le") for each in (one, other))


def _is_joined(page: Page, words: Ties, figures: Sequence[Figure], change: Figure) -> bool:
    """Return whether nothing between the figures begins another statement, and what leads to the change but says it."""
    return all(
        (words.moving if other is change else words.joined).fullmatch(page.lower, one.end, other.start)
        for one, other in pairwise(figures)
    )


def _is_origin(page: Page, words: re.Pattern[str], figures: Sequence[Figure], at: int) -> bool:
    """Return whether one of `words`, "from" or "compared with", stands before figure `at`."""
    figure = figures[at]
    start = max(page.sentence(figure.start)[0], figures[at - 1].end if at else 0)
    return words.search(page.lower[start : figure.start]) is not None


def _is_left(page: Page, words: Ties, figure: Figure) -> bool:
    """Return whether から or the like stands behind `figure`."""
    return words.origin is not None and words.origin.match(page.lower, figure.span[1]) is not None


def _verdict(change: Figure, one: Figure, other: Figure) -> Iterator[Check]:
    """Yield whether `change` leads from `one` to `other`, at the precision that is printed."""
    difference = abs(other.value - one.value)
    slack = (one.unit + other.unit) / 2 + change.unit + 1e-6
    if change.measure == one.measure or (change.measure, one.measure) == (PERCENTAGE_POINTS, PERCENT):
        ok, told = abs(difference - change.value) <= slack / 1.0, number(round(difference, 6))
        if change.measure == PERCENT:  # many say percent and mean points
            ok = ok or _fits_relative(change, one, other)
    elif change.measure == PERCENT and one.value > 0:
        ok, told = _fits_relative(change, one, other), f"{100 * difference / one.value:.1f} %"
    else:
        return
    levels = f"From {one.mention.surface} to {other.mention.surface}"
    detail = f"{levels} is a change of {told}; the article says {change.mention.surface}."
    yield Check(kind="change_levels", ok=ok, detail=detail, spans=(one.span, other.span, change.span))


def _fits_relative(change: Figure, one: Figure, other: Figure) -> bool:
    if one.value <= one.unit:
        return True
    low, high = (abs(other.value - one.value) + sign * (one.unit + other.unit) / 2 for sign in (-1, 1))
    least, most = 100 * low / (one.value + one.unit / 2), 100 * high / (one.value - one.unit / 2)
    return least - change.unit <= change.value <= most + change.unit
