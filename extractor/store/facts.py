"""The facts of one article, into the tables and out of them."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from extractor.factsheet import Article, FactSheet
from extractor.store import rows
from extractor.store.identities import Identities, units_by_name
from extractor.store.inserts import insert_all
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
)

# First and last by day; an article without one comes last, and is the last only if none has one.
POSITIONS = """
INSERT INTO positions (official_id, role, body, unit_id, first_article_id, last_article_id)
SELECT official_id, role, coalesce(body, ''), max(unit_id), article_id, article_id
FROM official_mentions WHERE article_id = ? AND role IS NOT NULL GROUP BY official_id, role, coalesce(body, '')
ON CONFLICT (official_id, role, body) DO UPDATE SET
    unit_id = coalesce(unit_id, excluded.unit_id),
    first_article_id = (
        SELECT id FROM articles WHERE id IN (first_article_id, excluded.first_article_id)
        ORDER BY coalesce(published, anchor, '9999'), id LIMIT 1
    ),
    last_article_id = (
        SELECT id FROM articles WHERE id IN (last_article_id, excluded.last_article_id)
        ORDER BY coalesce(published, anchor, '') DESC, id DESC LIMIT 1
    )
"""

ARTICLES_OF_OFFICIAL = "SELECT DISTINCT article_id FROM official_mentions WHERE official_id = ? ORDER BY 1"

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
    """The units and officials that an article names."""

    units: frozenset[int]
    officials: frozenset[int]


def add_facts(db: Database, article_id: int, article: Article, sheet: FactSheet, identity: str) -> None:
    """Add all facts of an article that has none yet; `identity` is its hash."""
    for table, values in _rows(Identities(db, identity), article, sheet):
        if values:
            insert_all(db, table, [{"article_id": article_id, **value} for value in _distinct(values)])
    db.conn.execute(POSITIONS, [article_id])


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


def remove_unseen(db: Database, named: Named) -> None:
    """Remove those of `named` that no article names any more, and work out the positions of the others."""
    for official in named.officials:
        db.conn.execute("DELETE FROM positions WHERE official_id = ?", [official])
        for article in db.conn.execute(ARTICLES_OF_OFFICIAL, [official]).fetchall():
            db.conn.execute(POSITIONS, article)
    db.conn.executemany(UNSEEN_OFFICIAL, [[official] for official in named.officials])
    db.conn.executemany(UNSEEN_UNIT, [[unit] for unit in named.units])


def _named(db: Database, article_id: int) -> Named:
    units = db.conn.execute("SELECT unit_id FROM unit_mentions WHERE article_id = ?", [article_id])
    officials = db.conn.execute("SELECT official_id FROM official_mentions WHERE article_id = ?", [article_id])
    return Named(frozenset(row[0] for row in units), frozenset(row[0] for row in officials))


def _rows(identities: Identities, article: Article, sheet: FactSheet) -> Iterator[tuple[str, list[Row]]]:
    """Yield the rows of each table; units come first, since the others refer to them."""
    units = [identities.unit(unit, sheet.language) for unit in sheet.units]
    named = units_by_name(sheet, units)
    yield (
        "unit_mentions",
        [{**rows.mention_row(mention), "unit_id": unit} for mention, unit in zip(sheet.units, units, strict=True)],
    )
    yield "official_mentions", list(_people(identities, sheet, named))
    yield (
        "percentages",
        [
            {
                **rows.percentage_row(percentage, article.text),
                "metric_id": identities.metric(percentage.metric),
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
    yield "checks", [rows.check_row(check) for check in sheet.checks]


def _people(identities: Identities, sheet: FactSheet, units: dict[str, int]) -> Iterator[Row]:
    """Yield a row for each official and each person without an office."""
    for is_official, people in ((1, sheet.officials), (0, sheet.persons)):
        for person in people:
            yield {
                **rows.mention_row(person),
                "official_id": identities.official(person, sheet.language),
                "is_official": is_official,
                "role": person.role,
                "role_surface": person.role_surface,
                "body": person.body,
                "unit_id": identities.named_unit(None, person.body, units),
            }
