"""Whose committee is "the District People's Committee"? The areas of an article, and which of them has a body."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extractor.factsheet import Level
from extractor.gazetteer import Area
from extractor.linking.topic import Topic

_MOST_NEAR = 100  # areas of a paragraph that count
_LOCAL = frozenset(("district", "commune"))
_VIETNAMESE = frozenset(("province", "district", "commune"))


@dataclass(frozen=True, slots=True)
class Place:
    """An area named at offset `start`, with the type its words tell ("" for none)."""

    start: int
    area: Area
    kind: str


class Owners:
    """The areas of an article, where they stand, and its paragraphs."""

    def __init__(
        self, text: str, places: Iterable[Place], topic: Topic, province: Area | None, departments: frozenset[str]
    ) -> None:
        self.lines = [0, *(match.end() for match in re.finditer("\n", text))]
        self.places: Sequence[Place] = sorted(places, key=lambda place: place.start)
        self.starts = [place.start for place in self.places]
        self.topic = topic
        self.of_article: dict[tuple[Level, str], Area | None] = {}
        self.province = province  # what the article is about
        self.departments = departments  # names of departments of provinces that it prints as such

    def of(self, start: int, level: Level, kind: str) -> Area | None:
        """Return the area that a body at `start` belongs to, by the level and the type that its words tell.

        The paragraph decides before the article, what has a type word before what has none, the nearest at last.
        """
        if level == "province" and self.province:
            return self.province
        paragraph = self.lines[bisect_right(self.lines, start) - 1]
        last = bisect_left(self.starts, start)
        first = max(bisect_left(self.starts, paragraph), last - _MOST_NEAR)
        return self._best(self.places[first:last], level, kind) or self._of_article(level, kind)

    def _of_article(self, level: Level, kind: str) -> Area | None:
        if (level, kind) not in self.of_article:
            self.of_article[level, kind] = self._best(self.places, level, kind)
        return self.of_article[level, kind]

    @staticmethod
    def _best(named: Sequence[Place], level: Level, kind: str) -> Area | None:
        places = [place for place in named if _fits(place, level, kind)]
        support: Counter[str] = Counter()
        last: dict[str, int] = {}
        for order, place in enumerate(places):
            support[place.area.id] += 2 if place.kind else 1
            last[place.area.id] = order
        best = max(support, key=lambda code: (support[code], last[code]), default=None)
        return next((place.area for place in places if place.area.id == best), None)

    @property
    def is_english(self) -> bool:
        """Whether names of foreign bodies are canonical as they are printed."""
        return self.topic.language == "en"

    @property
    def is_local(self) -> bool:
        """Whether the article speaks of a district or a commune."""
        return any(place.area.level in _LOCAL for place in self.places)


def _fits(place: Place, level: Level, kind: str) -> bool:
    """Whether a body of a level and type can be that of a place; translations mix up districts and communes."""
    if level == "other":
        return place.area.level in _VIETNAMESE
    if kind and kind in {place.kind, place.area.type}:
        return True
    return place.area.level == level
