"""What speaks for an area that a name can mean, and which part of it decides against the others."""

from collections.abc import Sequence
from typing import NamedTuple

from extractor.factsheet import Unit
from extractor.gazetteer import Area, Gazetteer
from extractor.languages.public_bodies import LEVEL_OF_TYPE
from extractor.linking.topic import VIETNAM, Topic

# From the strongest: the article's day, its provinces, the level its words tell (translations mix up districts and
# communes, hardly provinces), the very type word; a name alone is rather that of a large area.
VALID, TOPIC, MENTIONED, LEVEL, NEAR_LEVEL, TYPE = 4.0, 3.0, 1.5, 3.0, 1.0, 1.0
PRINTED_TYPE = 5.0  # the very Vietnamese word, no translation of it: "huyện Thường Tín cũ" after the reform
PROMINENCE = {"country": 2.5, "province": 2.5, "region": 2.0, "other": 2.0, "district": 1.0, "commune": 0.0}
_LOCAL = frozenset(("district", "commune"))


class Evidence(NamedTuple):
    """The evidence for one area; each field names what it comes from."""

    date: float
    place: float
    level: float
    type: float

    def outweighs(self, other: "Evidence") -> list[str]:
        """Return what speaks more for this area than `other` speaks for its own."""
        pairs = zip(self._fields, self, other, strict=True)
        return [name for name, mine, theirs in pairs if mine > theirs]


class Weighing:
    """Weighs the areas of a name within one article."""

    def __init__(self, gazetteer: Gazetteer, topic: Topic) -> None:
        self.gazetteer = gazetteer
        self.topic = topic
        self.province = topic.province

    def of(self, area: Area, unit: Unit) -> Evidence:
        """Return what the article and the words of `unit` say for `area`."""
        kind = unit.type_word
        if not kind:
            return Evidence(self._date(area), self._place(area), PROMINENCE[area.level], 0.0)
        printed = PRINTED_TYPE if kind in unit.surface.lower() else TYPE
        told = LEVEL_OF_TYPE.get(kind, unit.level)
        if area.level == told or (kind == "thành phố" and area.type == kind):
            level = LEVEL
        else:
            level = NEAR_LEVEL if {area.level, told} <= _LOCAL else 0.0
        return Evidence(self._date(area), self._place(area), level, printed if kind == area.type else 0.0)

    def _date(self, area: Area) -> float:
        if self.topic.day:
            return VALID if area.valid(self.topic.day) else 0.0
        return VALID / 4 if area.valid_to or not area.valid_from else 0.0  # no date: most news is older than the reform

    def _place(self, area: Area) -> float:
        if not area.id.startswith(VIETNAM):
            return TOPIC if self._is_at_home(area) else 0.0
        province = self.gazetteer.province(area)
        if province is None:
            return 0.0
        if province.name == self.province:
            return TOPIC
        return MENTIONED if self.topic.provinces.get(province.name, 0) >= 1 else 0.0

    def _is_at_home(self, area: Area) -> bool:
        """Whether an area abroad lies in the country that the article speaks of: Granada is in Spain there."""
        country = self.topic.country
        if area.level == "country" or country in {"", VIETNAM}:
            return False
        return any(above.id == country for above in self.gazetteer.above(area))


def reason(evidence: Sequence[Evidence]) -> str:
    """Return why the first of areas was chosen whose `evidence` is given, the weightiest first."""
    if len(evidence) == 1:
        return "the only area of this name"
    decisive = evidence[0].outweighs(evidence[1])
    if sum(evidence[0]) == sum(evidence[1]):
        return "open: several areas of this name fit alike"
    return f"chosen by {' and '.join(decisive)} among {len(evidence)} areas of this name"
