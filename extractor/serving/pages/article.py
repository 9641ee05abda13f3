"""An article with what was found in it marked, and a figure in it as evidence, beside the same in other articles."""

from collections.abc import Sequence
from typing import Any

from datasette.utils.asgi import NotFound, Response

from extractor.languages import LANGUAGES
from extractor.serving import page
from extractor.serving.claims import FACT, claims
from extractor.serving.evidence import pieces, spans_of
from extractor.serving.stores import row, rows

MANY = 500  # figures of an article

ARTICLE = """
SELECT articles.*, sources.name AS source FROM articles LEFT JOIN sources ON sources.id = articles.source_id
WHERE hash >= :hash AND hash < :hash || 'g' ORDER BY hash LIMIT 2
"""

MENTIONS = """
SELECT 'percentage' AS kind, start, end, metrics.name AS label, NULL AS link FROM percentages
    JOIN metrics ON metrics.id = metric_id WHERE article_id = :id
UNION ALL SELECT 'date', start, end, value, NULL FROM dates WHERE article_id = :id
UNION ALL SELECT 'unit', start, end, canonical, 'unit/' || units.id FROM unit_mentions
    JOIN units ON units.id = unit_id WHERE article_id = :id
UNION ALL SELECT iif(is_official, 'official', 'person'), start, end, canonical, 'official/' || officials.id
    FROM official_mentions JOIN officials ON officials.id = official_id WHERE article_id = :id
UNION ALL SELECT 'rank', start, end, 'place ' || value, NULL FROM ranks WHERE article_id = :id
UNION ALL SELECT 'ratio', start, end, numerator || ' / ' || denominator, NULL FROM ratios WHERE article_id = :id
UNION ALL SELECT 'document', start, end, value, NULL FROM documents WHERE article_id = :id
ORDER BY start, end DESC
"""

FACT_AT = f"{FACT} WHERE p.article_id = :id AND p.start = :start AND p.end = :end"

FACTS = f"{FACT} WHERE p.article_id = :id ORDER BY p.start LIMIT :limit"

CHECKS = "SELECT kind, ok, detail, spans FROM checks WHERE article_id = :id ORDER BY ok, id"

# By the index of unit, metric and value: who prints the very value.
SAME = """
    p.unit_id = :unit_id AND p.metric_id = (SELECT id FROM metrics WHERE name = :metric) AND p.value = :value
    AND p.kind = :kind AND p.points = :points AND p.period IS :period AND p.article_id <> :article_id
"""
ELSEWHERE = f"{FACT} WHERE p.id IN (SELECT id FROM percentages AS p WHERE {SAME} LIMIT :limit) ORDER BY f.article_date"
COUNT_ELSEWHERE = f"SELECT count(*) AS found FROM percentages AS p WHERE {SAME}"

OTHERWISE = claims(
    """
    SELECT * FROM claims WHERE unit_id = :unit_id AND metric_id = (SELECT id FROM metrics WHERE name = :metric)
    AND holds_to IS :holds_to AND holds_from IS :holds_from AND kind = :kind AND points = :points AND value <> :value
    ORDER BY articles DESC LIMIT :limit
    """,
    "c.articles DESC, c.value",
)


async def article(datasette: Any, request: Any) -> Response:
    """Show an article with everything that was found in it marked."""
    store = page.store_of(datasette)
    return await _show(datasette, request, await _article(store, request.url_vars["hash"]))


async def evidence(datasette: Any, request: Any) -> Response:
    """Show a figure in its article, its sentence marked, beside the same fact in other languages."""
    store, place = page.store_of(datasette), request.url_vars
    known = await _article(store, place["hash"])
    fact = await row(store, FACT_AT, {"id": known["id"], "start": int(place["start"]), "end": int(place["end"])})
    if fact is None:
        raise NotFound("There is no figure at this place of the article.")
    asked = {**fact, "limit": page.PAGE}
    count = await row(store, COUNT_ELSEWHERE, asked)
    same = page.figures(await rows(store, ELSEWHERE, asked))
    return await _show(
        datasette,
        request,
        known,
        fact=page.figure(fact),
        same=sorted(same, key=lambda each: (each["language"] == fact["language"], _order(each["language"]))),
        same_total=count["found"] if count else 0,
        otherwise=page.figures(await rows(store, OTHERWISE, asked)) if fact["unit_id"] else [],
    )


def _order(language: str) -> int:
    return page.in_order({language, *LANGUAGES}).index(language)


async def _article(store: Any, prefix: str) -> dict[str, Any]:
    found = await rows(store, ARTICLE, {"hash": prefix})
    if len(found) != 1:
        raise NotFound("There is no such article in this store.")
    return found[0]


async def _show(
    datasette: Any, request: Any, known: dict[str, Any], fact: dict[str, Any] | None = None, **beside: Any
) -> Response:
    store, key = page.store_of(datasette), {"id": known["id"]}
    checks = await rows(store, CHECKS, key)
    marked: dict[str, Sequence[tuple[int, int]]] = {"doubt": spans_of(checks)}
    if fact:
        marked["quote"] = [(fact["quote_start"], fact["quote_end"])]
        marked["figure"] = [(fact["start"], fact["end"])]
    mentions = await rows(store, MENTIONS, key)
    return await page.show(
        datasette,
        request,
        "reform_article.html",
        article={**known, "url": page.web_address(known["url"]), "day": known["published"] or known["anchor"]},
        fact=fact,
        pieces=list(pieces(known["text"], mentions, marked)),
        facts=page.figures(await rows(store, FACTS, {**key, "limit": MANY})),
        checks=checks,
        permalink=datasette.absolute_url(request, request.path),
        **{"same": [], "same_total": 0, "otherwise": [], **beside},
    )
