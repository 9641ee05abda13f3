"""One metric over time: a chart with a line per unit, the same values as a table, and as files."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

from datasette.utils.asgi import Response
from sqlite_utils import Database

from extractor.languages import LANGUAGES
from extractor.serving import charts, page
from extractor.serving.claims import claims
from extractor.serving.downloads import download
from extractor.serving.stores import row, rows
from extractor.serving.words import plain
from extractor.store import find_units

LEVELS = ("country", "region", "province", "district", "commune", "central", "other")
KINDS = ("level", "target", "share", "change")  # changes are shown when asked for: they have an axis of their own
OFFERED = 24  # units to choose from
AT_FIRST = 5  # units shown where none is chosen
RELATIVES = 60
POINTS = 500  # in chart and table; a file has all
COLUMNS = (
    "unit_id unit unit_level metric submetric kind status negated subject_level value modifier period "
    "holds_from holds_to articles stories sources languages first_said last_said quote language source url evidence"
).split()

METRICS = """
SELECT substr(name, 8) AS metric FROM totals WHERE name >= 'metric:' AND name < 'metric;' AND count
ORDER BY count DESC
"""

FINER = "SELECT name FROM metrics WHERE parent_id = (SELECT id FROM metrics WHERE name = :metric) ORDER BY id"

# Those with figures for most days first: a line needs two.
UNITS = """
SELECT units.id, units.canonical AS unit, units.level, topics.facts, topics.days, count(*) OVER () AS of
FROM topics JOIN units ON units.id = unit_id
WHERE metric_id = (SELECT id FROM metrics WHERE name = :metric) AND (:level = '' OR units.level = :level)
ORDER BY days DESC, topics.articles DESC, facts DESC, unit LIMIT :limit
"""

CHOSEN = """
SELECT units.id, units.canonical AS unit, units.level, coalesce(topics.facts, 0) AS facts FROM units
LEFT JOIN topics ON unit_id = units.id AND metric_id = (SELECT id FROM metrics WHERE name = :metric)
WHERE units.id IN (SELECT value FROM json_each(:units))
"""

# What a unit came from or became, as far as there are figures of it. The view unit_lineage, from these units alone.
LINES = """
WITH RECURSIVE line (unit, relative, forward, step, date) AS (
    SELECT value, value, 0, 0, NULL FROM json_each(:units)
    UNION
    SELECT unit, new_unit_id, 1, step + 1, unit_successions.date
    FROM line JOIN unit_successions ON old_unit_id = relative WHERE forward >= 0 AND step < 9
    UNION
    SELECT unit, old_unit_id, -1, step + 1, unit_successions.date
    FROM line JOIN unit_successions ON new_unit_id = relative WHERE forward <= 0 AND step < 9
)
SELECT iif(forward > 0, unit, relative) AS old, iif(forward > 0, relative, unit) AS new, line.date, relative
FROM line JOIN topics ON unit_id = relative AND metric_id = (SELECT id FROM metrics WHERE name = :metric)
WHERE step > 0 GROUP BY old, new ORDER BY topics.facts DESC LIMIT :limit
"""

WHERE = """
FROM claims WHERE unit_id IN (SELECT value FROM json_each(:units)) AND points = 0
    AND metric_id = (SELECT id FROM metrics WHERE name = :metric)
    AND (:language = '' OR instr(languages, :language)) AND (kind = :kind OR :kind = '' AND kind <> 'change')
    AND (:since = '' OR holds_to IS NULL OR holds_to >= :since)
    AND (:until = '' OR holds_from IS NULL OR holds_from <= :until || '~')
    AND (:finer = '' OR submetric_id = (SELECT id FROM metrics WHERE name = :finer))
    AND coalesce(holds_to, holds_from) IS NOT NULL AND articles >= :articles
"""
VALUES = claims(
    f"SELECT * {WHERE} ORDER BY coalesce(holds_to, holds_from), unit_id, value LIMIT :limit",
    "coalesce(c.holds_to, c.holds_from), unit, c.value, c.id",
)
COUNT = f"SELECT count(*) AS found {WHERE}"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the address of a metric page asks for; all of it is shown in the form, and nothing else is kept anywhere."""

    metric: str
    finer: str
    units: tuple[int, ...]
    named: str
    level: str
    kind: str
    language: str
    since: str
    until: str
    articles: int
    alone: bool  # without what the units came from or became

    @classmethod
    def of(cls, args: Any, known: Sequence[str]) -> "Asked":
        """Return what `args` ask for; a value that is not offered counts as none."""

        def one_of(name: str, offered: Sequence[str]) -> str:
            value = args.get(name, "")
            return value if value in offered else ""

        return cls(
            metric=one_of("metric", known) or next(iter(known), "other"),
            finer=args.get("finer", ""),
            units=tuple(dict.fromkeys(page.numbers(args.getlist("unit")))),
            named=args.get("named", "").strip(),
            level=one_of("level", LEVELS),
            kind=one_of("kind", KINDS),
            language=one_of("language", LANGUAGES),
            since=args.get("since", "").strip()[:10],
            until=args.get("until", "").strip()[:10],
            articles=max([1, *page.numbers([args.get("articles", "")])]),
            alone=args.get("alone") == "1",
        )

    def query(self, units: Sequence[int]) -> str:
        """Return the part of an address that asks for the same of `units`, whatever the store gains."""
        names = ("metric", "finer", "level", "kind", "language", "since", "until")
        chosen = [(name, getattr(self, name)) for name in names if getattr(self, name)]
        chosen += [("unit", unit) for unit in units]
        return urlencode([*chosen, ("articles", self.articles), *([("alone", 1)] if self.alone else [])])


async def metric(datasette: Any, request: Any) -> Response:
    """Show one metric over time, or its rows as a file."""
    store = page.store_of(datasette)
    known = [each["metric"] for each in await rows(store, METRICS)]
    asked = Asked.of(request.args, known)
    finer = [each["name"] for each in await rows(store, FINER, {"metric": asked.metric})]
    asked = replace(asked, finer=asked.finer if asked.finer in finer else "")
    offered = await rows(store, UNITS, {"metric": asked.metric, "level": asked.level, "limit": OFFERED})
    named = await _named(store, asked) if asked.named else []
    units = [*asked.units, *named] or [each["id"] for each in offered[:AT_FIRST]]
    lines = [] if asked.alone else await _lines(store, asked, units)
    within = {*units, *(line["relative"] for line in lines)}
    values = {
        name: getattr(asked, name) for name in ("metric", "finer", "kind", "language", "since", "until", "articles")
    }
    values["units"] = json.dumps(sorted(within))
    if form := request.url_vars.get("format"):
        found = await _values(store, {**values, "limit": -1})
        whole = [{**each, "evidence": datasette.absolute_url(request, each["href"])} for each in found]
        return download(datasette, form, whole, COLUMNS, asked.metric)
    points = await _values(store, {**values, "limit": POINTS})
    count = await row(store, COUNT, values)
    labels = await page.labels(store)
    title = labels.get(asked.metric, {}).get("en", asked.metric)
    chosen = await rows(store, CHOSEN, {"metric": asked.metric, "units": json.dumps(units)})
    return await page.show(
        datasette,
        request,
        "reform_metric.html",
        title=title,
        metrics=known,
        finer=finer,
        asked=asked,
        offered=[*chosen, *(each for each in offered if each["id"] not in units)],
        total_units=offered[0]["of"] if offered else 0,
        units=units,
        unknown=asked.named if asked.named and not named else "",
        relatives=sorted(within - set(units)),
        levels=LEVELS,
        kinds=KINDS,
        points=points,
        total=count["found"] if count else 0,
        chart=charts.series(points, title, lines),
        query=asked.query(units),
    )


async def _named(store: Any, asked: Asked) -> list[int]:
    """Return the units of the names that were typed, those with figures of the metric if there are such."""
    names = [name for name in asked.named.split(",") if name.strip()]
    found: list[int] = await store.execute_fn(
        lambda connection: [unit for name in names for unit in find_units(Database(connection), name)]
    )
    listed = await rows(store, CHOSEN, {"metric": asked.metric, "units": json.dumps(found)})
    return [each["id"] for each in listed if each["facts"]] or found[:1]


async def _lines(store: Any, asked: Asked, units: Sequence[int]) -> list[dict[str, Any]]:
    return await rows(store, LINES, {"metric": asked.metric, "units": json.dumps(units), "limit": RELATIVES})


async def _values(store: Any, values: dict[str, Any]) -> list[dict[str, Any]]:
    found = page.figures(await rows(store, VALUES, values))
    return [{**each, "day": (each["holds_to"] or each["holds_from"])[:10], "said": _said(each)} for each in found]


def _said(value: dict[str, Any]) -> str:
    """Return how a value is claimed: `level`, `target of its commune offices`, `level, denied`."""
    of = f" of its {plain(value['subject_level'])} offices" if value["subject_level"] else ""
    return f"{value['kind']}{of}{', denied' if value['negated'] else ''}"
