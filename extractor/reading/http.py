"""Polite requests: robots.txt, conditional, patient, bounded in size and time, and never to a private address."""

import ipaddress
import socket
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from urllib.parse import urljoin, urlsplit
from urllib.request import getproxies

import httpx
from protego import Protego

AGENT = f"reform-extractor/{version('reform-extractor')}"
MAX_BYTES = 20_000_000
TIMEOUT = 20.0  # seconds without a byte
DEADLINE = 60.0  # seconds for one answer, however it trickles
TRIES = 3
REDIRECTS = 5
LONGEST_WAIT = 60.0  # seconds; a server that asks for more is left for the next time
PASSING = frozenset({429, 500, 502, 503, 504})
NOT_MODIFIED = 304
NO_KEEPING = httpx.Limits(max_keepalive_connections=0)  # two hosts at one address are two for TLS
ADDRESSES = "addresses"  # key of what was checked among the extensions of a request


class FetchError(Exception):
    """Why an address gave nothing: a reason in one word, and a sentence."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server said to recognise a version of a page by, to be sent back to it."""

    etag: str | None = None
    modified: str | None = None


@dataclass(frozen=True, slots=True)
class Response:
    """What an address gave; `data` is None if it is unchanged since the validators that were sent."""

    url: str
    data: bytes | None
    validators: Validators


class Client:
    """Gets pages from the web.

    `hosts` ("name:port") are those that the user named, which may be private; `delay` seconds lie between two requests
    to one host; `pause` waits for so many seconds.
    """

    def __init__(
        self, hosts: Iterable[str] = (), *, delay: float = 1.0, pause: Callable[[float], None] = time.sleep
    ) -> None:
        self.hosts = frozenset(hosts)
        self.delay = delay
        self.pause = pause
        self.deadline = DEADLINE
        # A proxy looks names up itself, and it is for the proxy to say where one may go.
        transport = None if getproxies().keys() & {"http", "https", "all"} else _Pinned(limits=NO_KEEPING)
        self._http = httpx.Client(headers={"User-Agent": AGENT}, timeout=TIMEOUT, transport=transport)
        self._robots: dict[str, Protego | None] = {}
        self._last: dict[str, float] = {}

    def __enter__(self) -> "Client":
        return self

    def __exit__(self, *_: object) -> None:
        self._http.close()

    def get(self, url: str, known: Validators | None = None) -> Response:
        """Return what `url` gives, following redirects; raises FetchError if it may not be or cannot be had."""
        for _ in range(REDIRECTS + 1):
            if not self._allowed(url):
                raise FetchError("robots", f"robots.txt of {urlsplit(url).netloc} forbids {url}")
            answer = self._patiently(url, known)
            if isinstance(answer, Response):
                return answer
            url = urljoin(url, answer)
        raise FetchError("redirects", f"more than {REDIRECTS} redirects, the last to {url}")

    def _patiently(self, url: str, known: Validators | None) -> Response | str:
        """Return the answer, or where it redirects to; what may pass is tried again after a while."""
        for attempt in range(1, TRIES + 1):
            try:
                return self._once(url, known)
            except _PassingError as error:
                wait = error.wait if error.wait is not None else 2.0**attempt
                if attempt == TRIES or wait > LONGEST_WAIT:
                    raise FetchError(error.reason, str(error)) from None
                self.pause(wait)
        raise AssertionError

    def _once(self, url: str, known: Validators | None) -> Response | str:
        addresses = check_address(url, self.hosts)
        self._wait(urlsplit(url).netloc)
        headers = {"If-None-Match": known.etag, "If-Modified-Since": known.modified} if known else {}
        try:
            sent = {name: value for name, value in headers.items() if value}
            with self._http.stream("GET", url, headers=sent, extensions={ADDRESSES: addresses}) as answer:
                return self._read(url, answer)
        except httpx.TimeoutException as error:
            raise _PassingError("timeout", f"{url} did not answer in time ({type(error).__name__})") from None
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise _PassingError("http", f"{url}: {str(error) or type(error).__name__}") from None

    def _read(self, url: str, answer: httpx.Response) -> Response | str:
        validators = Validators(answer.headers.get("etag"), answer.headers.get("last-modified"))
        if answer.status_code == NOT_MODIFIED:
            return Response(url, None, validators)
        if answer.has_redirect_location:
            return str(answer.headers["location"])
        if answer.status_code in PASSING:
            detail = f"{url} answered {answer.status_code}"
            raise _PassingError("http", detail, _seconds(answer.headers.get("retry-after")))
        if answer.is_error:
            raise FetchError("http", f"{url} answered {answer.status_code}")
        return Response(url, b"".join(self._bounded(url, answer)), validators)

    def _bounded(self, url: str, answer: httpx.Response) -> Iterator[bytes]:
        """Yield the unpacked body of `answer`, up to so many bytes and seconds."""
        size, ends = 0, time.monotonic() + self.deadline
        for part in answer.iter_bytes():
            size += len(part)
            if size > MAX_BYTES:
                raise FetchError("too_long", f"{url} gives more than {MAX_BYTES:,} bytes")
            if time.monotonic() > ends:
                raise FetchError("timeout", f"{url} took longer than {self.deadline:g} seconds")
            yield part

    def _allowed(self, url: str) -> bool:
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        if origin not in self._robots:
            self._robots[origin] = self._read_robots(origin)
        rules = self._robots[origin]
        return rules is None or bool(rules.can_fetch(url, AGENT))

    def _read_robots(self, origin: str) -> Protego | None:
        """Return the rules of a host, None if it has none; one that is out of order forbids everything (RFC 9309)."""
        url = f"{origin}/robots.txt"
        try:
            for _ in range(REDIRECTS + 1):
                answer = self._patiently(url, None)
                if isinstance(answer, Response):
                    return Protego.parse((answer.data or b"").decode("utf-8", errors="replace"))
                url = urljoin(url, answer)
        except FetchError as error:
            if error.reason != "http" or "answered 5" in str(error):
                raise
        return None

    def _wait(self, host: str) -> None:
        rules = next((rules for origin, rules in self._robots.items() if origin.endswith(f"//{host}")), None)
        asked = float(rules.crawl_delay(AGENT) or 0) if rules else 0.0
        since = time.monotonic() - self._last.get(host, float("-inf"))
        if since < (gap := min(max(self.delay, asked), LONGEST_WAIT)):
            self.pause(gap - since)
        self._last[host] = time.monotonic()


class _Pinned(httpx.HTTPTransport):
    """Connects to the very addresses that were checked: looked up again, a name may lead elsewhere by now."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send `request` to the first of its addresses that takes it, as a request to the host it names."""
        extensions = {**request.extensions, "sni_hostname": request.url.raw_host.decode("ascii")}
        failed: httpx.TransportError = httpx.ConnectError("it has no address")
        for address in request.extensions[ADDRESSES]:
            url = request.url.copy_with(host=address)
            pinned = httpx.Request(
                request.method, url, headers=request.headers, stream=request.stream, extensions=extensions
            )
            try:
                return super().handle_request(pinned)
            except (httpx.ConnectError, httpx.ConnectTimeout) as error:
                failed = error
        raise failed


class _PassingError(FetchError):
    """What may be over in a while; `wait` is how many seconds the server asks for."""

    def __init__(self, reason: str, detail: str, wait: float | None = None) -> None:
        super().__init__(reason, detail)
        self.wait = wait


def check_address(url: str, hosts: frozenset[str] = frozenset()) -> list[str]:
    """Return the addresses of the host of `url`, each once, in the order to try them.

    Raises FetchError unless `url` is of the web and its host public, or one of `hosts` ("name:port").
    """
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise FetchError("address", f"{url} is no http address")
    try:
        found = socket.getaddrinfo(parts.hostname, parts.port or parts.scheme, type=socket.SOCK_STREAM)
    except (OSError, ValueError) as error:  # no such name, or no name at all
        raise _PassingError("http", f"{parts.hostname}: {error}") from None
    addresses = list(dict.fromkeys(str(address[0]) for *_, address in found))
    if parts.netloc in hosts or all(ipaddress.ip_address(each.partition("%")[0]).is_global for each in addresses):
        return addresses
    raise FetchError("address", f"{url} leads to a private address")


def _seconds(retry_after: str | None) -> float | None:
    return float(retry_after) if retry_after and retry_after.isdecimal() else None
