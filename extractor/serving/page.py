"""What all pages share: the store they ask, the frame they are shown in, rows made ready for a template."""

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Any

from datasette.utils.asgi import NotFound, Response

from extractor.languages import LANGUAGES, lexicon
from extractor.serving import words
from extractor.serving.stores import find_store, row, rows

LABELS = "SELECT metrics.name AS metric, language, label FROM metric_labels JOIN metrics ON metrics.id = metric_id"
UNSETTLED = "SELECT EXISTS (SELECT 1 FROM stale_topics) OR EXISTS (SELECT 1 FROM stale_stories) AS unsettled"
PAGE = 50  # rows of a list
SHORT = 16  # characters of an article's hash in a link: enough for a billion articles
WORDS = {name: getattr(words, name) for name in ("count_words", "day_words", "period_words", "plain", "unit_words")}


def store_of(datasette: Any) -> Any:
    """Return the store among the databases of `datasette`. Raises NotFound if there is none."""
    store = find_store(datasette)
    if store is None:
        raise NotFound("None of these databases is a store of extractor.")
    return store


async def show(datasette: Any, request: Any, template: str, **context: Any) -> Response:
    """Return the page that `template` makes of `context`."""
    store = store_of(datasette)
    unsettled = await row(store, UNSETTLED)
    names = {code: lexicon(code).name for code in LANGUAGES}
    frame = {**WORDS, "classes": words.CLASSES, "languages": names, "tables": store.name, "labels": await labels(store)}
    frame["unsettled"] = unsettled and unsettled["unsettled"]
    return Response.html(await datasette.render_template(template, {**frame, **context}, request=request))


async def labels(store: Any) -> dict[str, dict[str, str]]:
    """Return what each metric is called in each language."""
    found: dict[str, dict[str, str]] = {}
    for each in await rows(store, LABELS):
        found.setdefault(each["metric"], {})[each["language"]] = each["label"]
    return found


def figures(found: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return rows of figures with their value, time and languages in words, and a link to the evidence."""
    return [figure(each) for each in found]


def figure(fact: Mapping[str, Any]) -> dict[str, Any]:
    """Return one of them. It has value, modifier, points, period, holds_from, holds_to, hash, start and end."""
    spoken = fact.get("languages")
    return {
        **fact,
        "label": words.value_words(fact),
        "holds": words.period_words(fact["period"], fact["holds_to"]),
        "href": evidence_path(fact["hash"], fact["start"], fact["end"]),
        "spoken": in_order(spoken.split(",")) if isinstance(spoken, str) else None,
    }


def evidence_path(identity: str, start: int, end: int) -> str:
    """Return the permanent link of a figure: the hash of its article, its characters."""
    return f"/-/reform/evidence/{identity[:SHORT]}/{start}-{end}#figure"


def article_path(identity: str) -> str:
    """Return the permanent link of an article."""
    return f"/-/reform/article/{identity[:SHORT]}"


def by_language(found: Iterable[Mapping[str, Any]]) -> list[tuple[str, list[str]]]:
    """Return the surfaces among `found` under their languages, these in their usual order."""
    known = sorted(found, key=lambda each: _place(each["language"]))
    return [
        (code, [each["surface"] for each in group]) for code, group in groupby(known, key=lambda each: each["language"])
    ]


def in_order(languages: Iterable[str]) -> list[str]:
    """Return `languages` in their usual order."""
    return sorted(languages, key=_place)


def _place(language: str) -> int:
    return LANGUAGES.index(language) if language in LANGUAGES else len(LANGUAGES)


def web_address(url: str | None) -> str | None:
    """Return `url` if a browser may follow it: the store has http addresses alone, but a page trusts nobody."""
    return url if url and url.startswith(("http://", "https://")) else None


def numbers(values: Iterable[str]) -> list[int]:
    """Return the whole numbers among what an address says."""
    return [int(value) for value in values if value.isascii() and value.isdecimal() and len(value) < 19]


def number(request: Any, name: str, least: int = 0) -> int:
    """Return the whole number that the address gives for `name`, at least `least`."""
    return max([least, *numbers([request.args.get(name, "")])])
