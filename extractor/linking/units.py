"""Which unit is meant: areas first, by all that the article says, then bodies by the areas around them."""

from collections.abc import Iterator, Mapping

from extractor.factsheet import Context, FactSheet, Unit
from extractor.gazetteer import Area, Gazetteer, load
from extractor.linking.areas import AreaLinker, Chosen, linked_area
from extractor.linking.bodies import Owners, link_body
from extractor.linking.topic import Topic, read_topic

MOST_CANDIDATES = 200
_WIDE = frozenset(("country", "province", "region"))

Choices = Mapping[tuple[str, str | None], Chosen | None]


def link_units(context: Context, sheet: FactSheet) -> tuple[Unit, ...]:
    """Return the units of `sheet` with canonical names, levels and identities; surfaces and offsets stay."""
    gazetteer = load()
    names = {name: gazetteer.find(name)[:MOST_CANDIDATES] for unit in sheet.units if (name := _name(unit))}
    topic = read_topic(sheet, names, gazetteer)
    linker = AreaLinker(gazetteer, topic)
    choices: dict[tuple[str, str | None], Chosen | None] = {}
    for unit in sheet.units:
        if name := _name(unit):
            key = name, unit.type_word
            choices[key] = choices.get(key) or linker.choose(names[name], unit.type_word, unit.level)
    chosen = [_chosen(unit, choices) for unit in sheet.units]
    return tuple(_linked(sheet.units, chosen, topic, gazetteer))


def _name(unit: Unit) -> str:
    return (unit.area or "") if unit.kind == "body" else unit.canonical


def _chosen(unit: Unit, choices: Choices) -> Chosen | None:
    """Return what the name in `unit` means; without a type word it means what it does with one elsewhere."""
    name = _name(unit)
    if not name:
        return None
    own = choices[name, unit.type_word]
    if unit.type_word or (own and own.area.level in _WIDE and own.sure):
        return own
    typed = (choice for (other, kind), choice in choices.items() if other == name and kind and choice)
    return next(typed, own)


def _linked(units: tuple[Unit, ...], chosen: list[Chosen | None], topic: Topic, gazetteer: Gazetteer) -> Iterator[Unit]:
    """Yield the linked units; a body without an area of its own belongs to the last one named, or the next one."""
    areas = [choice.area if choice else None for choice in chosen]
    for place, unit in enumerate(units):
        if unit.kind == "area":
            yield linked_area(unit, chosen[place])
            continue
        near = [area for area in (*reversed(areas[:place]), *areas[place:]) if area]
        if own := areas[place]:
            yield link_body(unit, own, Owners(near, topic))
            continue
        yield link_body(unit, None, Owners([*near, *_provinces(near, topic, gazetteer)], topic))


def _provinces(areas: list[Area], topic: Topic, gazetteer: Gazetteer) -> Iterator[Area]:
    """Yield the province that the article is about, even if no word names it."""
    found = [province for area in areas if (province := gazetteer.province(area))]
    yield from (province for province in found if province.name == topic.province)
