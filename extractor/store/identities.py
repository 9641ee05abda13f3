"""Which row is meant: units, metrics and outlets, found by their natural keys and added when first met."""

from collections.abc import Iterable, Mapping

from sqlite_utils import Database

from extractor.factsheet import FactSheet, Unit
from extractor.store.folding import fold
from extractor.store.inserts import insert, insert_new


class Identities:
    """Looks up rows for one article; nothing is kept beyond it: transactions may be undone."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self._found: dict[tuple[str, str], int] = {}
        self._printed: dict[tuple[object, ...], int] = {}

    def source(self, name: str | None) -> int | None:
        """Return the outlet called `name`."""
        return (self._find("sources", "name", name) or insert(self.db, "sources", {"name": name})) if name else None

    def metric(self, name: str) -> int:
        """Return a metric of the vocabulary."""
        return self._find("metrics", "name", name) or insert(self.db, "metrics", {"name": name})

    def unit(self, unit: Unit, language: str) -> int:
        """Return the unit that is mentioned, and remember how it is printed."""
        key = unit.unit_id or f"{unit.kind}:{unit.level}:{unit.canonical}"
        if (key, unit.surface, unit.type_word) not in self._printed:
            self._printed[key, unit.surface, unit.type_word] = self._unit(key, unit, language)
        return self._printed[key, unit.surface, unit.type_word]

    def _unit(self, key: str, unit: Unit, language: str) -> int:
        found = self._find("units", "key", key) or self._add_unit(key, unit)
        folded = fold(unit.surface)
        name = fold(unit.surface.replace(unit.type_word, " ", 1)) if unit.type_word else folded
        alias = {"unit_id": found, "language": language, "surface": unit.surface}
        insert_new(self.db, "unit_aliases", {**alias, "folded": folded, "folded_name": name or folded})
        return found

    def named_unit(self, key: str | None, name: str | None, units: Mapping[str, int]) -> int | None:
        """Return the unit with a key, else the one among `units` of the article that has this canonical name."""
        return (self._find("units", "key", key) if key else None) or (units.get(name) if name else None)

    def _add_unit(self, key: str, unit: Unit) -> int:
        row = {"key": key, "kind": unit.kind, "level": unit.level, "canonical": unit.canonical}
        return self._add_area(key) or insert(self.db, "units", {**row, "folded": fold(unit.canonical)})

    def _add_area(self, key: str) -> int | None:
        """Add an area of the gazetteer with what it lies in and what became of it; None if it has no such area."""
        from extractor.gazetteer import load

        gazetteer = load()
        try:
            area = gazetteer[key]
        except KeyError:
            return None
        row = {"key": key, "kind": "area", "level": area.level, "canonical": area.name, "folded": fold(area.name)}
        times = {"valid_from": area.valid_from or None, "valid_to": area.valid_to or None}
        place = {"latitude": area.lat, "longitude": area.lon}
        found = insert(self.db, "units", {**row, **times, **place})
        # Only now: what it lies in may lead back to it.
        self.db.conn.execute("UPDATE units SET parent_id = ? WHERE id = ?", [self._area(area.parent), found])
        for successor in gazetteer.successors(area):
            pair = {"old_unit_id": found, "new_unit_id": self._area(successor.id), "date": area.valid_to or None}
            insert_new(self.db, "unit_successions", pair)
        return found

    def _area(self, key: str) -> int | None:
        return (self._find("units", "key", key) or self._add_area(key)) if key else None

    def _find(self, table: str, column: str, value: str) -> int | None:
        if (table, value) not in self._found:
            found = self.db.conn.execute(f"SELECT id FROM {table} WHERE {column} = ?", [value]).fetchone()
            if not found:
                return None
            self._found[table, value] = found[0]
        return self._found[table, value]


def units_by_name(sheet: FactSheet, ids: Iterable[int]) -> dict[str, int]:
    """Return the units of `sheet` by canonical name, but those that share one: neither is certain to be meant."""
    found: dict[str, int] = {}
    shared: set[str] = set()
    for unit, identity in zip(sheet.units, ids, strict=True):
        if found.setdefault(unit.canonical, identity) != identity:
            shared.add(unit.canonical)
    return {name: identity for name, identity in found.items() if name not in shared}
