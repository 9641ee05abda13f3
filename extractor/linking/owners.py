"""Whose committee is "the District People's Committee"? The areas of an article, and which of them has a body."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extractor.factsheet import Level, Unit
from extractor.gazetteer import Area
from extractor.linking.topic import Topic

_MOST_NEAR = 100  # areas of a paragraph that count
_LOCAL = frozenset(("district", "commune"))
_VIETNAMESE = frozenset(("province", "district", "commune"))


@dataclass(frozen=True, slots=True)
class Place:
    """An area named at offset `start`, with the type its words tell ("" for none) and the province it lies in."""

    start: int
    area: Area
    kind: str
    province: Area | None = None


class Owners:
    """The areas of an article, where they stand, and its paragraphs."""

    def __init__(
        self,
        text: str,
        places: Iterable[Place],
        topic: Topic,
        province: Area | None,
        bodies: Sequence[Unit],
    ) -> None:
        self.lines = [0, *(match.end() for match in re.finditer("\n", text))]
        self.sentences = [0, *(match.end() for match in re.finditer(r"[.!?]\s|[。\n]", text))]
        self.places: Sequence[Place] = sorted(places, key=lambda place: place.start)
        self.starts = [place.start for place in self.places]
        self.topic = topic
        self.of_article: dict[tuple[Level | None, str], Area | None] = {}
        self.province = province  # what the article is about
        # names of departments of provinces that it prints as such, and where it names bodies of the state
        self.departments = {body.canonical for body in bodies if body.canonical.startswith("Sở ")}
        self.state = [body.start for body in bodies if body.level == "central"]

    def of(self, start: int, level: Level, kind: str) -> Area | None:
        """Return the area that a body at `start` belongs to, by the level and the type that its words tell.

        The sentence decides before the paragraph and that before the article; a city is never a mere district.
        """
        sentence, paragraph = (self._since(starts, start) for starts in (self.sentences, self.lines))
        if level == "province" and self.province:
            return self._province(paragraph) or self.province
        typed = _typed(sentence, kind) or _typed(paragraph, kind)
        if kind == "thành phố":
            typed = typed or self._of_article(None, kind)
        return typed or _of_level(sentence, level) or _of_level(paragraph, level) or self._of_article(level, kind)

    def _since(self, starts: Sequence[int], start: int) -> Sequence[Place]:
        """Return the places between the last of `starts` and `start`."""
        last = bisect_left(self.starts, start)
        first = bisect_left(self.starts, starts[bisect_right(starts, start) - 1])
        return self.places[max(first, last - _MOST_NEAR) : last]

    def _province(self, paragraph: Sequence[Place]) -> Area | None:
        """Return the province of a paragraph on districts elsewhere than the article, as digests have them."""
        found = {place.province.id: place.province for place in paragraph if place.province}
        local = [place for place in paragraph if place.province and place.area.level in _LOCAL]
        if not local or not self.province or self.province.id in found or len(found) > 1:
            return None
        return local[0].province

    def names_state(self, start: int) -> bool:
        """Whether the paragraph speaks of a body of the state before `start`, and of no area but countries."""
        first = self.lines[bisect_right(self.lines, start) - 1]
        named = bisect_left(self.state, first) < bisect_left(self.state, start)
        return named and all(place.area.level == "country" for place in self._since(self.lines, start))

    def _of_article(self, level: Level | None, kind: str) -> Area | None:
        if (level, kind) not in self.of_article:
            typed = _typed(self.places, kind)
            self.of_article[level, kind] = typed or (_of_level(self.places, level) if level else None)
        return self.of_article[level, kind]

    @property
    def is_english(self) -> bool:
        """Whether names of foreign bodies are canonical as they are printed."""
        return self.topic.language == "en"

    @property
    def is_local(self) -> bool:
        """Whether the article speaks of a district or a commune."""
        return any(place.area.level in _LOCAL for place in self.places)


def _typed(places: Sequence[Place], kind: str) -> Area | None:
    return _best([place for place in places if kind and kind in {place.kind, place.area.type}])


def _of_level(places: Sequence[Place], level: Level) -> Area | None:
    levels = _VIETNAMESE if level == "other" else {level}
    return _best([place for place in places if place.area.level in levels])


def _best(places: Sequence[Place]) -> Area | None:
    """Return the area that is named most, a name with a type word counting twice; of several the first."""
    support: Counter[str] = Counter()
    for place in places:
        support[place.area.id] += 2 if place.kind else 1
    best = max(support, key=support.__getitem__, default=None)
    return next((place.area for place in places if place.area.id == best), None)
