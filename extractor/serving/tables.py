"""Search on Datasette's own pages of tables and views, by any spelling: `?_search=cai cach`, as in the store."""

from collections.abc import Callable
from typing import Any

from datasette.filters import FilterArguments

from extractor.serving.stores import find_store
from extractor.store.folding import fold

# Tables and views of articles and figures: the words of the article.
BY_WORDS = {
    "articles": "id",
    **dict.fromkeys(("metric_facts", "quantity_facts", "story_articles", "percentages", "quantities"), "article_id"),
}

# Of units and people: their names, in any script.
BY_NAME = {
    "units": ("id", "unit"),
    "unit_activity": ("unit_id", "unit"),
    "claims": ("unit_id", "unit"),
    "officials": ("id", "official"),
    "official_positions": ("official_id", "official"),
}

NAMED = """
{key} IN (
    SELECT id FROM {what}s WHERE folded GLOB :name UNION SELECT {what}_id FROM {what}_aliases WHERE folded GLOB :name
)
"""


def search_metadata(datasette: Any) -> dict[str, Any]:
    """Return what tells Datasette that articles, and figures by their article, can be searched."""
    store = find_store(datasette)
    if store is None:
        return {}
    tables = {table: {"fts_table": "articles_fts", "fts_pk": key} for table, key in BY_WORDS.items()}
    return {"databases": {store.name: {"tables": tables}}}


def name_filter(datasette: Any, request: Any, database: str, table: str) -> Callable[[], Any] | None:
    """Return the filter for `?_search=` on a table of units or people, None for other tables."""
    store, asked = find_store(datasette), fold(request.args.get("_search", ""))
    if store is None or store.name != database or table not in BY_NAME or not asked:
        return None
    key, what = BY_NAME[table]
    literal = "".join(f"[{c}]" if c in "*?[" else c for c in asked)

    async def arguments() -> Any:
        return FilterArguments(
            [NAMED.format(key=key, what=what)], {"name": f"*{literal}*"}, [f"the name contains “{asked}”"]
        )

    return arguments
