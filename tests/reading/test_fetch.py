"""Feeds from a real server on this machine, which behaves well, badly, or not at all."""

import gzip
import socket
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlite_utils import Database

from extractor.cli import main
from extractor.factsheet import Article, Reject
from extractor.reading import http
from extractor.reading.fetch import Feeds
from extractor.reading.http import Client, FetchError, Validators, check_address
from tests.reading.test_formats import PAGE

ETAG = '"version-1"'


def feed(base: str) -> bytes:
    return f"""<rss version="2.0"><channel><title>Bladet</title>
        <item><title>Fler ärenden på nätet</title><link>{base}/page</link><guid>1</guid>
        <pubDate>Tue, 07 May 2024 00:30:00 +0200</pubDate><description>I april kom 88,9 procent in digitalt.</description></item>
        <item><title>Bara en länk</title><link>{base}/gone</link></item></channel></rss>""".encode()


class Handler(BaseHTTPRequestHandler):
    """Answers by path; what was asked is kept in `server.asked`."""

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        self.server.asked.append(self.path)  # type: ignore[attr-defined]
        base = f"http://127.0.0.1:{self.server.server_address[1]}"
        name = self.path.strip("/").replace(".", "_") or "feed"
        getattr(self, name, self.gone)(base)

    def answer(self, data: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for key, value in {"Content-Length": str(len(data)), **headers}.items():
            self.send_header(key.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def robots_txt(self, base: str) -> None:
        self.answer(b"User-agent: *\nDisallow: /private\n")

    def feed(self, base: str) -> None:
        if self.headers.get("If-None-Match") == ETAG:
            self.answer(b"", 304, ETag=ETAG)
        else:
            self.answer(feed(base), ETag=ETAG, Content_Type="application/rss+xml")

    def page(self, base: str) -> None:
        self.answer(gzip.compress(PAGE.encode()), Content_Encoding="gzip", Content_Type="text/html")

    def host(self, base: str) -> None:
        self.answer(self.headers["Host"].encode())

    def gone(self, base: str) -> None:
        self.answer(b"gone", 404)

    def private(self, base: str) -> None:
        self.answer(b"secret")

    def circle(self, base: str) -> None:
        self.answer(b"", 302, Location=f"{base}/circle")

    def inside(self, base: str) -> None:
        self.answer(b"", 302, Location="http://192.168.0.1/router")

    def local_file(self, base: str) -> None:
        self.answer(b"", 302, Location="file:///etc/passwd")

    def busy(self, base: str) -> None:
        self.answer(b"", 503, Retry_After="7")

    def away(self, base: str) -> None:
        self.answer(b"", 503, Retry_After="86400")

    def short(self, base: str) -> None:
        self.answer(b"half", Content_Length="1000")

    def slow(self, base: str) -> None:
        self.send_response(200)
        self.end_headers()
        for _ in range(40):
            self.wfile.write(b".")
            self.wfile.flush()
            time.sleep(0.02)

    def endless(self, base: str) -> None:
        self.send_response(200)
        self.end_headers()
        for _ in range(1000):
            self.wfile.write(b"x" * 1000)

    def bomb(self, base: str) -> None:
        self.answer(gzip.compress(b"\0" * 1_000_000), Content_Encoding="gzip")


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[str] = []
        self.host = f"127.0.0.1:{self.server_address[1]}"
        self.base = f"http://{self.host}"

    def handle_error(self, *_: object) -> None:
        """Stay silent: clients that hang up are what is tested."""


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True).start()
        yield running
        running.shutdown()


@pytest.fixture
def pauses() -> list[float]:
    return []


@pytest.fixture
def client(server: Server, pauses: list[float]) -> Iterator[Client]:
    with Client([server.host], delay=0, pause=pauses.append) as client:
        yield client


def test_a_feed_and_its_pages(server: Server, client: Client) -> None:
    article, reject = Feeds([f"{server.base}/feed"], {}, client).read(pages=True)
    assert isinstance(article, Article)
    assert (article.id, article.published, article.url) == ("1", "2024-05-07", f"{server.base}/page")
    assert "tolv procentenheter" in article.text
    assert isinstance(reject, Reject)
    assert (reject.id, reject.reason) == (f"{server.base}/gone", "http")


def test_without_pages_the_text_is_that_of_the_feed(server: Server, client: Client) -> None:
    article, reject = Feeds([f"{server.base}/feed"], {}, client).read()
    assert isinstance(article, Article)
    assert article.text == "I april kom 88,9 procent in digitalt."
    assert isinstance(reject, Reject)
    assert reject.reason == "empty"


def test_what_has_not_changed_is_not_sent(server: Server, client: Client) -> None:
    url = f"{server.base}/feed"
    feeds = Feeds([url], {}, client)
    assert len(list(feeds.read())) == 2
    assert feeds.answers() == [(url, ETAG, None)]
    with Client([server.host], delay=0) as again:
        assert list(Feeds([url], {url: Validators(ETAG)}, again).read()) == []


def test_known_pages_are_not_fetched(server: Server, client: Client) -> None:
    assert list(Feeds([f"{server.base}/feed"], {}, client).read(pages=True, is_known=lambda url: True)) == []
    assert server.asked == ["/robots.txt", "/feed"]


REFUSALS = [
    ("/private", "robots", []),
    ("/circle", "redirects", []),
    ("/inside", "address", []),
    ("/local_file", "address", []),
    ("/gone", "http", []),
    ("/busy", "http", [7, 7]),  # waits as asked, and gives up after three tries
    ("/away", "http", []),  # a day is for the next run
    ("/short", "http", [2, 4]),
    ("/slow", "timeout", []),
    ("/endless", "too_long", []),
    ("/bomb", "too_long", []),
]


@pytest.mark.parametrize(("path", "reason", "waited"), REFUSALS)
def test_servers_that_misbehave(
    client: Client, pauses: list[float], monkeypatch: pytest.MonkeyPatch, server: Server, path: str, reason: str, waited: list[float]
) -> None:  # fmt: skip
    monkeypatch.setattr(http, "MAX_BYTES", 100_000)
    client.deadline = 0.2
    with pytest.raises(FetchError) as refused:
        client.get(server.base + path)
    assert refused.value.reason == reason
    assert pauses == waited


def test_a_host_that_is_not_there(client: Client) -> None:
    with Server() as gone:
        base, host = gone.base, gone.host
    with Client([host], delay=0, pause=lambda seconds: None) as absent, pytest.raises(FetchError) as refused:
        absent.get(base)
    assert refused.value.reason == "http"


PRIVATE = [
    "http://127.0.0.1/",
    "http://localhost:8000/",
    "http://[::1]/",
    "http://10.0.0.1/",
    "http://169.254.169.254/x",
]


@pytest.mark.parametrize("url", [*PRIVATE, "ftp://example.org/", "http:///x", "javascript:alert(1)"])
def test_private_addresses_are_refused(url: str) -> None:
    with pytest.raises(FetchError) as refused:
        check_address(url)
    assert refused.value.reason == "address"


class Names:
    """Stands in for DNS: a name has another address each time it is looked up."""

    def __init__(self, *addresses: str) -> None:
        self.addresses = list(addresses)

    def getaddrinfo(self, host: str, port: int, *_: object, **__: object) -> list[tuple[object, ...]]:
        address = self.addresses.pop(0) if host.endswith(".example") else host
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        return [(family, socket.SOCK_STREAM, 6, "", (address, port))]


UNUSED = "2d00::1"  # public, but of a range that nobody has


def test_a_name_that_leads_elsewhere_once_it_was_checked(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    port = server.server_address[1]
    monkeypatch.setattr(http, "TIMEOUT", 0.2)
    monkeypatch.setattr(socket, "getaddrinfo", Names(*[UNUSED, "127.0.0.1"] * 9).getaddrinfo)
    with Client(delay=0, pause=lambda seconds: None) as client, pytest.raises(FetchError) as refused:
        client.get(f"http://rebind.example:{port}/feed")
    assert refused.value.reason in {"http", "timeout", "address"}
    assert server.asked == []


def test_a_name_is_looked_up_once_for_each_request_and_sent_with_it(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    host = f"feeds.example:{server.server_address[1]}"
    monkeypatch.setattr(socket, "getaddrinfo", Names("127.0.0.1", "127.0.0.1").getaddrinfo)
    with Client([host], delay=0) as client:
        assert client.get(f"http://{host}/host").data == host.encode()
    assert server.asked == ["/robots.txt", "/host"]


def test_between_requests_to_one_host_lies_a_pause(server: Server) -> None:
    pauses: list[float] = []
    with Client([server.host], delay=2, pause=pauses.append) as polite:
        polite.get(f"{server.base}/feed")
        polite.get(f"{server.base}/page")
    assert len(pauses) == 2
    assert all(1.5 < pause <= 2 for pause in pauses)


def test_the_command(server: Server, tmp_path: Path) -> None:
    db = tmp_path / "facts.db"
    first = CliRunner().invoke(main, ["fetch", f"{server.base}/feed", "--db", str(db), "--pages", "--delay", "0"])
    assert first.exit_code == 1, first.output  # one of the two pages is gone
    assert [row["url"] for row in Database(db).table("articles").rows] == [f"{server.base}/page"]
    again = CliRunner().invoke(main, ["fetch", "--db", str(db), "--delay", "0"])
    assert again.exit_code == 0, again.output
    assert server.asked[-2:] == ["/robots.txt", "/feed"]


@pytest.mark.parametrize("urls", [[], ["corpus/articles"]])
def test_wrong_use_is_one_sentence(tmp_path: Path, urls: list[str]) -> None:
    result = CliRunner().invoke(main, ["fetch", *urls, "--db", str(tmp_path / "facts.db")])
    assert result.exit_code == 2
    assert result.output.startswith("Error: ")
