"""The facts of one article, into the tables and out of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from extractor.store.entries import Entry
from extractor.store.furniture import Page, add_boilerplate
from extractor.store.identities import Identities
from extractor.store.inserts import statement
from extractor.store.people import add_appearances
from extractor.store.rows import COLUMNS, Values

TABLES = (
    "dates",
    "documents",
    "ranks",
    "ratios",
    "percentages",
    "quantities",
    "unit_mentions",
    "official_mentions",
    "checks",
    "boilerplate",
)

INSERT = {table: statement("INSERT", table, ("article_id", *columns)) for table, columns in COLUMNS.items()}
UNSEEN_OFFICIAL = """
DELETE FROM officials WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM official_mentions WHERE official_id = ?1)
"""
UNSEEN_UNIT = """
DELETE FROM units WHERE id = ?1
    AND NOT EXISTS (SELECT 1 FROM unit_mentions WHERE unit_id = ?1)
    AND NOT EXISTS (SELECT 1 FROM percentages WHERE unit_id = ?1)
    AND NOT EXISTS (SELECT 1 FROM quantities WHERE unit_id = ?1)
    AND NOT EXISTS (SELECT 1 FROM ranks WHERE unit_id = ?1)
    AND NOT EXISTS (SELECT 1 FROM official_mentions WHERE unit_id = ?1)
    AND NOT EXISTS (SELECT 1 FROM units WHERE parent_id = ?1)
    AND NOT EXISTS (SELECT 1 FROM unit_successions WHERE new_unit_id = ?1)
"""


@dataclass(frozen=True, slots=True)
class Named:
    """The units that an article names, and the appearances of people in it.

    Of articles that were read before there were appearances, `officials` are the people.
    """

    units: frozenset[int] = frozenset()
    people: frozenset[int] = frozenset()
    officials: frozenset[int] = frozenset()


NOBODY = Named()


@dataclass(frozen=True, slots=True)
class Placed:
    """An article that the store has a row of but no facts yet, with these."""

    article_id: int
    source_id: int | None
    entry: Entry


def add_facts(db: Database, identities: Identities, articles: Sequence[Placed]) -> list[list[Values]]:
    """Add the facts of articles but for who appears in them; return of each the rows that `add_people` adds."""
    added: dict[str, list[Values]] = {table: [] for table in INSERT}
    people: list[list[Values]] = []
    for placed in articles:
        entry = placed.entry
        units = [identities.unit(unit, entry.language) for unit in entry.units]
        told = {table: _with_keys(table, values, units, identities) for table, values in entry.facts.items()}
        people.append(told.pop("official_mentions", []))
        told.pop("boilerplate", None)
        for table, values in told.items():
            added[table] += [(placed.article_id, *each) for each in values]
    for table, values in added.items():
        if values:
            db.conn.executemany(INSERT[table], values)
    add_boilerplate(db, map(_page, articles))
    return people


def add_people(db: Database, placed: Placed, people: Sequence[Values]) -> list[int]:
    """Add who appears in an article, as `add_facts` returned it; return the appearances that no other article has."""
    if not people:
        return []
    found, new = add_appearances(db, placed.entry.people)
    added = [(placed.article_id, *plain, *found[number], unit) for *plain, number, unit in people]
    db.conn.executemany(INSERT["official_mentions"], added)
    return new


def _with_keys(table: str, rows: list[Values], units: list[int], identities: Identities) -> list[Values]:
    """Return rows of a table with keys of the store for what they refer to, their last values."""
    match table:
        case "unit_mentions":
            return [(*plain, units[number]) for *plain, number in rows]
        case "percentages":
            return [
                (
                    *plain,
                    identities.metric(metric),
                    submetric and identities.metric(submetric),
                    identities.referred(unit, units),
                )
                for *plain, metric, submetric, unit in rows
            ]
        case "quantities" | "ranks" | "official_mentions":
            return [(*plain, identities.referred(unit, units)) for *plain, unit in rows]
        case _:
            return rows


def _page(placed: Placed) -> Page:
    entry = placed.entry
    lines = entry.lines if placed.source_id else ()  # of no source, they are nobody's
    marked = entry.facts.get("boilerplate", ())
    return Page(placed.article_id, placed.source_id or 0, lines, entry.longest, marked)


def remove_facts(db: Database, article_id: int) -> Named:
    """Remove all facts of an article and return whom it named."""
    named = _named(db, article_id)
    for table in TABLES:
        db.conn.execute(f"DELETE FROM {table} WHERE article_id = ?", [article_id])
    return named


def facts_of(db: Database, article_id: int) -> list[tuple[object, ...]]:
    """Return the facts of an article, for comparison: the rows of all tables without their keys."""
    found: list[tuple[object, ...]] = []
    for table in TABLES:
        rows = db.conn.execute(f"SELECT * FROM {table} WHERE article_id = ?", [article_id])
        found += sorted(((table, *row[1:]) for row in rows), key=repr)
    return found


def remove_unseen(db: Database, named: Named) -> bool:
    """Remove the units of `named` that no article names any more, and people who never had an appearance.

    Returns whether there was such a unit.
    """
    db.conn.executemany(UNSEEN_OFFICIAL, [[official] for official in named.officials])
    return db.conn.executemany(UNSEEN_UNIT, [[unit] for unit in named.units]).rowcount > 0


def _named(db: Database, article_id: int) -> Named:
    units = db.conn.execute("SELECT unit_id FROM unit_mentions WHERE article_id = ?", [article_id])
    people = db.conn.execute(
        "SELECT appearance_id, official_id FROM official_mentions WHERE article_id = ?", [article_id]
    )
    rows = people.fetchall()
    return Named(
        frozenset(unit for (unit,) in units),
        frozenset(appearance for appearance, _ in rows if appearance),
        frozenset(official for appearance, official in rows if not appearance),
    )
