"""Which area is meant: every area of a name is weighed, the best one wins if it stands alone."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from extractor.factsheet import Unit
from extractor.gazetteer import Area, Gazetteer
from extractor.gazetteer.towns import load_towns
from extractor.languages.public_bodies import LEVEL_OF_TYPE
from extractor.linking.renderings import latin, transcribed
from extractor.linking.topic import VIETNAM, Topic

# Evidence, from the strongest: the article's day, its provinces, the level its words tell (translations mix up
# districts and communes, hardly provinces), the very type word; a name alone is rather that of a large area.
VALID, TOPIC, MENTIONED, LEVEL, NEAR_LEVEL, TYPE = 4.0, 3.0, 1.5, 3.0, 1.0, 1.0
PRINTED_TYPE = 5.0  # the very Vietnamese word, no translation of it: "huyện Thường Tín cũ" after the reform
PROMINENCE = {"country": 2.5, "province": 2.5, "region": 2.0, "other": 2.0, "district": 1.0, "commune": 0.0}
_CYRILLIC = re.compile("[\u0400-\u04ff -]+")
_ADJECTIVE = re.compile(
    "(?P<stem>[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)*?)(?:й?ск|(?=цк)|(?<=ц)к)(?:ий|ая|ое|ого|ой|ому|им|ом|ую)"
)
_BEFORE_SUFFIX = re.compile("(?:ин|ен|ов|ан)$")  # Караганд|ин|ская
_BASES = ("", "а", "ь", "и", "я", "о", "ы", "ск")
_LOCAL = frozenset(("district", "commune"))


@dataclass(frozen=True, slots=True)
class Chosen:
    """The area that is meant; `sure` is False if another one fits as well, and then only the name counts."""

    area: Area
    sure: bool


def named(name: str, gazetteer: Gazetteer) -> tuple[Area, ...]:
    """Return the areas that `name` can mean: those called so, or the province a Russian adjective is of (Ханойский)."""
    if found := gazetteer.find(name):
        return found
    adjective = _ADJECTIVE.fullmatch(name)
    bases = (adjective["stem"] + ending for ending in ("", "й")) if adjective else ()
    return next((found for base in bases if (found := gazetteer.find(base, level="province"))), ())


class AreaLinker:
    """Chooses among the areas of a name, within one article."""

    def __init__(self, gazetteer: Gazetteer, topic: Topic) -> None:
        self.gazetteer = gazetteer
        self.topic = topic
        self.province = topic.province

    def choose(self, candidates: Iterable[Area], unit: Unit) -> Chosen | None:
        """Return which of `candidates` a name means, with the type and level that the words beside it tell, if any."""
        weighed = sorted(((self._weight(area, unit), area) for area in candidates), key=lambda pair: -pair[0])
        if not weighed:
            return None
        best, area = weighed[0]
        rivals = [other for weight, other in weighed[1:] if weight >= best]
        return Chosen(area, not rivals)

    def _weight(self, area: Area, unit: Unit) -> float:
        weight = self._time(area) + self._place(area)
        kind = unit.type_word
        if not kind:
            return weight + PROMINENCE[area.level]
        if kind == area.type:
            weight += PRINTED_TYPE if kind in unit.surface.lower() else TYPE
        told = LEVEL_OF_TYPE.get(kind, unit.level)
        if area.level == told or (kind == "thành phố" and area.type == kind):
            return weight + LEVEL
        return weight + (NEAR_LEVEL if {area.level, told} <= _LOCAL else 0.0)

    def _time(self, area: Area) -> float:
        if self.topic.day:
            return VALID if area.valid(self.topic.day) else 0.0
        return VALID / 4 if area.valid_to or not area.valid_from else 0.0  # no date: most news is older than the reform

    def _place(self, area: Area) -> float:
        province = self.gazetteer.province(area)
        if not area.id.startswith(VIETNAM):
            abroad = area.level != "country" and self.topic.country not in {"", VIETNAM}
            return (
                TOPIC if abroad and any(above.id == self.topic.country for above in self.gazetteer.above(area)) else 0.0
            )
        if province is None:
            return 0.0
        if province.name == self.province:
            return TOPIC
        return MENTIONED if self.topic.provinces.get(province.name, 0) >= 1 else 0.0


def linked_area(unit: Unit, chosen: Chosen | None, country: str) -> Unit:
    """Return `unit` with the name, level and identity of what it was found to be; as printed if nothing is known.

    `country` is the one the article speaks of, in which towns are looked for first.
    """
    if chosen is None:
        return linked_town(unit, country)
    area = chosen.area
    found = {"canonical": area.name, "level": area.level, "unit_id": area.id if chosen.sure else None}
    return unit.model_copy(update=found if chosen.sure else {**found, "confidence": min(unit.confidence, 0.8)})


def linked_town(unit: Unit, country: str) -> Unit:
    """Return `unit` with the name and identity of a town, if it is one: in `country`, else if there is no other."""
    towns = load_towns().find(unit.surface)  # 茅野市
    if not towns and not (country == VIETNAM and unit.type_word):
        towns = load_towns().find(unit.canonical)
    near = [town for town in towns if town.country == country] or towns
    if not near:
        return _of_town(unit)
    return unit.model_copy(update={"canonical": near[0].name, "unit_id": near[0].id if len(near) == 1 else None})


def _of_town(unit: Unit) -> Unit:
    """Return `unit` with the name that a Russian adjective comes from, or else in Latin letters: Наманганская."""
    if not _CYRILLIC.fullmatch(unit.canonical):
        return unit
    found = _ADJECTIVE.fullmatch(unit.canonical)
    bases = (found["stem"] + ending for ending in _BASES) if found else ()
    shorter = (_BEFORE_SUFFIX.sub("", found["stem"]) + ending for ending in _BASES) if found else ()
    towns = (load_towns().find(base) for base in (*bases, *shorter))
    name = next((towns[0].name for towns in towns if towns), None)
    base = found["stem"] if found else unit.canonical
    return unit.model_copy(update={"canonical": name or (latin(base) if " " in base else transcribed(base))})
