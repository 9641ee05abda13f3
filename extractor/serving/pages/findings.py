"""Disagreements between articles and failed checks within one, as lists to work through."""

from collections.abc import Mapping
from typing import Any

from datasette.utils.asgi import Response

from extractor.serving import page
from extractor.serving.stores import rows
from extractor.serving.words import CLASSES, period_words, value_words

CHOSEN = {  # each by an index; a later figure is no disagreement unless it is asked for
    "": "SELECT id FROM contradictions WHERE class <> 'update' ORDER BY size DESC, id DESC LIMIT :limit OFFSET :offset",
    "class": """
        SELECT id FROM contradictions WHERE class = :class ORDER BY size DESC, id DESC LIMIT :limit OFFSET :offset
    """,
    "unit": """
        SELECT id FROM contradictions WHERE unit_id = :unit ORDER BY size DESC, id DESC LIMIT :limit OFFSET :offset
    """,
}

SIDE = """
    {s}.value AS value_{s}, {s}.modifier AS modifier_{s}, {s}.kind AS kind_{s}, {s}.points AS points_{s},
    {s}.quote AS quote_{s}, {s}.start AS start_{s}, {s}.end AS end_{s}, article_{s}.hash AS hash_{s},
    article_{s}.language AS language_{s}, coalesce(article_{s}.published, article_{s}.anchor) AS day_{s},
    source_{s}.name AS source_{s}, c.articles_{s}, c.sources_{s}
"""

PAIRS = f"""
SELECT c.unit_id, units.canonical AS unit, metrics.name AS metric, c.class, a.period, {SIDE.format(s="a")},
    {SIDE.format(s="b")}
FROM ({{chosen}}) AS chosen CROSS JOIN contradictions AS c ON c.id = chosen.id
CROSS JOIN percentages AS a ON a.id = c.fact_a CROSS JOIN percentages AS b ON b.id = c.fact_b
CROSS JOIN articles AS article_a ON article_a.id = a.article_id
CROSS JOIN articles AS article_b ON article_b.id = b.article_id
CROSS JOIN units ON units.id = c.unit_id CROSS JOIN metrics ON metrics.id = c.metric_id
LEFT JOIN sources AS source_a ON source_a.id = article_a.source_id
LEFT JOIN sources AS source_b ON source_b.id = article_b.source_id
ORDER BY c.size DESC, c.id DESC
"""

FAILED = """
SELECT checks.kind, checks.detail, checks.spans, a.hash, a.story_id, a.language, a.title, sources.name AS source,
    coalesce(published, anchor) AS day
FROM (
    SELECT id FROM checks INDEXED BY idx_checks_failed WHERE NOT ok AND NOT of_reading AND (kind = :kind OR :kind = '')
    ORDER BY id DESC LIMIT :limit OFFSET :offset
) AS chosen
CROSS JOIN checks ON checks.id = chosen.id CROSS JOIN articles AS a ON a.id = article_id
LEFT JOIN sources ON sources.id = a.source_id ORDER BY checks.id DESC
"""

TOTALS = (
    "SELECT name, count FROM totals WHERE name >= :kind || ':' AND name < :kind || ';' AND count ORDER BY count DESC"
)


async def disagreements(datasette: Any, request: Any) -> Response:
    """Show figures that contradict each other, both sentences beside each other."""
    store, offset = page.store_of(datasette), page.number(request, "offset")
    kind = request.args.get("class") if request.args.get("class") in CLASSES else ""
    totals = await _totals(store, "class")
    total = totals.get(kind, 0) if kind else sum(count for name, count in totals.items() if name != "update")
    found = await pairs(store, kind=kind, limit=page.PAGE, offset=offset)
    return await _list(
        datasette, request, "reform_disagreements.html", found, total=total, totals=totals, chosen=kind, name="class"
    )


async def checks(datasette: Any, request: Any) -> Response:
    """Show what does not add up within an article."""
    store, offset = page.store_of(datasette), page.number(request, "offset")
    totals = await _totals(store, "check")
    kind = request.args.get("kind") if request.args.get("kind") in totals else ""
    total = totals.get(kind, 0) if kind else sum(totals.values())
    found = await failed_checks(store, kind=kind, limit=page.PAGE, offset=offset)
    return await _list(
        datasette, request, "reform_checks.html", found, total=total, totals=totals, chosen=kind, name="kind"
    )


async def _list(datasette: Any, request: Any, template: str, found: list[dict[str, Any]], **context: Any) -> Response:
    offset = page.number(request, "offset")
    return await page.show(datasette, request, template, found=found, offset=offset, size=page.PAGE, **context)


async def _totals(store: Any, kind: str) -> dict[str, int]:
    found = await rows(store, TOTALS, {"kind": kind})
    return {each["name"].partition(":")[2]: each["count"] for each in found}


async def pairs(
    store: Any, *, kind: str = "", unit: int | None = None, limit: int, offset: int = 0
) -> list[dict[str, Any]]:
    """Return pairs of figures that contradict each other, the farthest apart first: of a class, of a unit, or all."""
    chosen = CHOSEN["unit" if unit else "class" if kind else ""]
    values = {"class": kind, "unit": unit, "limit": limit, "offset": offset}
    return [_pair(each) for each in await rows(store, PAIRS.format(chosen=chosen), values)]


def _pair(each: Mapping[str, Any]) -> dict[str, Any]:
    names = ("value", "modifier", "points", "kind", "quote", "language", "day", "source", "articles", "hash")
    sides = []
    for side in "ab":
        of_side = {name: each[f"{name}_{side}"] for name in names}
        href = page.evidence_path(each[f"hash_{side}"], each[f"start_{side}"], each[f"end_{side}"])
        sides.append({**of_side, "label": value_words(of_side), "href": href})
    kinds = dict.fromkeys(side["kind"] for side in sides)
    holds = period_words(each["period"]) if each["period"] else ""
    return {**each, "sides": sides, "kinds": " and ".join(kinds), "holds": holds}


async def failed_checks(store: Any, *, kind: str = "", limit: int, offset: int = 0) -> list[dict[str, Any]]:
    """Return checks that failed, the last read first: of a kind, or all."""
    found = await rows(store, FAILED, {"kind": kind, "limit": limit, "offset": offset})
    return [{**check, "href": page.article_path(check["hash"])} for check in found]
