"""Finds articles by their words and units by their names, whatever the spelling."""

from collections.abc import Iterable
from typing import Any

from sqlite_utils import Database

from extractor.store.folding import fold, match_query

FOUND = """
SELECT articles.id, url, language, articles.title, coalesce(published, anchor) AS article_date, articles.text
FROM articles_fts JOIN articles ON articles.id = articles_fts.rowid
WHERE articles_fts MATCH ? ORDER BY bm25(articles_fts, 5.0), articles.id LIMIT ?
"""

EXACT = """
SELECT id FROM units WHERE folded = :name OR key = :key
UNION SELECT unit_id FROM unit_aliases WHERE folded = :name OR folded_name = :name
"""

# Whole words of the name; Japanese sets no spaces between them.
PART = """
SELECT id FROM units WHERE ' ' || folded || ' ' GLOB :words
UNION SELECT unit_id FROM unit_aliases WHERE ' ' || folded || ' ' GLOB :words
"""


def search(db: Database, query: str, *, limit: int = 20) -> list[dict[str, Any]]:
    """Return the articles that contain what `query` says, best first, headlines counting more.

    Accents, case and width do not matter; words in a row are a phrase, several phrases are set off by commas and all
    have to occur. A single kanji finds every word that contains it.
    """
    match = match_query(query)
    return list(db.query(FOUND, [match, limit])) if match else []


def find_units(db: Database, name: str) -> list[int]:
    """Return the keys of the units called `name`, with or without its type word, in any script that articles print.

    If there is none, those whose name contains it: a part of the name of a public body will do.
    """
    folded = fold(name)
    if not folded:
        return []
    exact = [row[0] for row in db.execute(EXACT, {"name": folded, "key": name})]
    if exact:
        return sorted(exact)
    spaced = folded if any(c >= "\u3040" for c in folded) else f" {folded} "
    literal = "".join(f"[{c}]" if c in "*?[" else c for c in spaced)
    return sorted(row[0] for row in db.execute(PART, {"words": f"*{literal}*"}))


def relatives(db: Database, units: Iterable[int]) -> list[int]:
    """Return `units` and what each of them became or came from."""
    sql = "SELECT relative_id FROM unit_lineage WHERE unit_id = ?"
    return sorted({row[0] for unit in units for row in db.execute(sql, [unit])})
