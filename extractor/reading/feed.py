"""RSS and Atom files: an article per entry, with the text that the feed itself carries."""

import re
from collections.abc import Iterator
from typing import Any

import feedparser
from inscriptis import get_text

from extractor.factsheet import Article, Reject
from extractor.reading.encodings import decode
from extractor.reading.formats import Opened
from extractor.reading.records import Origin, read_record

MAX_BYTES = 64_000_000

_ENTITY = re.compile("<!ENTITY", re.IGNORECASE)
_MARKUP = re.compile(r"<[a-zA-Z/!]|&[a-zA-Z#]")


def read(file: Opened, max_chars: int) -> Iterator[Article | Reject]:
    """Yield the article of each entry of `file`, or why there is none."""
    origin = Origin(file.name, file.place, max_chars)
    data = file.stream.read(MAX_BYTES + 1)
    decoded = decode(data)
    if len(data) > MAX_BYTES:
        yield origin.reject("too_long", f"the feed is larger than {MAX_BYTES:,} bytes")
    elif decoded and _ENTITY.search(decoded.text):
        yield origin.reject("xml", "the file defines entities, as no feed does: it may be an attack")
    else:
        yield from _entries(data, file, max_chars)


def _entries(data: bytes, file: Opened, max_chars: int) -> Iterator[Article | Reject]:
    feed = feedparser.parse(data)  # bytes, never a name: feedparser would fetch it
    if not feed.entries:
        detail = f"there are no entries in it: {feed.get('bozo_exception') or 'an empty feed'}"
        yield Origin(file.name, file.place).reject("xml" if feed.bozo else "empty", detail)
    for number, entry in enumerate(feed.entries, start=1):
        place = f"{file.place}:{number}"
        yield read_record(_record(entry, feed.feed), Origin(place, place, max_chars))


def _record(entry: Any, feed: Any) -> dict[str, object]:
    contents = [content.get("value") for content in entry.get("content", ())]
    body = max(filter(None, [*contents, entry.get("summary")]), key=len, default=None)
    return {
        "id": entry.get("id") or entry.get("link"),
        "url": entry.get("link"),
        "title": entry.get("title") and _plain(entry.title),
        # As printed: the parsed tuple is in UTC, and half past midnight in Hanoi would be the day before.
        "published": entry.get("published") or entry.get("updated"),
        "text": body and _plain(body),
        "language": feed.get("language"),
        "source": feed.get("title") if not entry.get("link") else None,
    }


def _plain(html: str) -> str:
    """Return the text of a piece of HTML, a paragraph to a line."""
    return get_text(html).strip() if _MARKUP.search(html) else html.strip()
