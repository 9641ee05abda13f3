"""Which row is meant: units, metrics and outlets, found by their natural keys and added when first met."""

from typing import TYPE_CHECKING

from sqlite_utils import Database

from extractor.store.folding import fold
from extractor.store.inserts import insert, insert_new
from extractor.store.rows import Reference

if TYPE_CHECKING:
    from extractor.store.entries import UnitName

MOST = 1 << 18  # rows that are remembered, more than there are units


class Identities:
    """Looks up rows and remembers their keys, until told that a transaction was undone or rows were removed."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self._found: dict[tuple[str, str], int] = {}
        self._printed: dict[tuple[str, str, str, str], int] = {}

    def forget(self) -> None:
        """Look all rows up anew from now on."""
        self._found.clear()
        self._printed.clear()

    def source(self, name: str | None) -> int | None:
        """Return the outlet called `name`."""
        return (self._find("sources", "name", name) or insert(self.db, "sources", {"name": name})) if name else None

    def metric(self, name: str) -> int:
        """Return a metric of the vocabulary."""
        return self._find("metrics", "name", name) or insert(self.db, "metrics", {"name": name})

    def unit(self, unit: "UnitName", language: str) -> int:
        """Return the unit that is mentioned, and remember how it is printed."""
        printed = unit.key, language, unit.surface, unit.folded_name
        if printed not in self._printed:
            found = self._find("units", "key", unit.key) or self._add_unit(unit)
            alias = {"unit_id": found, "language": language, "surface": unit.surface}
            insert_new(
                self.db, "unit_aliases", {**alias, "folded": unit.folded_surface, "folded_name": unit.folded_name}
            )
            if len(self._printed) >= MOST:
                self._printed.clear()
            self._printed[printed] = found
        return self._printed[printed]

    def referred(self, reference: Reference, units: list[int]) -> int | None:
        """Return the unit that a reference means, `units` being those of the article."""
        key, number = reference
        return (self._find("units", "key", key) if key else None) or (None if number is None else units[number])

    def _add_unit(self, unit: "UnitName") -> int:
        row = {"key": unit.key, "kind": unit.kind, "level": unit.level, "canonical": unit.canonical}
        return self._add_area(unit.key) or insert(self.db, "units", {**row, "folded": unit.folded})

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
            if len(self._found) >= MOST:
                self._found.clear()
            self._found[table, value] = found[0]
        return self._found[table, value]
