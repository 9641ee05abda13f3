"""Where the tellings of a story are found: an index of rare traits, and the order that articles stand in.

Articles stand in the order of their days, those of one day in the order of their hashes, those without a day last: the
same order whenever they are read.
"""

from collections.abc import Iterator
from datetime import date
from heapq import nlargest
from zlib import crc32

from extractor.store.traits import Traits, bits, rarity

WINDOW = 14  # days between two tellings of a story, at most
FIGURES, NAMES, WORDINGS, STRONGEST = 6, 4, 4, 4  # how many traits of each kind an article is found by
RARE, VERY_RARE = 5.0, 6.0  # bits of a figure to find it by together with the province, and alone

_HASH_BITS = 40
UNDATED = (1 << 22) << _HASH_BITS  # beyond the last day that a calendar has


def position(day: str | None, identity: str) -> int:
    """Return where an article of a day (YYYY-MM-DD or None), known by its hash, stands among all others."""
    place = int(identity[: _HASH_BITS // 4], 16)
    try:
        return (date.fromisoformat(day).toordinal() << _HASH_BITS) + place if day else UNDATED + place
    except ValueError:  # a feed may say less than a calendar needs
        return UNDATED + place


def reach(place: int) -> tuple[int, int]:
    """Return the first and the last position of articles with a day that may tell the story of the one at `place`.

    An article without a day may tell a story of any day, and the story of one with a day may be told without it.
    """
    span = WINDOW << _HASH_BITS
    return (place - span, place + span) if place < UNDATED else (0, place)


def keys_of(traits: Traits) -> list[int]:
    """Return the keys that an article is found by; articles that tell one story share at least two of them.

    A percentage is rare among the articles of a few days on one province, not among all. Which traits are taken depends
    on them alone, so that two articles which share some take the same.
    """
    return [crc32(key.encode()) for key in dict.fromkeys(_keys(traits))]


def _keys(traits: Traits) -> Iterator[str]:
    place = max(traits.places, key=lambda place: (traits.places[place], place), default="")
    rare = [figure for figure in traits.figures if bits(figure) >= RARE]
    for figure in nlargest(FIGURES, rare, key=rarity):
        yield f"{figure}@{place}"
    for figure in nlargest(STRONGEST, (figure for figure in rare if bits(figure) >= VERY_RARE), key=rarity):
        yield figure
    for name in sorted(traits.names, key=lambda name: crc32(name.encode()))[:NAMES]:
        yield f"{name}@{place}"
    for least in traits.sketch[:WORDINGS]:
        yield f"{traits.language}:{least}"
