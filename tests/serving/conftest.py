"""A store of the sample corpus, and one of a hostile article, each served by a real server on this machine."""

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
