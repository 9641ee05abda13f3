"""The pages: what each asks of the store, and the template that shows it. All take Datasette and a request."""

import json
from collections.abc import AsyncIterator, Iterable, Sequence
from itertools import groupby
from typing import Any
from urllib.parse import urlencode

from datasette.utils.asgi import AsgiStream, NotFound, Response

from extractor.languages import LANGUAGES, lexicon
from extractor.serving import charts, questions
from extractor.serving.evidence import pieces, spans_of
from extractor.serving.stores import find_store, row, rows
from extractor.store.folding import fold

PAGE = 50  # rows of a list
FEW = 8
MANY = 200
POINTS = 1000
LEVELS = ("country", "region", "province", "district", "commune", "central", "other")
KINDS = ("level", "target", "share", "change")  # changes are shown when asked for: they have an axis of their own
SHORT = 16  # characters of an article's hash in a link: enough for a billion articles
BOUNDS = {"eq": "", "gt": "> ", "ge": "≥ ", "lt": "< ", "le": "≤ ", "approx": "≈ "}


async def start(datasette: Any, request: Any) -> Response:
    """Show what is in the store, what is new, and what does not agree."""
    store = _store(datasette)
    return await _page(
        datasette,
        request,
        "reform_start.html",
        overview=await row(store, questions.OVERVIEW),
        newest=_facts(await rows(store, questions.NEWEST, {"limit": FEW})),
        metrics=[each for each in await rows(store, questions.METRICS) if each["facts"]],
        disagreements=_pairs(await rows(store, questions.DISAGREEMENTS, {"limit": 4, "offset": 0})),
        failed=_failed(await rows(store, questions.FAILED, {"limit": 4, "offset": 0})),
    )


async def search(datasette: Any, request: Any) -> Response:
    """Show units, people and articles found by a name or words, whatever their spelling."""
    store, asked = _store(datasette), request.args.get("q", "").strip()
    units: list[dict[str, Any]] = []
    officials: list[dict[str, Any]] = []
    articles: list[dict[str, Any]] = []
    if fold(asked):
        ids, articles = await store.execute_fn(lambda connection: _found(connection, asked))
        units = await rows(store, questions.UNITS_NAMED, {"ids": json.dumps(ids), "limit": PAGE})
        literal = "".join(f"[{c}]" if c in "*?[" else c for c in fold(asked))
        words = f"*{literal}*" if any(c >= "\u3040" for c in asked) else f"* {literal} *"
        officials = await rows(store, questions.OFFICIALS_NAMED, {"words": words, "limit": PAGE})
    return await _page(
        datasette, request, "reform_search.html", asked=asked, units=units, officials=officials, articles=articles
    )


def _found(connection: Any, asked: str) -> tuple[list[int], list[dict[str, Any]]]:
    from sqlite_utils import Database

    from extractor.store import find_units
    from extractor.store import search as find_articles

    db = Database(connection)
    articles = find_articles(db, asked, limit=PAGE)
    hashes = dict(db.conn.execute("SELECT id, hash FROM articles WHERE id IN (SELECT value FROM json_each(?))",
                                  [json.dumps([each["id"] for each in articles])]))  # fmt: skip
    return find_units(db, asked), [{**each, "hash": hashes[each["id"]][:SHORT]} for each in articles]


async def metric(datasette: Any, request: Any) -> Response:
    """Show one metric over time, a line per unit; the same rows as a table, CSV and JSON."""
    store, args = _store(datasette), request.args
    known = [each["metric"] for each in await rows(store, questions.METRICS) if each["facts"]]
    chosen = args.get("metric") if args.get("metric") in known else next(iter(known), "other")
    asked = {name: args.get(name, "") for name in ("level", "language", "kind", "since", "until")}
    asked["since"], asked["until"] = (asked[name][:10] for name in ("since", "until"))
    offered = await rows(store, questions.UNITS_OF_METRIC, {"metric": chosen, "level": asked["level"], "limit": 40})
    units = _numbers(args.getlist("unit")) or [each["id"] for each in offered[:4]]
    least = max(_numbers([args.get("articles", "1")]), default=1)
    values = {**asked, "metric": chosen, "units": json.dumps(units), "articles": least, "limit": POINTS + 1}
    points = await _points(store, await rows(store, questions.POINTS, values))
    if form := request.url_vars.get("format"):
        return _rows_as(form, points[:POINTS])
    labels = await _labels(store)
    title = labels.get(chosen, {}).get("en", chosen)
    missing = await rows(store, questions.UNITS_NAMED, {"ids": json.dumps(units), "limit": PAGE})
    listed = {each["id"] for each in offered}
    return await _page(
        datasette,
        request,
        "reform_metric.html",
        metric=chosen,
        title=title,
        labels=labels,
        metrics=known,
        offered=[*offered, *(each for each in missing if each["id"] not in listed)],
        units=units,
        asked={**asked, "articles": least},
        levels=LEVELS,
        kinds=KINDS,
        points=points[:POINTS],
        more=len(points) > POINTS,
        chart=charts.series(points[:POINTS], title),
        heirs=await rows(store, questions.HEIRS, {"units": json.dumps(units)}),
        query=urlencode([(name, value) for name in args for value in args.getlist(name)]),
    )


async def _points(store: Any, found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return `found` with day, label, link and corroboration in words."""
    ids = json.dumps([each["fact_id"] for each in found])
    places = {each["id"]: each for each in await rows(store, questions.PLACES, {"facts": ids})}
    return [
        {
            **point,
            "day": (point["holds_to"] or point["holds_from"])[:10],
            "label": f"{BOUNDS.get(point['modifier'], '')}{point['value']:g} %",
            "href": _evidence_path(places[point["fact_id"]]),
            "corroboration": ", ".join(f"{point[name]} {name}" for name in ("articles", "languages", "sources")),
        }
        for point in found
    ]


async def unit(datasette: Any, request: Any) -> Response:
    """Show who a unit is in six languages, what became of it, and all that is said about it."""
    store, key = _store(datasette), {"id": int(request.url_vars["id"])}
    known = await row(store, questions.UNIT, key)
    if known is None:
        raise NotFound("There is no such unit in this store.")
    facts = _facts(await rows(store, questions.FACTS_OF_UNIT, {**key, "limit": MANY}))
    return await _page(
        datasette,
        request,
        "reform_unit.html",
        unit=known,
        aliases=_by_language(await rows(store, questions.ALIASES, key)),
        children=await rows(store, questions.CHILDREN, {**key, "limit": PAGE}),
        successions=await rows(store, questions.SUCCESSIONS, key),
        count=await row(store, questions.COUNT_OF_UNIT, key),
        facts=[(name, list(group)) for name, group in groupby(facts, key=lambda fact: fact["metric"])],
        shown=len(facts),
        holders=await rows(store, questions.HOLDERS, {**key, "limit": PAGE}),
    )


async def official(datasette: Any, request: Any) -> Response:
    """Show who a person is in six languages, in which offices, from when to when, with the titles as printed."""
    store, key = _store(datasette), {"id": int(request.url_vars["id"])}
    known = await row(store, questions.OFFICIAL, key)
    if known is None:
        raise NotFound("There is no such person in this store.")
    return await _page(
        datasette,
        request,
        "reform_official.html",
        official=known,
        aliases=_by_language(await rows(store, questions.OFFICIAL_ALIASES, key)),
        positions=await rows(store, questions.POSITIONS, key),
        seen=[
            {**each, "hash": each["hash"][:SHORT]} for each in await rows(store, questions.SEEN, {**key, "limit": MANY})
        ],
    )


async def article(datasette: Any, request: Any) -> Response:
    """Show an article with everything that was found in it marked."""
    store = _store(datasette)
    known = await _article(store, request.url_vars["hash"])
    return await _show_article(datasette, request, store, known, None)


async def evidence(datasette: Any, request: Any) -> Response:
    """Show a figure in its article, its sentence marked, beside the same fact in other articles."""
    store, place = _store(datasette), request.url_vars
    known = await _article(store, place["hash"])
    at = {"id": known["id"], "start": int(place["start"]), "end": int(place["end"])}
    fact = await row(store, questions.FACT_AT, at)
    if fact is None:
        raise NotFound("There is no figure at this place of the article.")
    return await _show_article(datasette, request, store, known, fact)


async def _article(store: Any, prefix: str) -> dict[str, Any]:
    found = await rows(store, questions.ARTICLE, {"hash": prefix})
    if len(found) != 1:
        raise NotFound("There is no such article in this store.")
    return found[0]


async def _show_article(
    datasette: Any, request: Any, store: Any, known: dict[str, Any], fact: dict[str, Any] | None
) -> Response:
    key = {"id": known["id"]}
    checks = await rows(store, questions.CHECKS_OF_ARTICLE, key)
    marked: dict[str, Sequence[tuple[int, int]]] = {"doubt": spans_of(checks)}
    elsewhere: list[dict[str, Any]] = []
    if fact:
        quote = await row(store, "SELECT quote_start, quote_end FROM percentages WHERE id = :id", {"id": fact["id"]})
        assert quote is not None
        marked |= {"quote": [(quote["quote_start"], quote["quote_end"])], "figure": [(fact["start"], fact["end"])]}
        elsewhere = _facts(await rows(store, questions.ELSEWHERE, {**fact, "limit": PAGE}))
    mentions = await rows(store, questions.MENTIONS, key)
    return await _page(
        datasette,
        request,
        "reform_article.html",
        article={**known, "hash": known["hash"][:SHORT], "url": _web_address(known["url"])},
        fact=fact and _fact(fact),
        pieces=list(pieces(known["text"], mentions, marked)),
        facts=_facts(await rows(store, questions.FACTS_OF_ARTICLE, {**key, "limit": MANY})),
        elsewhere=elsewhere,
        checks=checks,
        permalink=request.path,
    )


async def disagreements(datasette: Any, request: Any) -> Response:
    """Show figures that contradict each other, both quotes beside each other."""
    store, offset = _store(datasette), _offset(request)
    found = await rows(store, questions.DISAGREEMENTS, {"limit": PAGE, "offset": offset})
    total = await row(store, questions.COUNT_DISAGREEMENTS)
    return await _list(datasette, request, "reform_disagreements.html", _pairs(found), total and total["found"])


async def checks(datasette: Any, request: Any) -> Response:
    """Show what does not add up within an article."""
    store, offset = _store(datasette), _offset(request)
    found = await rows(store, questions.FAILED, {"limit": PAGE, "offset": offset})
    total = await row(store, questions.COUNT_FAILED)
    return await _list(datasette, request, "reform_checks.html", _failed(found), total and total["failed"])


async def _list(datasette: Any, request: Any, template: str, found: list[dict[str, Any]], total: Any) -> Response:
    offset = _offset(request)
    following = offset + PAGE if offset + PAGE < (total or 0) else None
    return await _page(datasette, request, template, found=found, total=total or 0, offset=offset, following=following)


async def facts_jsonl(datasette: Any, request: Any) -> AsgiStream:
    """Stream all facts, a JSON object a line: for feeds and programs."""
    store = _store(datasette)

    async def send(writer: Any) -> None:
        async for line in _lines(store):
            await writer.write(line)

    return AsgiStream(send, content_type="application/x-ndjson; charset=utf-8")


async def _lines(store: Any) -> AsyncIterator[str]:
    last = 0
    while found := await rows(
        store, "SELECT * FROM metric_facts WHERE id > :last ORDER BY id LIMIT 500", {"last": last}
    ):
        for each in found:
            yield json.dumps(each, ensure_ascii=False) + "\n"
        last = found[-1]["id"]


async def _page(datasette: Any, request: Any, template: str, **context: Any) -> Response:
    """Return the page that `template` makes of `context`."""
    context = {"bounds": BOUNDS, "languages": {code: lexicon(code).name for code in LANGUAGES}, **context}
    context.setdefault("labels", await _labels(_store(datasette)))
    return Response.html(await datasette.render_template(template, context, request=request))


async def _labels(store: Any) -> dict[str, dict[str, str]]:
    labels: dict[str, dict[str, str]] = {}
    for each in await rows(store, questions.LABELS):
        labels.setdefault(each["metric"], {})[each["language"]] = each["label"]
    return labels


def _store(datasette: Any) -> Any:
    store = find_store(datasette)
    if store is None:
        raise NotFound("None of these databases is a store of extractor.")
    return store


def _facts(found: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return [_fact(each) for each in found]


def _fact(fact: dict[str, Any]) -> dict[str, Any]:
    """Return a fact with its link and its value in words."""
    return {
        **fact,
        "href": _evidence_path(fact),
        "label": f"{BOUNDS.get(fact['modifier'], '')}{fact['value']:g} {'points' if fact['points'] else '%'}",
    }


def _pairs(found: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{**pair, **{f"hash_{side}": pair[f"hash_{side}"][:SHORT] for side in "ab"}} for pair in found]


def _failed(found: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{**check, "hash": check["hash"][:SHORT]} for check in found]


def _evidence_path(fact: dict[str, Any]) -> str:
    return f"/-/reform/evidence/{fact['hash'][:SHORT]}/{fact['start']}-{fact['end']}#figure"


def _by_language(found: Iterable[dict[str, Any]]) -> list[tuple[str, list[str]]]:
    order = {language: number for number, language in enumerate(LANGUAGES)}
    known = sorted(found, key=lambda each: order.get(each["language"], len(order)))
    return [
        (code, [each["surface"] for each in group]) for code, group in groupby(known, key=lambda each: each["language"])
    ]


def _web_address(url: str | None) -> str | None:
    """Return `url` if a browser may follow it: the store has http addresses alone, but a page trusts nobody."""
    return url if url and url.startswith(("http://", "https://")) else None


def _numbers(values: Iterable[str]) -> list[int]:
    return [int(value) for value in values if value.isdecimal() and len(value) < 19]


def _offset(request: Any) -> int:
    return next(iter(_numbers([request.args.get("offset", "")])), 0)


def _rows_as(form: str, points: list[dict[str, Any]]) -> Response:
    """Return the rows of a table as a CSV or JSON file."""
    kept = [
        {name: value for name, value in point.items() if name not in {"fact_id", "label", "corroboration"}}
        for point in points
    ]
    if form == "json":
        return Response.json(kept)
    import csv
    import io

    file = io.StringIO()
    writer = csv.DictWriter(file, kept[0] if kept else ["unit"])
    writer.writeheader()
    writer.writerows(kept)
    return Response(file.getvalue(), content_type="text/csv; charset=utf-8")
