"""Which area is meant: every area of a name is weighed, the best one wins if it stands alone."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from extractor.factsheet import Unit
from extractor.gazetteer import Area, Gazetteer
from extractor.gazetteer.towns import load_towns
from extractor.linking.renderings import latin, transcribed
from extractor.linking.topic import VIETNAM, Topic
from extractor.linking.weighing import Weighing, reason

_CYRILLIC = re.compile("[\u0400-\u04ff -]+")
_ADJECTIVE = re.compile(
    "(?P<stem>[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)*?)(?:й?ск|(?=цк)|(?<=ц)к)(?:ий|ая|ое|ого|ой|ому|им|ом|ую)"
)
_BEFORE_SUFFIX = re.compile("(?:ин|ен|ов|ан)$")  # Караганд|ин|ская
_BASES = ("", "а", "ь", "и", "я", "о", "ы", "ск")
MOST_NAMED = 20  # candidates that an open name is left with


@dataclass(frozen=True, slots=True)
class Chosen:
    """The area that is meant and why; `rivals` are others that fit as well, and then only the name counts."""

    area: Area
    rivals: tuple[Area, ...]
    reason: str

    @property
    def sure(self) -> bool:
        """Whether no other area fits as well."""
        return not self.rivals


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
        self.weighing = Weighing(gazetteer, topic)

    def choose(self, candidates: Iterable[Area], unit: Unit) -> Chosen | None:
        """Return which of `candidates` a name means, with the type and level that the words beside it tell, if any."""
        weighed = sorted(((self.weighing.of(area, unit), area) for area in candidates), key=lambda pair: -sum(pair[0]))
        if not weighed:
            return None
        best, area = weighed[0]
        rivals = tuple(other for evidence, other in weighed[1:] if sum(evidence) >= sum(best))
        return Chosen(area, rivals, reason([evidence for evidence, _ in weighed]))


def linked_area(unit: Unit, chosen: Chosen | None, country: str) -> Unit:
    """Return `unit` with the name, level and identity of what it was found to be; as printed if nothing is known.

    `country` is the one the article speaks of, in which towns are looked for first.
    """
    if chosen is None:
        return linked_town(unit, country)
    area = chosen.area
    found: dict[str, Any] = {"canonical": area.name, "level": area.level, "reason": chosen.reason}
    if chosen.sure:
        return unit.model_copy(update={**found, "unit_id": area.id})
    candidates = tuple(one.id for one in (area, *chosen.rivals)[:MOST_NAMED])
    return unit.model_copy(update={**found, "candidates": candidates, "confidence": min(unit.confidence, 0.8)})


def linked_town(unit: Unit, country: str) -> Unit:
    """Return `unit` with the name and identity of a town, if it is one: in `country`, else if there is no other."""
    towns = load_towns().find(unit.surface)  # 茅野市
    if not towns and not (country == VIETNAM and unit.type_word):
        towns = load_towns().find(unit.canonical)
    near = [town for town in towns if town.country == country] or towns
    if not near:
        return _of_town(unit)
    found: dict[str, Any] = {"canonical": near[0].name}
    if len(near) == 1:
        return unit.model_copy(update={**found, "unit_id": near[0].id, "reason": "the only town of this name there"})
    ids = tuple(town.id for town in near[:MOST_NAMED])
    return unit.model_copy(update={**found, "candidates": ids, "reason": "open: several towns of this name"})


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
