"""A unit: who it is in six languages, where it lies, what became of it, who holds its offices, what is said of it."""

from itertools import groupby
from typing import Any

from datasette.utils.asgi import NotFound, Response

from extractor.serving import maps, page
from extractor.serving.claims import claims
from extractor.serving.pages.findings import pairs
from extractor.serving.stores import row, rows

FEW = 6  # values of a metric; the page of the metric has all

UNIT = "SELECT * FROM units WHERE id = :id"

ABOVE = """
WITH RECURSIVE line (id, step) AS (
    SELECT parent_id, 1 FROM units WHERE id = :id UNION SELECT parent_id, step + 1 FROM units JOIN line USING (id)
    WHERE step < 9
)
SELECT units.id, units.canonical AS unit FROM line JOIN units USING (id) ORDER BY step DESC
"""

ALIASES = "SELECT language, surface FROM unit_aliases WHERE unit_id = :id ORDER BY language, length(surface), surface"

# Those within it that most is said of first.
WITHIN = """
SELECT units.id, units.canonical AS unit, (SELECT sum(facts) FROM topics WHERE unit_id = units.id) AS facts,
    count(*) OVER () AS of
FROM units WHERE parent_id = :id ORDER BY facts DESC, unit LIMIT :limit
"""

SUCCESSIONS = """
SELECT 'before' AS side, units.id, units.canonical AS unit, units.kind, units.level, date FROM unit_successions
JOIN units ON units.id = old_unit_id WHERE new_unit_id = :id
UNION ALL
SELECT 'after', units.id, units.canonical, units.kind, units.level, date FROM unit_successions
JOIN units ON units.id = new_unit_id WHERE old_unit_id = :id
ORDER BY side, unit
"""

TOPICS = """
SELECT metrics.name AS metric, facts, articles, (
    SELECT count(*) FROM claims WHERE claims.unit_id = topics.unit_id AND claims.metric_id = topics.metric_id
) AS found
FROM topics JOIN metrics ON metrics.id = metric_id WHERE unit_id = :id ORDER BY articles DESC, facts DESC, metric
"""

LATEST = claims(
    """
    SELECT claims.* FROM topics CROSS JOIN claims WHERE topics.unit_id = :id AND claims.id IN (
        SELECT id FROM claims AS c WHERE c.unit_id = topics.unit_id AND c.metric_id = topics.metric_id
        ORDER BY holds_to DESC LIMIT :few
    )
    """,
    "c.metric_id, c.holds_to IS NULL, c.holds_to DESC, c.articles DESC, c.value",
)

HOLDERS = """
SELECT p.official_id, officials.canonical AS official, p.role, nullif(p.body, '') AS body, first_seen, last_seen, of, (
    SELECT role_surface FROM official_mentions WHERE article_id = p.last_article_id AND official_id = p.official_id
    AND role_surface IS NOT NULL LIMIT 1
) AS title, (SELECT language FROM articles WHERE id = p.last_article_id) AS language
FROM (
    SELECT positions.*, coalesce(first.published, first.anchor) AS first_seen,
        coalesce(last.published, last.anchor) AS last_seen, count(*) OVER () AS of
    FROM positions JOIN articles AS first ON first.id = first_article_id
    JOIN articles AS last ON last.id = last_article_id
    WHERE positions.unit_id = :id ORDER BY last_seen DESC, positions.id LIMIT :limit
) AS p JOIN officials ON officials.id = p.official_id ORDER BY last_seen DESC, official
"""


async def unit(datasette: Any, request: Any) -> Response:
    """Show who a unit is and all that is said about it."""
    store, key = page.store_of(datasette), {"id": int(request.url_vars["id"])}
    known = await row(store, UNIT, key)
    if known is None:
        raise NotFound("There is no such unit in this store.")
    latest = page.figures(await rows(store, LATEST, {**key, "few": FEW}))
    found = {name: list(group) for name, group in groupby(latest, key=lambda each: each["metric"])}
    several = {**key, "limit": page.PAGE}
    return await page.show(
        datasette,
        request,
        "reform_unit.html",
        unit=known,
        above=await rows(store, ABOVE, key),
        aliases=page.by_language(await rows(store, ALIASES, key)),
        within=await rows(store, WITHIN, several),
        successions=await rows(store, SUCCESSIONS, key),
        topics=[{**each, "values": found.get(each["metric"], [])} for each in await rows(store, TOPICS, key)],
        holders=await rows(store, HOLDERS, several),
        disagreements=await pairs(store, unit=key["id"], limit=FEW),
        place=maps.place(known["latitude"], known["longitude"]),
        map_size=(maps.WIDTH, maps.HEIGHT),
    )
