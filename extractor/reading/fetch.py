"""Feeds from the web to articles: what is new in them, from the feed itself or from the pages it links."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from urllib.parse import urlsplit

from extractor.errors import ExtractorError
from extractor.factsheet import Article, Check, Reject
from extractor.reading.feed import entries
from extractor.reading.html import read_page
from extractor.reading.http import Client, FetchError, Validators
from extractor.reading.records import MAX_CHARS, Origin, read_record


def feeds_at(urls: Iterable[str], known: Mapping[str, tuple[str | None, str | None]], *, delay: float = 1.0) -> "Feeds":
    """Return the feeds at `urls`; `known` are ETag and Last-Modified of their last answers.

    Raises ExtractorError if there are none, or an address is not of the web.
    """
    if not urls:
        raise ExtractorError("name the address of a feed: the store knows none yet")
    for url in urls:
        if not url.startswith(("http://", "https://")):
            raise ExtractorError(f"{url!r} is no web address; `extractor run` reads files")
    client = Client((urlsplit(url).netloc for url in urls), delay=delay)
    return Feeds(urls, {url: Validators(*said) for url, said in known.items()}, client)


class Feeds:
    """The feeds at `urls`; `known` are the validators of the last time, and `validators` those of this time."""

    def __init__(self, urls: Iterable[str], known: Mapping[str, Validators], client: Client) -> None:
        self.urls = tuple(dict.fromkeys(urls))
        self.known = known
        self.validators: dict[str, Validators] = {}
        self.client = client

    def answers(self) -> list[tuple[str, str | None, str | None]]:
        """Return address, ETag and Last-Modified of each feed that was read to its end."""
        return [(url, said.etag, said.modified) for url, said in self.validators.items()]

    def read(
        self,
        *,
        pages: bool = False,
        max_chars: int = MAX_CHARS,
        is_known: Callable[[str], bool] = lambda url: False,
    ) -> Iterator[Article | Reject]:
        """Yield the articles of all feeds that have changed, and a reject for each that cannot be had.

        With `pages` the linked pages are fetched for their whole text, but for those that `is_known`; where a page
        cannot be had, the text of the feed stands in for it.
        """
        with self.client:
            for url in self.urls:
                for entry in self._entries(url, max_chars):
                    if isinstance(entry, Reject):
                        yield entry
                    elif pages and (link := entry[0]["url"]):
                        if not is_known(str(link)):
                            yield self._page(str(link), *entry)
                    else:
                        yield read_record(*entry)

    def _entries(self, url: str, max_chars: int) -> Iterator[tuple[dict[str, object], Origin] | Reject]:
        try:
            response = self.client.get(url, self.known.get(url))
        except FetchError as error:
            yield Reject(id=url, reason=error.reason, detail=str(error), source=url)
            return
        if response.data is not None:
            yield from entries(response.data, Origin(url, url, max_chars))
        self.validators[url] = response.validators

    def _page(self, link: str, record: dict[str, object], origin: Origin) -> Article | Reject:
        """Return the article of a linked page, with what the feed says of it; else that of the feed."""
        try:
            response = self.client.get(link)
            page = read_page(response.data or b"", Origin(link, link, origin.max_chars), link)
        except FetchError as error:
            page = Reject(id=link, reason=error.reason, detail=str(error), source=link)
        item = read_record(record, origin)
        if isinstance(page, Reject):
            note = Check(kind="page", ok=False, detail=f"the text is that of the feed: {page.detail}")
            return page if isinstance(item, Reject) else item.model_copy(update={"checks": (*item.checks, note)})
        if isinstance(item, Reject):
            return page
        told = {"id": item.id, "title": item.title or page.title, "published": item.published or page.published}
        return page.model_copy(update=told)
