"""Which two counts is a percentage made of? A printed fraction beside it, or two counts whose quotient it is."""

import re
from collections.abc import Sequence

from extractor.facts.scene import Scene
from extractor.factsheet import Percentage, Ratio

Pair = tuple[float, float]

FAR = 90  # characters between a fraction and its percentage
COUNT = re.compile(r"(?<![\w.,/%-])\d{1,3}(?:[.,\u00a0 ]\d{3})++(?![\w/%]|[.,]\d)|(?<![\w.,/%-])\d{2,7}(?![\w/%-]|[.,]\d)")
SMALLEST = 10  # of a hundred: below, too many pairs of numbers happen to fit
TENTHS = 0.05


def ratios(scene: Scene, mentions: Sequence[Percentage], printed: Sequence[Ratio]) -> list[Pair | None]:
    """Return numerator and denominator of each of `mentions`, in order."""
    found: list[Pair | None] = []
    free = list(printed)
    for at, mention in enumerate(mentions):
        beside = _beside(scene, at, free)
        if beside:
            free.remove(beside)
        found.append(beside.value if beside else _counted(scene, at, mention))
    return found


def _beside(scene: Scene, at: int, printed: Sequence[Ratio]) -> Ratio | None:
    """Return the fraction before figure `at` with no other figure between, else the one in brackets behind it."""
    start, end = scene.figures[at]
    first, last = scene.sentence(start)
    bound = max(first, start - FAR, scene.figures[at - 1][1] if at else 0)
    before = [ratio for ratio in printed if bound <= ratio.start and ratio.end <= start]
    if before:
        return before[-1]
    behind = [ratio for ratio in printed if end <= ratio.start <= last]
    if behind and re.fullmatch(r"\s?[(,:=]?[^\d\n.;]{0,15}", scene.text[end : behind[0].start]):
        return behind[0]
    return None


def _counted(scene: Scene, at: int, mention: Percentage) -> Pair | None:
    return None
