"""A Datasette plugin: pages on which a journalist reads the store, beside Datasette's own tables.

It is inert in a Datasette whose databases are no stores. Everything is read-only.
"""

from collections.abc import Callable
from typing import Any

from datasette import hookimpl

from extractor.serving import security, tables
from extractor.serving.pages.article import article, evidence
from extractor.serving.pages.feed import facts_jsonl
from extractor.serving.pages.findings import checks, disagreements
from extractor.serving.pages.metric import metric
from extractor.serving.pages.official import official
from extractor.serving.pages.search import search
from extractor.serving.pages.start import start
from extractor.serving.pages.unit import unit
from extractor.serving.stores import find_store, prepare

ROUTES = (
    (r"^/-/reform$", start),
    (r"^/-/reform/search$", search),
    (r"^/-/reform/metric(?:\.(?P<format>csv|json|parquet))?$", metric),
    (r"^/-/reform/unit/(?P<id>\d{1,18})$", unit),
    (r"^/-/reform/official/(?P<id>\d{1,18})$", official),
    (r"^/-/reform/article/(?P<hash>[0-9a-f]{12,64})$", article),
    (r"^/-/reform/evidence/(?P<hash>[0-9a-f]{12,64})/(?P<start>\d{1,18})-(?P<end>\d{1,18})$", evidence),
    (r"^/-/reform/disagreements$", disagreements),
    (r"^/-/reform/checks$", checks),
    (r"^/-/facts\.jsonl$", facts_jsonl),
)


@hookimpl
def register_routes(datasette: Any) -> list[tuple[str, Callable[..., Any]]]:
    """Return the pages; where the configuration asks for it, the first page of the site is ours."""
    home = (datasette.plugin_config("extractor") or {}).get("home")
    return [*ROUTES, *([(r"^/$", start)] if home else [])]


@hookimpl(trylast=True)  # after Datasette, whose escaping of searches is replaced
def prepare_connection(conn: Any, database: str) -> None:
    """Give SQL the folding of names, so that searches find them by any spelling."""
    if database != "_internal":
        prepare(conn)


@hookimpl
def get_metadata(datasette: Any) -> dict[str, Any]:
    """Tell Datasette which of its pages can be searched by words."""
    return tables.search_metadata(datasette)


@hookimpl
def filters_from_request(datasette: Any, request: Any, database: str, table: str) -> Callable[[], Any] | None:
    """Search tables of units and people by name."""
    return tables.name_filter(datasette, request, database, table)


@hookimpl
def asgi_wrapper(datasette: Any) -> Callable[[Any], Any]:
    """Send a strict Content-Security-Policy and its kin with every answer."""
    return security.wrapper(datasette)


@hookimpl
def menu_links(datasette: Any) -> list[dict[str, str]]:
    """Link the pages from the menu of Datasette's own."""
    if not find_store(datasette):
        return []
    return [
        {"href": datasette.urls.path("/-/reform"), "label": "News of reform"},
        {"href": datasette.urls.path("/-/reform/disagreements"), "label": "Disagreements"},
        {"href": datasette.urls.path("/-/reform/checks"), "label": "Checks"},
    ]
