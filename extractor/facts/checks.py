"""What does, or does not, add up in an article: findings for a reader, never a reason to alter a value."""

from collections.abc import Iterator

from extractor.facts.ratios import decimals, fits
from extractor.factsheet import Check, Date, FactSheet, Mention, Percentage, Rank


def checks(sheet: FactSheet) -> tuple[Check, ...]:
    """Return what comparing the figures and dates of `sheet` with one another shows."""
    return (*_quotients(sheet), *_fractions(sheet), *_places(sheet), *_ranges(sheet))


def _quotients(sheet: FactSheet) -> Iterator[Check]:
    printed: dict[
        tuple[float, float], tuple[int, int]
    ] = {}  # the last place before the percentage, or the first behind
    ratios = list(reversed(sheet.ratios))
    for mention in sheet.percentages:
        while ratios and (ratios[-1].start < mention.start or ratios[-1].value == mention.ratio):
            ratio = ratios.pop()
            printed[ratio.value] = _span(ratio)
        if mention.ratio and mention.ratio[1] > 0:
            yield _quotient(mention, mention.ratio, printed.get(mention.ratio))


def _quotient(mention: Percentage, pair: tuple[float, float], printed: tuple[int, int] | None) -> Check:
    """Compare a percentage with the counts it is said to be made of, at the precision that is printed."""
    share = f"{100 * pair[0] / pair[1]:.{max(1, decimals(mention))}f}"
    near = mention.modifier != "eq" and abs(100 * pair[0] / pair[1] - abs(mention.value)) < 1  # "nearly 94 %"
    detail = f"{pair[0]:,.0f} of {pair[1]:,.0f} is {share} %; the article says {mention.surface}."
    return Check(
        kind="ratio_percentage",
        ok=fits(pair, mention) or near,
        detail=detail,
        spans=(*([printed] if printed else []), _span(mention)),
    )


def _fractions(sheet: FactSheet) -> Iterator[Check]:
    for ratio in sheet.ratios:
        if ratio.value[0] > ratio.value[1]:
            detail = f"{ratio.surface}: the part is larger than the whole."
            yield Check(kind="ratio_above_one", ok=False, detail=detail, spans=(_span(ratio),))


def _places(sheet: FactSheet) -> Iterator[Check]:
    for rank in sheet.ranks:
        if rank.of is not None:
            yield _place(rank, rank.of)


def _place(rank: Rank, field: int) -> Check:
    ok = rank.value <= field
    detail = f"Place {rank.value} of {field} {'lies within' if ok else 'is beyond'} the field."
    return Check(kind="rank_in_field", ok=ok, detail=detail, spans=(_span(rank),))


def _ranges(sheet: FactSheet) -> Iterator[Check]:
    for date in sheet.dates:
        if _runs_backwards(date):
            detail = f"{date.surface}: the end comes before the start."
            yield Check(kind="date_order", ok=False, detail=detail, spans=(_span(date),))


def _runs_backwards(date: Date) -> bool:
    start, _, end = date.value.partition("/")
    if not end or ".." in (start, end) or "X" in date.value:
        return False
    length = min(len(start), len(end))
    return end[:length] < start[:length]


def _span(mention: Mention) -> tuple[int, int]:
    return mention.start, mention.end
