"""A store of the sample corpus, and one of a hostile article, each served by a real server on this machine."""

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn

from extractor import Extractor
from extractor.engines.run import run
from extractor.factsheet import Article
from extractor.reading import find_inputs, read
from extractor.serving.server import application
from extractor.store import Writer

CORPUS = Path(__file__).parents[2] / "corpus" / "articles"
HOSTILE = Article(
    id="hostile",
    url="https://a.example/x?a=1&b=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
    title="</title><script>document.title='owned'</script>",
    source="<img src=x onerror=document.title='owned'>",
    published="2024-05-07",
    text=(
        "By the end of April, Do Luong district had received 88.9% <script>document.title='owned'</script> of files "
        "online.\n<img src=x onerror=\"document.title='owned'\"> \u202e In Do Luong district, 12% of files were late. "
        "<a href='javascript:document.title=1'>javascript:alert(1)</a>"
    ),
)


LISTS = [
    "/",
    "/-/reform",
    "/-/reform/search",
    "/-/reform/search?q=luong",
    "/-/reform/metric",
    "/-/reform/disagreements",
    "/-/reform/checks",
]
OF_STORE = """
SELECT '/-/reform/unit/' || (SELECT unit_id FROM percentages WHERE unit_id > 0 GROUP BY 1 ORDER BY count(*) DESC)
UNION ALL SELECT '/-/reform/metric?unit=' || unit_id || '&metric=' || metrics.name FROM (
    SELECT unit_id, metric_id FROM percentages WHERE unit_id > 0 GROUP BY 1, 2 ORDER BY count(*) DESC LIMIT 1
) JOIN metrics ON metrics.id = metric_id
UNION ALL SELECT '/-/reform/official/' || official_id FROM (
    SELECT official_id FROM positions GROUP BY 1 ORDER BY count(*) DESC LIMIT 1
)
UNION ALL SELECT '/-/reform/article/' || (SELECT substr(hash, 1, 16) FROM articles LIMIT 1)
UNION ALL SELECT '/-/reform/evidence/' || substr(hash, 1, 16) || '/' || start || '-' || end FROM (
    SELECT * FROM percentages JOIN articles ON articles.id = article_id WHERE unit_id > 0
    GROUP BY unit_id, metric_id, value, period ORDER BY count(DISTINCT language) DESC LIMIT 1
)
"""


def every_page(store: Path) -> list[str]:
    """Return the addresses of all pages, and one each of a unit, an official, an article and a figure of `store`."""
    with sqlite3.connect(store) as db:
        return [*LISTS, *(path for (path,) in db.execute(OF_STORE) if path)]


@pytest.fixture(scope="session")
def corpus_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a store of the whole sample corpus."""
    path = tmp_path_factory.mktemp("corpus") / "facts.db"
    with Writer(path) as writer:
        run(read(find_inputs([CORPUS])), writer)
    return path


@pytest.fixture(scope="session")
def hostile_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a store of one article that tries to run in whatever shows it."""
    path = tmp_path_factory.mktemp("hostile") / "facts.db"
    assert Extractor().extract(HOSTILE).percentages
    with Writer(path) as writer:
        run([HOSTILE], writer)
    return path


def serving(path: Path) -> Iterator[str]:
    """Serve the store at `path` on a free port and yield its address."""
    server = uvicorn.Server(uvicorn.Config(application(path), host="127.0.0.1", port=0, log_level="error"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive()
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join()


@pytest.fixture(scope="session")
def corpus_site(corpus_store: Path) -> Iterator[str]:
    """Yield the address of the sample corpus."""
    yield from serving(corpus_store)


@pytest.fixture(scope="session")
def hostile_site(hostile_store: Path) -> Iterator[str]:
    """Yield the address of the hostile article."""
    yield from serving(hostile_store)
