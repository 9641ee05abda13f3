"""The first page: what is in the store, what is new, what does not agree, what does not add up."""

from typing import Any

from datasette.utils.asgi import Response

from extractor.serving import page
from extractor.serving.claims import claims
from extractor.serving.pages.findings import failed_checks, pairs
from extractor.serving.stores import row, rows

NEW = 8
OTHERS = 4
LANGUAGES_OF_A_STORY = 8

TOTALS = "SELECT name, count FROM totals"

SPAN = """
SELECT
    (SELECT coalesce(published, anchor) FROM articles WHERE coalesce(published, anchor) > ''
        ORDER BY coalesce(published, anchor) LIMIT 1) AS first_day,
    (SELECT coalesce(published, anchor) FROM articles WHERE coalesce(published, anchor) > ''
        ORDER BY coalesce(published, anchor) DESC LIMIT 1) AS last_day
"""

NEWEST = claims(
    """
    SELECT * FROM claims WHERE unit_id > 0 AND metric_id <> (SELECT id FROM metrics WHERE name = 'other')
    ORDER BY first_said DESC, id DESC LIMIT :limit
    """,
    "c.first_said DESC, c.id DESC",
)


async def start(datasette: Any, request: Any) -> Response:
    """Show what is in the store."""
    store = page.store_of(datasette)
    totals = {each["name"]: each["count"] for each in await rows(store, TOTALS)}
    return await page.show(
        datasette,
        request,
        "reform_start.html",
        totals=totals,
        spoken=_under("language", totals),
        metrics=_under("metric", totals),
        span=await row(store, SPAN),
        newest=page.figures(await rows(store, NEWEST, {"limit": NEW})),
        disagreements=await pairs(store, limit=OTHERS),
        failed=_one_of_a_story(await failed_checks(store, limit=OTHERS * LANGUAGES_OF_A_STORY))[:OTHERS],
    )


def _one_of_a_story(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return of checks that failed one for each story: its languages repeat it."""
    return list({each["story_id"] or each["href"]: each for each in reversed(found)}.values())[::-1]


def _under(kind: str, totals: dict[str, int]) -> list[tuple[str, int]]:
    """Return the totals called `kind:…`, greatest first."""
    found = [(name.partition(":")[2], count) for name, count in totals.items() if name.startswith(f"{kind}:") and count]
    return sorted(found, key=lambda each: (-each[1], each[0]))
