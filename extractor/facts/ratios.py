"""Which two counts is a percentage made of? A printed fraction beside it, or two counts whose quotient it is."""

import re
from collections.abc import Iterator, Sequence
from itertools import product

from extractor.facts.evidence import Span
from extractor.facts.scene import Scene
from extractor.factsheet import FactSheet, Percentage, Ratio

Pair = tuple[float, float]

FAR = 90  # characters between a fraction and its percentage
COUNT = re.compile(r"(?<![A-Za-z0-9.,/%-])(?:\d{1,3}(?:[., ]\d{3})++|\d{2,7}+)(?![A-Za-z0-9/%]|[.,-]\d)")
AROUND = re.compile(r"\s?[(,:=–-]?[^\d\n.;]{0,15}")  # between a percentage and the fraction behind it
SURE = 100  # counts from which a quotient that fits a whole percent is no accident
MOST = 8  # counts of one passage that are tried


def ratios(scene: Scene, sheet: FactSheet) -> list[Pair | None]:
    """Return numerator and denominator of each percentage of `sheet`, in order."""
    found: list[Pair | None] = []
    free = list(sheet.ratios)
    taken = [
        (each.start, each.end) for kind in (sheet.dates, sheet.documents, sheet.ranks, sheet.ratios) for each in kind
    ]
    for at, mention in enumerate(sheet.percentages):
        beside = _beside(scene, at, mention, free)
        if beside:
            free.remove(beside)
        found.append(beside.value if beside else _counted(scene, at, mention, taken))
    return found


def decimals(mention: Percentage) -> int:
    """Return to how many decimals the value of `mention` is printed."""
    digits = f"{abs(mention.value):g}".partition(".")[2]
    printed = re.search(r"\d[.,]\s?(\d{1,2})(?!\d)", mention.surface)
    return max(len(digits), len(printed[1]) if printed else 0)


def fits(pair: Pair, mention: Percentage) -> bool:
    """Return whether `mention` is the quotient of `pair`, rounded or cut off at its last printed digit."""
    if pair[1] <= 0:
        return False
    unit = 10.0 ** -decimals(mention)
    return -unit / 2 - 1e-9 <= 100 * pair[0] / pair[1] - abs(mention.value) < unit


def _beside(scene: Scene, at: int, mention: Percentage, printed: Sequence[Ratio]) -> Ratio | None:
    """Return the fraction before figure `at` with no other figure between, else the one right behind it.

    What is parted by a semicolon, or stands behind without brackets, must fit as well.
    """
    start, end = scene.figures[at]
    first, last = scene.sentence(at)
    bound = max(first, start - FAR, scene.figures[at - 1][1] if at else 0)
    before = [ratio for ratio in printed if bound <= ratio.start and ratio.end <= start]
    if before and (";" not in scene.text[before[-1].end : start] or fits(before[-1].value, mention)):
        return before[-1]
    behind = next((ratio for ratio in printed if end <= ratio.start <= last), None)
    if behind and AROUND.fullmatch(scene.text, end, behind.start):
        return behind if "(" in scene.text[end : behind.start] or fits(behind.value, mention) else None
    return None


def _counted(scene: Scene, at: int, mention: Percentage, taken: Sequence[Span]) -> Pair | None:
    """Return two counts of the sentence of figure `at`, or of the one before, whose quotient the figure is."""
    first, last = scene.sentence(at)
    before, _ = scene.page.sentence(max(0, first - 2))
    if "\n" in scene.text[before:first]:
        before = first
    for passage in ((first, last), (before, last)):
        counts = list(_counts(scene, passage, taken))[:MOST]
        pairs = [pair for pair in product(counts, counts) if pair[0] < pair[1] and _tells(pair, mention)]
        if len(pairs) == 1:
            return pairs[0]
    return None


def _tells(pair: Pair, mention: Percentage) -> bool:
    return fits(pair, mention) and (min(pair) >= SURE or decimals(mention) > 0)


def _counts(scene: Scene, passage: Span, taken: Sequence[Span]) -> Iterator[float]:
    spans = [span for span in (*taken, *scene.figures) if span[0] < passage[1] and passage[0] < span[1]]
    for match in COUNT.finditer(scene.text, *passage):
        if not any(start < match.end() and match.start() < end for start, end in spans):
            yield float(re.sub(r"\D", "", match.group()))
