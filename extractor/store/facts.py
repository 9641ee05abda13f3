"""The facts of one article, into the tables and out of them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlite_utils import Database

from extractor.factsheet import Article, FactSheet
from extractor.store import rows
from extractor.store.identities import Identities, units_by_name
from extractor.store.inserts import insert_all
from extractor.store.people import appearances
from extractor.store.rows import Row

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


def add_facts(db: Database, article_id: int, article: Article, sheet: FactSheet, identity: str) -> list[int]:
    """Add all facts of an article that has none yet, `identity` being its hash.

    Returns the appearances of people that no other article has.
    """
    found, new = appearances(db, sheet, article.url or identity)
    for table, values in _rows(Identities(db), article, sheet, found):
        if values:
            insert_all(db, table, [{"article_id": article_id, **value} for value in _distinct(values)])
    return new


def _distinct(values: list[Row]) -> list[Row]:
    """Return `values` with one row for a span that was found twice."""
    if "start" not in values[0]:
        return values
    return list({(value["start"], value["end"]): value for value in reversed(values)}.values())[::-1]


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


def remove_unseen(db: Database, named: Named) -> None:
    """Remove the units of `named` that no article names any more, and people who never had an appearance."""
    db.conn.executemany(UNSEEN_OFFICIAL, [[official] for official in named.officials])
    db.conn.executemany(UNSEEN_UNIT, [[unit] for unit in named.units])


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


def _rows(
    identities: Identities, article: Article, sheet: FactSheet, people: Mapping[int, tuple[int, int]]
) -> Iterator[tuple[str, list[Row]]]:
    """Yield the rows of each table; units come first, since the others refer to them."""
    units = [identities.unit(unit, sheet.language) for unit in sheet.units]
    named = units_by_name(sheet, units)
    yield (
        "unit_mentions",
        [{**rows.mention_row(mention), "unit_id": unit} for mention, unit in zip(sheet.units, units, strict=True)],
    )
    yield "official_mentions", list(_people(identities, sheet, named, people))
    yield (
        "percentages",
        [
            {
                **rows.percentage_row(percentage, article.text),
                "metric_id": identities.metric(percentage.metric),
                "submetric_id": percentage.submetric and identities.metric(percentage.submetric),
                "unit_id": identities.named_unit(percentage.subject_id, percentage.subject, named),
            }
            for percentage in sheet.percentages
        ],
    )
    yield (
        "quantities",
        [
            {
                **rows.quantity_row(quantity, article.text),
                "unit_id": identities.named_unit(quantity.subject_id, quantity.subject, named),
            }
            for quantity in sheet.quantities
        ],
    )
    yield (
        "ranks",
        [
            {**rows.rank_row(rank), "unit_id": identities.named_unit(rank.subject_id, rank.subject, named)}
            for rank in sheet.ranks
        ],
    )
    yield "dates", [rows.date_row(date) for date in sheet.dates]
    yield "ratios", [rows.ratio_row(ratio) for ratio in sheet.ratios]
    yield "documents", [{**rows.mention_row(document), "value": document.value} for document in sheet.documents]
    yield "boilerplate", [line.model_dump() for line in sheet.boilerplate]
    yield "checks", [rows.check_row(check, article) for check in sheet.checks]


def _people(
    identities: Identities, sheet: FactSheet, units: Mapping[str, int], people: Mapping[int, tuple[int, int]]
) -> Iterator[Row]:
    """Yield a row for each official and each person without an office."""
    for is_official, mentions in ((1, sheet.officials), (0, sheet.persons)):
        for person in mentions:
            appearance, official = people[person.start]
            yield {
                **rows.mention_row(person),
                "official_id": official,
                "appearance_id": appearance,
                "is_official": is_official,
                "role": person.role,
                "role_surface": person.role_surface,
                "body": person.body,
                "unit_id": identities.named_unit(person.body_id, person.body, units),
            }
