"""Whose body is it? The District People's Committee is that of the district the article speaks of."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractor.factsheet import Level, Unit
from extractor.gazetteer import Area
from extractor.languages.public_bodies import LEVEL_OF_TYPE, PARTY_COMMITTEES, english_of
from extractor.linking.topic import VIETNAM, Topic

_TYPES = "tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu"
_TYPED = re.compile(rf"^(?P<base>.+?)(?: (?P<type>{_TYPES}))$")
_PARTY = re.compile("|".join(PARTY_COMMITTEES.values()))
_BARE = re.compile(r"UBND|HĐND|Đảng ủy|Ban Chỉ đạo|Bộ phận|Trung tâm (?:Phục vụ )?[Hh]ành chính công|Điểm phục vụ")


@dataclass(frozen=True, slots=True)
class Owners:
    """The areas an article has named so far, the last one first."""

    areas: Sequence[Area]
    topic: Topic

    def of(self, level: Level | None) -> Area | None:
        """Return the area that a body of `level` belongs to if its own words do not say."""
        return next((area for area in self.areas if level is None or area.level == level), None)


def link_body(unit: Unit, own: Area | None, owners: Owners) -> Unit:
    """Return `unit` with its full name and identity; `own` is the area in its name, if that is known."""
    if own is None and unit.area is None and not owners.topic.is_vietnam:
        return _foreign(unit, owners)
    if own is not None and not own.id.startswith(VIETNAM):
        return unit.model_copy(update={"canonical": english_of(unit.canonical, unit.surface), "area": own.name})
    unit = _settled(unit, owners)
    if unit.level == "central":
        return unit.model_copy(update={"unit_id": _key(VIETNAM, unit.canonical)})
    level = None if unit.level == "other" else unit.level
    area = own or (None if unit.area else owners.of(level))
    base = (found := _TYPED.match(unit.canonical)) and found["base"] or unit.canonical
    if area is None:
        return unit
    named = unit.area is not None or found is not None or bool(_PARTY.search(base) or _BARE.match(base))
    canonical = _with_area(base, area) if named else unit.canonical
    update = {"canonical": canonical, "level": area.level, "area": area.name, "unit_id": _key(area.id, base)}
    return unit.model_copy(update=update)


def _settled(unit: Unit, owners: Owners) -> Unit:
    """Decide whether 内務省 is the ministry or, as translations have it, the department of a province."""
    if unit.level != "other" or not unit.canonical.startswith("Bộ "):
        return unit
    local = any(area.level in {"district", "commune"} for area in owners.areas)
    if local:
        return unit.model_copy(update={"canonical": "Sở " + unit.canonical[3:], "level": "province"})
    return unit.model_copy(update={"level": "central"})


def _foreign(unit: Unit, owners: Owners) -> Unit:
    canonical = english_of(unit.canonical, unit.surface)
    return unit.model_copy(update={"canonical": canonical, "unit_id": _key(owners.topic.country, canonical)})


def _with_area(base: str, area: Area) -> str:
    """Return a name with its area: UBND huyện Đô Lương, Huyện ủy Đô Lương."""
    if _PARTY.search(base):
        party = PARTY_COMMITTEES.get(area.type, f"Đảng ủy {area.type}")
        return f"{_PARTY.sub(party, base)} {area.name}"
    if base == "Đảng ủy" and area.type in PARTY_COMMITTEES:
        return f"{PARTY_COMMITTEES[area.type]} {area.name}"
    return f"{base} {area.type} {area.name}"


def _key(area_id: str, canonical: str) -> str:
    """Return the identity of a body: the same in all languages and articles."""
    return f"{area_id}:{canonical.lower()}"


def level_of(kind: str | None) -> Level | None:
    """Return the level that a type word tells."""
    return LEVEL_OF_TYPE.get(kind or "")
