"""A place and the size of its field: "place 12 of 9 is beyond the field"."""

from collections.abc import Iterator

from extractor.facts.checks.figures import Figures, span
from extractor.factsheet import Check, Rank


def places(article: Figures) -> Iterator[Check]:
    """Yield whether each rank lies within the field that is printed beside it."""
    for rank in article.sheet.ranks:
        if rank.of is not None:
            yield _place(rank, rank.of)


def _place(rank: Rank, field: int) -> Check:
    ok = rank.value <= field
    detail = f"Place {rank.value} of {field} {'lies within' if ok else 'is beyond'} the field."
    return Check(kind="rank_in_field", ok=ok, detail=detail, spans=(span(rank),))
