"""Search over units, people and articles, in any spelling and script."""

import json
from typing import Any

from datasette.utils.asgi import Response
from sqlite_utils import Database

from extractor.serving import page
from extractor.serving.stores import rows
from extractor.store import find_units
from extractor.store import search as find_articles
from extractor.store.folding import fold

UNITS_NAMED = """
SELECT units.id, units.canonical AS unit, units.kind, units.level, parents.canonical AS parent,
    (SELECT sum(facts) FROM topics WHERE unit_id = units.id) AS facts
FROM units LEFT JOIN units AS parents ON parents.id = units.parent_id
WHERE units.id IN (SELECT value FROM json_each(:ids)) ORDER BY facts IS NULL, facts DESC, unit LIMIT :limit
"""

OFFICIALS_NAMED = """
SELECT officials.id, officials.canonical AS official, position.role, position.body FROM officials
LEFT JOIN positions AS position ON position.id = (SELECT max(id) FROM positions WHERE official_id = officials.id)
WHERE officials.id IN (
    SELECT id FROM officials WHERE ' ' || folded || ' ' GLOB :words
    UNION SELECT official_id FROM official_aliases WHERE ' ' || folded || ' ' GLOB :words
)
ORDER BY position.id IS NULL, official LIMIT :limit
"""


async def search(datasette: Any, request: Any) -> Response:
    """Show units, people and articles found by a name or words."""
    store, asked = page.store_of(datasette), request.args.get("q", "").strip()
    found: dict[str, list[dict[str, Any]]] = {"units": [], "officials": [], "articles": []}
    if fold(asked):
        ids, found["articles"] = await store.execute_fn(lambda connection: _found(connection, asked))
        limit = page.PAGE + 1
        found["units"] = await rows(store, UNITS_NAMED, {"ids": json.dumps(ids), "limit": limit})
        found["officials"] = await rows(store, OFFICIALS_NAMED, {"words": _pattern(asked), "limit": limit})
    more = {name: len(listed) > page.PAGE for name, listed in found.items()}
    shown = {name: listed[: page.PAGE] for name, listed in found.items()}
    return await page.show(datasette, request, "reform_search.html", asked=asked, more=more, size=page.PAGE, **shown)


def _pattern(asked: str) -> str:
    """Return the GLOB pattern for whole words of a folded name; Japanese sets no spaces between them."""
    literal = "".join(f"[{c}]" if c in "*?[" else c for c in fold(asked))
    return f"*{literal}*" if any(c >= "\u3040" for c in asked) else f"* {literal} *"


def _found(connection: Any, asked: str) -> tuple[list[int], list[dict[str, Any]]]:
    db = Database(connection)
    articles = find_articles(db, asked, limit=page.PAGE + 1)
    hashes = dict(
        db.conn.execute(
            "SELECT id, hash FROM articles WHERE id IN (SELECT value FROM json_each(?))",
            [json.dumps([each["id"] for each in articles])],
        )
    )
    found = [{**each, "href": page.article_path(hashes[each["id"]])} for each in articles]
    return find_units(db, asked), found
