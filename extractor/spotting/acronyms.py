"""Short names that an article gives its bodies in brackets: "the Information System Authority (RIA)", later "RIA"."""

import re
from collections.abc import Iterator, Mapping, Sequence

from extractor.factsheet import Unit
from extractor.spotting.patterns import END, START, any_of

_BRACKETED = re.compile(r"[ ]?[(（][\"'“”«»„]?([A-ZÀ-ÞĐА-ЯЁ][A-ZÀ-ÞĐА-ЯЁ&-]{1,9})[\"'“”«»„]?[)）,;]")


def find_acronyms(text: str, bodies: Sequence[Unit]) -> Iterator[Unit]:
    """Yield each use of a short name that follows the full one in brackets; the brackets themselves are left out."""
    named: dict[str, Unit] = {}
    introduced: set[int] = set()
    for body in bodies:
        if found := _BRACKETED.match(text, body.end):
            named.setdefault(found[1], body)
            introduced.add(found.start(1))
    if named:
        yield from (unit for unit in _uses(text, named) if unit.start not in introduced)


def _uses(text: str, named: Mapping[str, Unit]) -> Iterator[Unit]:
    for match in re.finditer(f"{START}{any_of(named)}{END}", text):
        body = named[match.group()]
        place = {"start": match.start(), "end": match.end(), "surface": match.group()}
        yield body.model_copy(update={**place, "confidence": min(body.confidence, 0.85)})
