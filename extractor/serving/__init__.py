"""A Datasette plugin: pages on which a journalist reads the store, beside Datasette's own tables.

It is inert in a Datasette whose databases are no stores. Everything is read-only.
"""

from collections.abc import Callable
from typing import Any

from datasette import hookimpl

from extractor.serving import pages, security
from extractor.serving.stores import find_store, prepare

ROUTES = (
    (r"^/-/reform$", pages.start),
    (r"^/-/reform/search$", pages.search),
    (r"^/-/reform/metric(?:\.(?P<format>csv|json))?$", pages.metric),
    (r"^/-/reform/unit/(?P<id>\d+)$", pages.unit),
    (r"^/-/reform/official/(?P<id>\d+)$", pages.official),
    (r"^/-/reform/article/(?P<hash>[0-9a-f]{12,64})$", pages.article),
    (r"^/-/reform/evidence/(?P<hash>[0-9a-f]{12,64})/(?P<start>\d+)-(?P<end>\d+)$", pages.evidence),
    (r"^/-/reform/disagreements$", pages.disagreements),
    (r"^/-/reform/checks$", pages.checks),
    (r"^/-/facts\.jsonl$", pages.facts_jsonl),
)


@hookimpl
def register_routes(datasette: Any) -> list[tuple[str, Callable[..., Any]]]:
    """Return the pages; where the configuration asks for it, the first page of the site is ours."""
    home = (datasette.plugin_config("extractor") or {}).get("home")
    return [*ROUTES, *([(r"^/$", pages.start)] if home else [])]


@hookimpl
def prepare_connection(conn: Any, database: str) -> None:
    """Give SQL the folding of names, so that searches find them by any spelling."""
    if database != "_internal":
        prepare(conn)


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
