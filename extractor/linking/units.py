"""Which unit is meant: areas first, by all that the article says, then bodies by the areas around them."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from extractor.factsheet import Context, FactSheet, Unit
from extractor.gazetteer import Area, Gazetteer, load
from extractor.linking.areas import MOST_NAMED, AreaLinker, Chosen, linked_area, named
from extractor.linking.bodies import body_id, in_department, link_body
from extractor.linking.owners import Owners, Place
from extractor.linking.topic import Topic, read_topic

MOST_CANDIDATES = 200
_TYPES = frozenset(("huyện", "quận", "thị xã", "thành phố", "xã", "phường", "thị trấn", "đặc khu"))  # all are listed
_WIDE = frozenset(("country", "province", "region"))
_CONNECTED = re.compile(r"[^\S\n]*(?:[^\W\d_]{1,4}[^\S\n]+){0,2}")  # "of", "de la", "i", nothing
# Short names of bodies, and how the full ones begin, as in their ids.
_SHORT = {short: f"{short} " for short in ("ban chỉ đạo", "đoàn kiểm tra", "tổ công tác")}
_SHORT["bộ phận một cửa"] = "bộ phận tiếp nhận và trả kết quả"

Choices = Mapping[tuple[str, str | None], Chosen | None]


def link_units(context: Context, sheet: FactSheet) -> tuple[Unit, ...]:
    """Return the units of `sheet` with canonical names, levels and identities; surfaces and offsets stay."""
    gazetteer = load()
    names = {name: named(name, gazetteer)[:MOST_CANDIDATES] for unit in sheet.units if (name := _name(unit))}
    topic = read_topic(sheet, names, gazetteer)
    names |= _broken(sheet.units, names, topic, gazetteer)
    linker = AreaLinker(gazetteer, topic)
    choices: dict[tuple[str, str | None], Chosen | None] = {}
    for unit in sheet.units:
        if name := _name(unit):
            key = name, unit.type_word
            choices[key] = choices.get(key) or linker.choose(names[name], unit)
    typed = {name: choice for (name, kind), choice in choices.items() if kind and choice}
    chosen = [_chosen(unit, choices, typed) for unit in sheet.units]
    owners = _owners(context.text, sheet.units, chosen, topic, gazetteer)
    undecided = {choice.area.id: (choice.area, *choice.rivals) for choice in chosen if choice and not choice.sure}
    linked = (_opened(unit, undecided) for unit in _linked(context.text, sheet.units, chosen, owners))
    return _in_full(list(linked))


def _broken(
    units: Sequence[Unit], names: Mapping[str, tuple[Area, ...]], topic: Topic, gazetteer: Gazetteer
) -> dict[str, tuple[Area, ...]]:
    """Return what names mean that are listed nowhere but have a type word: a broken name in the article's province."""
    if not topic.is_vietnam or not topic.province:
        return {}
    unknown = [name for unit in units if unit.type_word in _TYPES and (name := _name(unit)) and not names[name]]
    within = [area.id for area in gazetteer.find(topic.province, level="province")]
    found = {
        name: tuple(area for code in within for area in gazetteer.resembling(name, within=code)) for name in unknown
    }
    return {name: areas for name, areas in found.items() if areas}


def _name(unit: Unit) -> str:
    return (unit.area or "") if unit.kind == "body" else unit.canonical


def _chosen(unit: Unit, choices: Choices, typed: Mapping[str, Chosen]) -> Chosen | None:
    """Return what the name in `unit` means; without a type word it means what it does with one elsewhere."""
    name = _name(unit)
    if not name:
        return None
    own = choices[name, unit.type_word]
    if unit.type_word or (own and own.area.level in _WIDE and own.sure):
        return own
    return typed.get(name, own)


def _owners(
    text: str, units: Sequence[Unit], chosen: Sequence[Chosen | None], topic: Topic, gazetteer: Gazetteer
) -> Owners:
    named = [(unit, choice.area) for unit, choice in zip(units, chosen, strict=True) if choice]
    places = [Place(unit.start, area, unit.type_word or "", gazetteer.province(area)) for unit, area in named]
    provinces = (province for _, area in named if (province := gazetteer.province(area)))
    province = next((province for province in provinces if province.name == topic.province), None)
    return Owners(text, places, topic, province, [unit for unit in units if unit.kind == "body"])


def _linked(text: str, units: Sequence[Unit], chosen: Sequence[Chosen | None], owners: Owners) -> Iterator[Unit]:
    """Yield the linked units; the area of a body is in its name, or goes right after it as a phrase of its own."""
    for place, unit in enumerate(units):
        choice = chosen[place]
        if unit.kind == "area":
            yield linked_area(unit, choice, owners.topic.country)
            continue
        own = choice.area if choice else None
        following = units[place + 1] if place + 1 < len(units) else None
        if own is None and not unit.area and following and following.kind == "area":
            after = chosen[place + 1]
            if after and after.area.level != "country" and _CONNECTED.fullmatch(text, unit.end, following.start):
                own = after.area
        division = following and following.canonical.startswith("Sở ")
        if following and division and _CONNECTED.fullmatch(text, unit.end, following.start):
            yield link_body(in_department(unit), own, owners)
        else:
            yield link_body(unit, own, owners)


def _opened(unit: Unit, undecided: Mapping[str, Sequence[Area]]) -> Unit:
    """Return a body without identity, but with candidates, where it is not decided which area is its own."""
    area, _, base = (unit.unit_id or "").partition(":")
    if unit.kind == "area" or area not in undecided:
        return unit
    candidates = tuple(body_id(one.id, base) for one in undecided[area][:MOST_NAMED])
    why = "open: several areas of this name fit alike"
    return unit.model_copy(update={"unit_id": None, "candidates": candidates, "reason": why})


def _in_full(units: Sequence[Unit]) -> tuple[Unit, ...]:
    """Return `units` with short names of a body as its full one: the Steering Committee is that for reform."""
    named: dict[str, dict[str, Unit]] = defaultdict(dict)
    for unit in units:
        if unit.kind == "body" and unit.unit_id:
            area, _, base = unit.unit_id.partition(":")
            named[area].setdefault(base, unit)
    return tuple(_full(unit, named) for unit in units)


def _full(unit: Unit, named: Mapping[str, Mapping[str, Unit]]) -> Unit:
    if unit.kind == "area" or not unit.unit_id:
        return unit
    area, _, base = unit.unit_id.partition(":")
    if base not in _SHORT:
        return unit
    full = next((other for name, other in named[area].items() if name.startswith(_SHORT[base])), None)
    return unit.model_copy(update={"canonical": full.canonical, "unit_id": full.unit_id}) if full else unit
