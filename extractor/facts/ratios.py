"""Which two counts is a percentage made of? A printed fraction beside it, or two counts whose quotient it is."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import product

from extractor.facts.scene import Scene
from extractor.factsheet import FactSheet, Percentage, Ratio

Pair = tuple[float, float]
Count = tuple[int, float]  # its offset and value

FAR = 90  # characters between a fraction and its percentage
COUNT = re.compile(r"(?<![A-Za-z0-9.,/%-])(?:\d{1,3}(?:[., ]\d{3}){1,6}+|\d{2,7}+)(?![A-Za-z0-9/%]|[.,-]\d)")
AROUND = re.compile(r"\s?[(,:=–-]?[^\d\n.;]{0,15}")  # between a percentage and the fraction behind it
PARTED = re.compile(r"[;\d]")
BEHIND = 20  # characters in which one behind it begins
PASSAGE = 250  # characters on both sides in which counts are looked for
SURE = 100  # counts from which a quotient that fits a whole percent is no accident
MOST = 8  # counts of one passage that are tried


def ratios(scene: Scene, sheet: FactSheet) -> list[Pair | None]:
    """Return numerator and denominator of each percentage of `sheet`, in order."""
    printed = {ratio.start: ratio for ratio in sheet.ratios}
    counts = list(_counts(scene, sheet))
    areas = [unit.start for unit in sheet.units if unit.kind == "area"]
    found: list[Pair | None] = []
    for at, mention in enumerate(sheet.percentages):
        beside = _beside(scene, at, mention, printed, areas)
        if beside:
            del printed[beside.start]
        found.append(beside.value if beside else _counted(scene, at, mention, counts))
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


def _beside(
    scene: Scene, at: int, mention: Percentage, printed: dict[int, Ratio], areas: Sequence[int]
) -> Ratio | None:
    """Return the fraction before figure `at` with no other figure between, else the one right behind it.

    What is parted by a semicolon, another number or an area, or stands behind without brackets, must fit as well.
    """
    if not printed:
        return None
    start, end = scene.figures[at]
    first, last = scene.sentence(at)
    bound = max(first, start - FAR, scene.figures[at - 1][1] if at else 0)
    before = next((printed[offset] for offset in range(start, bound - 1, -1) if offset in printed), None)
    parted = before and (
        PARTED.search(scene.text, before.end, start) or bisect_left(areas, before.end) < bisect_left(areas, start)
    )
    if before and (not parted or fits(before.value, mention)):
        return before
    behind = next((printed[offset] for offset in range(end, min(last, end + BEHIND)) if offset in printed), None)
    if behind and AROUND.fullmatch(scene.text, end, behind.start):
        return behind if "(" in scene.text[end : behind.start] or fits(behind.value, mention) else None
    return None


def _counted(scene: Scene, at: int, mention: Percentage, counts: Sequence[Count]) -> Pair | None:
    """Return two counts of the sentence of figure `at`, or of the one before, whose quotient the figure is."""
    start, end = scene.figures[at]
    first, last = scene.sentence(at)
    before, _ = scene.page.sentence(max(0, first - 2))
    if "\n" in scene.text[max(before, first - FAR) : first]:
        before = first
    for passage in ((first, last), (before, last)):
        low, high = max(passage[0], start - PASSAGE), min(passage[1], end + PASSAGE)
        near = [count for _, count in counts[bisect_left(counts, (low, 0)) : bisect_left(counts, (high, 0))]][:MOST]
        pairs = [pair for pair in product(near, near) if pair[0] < pair[1] and _tells(pair, mention)]
        if len(pairs) == 1:
            return pairs[0]
    return None


def _tells(pair: Pair, mention: Percentage) -> bool:
    return fits(pair, mention) and (min(pair) >= SURE or decimals(mention) > 0)


def _counts(scene: Scene, sheet: FactSheet) -> Iterator[Count]:
    """Yield offset and value of the plain counts of the text: no part of a date, fraction or other figure."""
    kinds = (sheet.dates, sheet.documents, sheet.ranks, sheet.ratios, sheet.percentages)
    taken = sorted((mention.start, mention.end) for kind in kinds for mention in kind)
    for match in COUNT.finditer(scene.text):
        at = bisect_left(taken, (match.end(), 0)) - 1
        if at < 0 or taken[at][1] <= match.start():
            yield match.start(), float(re.sub(r"\D", "", match.group()))
