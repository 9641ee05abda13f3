"""An official: the name in six languages, offices from first to last seen, titles as printed, why it is one person."""

from typing import Any

from datasette.utils.asgi import NotFound, Response

from extractor.serving import page
from extractor.serving.stores import row, rows

OFFICES = 100

OFFICIAL = "SELECT * FROM officials WHERE id = :id"

ALIASES = """
SELECT language, surface FROM official_aliases WHERE official_id = :id ORDER BY language, length(surface) DESC, surface
"""

POSITIONS = """
SELECT p.role, p.unit_id, p.body AS body_printed, coalesce(units.canonical, nullif(p.body, '')) AS body,
    coalesce(first.published, first.anchor) AS first_seen, first.hash AS first_hash,
    coalesce(last.published, last.anchor) AS last_seen, last.hash AS last_hash, count(*) OVER () AS of
FROM positions AS p JOIN articles AS first ON first.id = p.first_article_id
JOIN articles AS last ON last.id = p.last_article_id LEFT JOIN units ON units.id = p.unit_id
WHERE p.official_id = :id ORDER BY first_seen, p.role LIMIT :limit
"""

TITLES = """
SELECT DISTINCT role, coalesce(body, '') AS body, role_surface AS title, articles.language FROM official_mentions AS m
JOIN articles ON articles.id = article_id WHERE official_id = :id AND role_surface IS NOT NULL
ORDER BY articles.language, title
"""

# Those read last; the table of the store has all.
SEEN = """
SELECT a.hash, a.language, a.title, coalesce(published, anchor) AS day, sources.name AS source, m.surface,
    m.role_surface, m.of
FROM (
    SELECT *, (SELECT count(*) FROM official_mentions WHERE official_id = :id) AS of
    FROM official_mentions WHERE official_id = :id ORDER BY id DESC LIMIT :limit
) AS m
CROSS JOIN articles AS a ON a.id = m.article_id LEFT JOIN sources ON sources.id = a.source_id
GROUP BY a.id ORDER BY day DESC, a.id
"""

REASONS = """
SELECT DISTINCT reason, rule, confidence FROM official_links
JOIN appearances AS one ON one.id = one_id JOIN appearances AS other ON other.id = other_id
WHERE joined AND one.official_id = :id ORDER BY confidence, reason LIMIT :limit
"""


async def official(datasette: Any, request: Any) -> Response:
    """Show who a person is, in which offices, and where that is printed."""
    store, key = page.store_of(datasette), {"id": int(request.url_vars["id"])}
    known = await row(store, OFFICIAL, key)
    if known is None:
        raise NotFound("There is no such person in this store.")
    titles: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for each in await rows(store, TITLES, key):
        titles.setdefault((each["role"], each["body"]), []).append(each)
    positions = [
        {
            **each,
            "titles": titles.get((each["role"], each["body_printed"]), []),
            "first_href": page.article_path(each["first_hash"]),
            "last_href": page.article_path(each["last_hash"]),
        }
        for each in await rows(store, POSITIONS, {**key, "limit": OFFICES})
    ]
    seen = await rows(store, SEEN, {**key, "limit": page.PAGE})
    return await page.show(
        datasette,
        request,
        "reform_official.html",
        official=known,
        aliases=page.by_language(await rows(store, ALIASES, key)),
        positions=positions,
        seen=[{**each, "href": page.article_path(each["hash"])} for each in seen],
        mentions=seen[0]["of"] if seen else 0,
        reasons=await rows(store, REASONS, {**key, "limit": page.PAGE}),
    )
