"""A printed fraction and the percentage that repeats it: "412 of 596 is 69.1 %; the article says 71.9 %"."""

from collections.abc import Iterator

from extractor.facts.checks.figures import Figures, span
from extractor.facts.ratios import decimals, fits
from extractor.factsheet import Check, Percentage


def quotients(article: Figures) -> Iterator[Check]:
    """Yield whether each percentage is the quotient of the counts printed beside it."""
    printed: dict[tuple[float, float], tuple[int, int]] = {}  # the last place before the percentage, or first behind
    ratios = list(reversed(article.sheet.ratios))
    for mention in article.sheet.percentages:
        while ratios and (ratios[-1].start < mention.start or ratios[-1].value == mention.ratio):
            ratio = ratios.pop()
            printed[ratio.value] = span(ratio)
        if mention.ratio and mention.ratio[1] > 0:
            yield _quotient(mention, mention.ratio, printed.get(mention.ratio))


def fractions(article: Figures) -> Iterator[Check]:
    """Yield fractions whose part is larger than the whole."""
    for ratio in article.sheet.ratios:
        if ratio.value[0] > ratio.value[1]:
            detail = f"{ratio.surface}: the part is larger than the whole."
            yield Check(kind="ratio_above_one", ok=False, detail=detail, spans=(span(ratio),))


def _quotient(mention: Percentage, pair: tuple[float, float], printed: tuple[int, int] | None) -> Check:
    """Compare a percentage with the counts it is said to be made of, at the precision that is printed."""
    share = f"{100 * pair[0] / pair[1]:.{max(1, decimals(mention))}f}"
    near = mention.modifier != "eq" and abs(100 * pair[0] / pair[1] - abs(mention.value)) < 1  # "nearly 94 %"
    detail = f"{pair[0]:,.0f} of {pair[1]:,.0f} is {share} %; the article says {mention.surface}."
    return Check(
        kind="ratio_percentage",
        ok=fits(pair, mention) or near,
        detail=detail,
        spans=(*([printed] if printed else []), span(mention)),
    )
