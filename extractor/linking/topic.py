"""What an article is about: on which side of the reform, in which country, in which provinces."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from extractor.factsheet import FactSheet, Language, Unit
from extractor.gazetteer import Area, Gazetteer
from extractor.gazetteer.syllables import is_surname
from extractor.gazetteer.towns import load_towns
from extractor.languages.public_bodies import LEVEL_OF_TYPE

VIETNAM = "VN"
_ENOUGH = 1.0  # votes: a local name that several provinces have gives each of them a share of one
_LOCAL = ("district", "commune")
_VIETNAMESE_BODY = re.compile("UBND|HĐND|.*(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy")  # that only Vietnam has


@dataclass(frozen=True, slots=True)
class Topic:
    """What the units of an article have in common. `day` is ISO or empty, provinces are names with their support."""

    language: Language
    day: str
    provinces: Mapping[str, float]
    countries: Mapping[str, int]

    @property
    def province(self) -> str:
        """The name of the province that the article supports most, empty if it supports none or several alike."""
        ranked = sorted(self.provinces.items(), key=lambda item: -item[1])[:2]
        if not ranked or ranked[0][1] < _ENOUGH or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
            return ""
        return ranked[0][0]

    @property
    def country(self) -> str:
        """The id of the country that the article speaks of most, empty if it speaks of none."""
        return max(self.countries, key=self.countries.__getitem__, default="")

    @property
    def is_vietnam(self) -> bool:
        """Whether bodies are Vietnamese unless they say otherwise."""
        return self.country == VIETNAM


def read_topic(sheet: FactSheet, names: Mapping[str, tuple[Area, ...]], gazetteer: Gazetteer) -> Topic:
    """Return the topic of an article from its areas; `names` has what each name as printed can mean."""
    provinces: Counter[str] = Counter()
    countries: Counter[str] = Counter()
    for unit in sheet.units:
        name = unit.area if unit.kind == "body" else unit.canonical
        candidates = names.get(name or "", ())
        for province, weight in _votes(unit, candidates, gazetteer).items():
            provinces[province] += weight  # type: ignore[assignment]
        if country := _country(candidates, gazetteer) or (_country_of_town(unit) if not candidates else ""):
            countries[country] += 1
        elif unit.kind == "body" and _is_vietnamese(unit):
            countries[VIETNAM] += 1
    if not countries and _has_vietnamese_people(sheet):
        countries[VIETNAM] = 1
    return Topic(sheet.language, _day(sheet), provinces, countries)


def _has_vietnamese_people(sheet: FactSheet) -> bool:
    """Whether people with Vietnamese names act in an article, or nobody does: most of the news is from Vietnam."""
    people = (*sheet.officials, *sheet.persons)
    names = [person.surface.replace("・", " ").split() for person in people]
    return not names or any(len(name) > 2 and is_surname(name[0]) for name in names)


def _votes(unit: Unit, candidates: tuple[Area, ...], gazetteer: Gazetteer) -> dict[str, float]:
    """Return the provinces that a mention may speak of: a province itself surely, a commune's by its candidates."""
    wide = unit.level not in _LOCAL or unit.type_word == "thành phố"
    if candidates and candidates[0].level == "province" and wide:
        return {candidates[0].name: 2.0}
    told = LEVEL_OF_TYPE.get(unit.type_word or "")
    local = [area for area in candidates if area.level == told] or [area for area in candidates if area.level in _LOCAL]
    found = {province.name for area in local if (province := gazetteer.province(area))}
    return dict.fromkeys(found, 1 / len(found)) if found else {}


def _country(candidates: Iterable[Area], gazetteer: Gazetteer) -> str:
    first = next(iter(candidates), None)
    if first is None:
        return ""
    return next((area.id for area in (first, *gazetteer.above(first)) if area.level == "country"), "")


def _country_of_town(unit: Unit) -> str:
    """Return the country of a town, empty if there are such towns in several."""
    towns = load_towns().find(unit.surface) if unit.kind == "area" else ()
    countries = {town.country for town in towns if not town.is_word}
    return countries.pop() if len(countries) == 1 else ""


def _day(sheet: FactSheet) -> str:
    """Return the day the article was written, as far as it is known: else the last day that it names."""
    if known := sheet.published or sheet.anchor:
        return known
    days = (day for date in sheet.dates for day in date.value.split("/") if len(day) == 10 and day.startswith("20"))
    return max((day for day in days if "X" not in day), default="")


def _is_vietnamese(unit: Unit) -> bool:
    """Whether a body is one that only Vietnam has, or is printed in Vietnamese."""
    printed = unit.surface == unit.canonical and not unit.surface.isascii()
    return printed or _VIETNAMESE_BODY.match(unit.canonical) is not None
